import { indexName } from "./index-name.ts";
import type { FilterCounts, Pagefind, PagefindResult } from "./pagefind.ts";
import { type SearchSite, searchFolder, siteFile } from "./site.ts";
import { makeSiteKeys, type SiteKeys } from "./site-keys.ts";

/** A small archive is searched whole at once; a large one year by year, as far as the reader goes. */
const smallArchive = 3000;

const ranking = {
	metaWeights: { title: 8, lead: 3, tags: 1 },
	pageLength: 0.4,
};

/** How an index is asked. */
export interface Ask {
	/** Words every found story must hold, as the index holds them. */
	words: string[];
	/** Phrases every found story must hold. */
	phrases: string[];
	filters: Record<string, { any: string[] }>;
	sort: "best" | "newest" | "oldest";
}

/** The index in the browser: what is loaded of it, and how to load more. */
export interface Engine {
	keys: SiteKeys;
	site: SearchSite;
	/** Whether there are years that are not loaded yet. */
	hasOlder(): boolean;
	/** Loads the next older year. */
	loadOlder(): Promise<void>;
	loadAll(): Promise<void>;
	find(ask: Ask): Promise<{ results: PagefindResult[]; counts: FilterCounts }>;
	/** Loads the filters, so that `find` counts them. */
	countFilters(): Promise<FilterCounts>;
}

let engine: Promise<Engine> | undefined;

/** The engine, loaded once, when a reader first needs it. @throws when it cannot be loaded */
export function loadEngine(): Promise<Engine> {
	engine ??= makeEngine().catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** The keys alone, for pages that mark words and do not search. */
export async function loadKeys(): Promise<SiteKeys> {
	return readKeys(await readSite());
}

const readSite = async () =>
	(await (await fetchOk(siteFile)).json()) as SearchSite;

async function readKeys({ roots }: SearchSite): Promise<SiteKeys> {
	const answer = await fetchOk(searchFolder + roots);
	return makeSiteKeys(new Uint8Array(await answer.arrayBuffer()));
}

async function makeEngine(): Promise<Engine> {
	const address = `${searchFolder}pagefind.js`;
	const [pagefind, site] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
		readSite(),
	]);
	await pagefind.options({ excerptLength: 28, noWorker: true, ranking });
	const [keys] = await Promise.all([readKeys(site), pagefind.init()]);
	let loaded = 1;
	const hasOlder = () => loaded < site.years.length;
	const loadOlder = async () => {
		const next = site.years[loaded];
		if (!next) return;
		loaded++;
		// All years lie in one folder; Pagefind refuses to merge the folder it is in under its own name.
		await pagefind.mergeIndex(`${searchFolder}./`, {
			language: indexName(next.year),
			ranking,
		});
	};
	const loadAll = async () => {
		while (hasOlder()) await loadOlder();
	};
	const stories = site.years.reduce((sum, year) => sum + year.stories, 0);
	if (stories <= smallArchive) await loadAll();
	return {
		keys,
		site,
		hasOlder,
		loadOlder,
		loadAll,
		find: (ask) => find(pagefind, ask, site.years.slice(0, loaded)),
		countFilters: () => pagefind.filters(),
	};
}

/** Fetches a file of the index. @throws when the host does not give it */
export async function fetchOk(address: string): Promise<Response> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer;
}

/** Asks for words and for each phrase, and keeps what all have found. */
async function find(
	pagefind: Pagefind,
	{ words, phrases, filters, sort }: Ask,
	years: SearchSite["years"],
) {
	const quoted = phrases.map((phrase) => `"${phrase}"`);
	const single = [...words, ...quoted];
	// Phrases come without a score, so the words of all are asked for first.
	const terms = [[...words, ...phrases].join(" "), ...quoted];
	const chosen =
		single.length > 1
			? {
					...filters,
					year: { any: await yearsOfAll(pagefind, single, filters, years) },
				}
			: filters;
	const answers = await Promise.all(
		terms.map((term) => search(pagefind, term, chosen, sort)),
	);
	const [first, ...rest] = answers;
	if (!first) return { results: [], counts: {} };
	const others = rest.map(
		({ results }) => new Set(results.map(({ id }) => id)),
	);
	return {
		results: first.results.filter(({ id }) =>
			others.every((ids) => ids.has(id)),
		),
		counts: leastOf(answers.map(({ counts }) => counts)),
	};
}

/** What all terms have together is at most what the rarest has. */
function leastOf(counts: FilterCounts[]): FilterCounts {
	const [first = {}, ...others] = counts;
	return Object.fromEntries(
		Object.entries(first).map(([name, values]) => [
			name,
			Object.fromEntries(
				Object.entries(values).map(([value, count]) => [
					value,
					Math.min(count, ...others.map((own) => own[name]?.[value] ?? 0)),
				]),
			),
		]),
	);
}

/**
 * The years that have all terms: where a year's index lacks a word, Pagefind would look for the
 * others alone.
 */
async function yearsOfAll(
	pagefind: Pagefind,
	terms: string[],
	filters: Ask["filters"],
	years: SearchSite["years"],
): Promise<string[]> {
	const answers = await Promise.all(
		terms.map((term) => pagefind.search(term, { filters })),
	);
	const found = answers.map(
		({ results }) => new Set(results.map((result) => yearOf(result))),
	);
	const common = years.filter(({ year }) =>
		found.every((own) => own.has(year)),
	);
	// An empty list would not be a filter at all.
	return common.length > 0 ? common.map(({ year }) => String(year)) : ["none"];
}

/** A result's id begins with the name of its index. */
const yearOf = ({ id }: PagefindResult) =>
	Number(/^y(\d+)_/.exec(id)?.[1] ?? 0);

async function search(
	pagefind: Pagefind,
	term: string,
	filters: Ask["filters"],
	sort: Ask["sort"],
) {
	const isNewest = sort === "newest";
	const { results, filters: counts } = await pagefind.search(term, {
		filters,
		...(sort === "best" ? {} : { sort: { date: isNewest ? "desc" : "asc" } }),
	});
	// Dates are in order within a year's index alone: merged results of several are mixed.
	results.sort(
		(a, b) =>
			(sort === "best" ? 0 : (yearOf(b) - yearOf(a)) * (isNewest ? 1 : -1)) ||
			b.score - a.score,
	);
	return { results, counts };
}
