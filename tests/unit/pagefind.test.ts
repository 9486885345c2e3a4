import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitWords } from "../../src/kazakh/words.ts";
import { fullChunk } from "../../src/pagefind/word-chunks.ts";
import { searchPath } from "../../src/press/search/index-volume.ts";
import { indexKeys } from "../../src/search/index/keys.ts";
import { readRecord } from "../../src/search/index/record.ts";
import { encodeKey } from "../../src/search/language/encoding.ts";
import { content } from "../site.ts";
import { type Index, readIndex, type Word } from "./pagefind-files.ts";
import {
	indexStories,
	makeStory,
	readFiles,
	type Story,
} from "./search-stories.ts";

/** The texts of the paper's articles, front matter and all: any words will do. */
const texts = readdirSync(join(content, "articles"), {
	recursive: true,
	encoding: "utf8",
})
	.filter((name) => name.endsWith(".mdx"))
	.sort()
	.map((name) => readFileSync(join(content, "articles", name), "utf8"));

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
beforeAll(() => {
	process.chdir(folder);
	// Pagefind's own size of chunks is that of large indexes.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(fullChunk(1));
});
afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** Words with diacritics, which Pagefind takes off, and letters of other alphabets. */
const foreign = "café CAFÉ cafe ёлка елка naïve 𝒜лма ﬁн ½ 한국 東京";

/** Stories of the words of real ones that `isWanted` takes, enough for some chunks. */
const storiesOf = (isWanted: (word: string) => boolean) =>
	Array.from({ length: 4 * texts.length }, (_, at) => {
		const words = splitWords(`${foreign} ${texts[at % texts.length]}`)
			.map(({ text }) => text)
			.filter(isWanted);
		const cut = (from: number, to?: number) =>
			words.slice(at + from, to && at + to).join(" ");
		return makeStory(at, cut(0, 6), cut(6, 20), cut(20));
	});

async function ownIndex(stories: Story[]): Promise<Index> {
	const { entry, files } = await indexStories(stories, folder);
	const written = readFiles(folder);
	expect([...written.keys()].sort()).toEqual(
		files.map((file) => file.replace(searchPath, "")).sort(),
	);
	rmSync(join(folder, "pagefind"), { recursive: true });
	return readIndex(written, entry);
}

/** The index that Pagefind makes of the same stories, with their keys for words. */
async function pagefindIndex(stories: Story[]): Promise<Index> {
	const { index } = await createIndex({});
	if (!index) throw new Error("Pagefind does not start");
	const keysOf = (words: string[]) =>
		words.map((word) => indexKeys(word).map(encodeKey).join("-")).join(" ");
	for (const { record, text } of stories) {
		const { words } = readRecord(record, text);
		const { errors } = await index.addCustomRecord({
			url: record.url,
			language: "y2022",
			content: keysOf(words.body),
			meta: {
				title: keysOf(words.title),
				lead: keysOf(words.lead),
				tags: keysOf(words.tags),
			},
			filters: record.filters,
			sort: { date: record.date },
		});
		expect(errors).toEqual([]);
	}
	const { files } = await index.getFiles();
	await close();
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const { languages } = JSON.parse(
		new TextDecoder().decode(contents.get("pagefind-entry.json")),
	) as { languages: { y2022: { hash: string } } };
	return readIndex(contents, languages.y2022.hash);
}

/** What does not hang on names, with filters in one order. */
function essence({ meta, filters, fragments }: Index) {
	const [version, pages, chunks, , sorts, fields] = meta;
	return {
		version,
		pages: pages.map(([, words]) => words),
		bounds: chunks.map(([from, to]) => [from, to]),
		sorts,
		fields,
		filters: filters
			.map(([name, values]) => [name, values.toSorted()])
			.toSorted(),
		fragments: fragments.map(({ content, meta, ...rest }) => rest),
	};
}

describe("A year's index is the one Pagefind makes", () => {
	it("byte for byte, where each word has one key", async () => {
		const stories = storiesOf((word) => indexKeys(word).length === 1);
		const [own, theirs] = [
			await ownIndex(stories),
			await pagefindIndex(stories),
		];
		expect(own.chunks.length).toBeGreaterThan(3);
		expect(own.words).toEqual(theirs.words);
		expect(own.chunks.map((bytes) => bytes.toString("hex"))).toEqual(
			theirs.chunks.map((bytes) => bytes.toString("hex")),
		);
		expect(essence(own)).toEqual(essence(theirs));
	});

	it("but for the keys of a word drawn together, which nobody asks for", async () => {
		// Pagefind parts words at digits, and «q» ends each key.
		const special = /[\dq]/i;
		const stories = storiesOf((word) => !special.test(word));
		const [own, theirs] = [
			await ownIndex(stories),
			await pagefindIndex(stories),
		];
		const isDrawn = ([word]: Word) => /q./.test(word);
		expect(theirs.words.some(isDrawn)).toBe(true);
		expect(own.words).toEqual(theirs.words.filter((word) => !isDrawn(word)));
	});

	it("and for compounds with digits, which it would part", async () => {
		const index = await ownIndex([makeStory(0, "Ковид-19", "Су.", "Ауыл.")]);
		const words = index.words.map(([word]) => word);
		expect(words).toEqual(expect.arrayContaining(["ковидx19q", "19q"]));
	});
});
