import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { Edition } from "../../edition/edition.ts";
import { hash } from "../../keep/hash.ts";
import type { YearIndex } from "./index-year.ts";
import { laySearchSite } from "./site-files.ts";
import { type SearchYear, searchYears } from "./years.ts";

/** Search as a build leaves it, and as the next one finds it. */
export interface SearchIndex {
	years: YearIndex[];
	/** What belongs to all years; a part of the site has none. */
	site?: { key: string; files: string[] } | undefined;
}

/** What an index is made for, and what is there of it. */
export interface SearchTask {
	edition: Edition;
	/** The only years that are wanted, where the site is made in parts. */
	only?: number[] | undefined;
	/** The site in the making. */
	folder: string;
	/** The last site, if what lies there may be used. */
	finished?: string | undefined;
	last?: SearchIndex | undefined;
	/** Years that lie ready elsewhere. */
	brought: YearIndex[];
	/** Is over when the cores are free: one year is indexed beside other work, many wait, for memory's sake. */
	othersDone: Promise<unknown>;
	/** Does the work and takes its time. */
	step(work: () => Promise<void>): Promise<void>;
}

/** Indexes the years in which something changed, each for itself on its own core, and lays the indexes side by side. */
export async function laySearchIndex(task: SearchTask): Promise<SearchIndex> {
	const { edition, only, folder, finished, last, brought } = task;
	const isThere = ({ files }: { files: string[] }) =>
		finished !== undefined &&
		files.every((file) => existsSync(join(finished, file)));
	const known = new Map(
		[...(last?.years ?? []).filter(isThere), ...brought].map((year) => [
			year.key,
			year,
		]),
	);
	const wanted = searchYears(edition).filter(
		({ year }) => !only || only.includes(year),
	);
	const stale = wanted.filter(({ key }) => !known.has(key));
	if (stale.length > 1) await task.othersDone;
	await task.step(async () => {
		for (const year of await indexYears(stale, task)) known.set(year.key, year);
	});
	const years = wanted.flatMap(({ key }) => known.get(key) ?? []);
	if (only) return { years };
	const key = hash(...years.map((year) => year.key));
	const site =
		last?.site?.key === key && isThere(last.site)
			? last.site
			: { key, files: await laySearchSite(years, folder) };
	return { years, site };
}

async function indexYears(
	years: SearchYear[],
	{ folder, finished }: SearchTask,
): Promise<YearIndex[]> {
	if (years.length === 0) return [];
	const workers = Math.min(availableParallelism(), years.length);
	const largest = Math.max(...years.map(({ stories }) => stories.length));
	const pool = new Tinypool({
		filename: new URL("./index-year.ts", import.meta.url).href,
		name: "indexYear",
		minThreads: workers,
		maxThreads: workers,
		resourceLimits: {
			maxYoungGenerationSizeMb: 8,
			// A year of 2,500 stories takes some 150 MB; garbage may take as much again, not more.
			maxOldGenerationSizeMb: Math.max(256, Math.ceil(largest / 8)),
		},
	});
	const made = await Promise.all(
		years.map(
			(year) => pool.run({ year, folder, finished }) as Promise<YearIndex>,
		),
	);
	await pool.destroy();
	return made;
}

/** Every file of an index, from the site's folder. */
export const searchFiles = ({ years, site }: SearchIndex): string[] => [
	...years.flatMap(({ files }) => files),
	...(site?.files ?? []),
];
