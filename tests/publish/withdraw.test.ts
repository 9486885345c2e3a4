import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runIn } from "../project.ts";
import { freshSite, newsroom, Press } from "./newsroom.ts";

/** A story whose words, tag, picture and address no other has. */
const id = "2024/03/zhasyryn-kopir";
const record = "content/withdrawn.yaml";

/** Words of it, as they stand in each script, in addresses and among the roots of search. */
const words =
	/жасырын|jasyryn|zhasyryn|جاسىرىن|шырмауық|shyrmauyq|şyrmauyq|شىرماۋىق/iu;

let press: Press;
beforeAll(async () => {
	const paper = newsroom();
	paper.articles[id] = {
		title: "Жасырын көпір салынды",
		text: "Жасырын көпірді шырмауық басып қалыпты.",
		date: "2024-03-20T09:00:00+05:00",
		section: "qogam",
		author: "asan",
		tags: ["шырмауық"],
		image: "zhasyryn.svg",
		redirectFrom: "/eski-kopir/",
	};
	// No other story shows this drawing: the comparison with a fresh site would find it.
	paper.program.files["content/articles/2024/03/zhasyryn.svg"] =
		'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 30 9 5l11 9z"/></svg>';
	const koktem = paper.articles["2024/03/koktem"];
	if (koktem) koktem.related = id;
	paper.front = `lead: ${id}\n`;
	press = await Press.open(paper);
	await press.build();
});
afterAll(() => press.project.remove());

/** Files of the site in which the story is found: by their names, or by what they hold once it is unpacked. */
function traces(): string[] {
	const root = join(press.project.folder, "dist");
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.filter((file) => {
			const bytes = unpack(file, readFileSync(file));
			return words.test(file.slice(root.length)) || words.test(String(bytes));
		})
		.map((file) => file.slice(root.length + 1))
		.sort();
}

/** Pagefind packs its files too, whatever they are called. */
function unpack(file: string, bytes: Buffer): Buffer {
	if (file.endsWith(".br")) return brotliDecompressSync(bytes);
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

const notices = ["", "latn/", "arab/"].flatMap((script) =>
	[`${id}/`, "eski-kopir/"].map((path) => `${script}${path}index.html`),
);

it("of a story that is withdrawn nothing stays but a notice at its addresses", async () => {
	const before = traces();
	// In pages, lists and feeds of three scripts, and in search.
	for (const trace of [
		`${id}/index.html`,
		"index.html",
		"rss.xml",
		"sitemap-2024.xml",
		"latn/qogam/index.html",
		"2024/03/koktem/index.html",
	])
		expect(before).toContain(trace);
	expect(before.some((file) => /^pagefind\//.test(file))).toBe(true);

	const command = ["src/desk/withdraw.ts", id, "--reason", "Сот шешімі"];
	const { code } = await runIn(press.project.folder, command, press.env);
	expect(code).toBe(0);
	await press.build();
	// The address itself holds the headline in Latin letters: readers of old links are to find the notice.
	expect(traces()).toEqual(notices.filter((file) => file.includes(id)).sort());
	for (const file of notices) {
		const html = await press.project.read(`dist/${file}`);
		expect(html).toMatch(/2 (?:сәуір|säuır|ءساۋىر) 2024/);
		expect(html).toContain('<meta name="robots" content="noindex');
	}
	expect(await press.project.read(`dist/${id}/index.html`)).toContain(
		"Себебі: Сот шешімі",
	);
});

it("the site is then what a build in a fresh copy makes of what is left, and may show the story again", async () => {
	const site = press.site();
	const left = newsroom();
	const koktem = left.articles["2024/03/koktem"];
	if (koktem) koktem.related = id;
	left.front = `lead: ${id}\n`;
	left.program.files[record] = await press.project.read(record);
	expect(await freshSite(left)).toEqual(site);
	await press.project.remove(record);
	const paper = newsroom();
	await press.hold(paper);
	await press.build();
	expect(Object.keys(press.site())).not.toContain(`${id}/index.html`);
});
