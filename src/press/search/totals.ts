import { keep, readKept } from "../../keep/kept.ts";
import type { KeyFiles } from "./common-files.ts";
import { addTally, noTally, type Tally } from "./counts.ts";
import type { Change, VolumeIndex } from "./index-volume.ts";
import { memoryFile } from "./memory.ts";

/** How often each root and each key stands on the whole site, kept so that an edit adds what it changed. */
export interface Totals extends Tally {
	/** Keys of the volumes that are counted. */
	volumes: string[];
	/** Files that were made of it. */
	files?: KeyFiles | undefined;
}

interface Kept extends Pick<Totals, "volumes" | "files"> {
	roots: [string, number][];
	keys: [string, number][];
}

/** The name under which it is kept, beside those of volumes. */
export const totalsMemory = "site";

const fileOf = (home: string) => memoryFile(totalsMemory, home);

export function recallTotals(home: string, maker: string): Totals | undefined {
	const kept = readKept<Kept>(fileOf(home), maker);
	return (
		kept && {
			...kept,
			roots: new Map(kept.roots),
			keys: new Map(kept.keys),
		}
	);
}

export const keepTotals = (
	home: string,
	maker: string,
	{ roots, keys, ...sum }: Totals,
): void =>
	keep(fileOf(home), maker, {
		...sum,
		roots: [...roots],
		keys: [...keys],
	} satisfies Kept);

/** A volume that was made now, with how its words changed. */
export interface Made {
	index: VolumeIndex;
	change: Change;
}

/**
 * Adds to the sum what changed in volumes.
 * @returns the sum of exactly these volumes; nothing where it cannot be had so
 */
export function updateTotals(
	last: Totals | undefined,
	volumes: readonly VolumeIndex[],
	made: readonly Made[],
): Totals | undefined {
	const changes = new Map(made.map(({ index, change }) => [index.key, change]));
	const counted = new Set(last?.volumes);
	const used = new Set<string>();
	for (const { key } of volumes) {
		const from = changes.get(key)?.from;
		// A volume that stayed, one that changed, or one that is counted whole.
		if (counted.has(key)) used.add(key);
		else if (from !== undefined && counted.has(from)) used.add(from);
		else if (!changes.has(key) || from !== undefined) return undefined;
	}
	// What else was counted cannot be taken off.
	if (used.size !== counted.size) return undefined;
	const sum = last ?? { volumes: [], ...noTally() };
	for (const { key } of volumes) {
		const change = changes.get(key);
		if (change && !counted.has(key)) addTally(sum, change);
	}
	sum.volumes = volumes.map(({ key }) => key);
	return sum;
}

/** Whether the files made of a sum stay as they are: each key's count has the same power of two, each root is as common. */
export function changesFiles(
	last: Tally,
	made: readonly Made[],
	least: number,
): boolean {
	const sum = noTally();
	for (const { change } of made) addTally(sum, change);
	const power = (count: number) => Math.floor(Math.log2(count));
	const crosses = (
		of: (count: number) => number | boolean,
		kind: "keys" | "roots",
	) =>
		[...sum[kind]].some(([word, count]) => {
			const before = last[kind].get(word) ?? 0;
			return of(before) !== of(before + count);
		});
	return crosses(power, "keys") || crosses((count) => count >= least, "roots");
}
