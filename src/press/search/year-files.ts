import { indexName } from "../../search/index-name.ts";
import { places, type SearchRecord } from "../../search/record.ts";
import { type Bounds, compareWords, shortenBounds } from "./bounds.ts";
import { type Cbor, cborWriter } from "./cbor.ts";
import { pageLength } from "./fragments.ts";
import { layFile, nameOf, pack, type Site, searchPath } from "./index-file.ts";
import type { RememberedStory } from "./memory.ts";
import { wordChunks } from "./word-chunks.ts";
import type { WordLists } from "./word-lists.ts";

/** One story as a page of the index. */
export interface IndexPage {
	/** Name of its fragment. */
	name: string;
	record: SearchRecord;
	words: RememberedStory["words"];
}

// The highest one takes twice the time to save half a percent.
const level = 6;

const [body, ...fields] = places;

/** The version of Pagefind whose form the files have. */
const version = "1.5.2";

/**
 * Writes the files of a year that Pagefind searches, in its own form.
 * @param keys of each word of the pages
 * @returns the files' paths, and the name of the one by which Pagefind enters
 */
export async function layYearFiles(
	site: Site,
	year: number,
	pages: readonly IndexPage[],
	keys: WordLists,
): Promise<{ paths: string[]; entry: string }> {
	const language = indexName(year);
	const paths: string[] = [];
	const lay = async (content: Uint8Array, pathOf: (name: string) => string) => {
		const name = nameOf(language, content);
		const path = searchPath + pathOf(name);
		await layFile(site, path, () => pack(content, level));
		paths.push(path);
		return name;
	};

	const chunks: (Bounds & { name: string })[] = [];
	const words = pages.map(({ words }) => ({
		body: words[body],
		fields: fields.map((field) => words[field]),
	}));
	for (const { from, to, content } of wordChunks(words, keys)) {
		const name = await lay(content, (name) => `index/${name}.pf_index`);
		chunks.push({ from, to, name });
	}
	const filters: [filter: string, name: string][] = [];
	for (const [filter, values] of filtersOf(pages)) {
		const name = await lay(
			encode([filter, values]),
			(name) => `filter/${name}.pf_filter`,
		);
		filters.push([filter, name]);
	}
	const meta = encode([
		version,
		pages.map(({ name, words }) => [name, pageLength(words[body])]),
		shortenBounds(chunks).map(({ from, to }, at) => [
			from,
			to,
			chunks[at]?.name ?? "",
		]),
		filters,
		[["date", byDate(pages)]],
		fields,
	]);
	const entry = await lay(meta, (name) => `pagefind.${name}.pf_meta`);
	return { paths, entry };
}

function encode(value: Cbor): Uint8Array {
	const writer = cborWriter();
	writer.value(value);
	return writer.take();
}

type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The pages that each value of each filter has. */
function filtersOf(pages: readonly IndexPage[]): Filter[] {
	const filters = new Map<string, Map<string, number[]>>();
	for (const [page, { record }] of pages.entries())
		for (const [name, values] of Object.entries(record.filters)) {
			const filter = filters.get(name) ?? new Map<string, number[]>();
			filters.set(name, filter);
			for (const value of values) {
				const own = filter.get(value);
				if (own) own.push(page);
				else filter.set(value, [page]);
			}
		}
	return inOrder(filters).map(([name, values]) => [name, inOrder(values)]);
}

const inOrder = <T>(map: Map<string, T>): [string, T][] =>
	[...map].sort(([a], [b]) => compareWords(a, b));

/** Pages from the oldest to the newest. */
function byDate(pages: readonly IndexPage[]): number[] {
	const dateOf = (page: number) => pages[page]?.record.date ?? "";
	return [...pages.keys()].sort((a, b) => compareWords(dateOf(a), dateOf(b)));
}
