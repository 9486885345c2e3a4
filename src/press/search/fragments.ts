import { inParallel } from "../../archive/parallel.ts";
import { readBody } from "../../article/cache.ts";
import { indexName } from "../../search/index-name.ts";
import {
	readRecord,
	type SearchRecord,
	type SearchText,
} from "../../search/record.ts";
import { layFile, pack, type Site, searchPath } from "./index-file.ts";

/** Characters of a hash that a name takes: every reader of a year loads all its names. */
const shortName = 8;

/** Reads a story's text. @throws when the cache lost it */
export async function readStory(record: SearchRecord): Promise<SearchText> {
	const { text } = readBody(record.body);
	return readRecord(record, text);
}

/** What the result of a story shows, as Pagefind's own code reads it in the browser. */
export function fragmentOf(
	{ url, title, date, hue, filters }: SearchRecord,
	{ words, content }: SearchText,
): string {
	return JSON.stringify({
		url,
		content,
		word_count: pageLength(words.body),
		filters,
		meta: { date, hue: String(hue), section: filters.section[0] ?? "", title },
		anchors: [],
	});
}

/** How long a page is to Pagefind: an empty one counts as one word. */
export const pageLength = (words: ArrayLike<unknown>): number =>
	Math.max(1, words.length);

/** Names of a year's fragments by their hashes: short ones, but for those that would be the same. */
export function fragmentNames(
	year: number,
	fragments: Iterable<string>,
): Map<string, string> {
	const own = [...fragments];
	const short = (hash: string) => hash.slice(0, shortName);
	const counts = new Map<string, number>();
	for (const hash of own)
		counts.set(short(hash), (counts.get(short(hash)) ?? 0) + 1);
	return new Map(
		own.map((hash) => {
			const name = counts.get(short(hash)) === 1 ? short(hash) : hash;
			return [hash, `${indexName(year)}_${name}`];
		}),
	);
}

/** A fragment and its name. */
export interface Fragment {
	name: string;
	/** Whether the last build gave the name to the same content. */
	isKnown: boolean;
	/** Gives its text. */
	read: () => string | Promise<string>;
}

/** Writes fragments. @returns their paths from the site's folder */
export function layFragments(
	{ folder, finished }: Site,
	fragments: readonly Fragment[],
): Promise<string[]> {
	return inParallel(fragments, async ({ name, isKnown, read }) => {
		const path = `${searchPath}fragment/${name}.pf_fragment`;
		const site = isKnown ? { folder, finished } : { folder };
		await layFile(site, path, async () => pack(Buffer.from(await read()), 9));
		return path;
	});
}
