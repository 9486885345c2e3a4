import { form } from "../../pagefind/form.ts";
import { decodeHeadlines, type Headline } from "../files/headlines.ts";
import {
	headlinesFile,
	rootsFile,
	type SearchManifest,
	searchManifestFile,
} from "../files/manifest.ts";
import {
	type Connection,
	type Fetch,
	fetchWhole,
	makeConnection,
} from "./connection.ts";
import { deliver } from "./deliveries.ts";
import { type Ask, find, findHolders, listByDate } from "./find.ts";
import { type BrowserKeys, makeBrowserKeys } from "./keys.ts";
import type {
	FilterCounts,
	Pagefind,
	PagefindProgram,
	PagefindResult,
} from "./pagefind.ts";

const ranking = {
	metaWeights: { title: 8, lead: 3, tags: 1 },
	pageLength: 0.4,
};
const excerptLength = 30;

/** The index in the browser: what is loaded of it, and how to load more. */
export interface Engine {
	keys: BrowserKeys;
	manifest: SearchManifest;
	/** Whether there are volumes that are not loaded yet. */
	hasOlder(): boolean;
	/** Loads the next older volume; it counts once it is there whole. */
	loadOlder(): Promise<void>;
	loadAll(): Promise<void>;
	/** Loads volumes down to a year. */
	loadThrough(year: number): Promise<void>;
	find(ask: Ask): Promise<{ results: PagefindResult[]; counts: FilterCounts }>;
	/** The stories that hold each word and each phrase, by their ids. */
	findHolders(ask: Ask): Promise<Set<string>[]>;
	/** Ids of all stories of the loaded volumes in the order of their dates. */
	listByDate(sort: "newest" | "oldest"): Promise<string[]>;
	/** Loads the filters, so that `find` counts them. */
	countFilters(): Promise<FilterCounts>;
}

/** The page was opened before the site got another search: it has to be opened anew. */
export class OutdatedError extends Error {}

/** What is there while the engine is on its way: keys and the newest headlines. */
export interface Early {
	keys: BrowserKeys;
	headlines: Headline[];
}

interface Made {
	connection: Connection;
	early: Promise<Early>;
	engine: Promise<Engine>;
	isReady: boolean;
}

let made: Made | undefined;
let attempts = 0;

/** Begins to load the engine, before it is needed. What does not come is asked for again by whoever needs it. */
export function startEngine(): void {
	makeOnce().engine.catch(() => {});
}

/**
 * Does something with the engine, which is loaded when it is needed first. Where a file does not come, all is forgotten and tried
 * once more: Pagefind would take what it lacks for nothing, and a site that was published meanwhile has other files.
 * @throws when a file does not come the second time either; an `OutdatedError` where this page's programs are too old for the site
 */
export async function withEngine<T>(
	work: (engine: Engine) => Promise<T>,
): Promise<T> {
	return attempt(work).catch(() => attempt(work));
}

/** @returns what is there before the engine; nothing where that is there already, or does not come */
export async function whileLoading(): Promise<Early | undefined> {
	const own = makeOnce();
	if (own.isReady) return undefined;
	const early = await own.early.catch(() => undefined);
	return own.isReady ? undefined : early;
}

async function attempt<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
	const own = makeOnce();
	try {
		const result = await work(await own.engine);
		own.connection.check();
		return result;
	} catch (error) {
		if (made === own) made = undefined;
		throw error;
	}
}

function makeOnce(): Made {
	if (made) return made;
	const connection = makeConnection();
	const fetch = connection.watch(fetchWhole);
	const manifest = readManifest(fetch);
	const keys = readKeys(manifest, fetch);
	const engine = makeEngine(connection, manifest, keys);
	const early = Promise.all([keys, readHeadlines()]).then(
		([keys, headlines]) => ({ keys, headlines }),
	);
	const own: Made = { connection, early, engine, isReady: false };
	// Whoever waits for them is told.
	early.catch(() => {});
	engine.then(
		() => {
			own.isReady = true;
		},
		() => {},
	);
	made = own;
	return own;
}

/** The keys alone, for pages that mark words and do not search. */
export async function loadKeys(): Promise<BrowserKeys> {
	return readKeys(readManifest(fetchWhole), fetchWhole);
}

async function readManifest(fetch: Fetch): Promise<SearchManifest> {
	const manifest = (await (
		await fetch(searchManifestFile)
	).json()) as SearchManifest;
	if (manifest.form !== form) throw new OutdatedError();
	return manifest;
}

async function readKeys(
	told: Promise<SearchManifest>,
	fetch: Fetch,
): Promise<BrowserKeys> {
	const [{ exceptions }, roots] = await Promise.all([
		told,
		fetch(rootsFile).then((answer) => answer.arrayBuffer()),
	]);
	return makeBrowserKeys(new Uint8Array(roots), exceptions);
}

/** Search answers without them too: nobody remembers that they did not come. */
const readHeadlines = async () =>
	decodeHeadlines(await (await fetchWhole(headlinesFile)).text());

/** Loads Pagefind's program. Browsers may remember that an address failed, so each attempt has its own. */
async function loadProgram({
	folder,
}: SearchManifest): Promise<PagefindProgram> {
	const again = attempts > 0 ? `?${attempts}` : "";
	attempts++;
	const address = `${folder}pagefind.js${again}`;
	const program = (await import(/* @vite-ignore */ address)) as PagefindProgram;
	attempts = 0;
	return program;
}

async function makeEngine(
	connection: Connection,
	told: Promise<SearchManifest>,
	keys: Promise<BrowserKeys>,
): Promise<Engine> {
	const manifest = await told;
	const program = await loadProgram(manifest);
	const fetch = deliver(manifest, fetchWhole);
	if (program.connection) program.connection.fetch = connection.watch(fetch);
	const pagefind = program.createInstance({
		basePath: manifest.folder,
		excerptLength,
		noWorker: true,
		ranking,
	});
	// An empty search waits until Pagefind is there, and tells if it fails; merging would wait for ever.
	const [own] = await Promise.all([keys, pagefind.search("", {})]);
	const volumes = loadVolumes(pagefind, manifest, connection);
	return {
		keys: own,
		manifest,
		...volumes,
		find: (ask) => find(pagefind, ask, volumes.loaded()),
		findHolders: (ask) => findHolders(pagefind, ask),
		listByDate: (sort) => listByDate(pagefind, sort, volumes.loaded()),
		countFilters: () => pagefind.filters(),
	};
}

/** The volumes of an index, newest first; the newest is there from the beginning. */
function loadVolumes(
	pagefind: Pagefind,
	{ folder, volumes }: SearchManifest,
	connection: Connection,
) {
	let count = 1;
	let loading: Promise<void> | undefined;
	const hasOlder = () => count < volumes.length;

	const merge = async () => {
		const next = volumes[count];
		if (!next) return;
		// All volumes lie in one folder; Pagefind refuses to merge the folder it is in under its own name.
		await pagefind.mergeIndex(`${folder}./`, {
			language: next.name,
			ranking,
			excerptLength,
		});
		connection.check();
		count++;
	};
	/** Whoever wants a volume while one is on its way waits for the same. */
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
		loaded: () => volumes.slice(0, count),
		loadAll: () => loadWhile(() => true),
		loadThrough: (year: number) =>
			loadWhile(() => (volumes[count - 1]?.years.at(-1) ?? year) > year),
	};
}
