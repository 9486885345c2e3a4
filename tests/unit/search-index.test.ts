import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeBody } from "../../src/article/body-cache.ts";
import { hash } from "../../src/platform/hash.ts";
import {
	type SearchIndex,
	searchFiles,
	writeSearchIndex,
} from "../../src/press/search/search-index.ts";
import type { SearchYear } from "../../src/press/search/years.ts";
import { makeStory, type Story } from "./search-stories.ts";

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "search-index-"));
beforeAll(() => {
	process.chdir(folder);
	writeFileSync("package-lock.json", "{}");
});
afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** A story of a year. */
function storyOf(year: number, at: number, text: string): Story {
	const story = makeStory(at, text.slice(0, 14), "Қысқасы.", text);
	const { url, date, filters } = story.record;
	const move = (own: string) => own.replace("2022", String(year));
	return {
		...story,
		record: {
			...story.record,
			url: move(url),
			date: move(date),
			filters: { ...filters, year: [String(year)] },
		},
	};
}

const texts = [
	"Қала мен ауылдың арасы жақындады.",
	"Ауылдағы мектепке жаңа кітапхана ашылды, оған 300 оқушы жазылды.",
	"Ата-аналар café ішінде Ковид-19 туралы сөйлесті.",
	"Каспий теңізіне шыққан балықшылар әрқайсысының торын көрсетті.",
	"Спортшылар жарысқа дайын.",
];

/** A paper: which of the texts stand in each of its years. */
type Paper = Record<number, number[]>;

/** How often the records of a year were asked for. */
const askedFor: number[] = [];

function yearsOf(paper: Paper): SearchYear[] {
	return Object.entries(paper)
		.map(([name, chosen]) => {
			const year = Number(name);
			const stories = chosen.map((text, at) =>
				storyOf(year, at, texts[text] ?? ""),
			);
			for (const { record, text } of stories)
				writeBody(record.body, { html: "", text });
			const records = stories
				.map(({ record }) => record)
				.sort((a, b) => (a.date < b.date ? 1 : -1));
			return {
				year,
				stories: records.length,
				key: hash(JSON.stringify(records)),
				records: () => {
					askedFor.push(year);
					return records;
				},
			};
		})
		.sort((a, b) => b.year - a.year);
}

/** Makes the index of a paper. @param site `finished` is what the last one left */
async function make(
	paper: Paper,
	site: { at: string; last?: SearchIndex | undefined; finished?: string },
	more: Partial<Parameters<typeof writeSearchIndex>[0]> = {},
): Promise<SearchIndex> {
	return writeSearchIndex({
		years: yearsOf(paper),
		most: 4,
		folder: site.at,
		finished: site.finished,
		last: site.last,
		home: "home",
		brought: [],
		othersDone: Promise.resolve(),
		step: (work) => work(),
		...more,
	});
}

const filesOf = (at: string) =>
	new Map(
		readdirSync(at, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((file) => [file.slice(at.length), hash(readFileSync(file))]),
	);

const made = new Map<string, Map<string, string>>();

async function makeAnew(paper: Paper) {
	const key = JSON.stringify(paper);
	const known = made.get(key);
	if (known) return known;
	await make(paper, { at: "anew" }, { home: "home-anew" });
	const files = filesOf("anew");
	rmSync("anew", { recursive: true });
	rmSync("home-anew", { recursive: true });
	made.set(key, files);
	return files;
}

let last: SearchIndex | undefined;

/** Makes the next site out of the last one. */
async function makeNext(paper: Paper) {
	askedFor.length = 0;
	last = await make(paper, {
		at: "next",
		last,
		...(last ? { finished: "site" } : {}),
	});
	for (const file of searchFiles(last))
		if (!existsSync(join("next", file)))
			cpSync(join("site", file), join("next", file), { recursive: true });
	rmSync("site", { recursive: true, force: true });
	cpSync("next", "site", { recursive: true });
	rmSync("next", { recursive: true });
	return filesOf("site");
}

const paper: Paper = { 2024: [0, 1], 2023: [2, 3], 2022: [1, 4, 0] };

/** Changes one byte in the middle of what is remembered. */
function damage(name: string) {
	const file = join("home/search", name);
	const content = readFileSync(file);
	const at = content.length >> 1;
	content[at] = (content[at] ?? 0) ^ 1;
	writeFileSync(file, content);
}

/** What may become of a paper, and of what is kept of it. */
const steps: [name: string, paper: Paper, before: () => void][] = [
	["is new", paper, () => {}],
	["stays as it is", paper, () => {}],
	["has one more story", { ...paper, 2024: [0, 3, 4] }, () => {}],
	[
		"begins a year and loses one",
		{ 2024: [0, 3, 4], 2022: [1, 4, 0], 2025: [1] },
		() => {},
	],
	["is as before", paper, () => {}],
	[
		"changes, and what is remembered is damaged",
		{ ...paper, 2023: [2, 1] },
		() => damage("y2023-2024"),
	],
	[
		"changes, and the sum is damaged, and so a volume that stays",
		{ ...paper, 2024: [3, 1] },
		() => {
			damage("site");
			damage("y2022");
		},
	],
	[
		"stays, and the headlines are damaged",
		{ ...paper, 2024: [3, 1] },
		() => damage("y2022.newest"),
	],
	[
		"stays, and the roots in the site are others",
		{ ...paper, 2024: [3, 4] },
		() => writeFileSync("site/izdeu/roots.bin", "other"),
	],
	[
		"changes, and nothing is remembered",
		{ ...paper, 2024: [0] },
		() => rmSync("home", { recursive: true }),
	],
];

it.each(steps)(
	"A paper that %s has the files that a build of nothing makes",
	async (_, next, before) => {
		before();
		const files = await makeNext(next);
		expect(files).toEqual(await makeAnew(next));
	},
);

it("Records are asked for where something changed, and nowhere else", async () => {
	await makeNext(paper);
	await makeNext(paper);
	expect(askedFor).toEqual([]);
	await makeNext({ ...paper, 2024: [4, 1] });
	// Both years stand in one volume.
	expect(askedFor.sort()).toEqual([2023, 2024]);
});

it("Parts that other machines made come to the same, and what they remember is worth as much", async () => {
	await make(paper, { at: "part/site" }, { home: "part", only: [2022] });
	const search = await make(
		paper,
		{ at: "rest/site" },
		{ home: "rest", only: [2023, 2024] },
	);
	const first = await make(
		paper,
		{ at: "part/site" },
		{ home: "part", only: [2022] },
	);
	askedFor.length = 0;
	const joined = await make(
		paper,
		{ at: "joined" },
		{
			home: "joined-home",
			brought: [
				{ folder: "part", manifest: { search: first } },
				{ folder: "rest", manifest: { search } },
			],
		},
	);
	expect(askedFor).toEqual([]);
	for (const part of ["part", "rest"])
		cpSync(join(part, "site"), "joined", { recursive: true });
	expect(filesOf("joined")).toEqual(await makeAnew(paper));
	expect(searchFiles(joined).sort()).toEqual(
		[...filesOf("joined").keys()].map((file) => file.slice(1)).sort(),
	);
});
