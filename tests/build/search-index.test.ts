import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { decodeHeadlines } from "../../src/search/files/headlines.ts";
import { decodeKeyList } from "../../src/search/files/key-list.ts";
import {
	headlinesFile,
	rootsFile,
	type SearchManifest,
	searchManifestFile,
} from "../../src/search/files/manifest.ts";
import { dist } from "../site.ts";
import { readIndex } from "../unit/pagefind-files.ts";
import {
	articles,
	elements,
	files,
	pages,
	readText,
	wordsOf,
} from "./site-files.ts";

/** What stands in a fragment; the site's own text takes the place of the keys. */
interface Fragment {
	url: string;
	content: string;
	word_count: number;
	filters: Record<string, string[]>;
	meta: Record<string, string>;
	anchors: unknown[];
}

const site = JSON.parse(readText(searchManifestFile)) as SearchManifest;
const own = [...files].filter((file) => file.startsWith("/pagefind/"));
const contents = new Map(
	own.map((file) => [
		file.slice(site.folder.length),
		readFileSync(join(dist, file)),
	]),
);
const volumes = site.volumes.map((volume) => ({
	...volume,
	index: readIndex(contents, volume.entry),
}));
const fragments = volumes.flatMap(
	({ index }) => index.fragments as unknown as Fragment[],
);
/** Stories in Cyrillic: the others are found under their addresses. */
const stories = articles.filter(({ path }) => /^\/\d/.test(path));
const years = [...new Set(stories.map(({ path }) => Number(path.slice(1, 5))))]
	.sort()
	.reverse();

describe("The files of search have the form this site counts on:", () => {
	it("they are made by the version of Pagefind that is installed and pinned, and lie under it", () => {
		const { version } = JSON.parse(
			readFileSync("node_modules/pagefind/package.json", "utf8"),
		) as { version: string };
		const { dependencies } = JSON.parse(
			readFileSync("package.json", "utf8"),
		) as { dependencies: Record<string, string> };
		const { meta } = volumes[0]?.index ?? {};
		expect([dependencies.pagefind, site.version, meta?.[0]]).toEqual([
			version,
			version,
			version,
		]);
		expect(site.folder).toBe(`/pagefind/${version}-${site.form}/`);
		for (const file of own) expect(file.startsWith(site.folder)).toBe(true);
	});

	it("fragments are JSON, named after their index and their place in a bundle", () => {
		for (const { name, index } of volumes)
			for (const [page, [place]] of index.meta[1].entries()) {
				expect(place).toMatch(
					new RegExp(`^${name}_[0-9a-f]{10}\\.[0-9a-z]+\\.[0-9a-z]+$`),
				);
				expect(Object.keys(index.fragments[page] ?? {}).sort()).toEqual([
					"anchors",
					"content",
					"filters",
					"meta",
					"url",
					"word_count",
				]);
			}
	});

	it("there are no others than those that search loads", () => {
		const kinds = own.map((file) =>
			file
				.slice(site.folder.length)
				.replace(/(?<=[/.])(?:y[\d-]+_)?[0-9a-f]{5,}(?=\.)/, "#"),
		);
		expect([...new Set(kinds)].sort()).toEqual([
			"filter/#.pf_filter",
			"fragment/#.pf_fragment",
			"index/#.pf_index",
			"keys.#.txt",
			"pagefind.#.pf_meta",
			"pagefind.js",
			"wasm.unknown.pagefind",
		]);
	});
});

it("every published story has exactly one fragment", () => {
	expect(fragments.map(({ url }) => url).sort()).toEqual(
		stories.map(({ path }) => path).sort(),
	);
	expect(site.volumes.flatMap((volume) => volume.years)).toEqual(years);
	for (const { stories: count, index } of volumes)
		expect(index.meta[1].length).toBe(count);
});

it("the newest stories have their headlines where search finds them first", () => {
	const headlines = decodeHeadlines(readText(headlinesFile));
	expect(headlines.map(({ url }) => url).sort()).toEqual(
		stories.map(({ path }) => path).sort(),
	);
	const dates = headlines.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted().reverse());
	for (const { url, title, section } of headlines) {
		const fragment = fragments.find((own) => own.url === url);
		expect([title, section]).toEqual([
			fragment?.meta.title,
			fragment?.meta.section,
		]);
	}
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
	const keys = makeBrowserKeys(
		new Uint8Array(readFileSync(join(dist, rootsFile))),
	);
	const list = decodeKeyList(readText(site.folder + site.keys));
	for (const word of ["бауырсақтар", "Каспийден", "ұйымға"]) {
		expect(keys.isKnown(word)).toBe(true);
		expect(list.get(keys.queryKeys(word)[0] ?? "")).toBeGreaterThan(0);
	}
	// A compound is found by its parts.
	for (const key of ["ата-ана", "ата", "ана", "талап-тілек", "талап"])
		expect(list.has(key), key).toBe(true);
});

it("what is told in development alone stands in no page", () => {
	for (const { path, html } of pages)
		expect(html.includes("data-last-build"), path).toBe(false);
});
