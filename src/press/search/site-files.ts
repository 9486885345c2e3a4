import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hash } from "../../keep/hash.ts";
import { indexName } from "../../search/index-name.ts";
import { encodeKeyList } from "../../search/key-list.ts";
import { levelsOf } from "../../search/keys.ts";
import { encodeRootFilter } from "../../search/root-filter.ts";
import type { SearchSite } from "../../search/site.ts";
import { addCounts, type Counts } from "./counts.ts";
import { type Entry, engineFiles } from "./engine-files.ts";
import { searchPath } from "./index-file.ts";
import type { YearIndex } from "./index-year.ts";

/** Above so many stories a root that occurs once is not worth its bytes in every reader's browser. */
const largeArchive = 3000;

/**
 * Writes what belongs to all years: Pagefind's engine with its entry, the filter of roots, the list of keys and the file
 * that names them.
 * @returns their paths from the site's folder
 * @throws with Pagefind's own words when it fails
 */
export async function laySearchSite(
	years: readonly YearIndex[],
	folder: string,
): Promise<string[]> {
	const newestFirst = [...years].sort((a, b) => b.year - a.year);
	const { entry, files } = await engineFiles();
	const all = new Map<string, Uint8Array | string>([
		...files,
		[
			"pagefind-entry.json",
			JSON.stringify({ ...entry, languages: languagesOf(newestFirst) }),
		],
		...keyFiles(newestFirst),
	]);
	await mkdir(join(folder, searchPath), { recursive: true });
	for (const [name, content] of all)
		await writeFile(join(folder, searchPath, name), content);
	return Array.from(all.keys(), (name) => searchPath + name);
}

function languagesOf(years: readonly YearIndex[]): Entry["languages"] {
	const languages = years.map(
		({ year, entry, stories }) =>
			[
				indexName(year),
				{ hash: entry, wasm: null, page_count: stories },
			] as const,
	);
	// Pages of every script ask for "kk" first: that is the newest year.
	const newest = languages.slice(0, 1).map(([, index]) => ["kk", index]);
	return Object.fromEntries([...newest, ...languages]);
}

/** The filter of roots, the list of keys and the file that names them. */
function keyFiles(
	years: readonly YearIndex[],
): [string, Uint8Array | string][] {
	const roots: Counts = new Map();
	const keys: Counts = new Map();
	for (const year of years) {
		addCounts(roots, year.roots);
		addCounts(keys, year.keys);
	}
	const stories = years.reduce((sum, year) => sum + year.stories, 0);
	const least = stories > largeArchive ? 2 : 1;
	const filter = encodeRootFilter(
		levelsOf(
			[...roots].filter(([, count]) => count >= least).map(([root]) => root),
		),
	);
	const list = encodeKeyList(keys);
	const site: SearchSite = {
		years: years.map(({ year, stories }) => ({ year, stories })),
		roots: `roots.${hash(filter)}.bin`,
		keys: `keys.${hash(list)}.txt`,
		exceptions: uniqueExceptions(years),
	};
	return [
		[site.roots, filter],
		[site.keys, list],
		["site.json", JSON.stringify(site)],
	];
}

/** The exceptions of all years, each once and in one order, whatever years came first. */
const uniqueExceptions = (years: readonly YearIndex[]) =>
	[...new Map(years.flatMap(({ exceptions }) => exceptions))].sort(
		([a], [b]) => (a < b ? -1 : 1),
	);
