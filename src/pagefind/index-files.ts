import { type Bounds, compareWords, shortenBounds } from "./bounds.ts";
import { type Cbor, CborWriter } from "./cbor.ts";
import { nameOf, pack } from "./packed.ts";
import type { PageWords } from "./postings.ts";
import { version } from "./version.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordChunks } from "./word-chunks.ts";

/** One page of an index. */
export interface IndexPage extends PageWords {
	/** Name of its fragment. */
	fragment: string;
	/** What it is sorted by: a text. */
	date: string;
	/** Its values of each filter. */
	filters: Readonly<Record<string, readonly string[]>>;
}

/** A file, named after its content. */
export interface IndexFile {
	/** From the folder of the engine. */
	path: string;
	/** Gives its bytes; it takes time, so whoever has the file already does without. */
	pack(): Uint8Array;
}

// The highest one takes twice the time to save half a percent.
const level = 6;

/** How long a page is to Pagefind: an empty one counts as one word. */
export const pageLength = (body: ArrayLike<unknown>): number =>
	Math.max(1, body.length);

/**
 * The files of an index that Pagefind searches, in its own form; README.md tells it.
 * @param index its name, which takes the place of a language
 * @param fields names of the pages' fields, in their order
 * @returns the name of the file by which Pagefind enters, as the last value
 */
export function* indexFiles(
	index: string,
	fields: readonly string[],
	pages: readonly IndexPage[],
	vocabulary: Vocabulary,
): Generator<IndexFile, string> {
	const fileOf = (content: Uint8Array, pathOf: (name: string) => string) => {
		const name = nameOf(index, content);
		const file = { path: pathOf(name), pack: () => pack(content, level) };
		return { name, file };
	};
	const chunks: (Bounds & { name: string })[] = [];
	for (const { from, to, content } of wordChunks(pages, vocabulary)) {
		const { name, file } = fileOf(content, (own) => `index/${own}.pf_index`);
		chunks.push({ from, to, name });
		yield file;
	}
	const filters: [filter: string, name: string][] = [];
	for (const [filter, values] of filtersOf(pages)) {
		const content = encode([filter, values]);
		const { name, file } = fileOf(content, (own) => `filter/${own}.pf_filter`);
		filters.push([filter, name]);
		yield file;
	}
	const meta = encode([
		version,
		pages.map(({ fragment, body }) => [fragment, pageLength(body)]),
		shortenBounds(chunks).map(({ from, to }, at) => [
			from,
			to,
			chunks[at]?.name ?? "",
		]),
		filters,
		[["date", byDate(pages)]],
		fields,
	]);
	const { name, file } = fileOf(meta, (own) => `pagefind.${own}.pf_meta`);
	yield file;
	return name;
}

function encode(value: Cbor): Uint8Array {
	const writer = new CborWriter();
	writer.value(value);
	return writer.take();
}

type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The pages that each value of each filter has. */
function filtersOf(pages: readonly IndexPage[]): Filter[] {
	const filters = new Map<string, Map<string, number[]>>();
	for (const [page, { filters: own }] of pages.entries())
		for (const [name, values] of Object.entries(own)) {
			const filter = filters.get(name) ?? new Map<string, number[]>();
			filters.set(name, filter);
			for (const value of values) {
				const having = filter.get(value);
				if (having) having.push(page);
				else filter.set(value, [page]);
			}
		}
	return inOrder(filters).map(([name, values]) => [name, inOrder(values)]);
}

const inOrder = <T>(map: Map<string, T>): [string, T][] =>
	[...map].sort(([a], [b]) => compareWords(a, b));

/** Pages from the oldest to the newest. */
function byDate(pages: readonly IndexPage[]): number[] {
	const dateOf = (page: number) => pages[page]?.date ?? "";
	return [...pages.keys()].sort((a, b) => compareWords(dateOf(a), dateOf(b)));
}
