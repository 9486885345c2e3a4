import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeKeyList } from "../../src/search/key-list.ts";
import type { SearchSite } from "../../src/search/site.ts";
import { makeSiteKeys } from "../../src/search/site-keys.ts";
import { dist } from "../site.ts";
import { articles, elements, files, readText, wordsOf } from "./site-files.ts";

/** What stands in a fragment; the site's own text takes the place of the keys. */
interface Fragment {
	url: string;
	content: string;
	word_count: number;
	filters: Record<string, string[]>;
	meta: Record<string, string>;
	anchors: unknown[];
}

const mark = "pagefind_dcd";
const unpack = (file: string) =>
	gunzipSync(readFileSync(join(dist, file))).toString("utf8");
const entry = JSON.parse(readText("/pagefind/pagefind-entry.json")) as {
	version: string;
	languages: Record<
		string,
		{ hash: string; wasm: string | null; page_count: number }
	>;
};
const site = JSON.parse(readText("/pagefind/site.json")) as SearchSite;
const own = [...files].filter((file) => file.startsWith("/pagefind/"));
const packed = own
	.filter((file) => file.startsWith("/pagefind/fragment/"))
	.map((file) => ({ file, text: unpack(file) }));
const fragments = packed.map(
	({ text }) => JSON.parse(text.slice(mark.length)) as Fragment,
);
/** Stories in Cyrillic: the others are found under their addresses. */
const stories = articles.filter(({ path }) => /^\/\d/.test(path));
const years = [...new Set(stories.map(({ path }) => path.slice(1, 5)))]
	.sort()
	.reverse();

describe("The files of Pagefind have the form this site counts on:", () => {
	it("they are made by version 1.5.2, which is pinned", () => {
		const { version } = JSON.parse(
			readFileSync("node_modules/pagefind/package.json", "utf8"),
		) as { version: string };
		const { dependencies } = JSON.parse(
			readFileSync("package.json", "utf8"),
		) as { dependencies: Record<string, string> };
		expect([version, dependencies.pagefind, entry.version]).toEqual([
			"1.5.2",
			"1.5.2",
			"1.5.2",
		]);
	});

	it("the entry names an index a year, and the newest as that of every page", () => {
		expect(Object.keys(entry.languages).sort()).toEqual(
			["kk", ...years.map((year) => `y${year}`)].sort(),
		);
		for (const [name, index] of Object.entries(entry.languages)) {
			expect(Object.keys(index).sort()).toEqual(["hash", "page_count", "wasm"]);
			expect(index.wasm).toBe(null);
			if (name !== "kk") expect(index.hash).toMatch(new RegExp(`^${name}_`));
			expect(files).toContain(`/pagefind/pagefind.${index.hash}.pf_meta`);
		}
		expect(entry.languages.kk).toEqual(entry.languages[`y${years[0]}`]);
	});

	it("fragments are a mark and JSON, named after their year", () => {
		for (const { file, text } of packed) {
			expect(text.startsWith(`${mark}{`), file).toBe(true);
			const fragment = JSON.parse(text.slice(mark.length)) as Fragment;
			expect(Object.keys(fragment).sort()).toEqual([
				"anchors",
				"content",
				"filters",
				"meta",
				"url",
				"word_count",
			]);
			expect(file).toMatch(`/pagefind/fragment/y${fragment.url.slice(1, 5)}_`);
		}
	});

	it("there are no others than those that search loads", () => {
		const kinds = own.map((file) =>
			file
				.replace("/pagefind/", "")
				.replace(/(?<=[/.])(?:y\d{4}_)?[0-9a-f]{5,}(?=\.)/, "#"),
		);
		expect([...new Set(kinds)].sort()).toEqual([
			"filter/#.pf_filter",
			"fragment/#.pf_fragment",
			"index/#.pf_index",
			"keys.#.txt",
			"pagefind-entry.json",
			"pagefind.#.pf_meta",
			"pagefind.js",
			"roots.#.bin",
			"site.json",
			"wasm.unknown.pagefind",
		]);
	});
});

it("every published story has exactly one fragment", () => {
	expect(fragments.map(({ url }) => url).sort()).toEqual(
		stories.map(({ path }) => path).sort(),
	);
	for (const { year, stories: count } of site.years) {
		const written = stories.filter(({ path }) => path.startsWith(`/${year}/`));
		expect(count).toBe(written.length);
		expect(entry.languages[`y${year}`]?.page_count).toBe(written.length);
	}
	expect(site.years.map(({ year }) => String(year))).toEqual(years);
});

it("what a result shows is the story's own text, with a segment for each key", () => {
	for (const { url, content, word_count, meta } of fragments) {
		const segments = content.split("\u200B");
		expect(segments.length, url).toBe(word_count);
		expect(segments.length, url).toBeGreaterThan(50);
		for (const segment of segments)
			expect(segment.match(/[\p{L}\p{N}]/u), url).not.toBe(null);
		const story = stories.find(({ path }) => path === url);
		const [heading] = story ? elements(story.tree, "h1") : [];
		expect(meta.title).toBe(heading && wordsOf(heading).trim());
		expect(Object.keys(meta).sort()).toEqual([
			"date",
			"hue",
			"section",
			"title",
		]);
		expect(new Date(meta.date ?? "").getTime(), url).toBeGreaterThan(0);
	}
});

it("no key is shown: neither its mark nor the letters that stand for others", () => {
	const key = /\p{Script=Cyrillic}[qx](?![\p{L}\p{N}])|ј/u;
	for (const { url, content, meta } of fragments) {
		expect(content.match(key), url).toBe(null);
		expect(Object.values(meta).join("\n").match(key), url).toBe(null);
	}
});

it("the browser's keys and their list are there, and know the words of a headline", () => {
	const keys = makeSiteKeys(
		new Uint8Array(readFileSync(join(dist, "pagefind", site.roots))),
	);
	const list = decodeKeyList(readText(`/pagefind/${site.keys}`));
	for (const word of ["бауырсақтар", "Каспийден", "ұйымға"]) {
		expect(keys.isKnown(word)).toBe(true);
		expect(list.get(keys.queryKeys(word)[0] ?? "")).toBeGreaterThan(0);
	}
	// A compound is found by its parts.
	for (const key of ["ата-ана", "ата", "ана", "талап-тілек", "талап"])
		expect(list.has(key), key).toBe(true);
});
