import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { makerKey } from "../../keep/maker.ts";
import { hash } from "../../platform/hash.ts";
import { type Headline, newestCount } from "../../search/files/headlines.ts";
import { rootsFile } from "../../search/files/manifest.ts";
import {
	type KeyFiles,
	leastOf,
	writeEngine,
	writeKeys,
	writeManifest,
} from "./common-files.ts";
import { searchPath, type VolumeIndex } from "./index-volume.ts";
import { memoryFile } from "./memory.ts";
import { newestFile, readNewest } from "./newest.ts";
import { isThere } from "./output.ts";
import {
	changesFiles,
	keepTotals,
	type Made,
	recallTotals,
	type Totals,
	totalsMemory,
	updateTotals,
} from "./totals.ts";
import {
	countAll,
	type EarlyWorker,
	indexVolumes,
	workerFile,
} from "./volume-workers.ts";
import { cutVolumes, largest, type VolumeTask } from "./volumes.ts";
import type { SearchYear } from "./years.ts";

/** Search as a build leaves it, and as the next one finds it. */
export interface SearchIndex {
	volumes: VolumeIndex[];
	/** What belongs to all volumes; a part of the site has none. */
	common?: { files: string[]; engine: string[] } | undefined;
}

/** What an index is made for, and what is there of it. */
export interface SearchTask {
	/** All years of the paper, newest first. */
	years: SearchYear[];
	/** The only years that are wanted, where the site is made in parts. */
	only?: number[] | undefined;
	/** The site in the making. */
	folder: string;
	/** The last site, if what lies there may be used. */
	finished?: string | undefined;
	last?: SearchIndex | undefined;
	/** Where what is remembered of each volume is kept. */
	home: string;
	/** Parts of the site that lie ready elsewhere, each with the folder in which its build kept what it remembers. */
	brought: { folder: string; manifest: { search: SearchIndex } }[];
	/** A worker that was begun in case there is one volume to index. */
	early?: EarlyWorker;
	/** Most stories of a volume of several years; tests have few stories. */
	most?: number;
	/** Is over when the cores are free: one volume is indexed beside other work, many wait, for memory's sake. */
	othersDone: Promise<unknown>;
	/** Is told when a worker that works beside the pages has what it needs. */
	onOrder?: () => void;
	/** Does the work and takes its time. */
	step(work: () => Promise<void>): Promise<void>;
}

/** Indexes the volumes in which something changed, each for itself on its own core, and writes the indexes side by side. */
export async function writeSearchIndex(task: SearchTask): Promise<SearchIndex> {
	const { years, only, last, home, brought } = task;
	const maker = makerKey(import.meta.filename, workerFile);
	const wanted = cutVolumes(years, maker, task.most).filter(
		(volume) => !only || volume.years.every(({ year }) => only.includes(year)),
	);
	const known = new Map<string, VolumeIndex>();
	for (const volume of last?.volumes ?? [])
		if (isThere(task, volume.files) && isRemembered(volume, home))
			known.set(volume.key, volume);
	for (const { folder, manifest } of brought)
		for (const volume of manifest.search.volumes) {
			known.set(volume.key, volume);
			takeOver(volume, folder, home);
		}
	const stale = wanted.filter(({ key }) => !known.has(key));
	if (stale.length > 1) {
		task.onOrder?.();
		await task.othersDone;
	}
	const index: SearchIndex = { volumes: [] };
	await task.step(async () => {
		const making = indexVolumes(stale, task, maker);
		// Once the pages are made this thread has nothing else to do.
		await Promise.race([making, task.othersDone]);
		const before = only ? undefined : recallTotals(home, maker);
		const made = await making;
		for (const { index } of made) known.set(index.key, index);
		const volumes = wanted.flatMap(({ key }) => known.get(key) ?? []);
		index.volumes = volumes;
		if (only) return;
		forgetOthers(volumes, home);
		const keys = await writeKeysOf(volumes, made, task, {
			maker,
			wanted,
			before,
		});
		index.common = await writeCommon(volumes, keys, task);
	});
	return index;
}

/** How many stories a volume may come to have when some are added to the last site's. */
export const largestVolume = (last: SearchIndex | undefined): number =>
	Math.max(
		largest,
		...(last?.volumes ?? []).map(({ stories }) => Math.ceil(stories * 1.1)),
	);

const isRemembered = ({ name, key }: VolumeIndex, home: string) =>
	readNewest(newestFile(name, home), key) !== undefined;

/** What another build remembers of a volume is worth as much here. */
function takeOver({ name }: VolumeIndex, from: string, to: string): void {
	for (const fileOf of [memoryFile, newestFile]) {
		const file = fileOf(name, to);
		if (!existsSync(fileOf(name, from))) continue;
		mkdirSync(dirname(file), { recursive: true });
		copyFileSync(fileOf(name, from), file);
	}
}

/** What is remembered of volumes that are no more goes. */
function forgetOthers(volumes: readonly VolumeIndex[], home: string): void {
	const wanted = new Set([
		totalsMemory,
		...volumes.flatMap(({ name }) =>
			[memoryFile(name, home), newestFile(name, home)].map((file) =>
				basename(file),
			),
		),
	]);
	const folder = dirname(memoryFile(totalsMemory, home));
	for (const name of existsSync(folder) ? readdirSync(folder) : [])
		if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true });
}

/** Writes what belongs to all volumes, as far as it changed. */
async function writeCommon(
	volumes: VolumeIndex[],
	keys: KeyFiles,
	{ last, home, ...output }: SearchTask,
): Promise<SearchIndex["common"]> {
	const engine = await writeEngine(output, last?.common?.engine ?? []);
	const newest: Headline[] = [];
	for (const { name, key } of volumes) {
		if (newest.length >= newestCount) break;
		newest.push(...(readNewest(newestFile(name, home), key) ?? []));
	}
	const files = await writeManifest(output, volumes, keys, newest);
	const own = [rootsFile.slice(1), searchPath + keys.keys];
	return { files: [...engine, ...own, ...files], engine };
}

/** Whether the last site has the files; that of the roots has one name whatever it holds. */
function isWritten(task: SearchTask, { keys, roots }: KeyFiles): boolean {
	const file = rootsFile.slice(1);
	return (
		isThere(task, [file, searchPath + keys]) &&
		hash(readFileSync(join(task.finished ?? "", file))) === roots
	);
}

/** Writes the filter of roots and the list of keys, unless they stay as they are. */
async function writeKeysOf(
	volumes: VolumeIndex[],
	made: Made[],
	task: SearchTask,
	{
		maker,
		wanted,
		before,
	}: { maker: string; wanted: VolumeTask[]; before: Totals | undefined },
): Promise<KeyFiles> {
	const least = leastOf(volumes);
	const known = before?.files;
	const stays =
		before !== undefined &&
		known?.least === least &&
		isWritten(task, known) &&
		!changesFiles(before, made, least);
	const updated = updateTotals(before, volumes, made);
	const sum = updated ?? {
		...(await countAll(wanted, task, maker)),
		volumes: volumes.map(({ key }) => key),
	};
	const files =
		updated && stays && known ? known : await writeKeys(task, sum, least);
	keepTotals(task.home, maker, { ...sum, files });
	return files;
}

/** Every file of search, from the site's folder. */
export const searchFiles = ({ volumes, common }: SearchIndex): string[] => [
	...volumes.flatMap(({ files }) => files),
	...(common?.files ?? []),
];
