import { type Connection, fetchWhole, makeConnection } from "./connection.ts";
import { type Ask, find, findHolders, listByDate } from "./find.ts";
import { indexName } from "./index-name.ts";
import type {
	FilterCounts,
	Pagefind,
	PagefindProgram,
	PagefindResult,
} from "./pagefind.ts";
import { type SearchSite, searchFolder, siteFile } from "./site.ts";
import { makeSiteKeys, type SiteKeys } from "./site-keys.ts";

/** A small archive is searched whole at once; a large one year by year, as far as the reader goes. */
const smallArchive = 3000;

const ranking = {
	metaWeights: { title: 8, lead: 3, tags: 1 },
	pageLength: 0.4,
};
const excerptLength = 30;

/** The index in the browser: what is loaded of it, and how to load more. */
export interface Engine {
	keys: SiteKeys;
	site: SearchSite;
	fetch: Connection["fetch"];
	/** Whether there are years that are not loaded yet. */
	hasOlder(): boolean;
	/** Loads the next older year; it counts once it is there whole. */
	loadOlder(): Promise<void>;
	loadAll(): Promise<void>;
	/** Loads years down to one. */
	loadThrough(year: number): Promise<void>;
	find(ask: Ask): Promise<{ results: PagefindResult[]; counts: FilterCounts }>;
	/** The stories that hold each word and each phrase, by their ids. */
	findHolders(ask: Ask): Promise<Set<string>[]>;
	/** Ids of all stories of the loaded years in the order of their dates. */
	listByDate(sort: "newest" | "oldest"): Promise<string[]>;
	/** Loads the filters, so that `find` counts them. */
	countFilters(): Promise<FilterCounts>;
}

interface Made {
	engine: Engine;
	connection: Connection;
}

let made: Promise<Made> | undefined;
let attempts = 0;

/**
 * Does something with the engine, which is loaded when it is needed first. Where a file does not come, all is forgotten and tried
 * once more: Pagefind would take what it lacks for nothing, and a site that was published meanwhile has other files.
 * @throws when a file does not come the second time either
 */
export async function withEngine<T>(
	work: (engine: Engine) => Promise<T>,
): Promise<T> {
	return attempt(work).catch(() => attempt(work));
}

async function attempt<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
	made ??= makeEngine();
	const own = made;
	try {
		const { engine, connection } = await own;
		const result = await work(engine);
		connection.check();
		return result;
	} catch (error) {
		if (made === own) made = undefined;
		throw error;
	}
}

/** The keys alone, for pages that mark words and do not search. */
export async function loadKeys(): Promise<SiteKeys> {
	return readKeys(await readSite(fetchWhole), fetchWhole);
}

const readSite = async (fetch: Connection["fetch"]) =>
	(await (await fetch(siteFile)).json()) as SearchSite;

async function readKeys(
	{ roots, exceptions }: SearchSite,
	fetch: Connection["fetch"],
): Promise<SiteKeys> {
	const answer = await fetch(searchFolder + roots);
	return makeSiteKeys(new Uint8Array(await answer.arrayBuffer()), exceptions);
}

/** Loads Pagefind's program. Browsers may remember that an address failed, so each attempt has its own. */
async function loadProgram(): Promise<PagefindProgram> {
	const again = attempts > 0 ? `?${attempts}` : "";
	attempts++;
	const address = `${searchFolder}pagefind.js${again}`;
	const program = (await import(/* @vite-ignore */ address)) as PagefindProgram;
	attempts = 0;
	return program;
}

async function makeEngine(): Promise<Made> {
	const connection = makeConnection();
	const [program, site] = await Promise.all([
		loadProgram(),
		readSite(connection.fetch),
	]);
	if (program.connection) program.connection.fetch = connection.fetch;
	const pagefind = program.createInstance({
		excerptLength,
		noWorker: true,
		ranking,
	});
	// An empty search waits until Pagefind is there, and tells if it fails; merging would wait for ever.
	const [keys] = await Promise.all([
		readKeys(site, connection.fetch),
		pagefind.init().then(() => pagefind.search("", {})),
	]);
	const years = loadYears(pagefind, site, connection);
	const stories = site.years.reduce((sum, year) => sum + year.stories, 0);
	if (stories <= smallArchive) await years.loadAll();
	const engine: Engine = {
		keys,
		site,
		fetch: connection.fetch,
		hasOlder: years.hasOlder,
		loadOlder: years.loadOlder,
		loadAll: years.loadAll,
		loadThrough: years.loadThrough,
		find: (ask) => find(pagefind, ask, years.loaded()),
		findHolders: (ask) => findHolders(pagefind, ask),
		listByDate: (sort) => listByDate(pagefind, sort),
		countFilters: () => pagefind.filters(),
	};
	return { engine, connection };
}

/** The years of an index, newest first; the newest is there from the beginning. */
function loadYears(
	pagefind: Pagefind,
	site: SearchSite,
	connection: Connection,
) {
	let count = 1;
	let loading: Promise<void> | undefined;
	const hasOlder = () => count < site.years.length;

	const merge = async () => {
		const next = site.years[count];
		if (!next) return;
		// All years lie in one folder; Pagefind refuses to merge the folder it is in under its own name.
		await pagefind.mergeIndex(`${searchFolder}./`, {
			language: indexName(next.year),
			ranking,
			excerptLength,
		});
		connection.check();
		count++;
	};
	/** Whoever wants a year while one is on its way waits for the same. */
	const loadOlder = () => {
		loading ??= merge().finally(() => {
			loading = undefined;
		});
		return loading;
	};
	const loadWhile = async (isWanted: () => boolean) => {
		while (hasOlder() && isWanted()) await loadOlder();
	};
	return {
		hasOlder,
		loadOlder,
		loaded: () => site.years.slice(0, count),
		loadAll: () => loadWhile(() => true),
		loadThrough: (year: number) =>
			loadWhile(() => (site.years[count - 1]?.year ?? year) > year),
	};
}
