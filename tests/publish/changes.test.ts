import { afterAll, beforeAll, expect, it } from "vitest";
import { newsroom, Press } from "./newsroom.ts";
import type { Newsroom } from "./paper.ts";

const paper = newsroom();
let press: Press;
beforeAll(async () => {
	press = await Press.open(paper);
	await press.build();
	await press.changes();
});
afterAll(() => press.project.remove());

/** Edits, each made after those before it, and what they change of the site: Cyrillic pages and lists, without the search index. */
const edits: [
	what: string,
	change: (paper: Newsroom) => void,
	changed: string[],
	removed: string[],
][] = [
	["nothing", () => undefined, [], []],
	[
		"the text of an old story",
		(paper) => {
			const kitap = paper.articles["2023/05/kitap"];
			if (kitap) kitap.text += "\n\nТағы бір сөз.";
		},
		// The feeds hold whole texts.
		[
			"2023/05/kitap/index.html",
			"feed.json",
			"qogam/feed.json",
			"qogam/rss.xml",
			"rss.xml",
		],
		[],
	],
	[
		"how often a story was read",
		(paper) => {
			const qar = paper.articles["2024/01/qar"];
			if (qar) qar.views = 69;
		},
		["2024/01/qar/index.html"],
		[],
	],
	[
		"an hour later",
		(paper) => {
			paper.hours = 1;
		},
		[],
		[],
	],
	[
		"a new day",
		(paper) => {
			paper.hours = 22;
		},
		["index.html"],
		[],
	],
	[
		"a story goes",
		(paper) => {
			delete paper.articles["2024/02/tasqyn"];
		},
		[
			...["2024/01/qar", "2024/03/koktem", "2024"].map(indexOf),
			// Its month had no other: those before and after it are neighbours now.
			...["2024/01", "2024/03", "taqyryptar", "avtorlar"].map(indexOf),
			// Its author has no other: search offers him no more.
			...["izdeu"].map(indexOf),
			...["avtorlar/asan", "qogam", "qogam/2024"].map(indexOf),
			...["taqyryptar/su", "taqyryptar/su/2024"].map(indexOf),
			...["index.html", "feed.json", "rss.xml"],
			...["qogam/feed.json", "qogam/rss.xml"],
			...["sitemap-2024.xml", "sitemap-main.xml"],
		],
		[...["2024/02", "2024/02/tasqyn", "avtorlar/asan/2024"].map(indexOf)],
	],
];

function indexOf(path: string) {
	return `${path}/index.html`;
}

it.each(edits)(
	"%s changes what it touches and nothing else",
	async (_what, change, changed, removed) => {
		change(paper);
		await press.hold(paper);
		await press.build();
		const told = await press.changes();
		const own = (files: string[]) =>
			files
				.filter(
					(file) =>
						!/^(?:latn\/|arab\/|pagefind\/|izdeu\/\w+\.(?:json|bin)$)/.test(
							file,
						),
				)
				.sort();
		expect(own(told.changed)).toEqual(changed.sort());
		expect(own(told.removed)).toEqual(removed.sort());
		// Each script has the same pages.
		for (const script of ["latn", "arab"])
			expect(
				told.changed.filter((file) => file.startsWith(script)).length,
			).toBe(
				own(told.changed).filter((file) => !file.startsWith("sitemap")).length,
			);
	},
);
