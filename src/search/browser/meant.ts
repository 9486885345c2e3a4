import { type Reading, readTyped } from "../../kazakh/typed.ts";
import type { BrowserKeys } from "./keys.ts";

/** A word that may be meant. */
export interface Meant {
	word: string;
	/** What the index has it under. */
	key: string;
}

/** How a reading's cost and that of its root and endings, which is in tenths, are put on one scale. */
const weight = 0.04;
/** How much better what is spelt exactly may be than what is not. */
const exactness = 2;
/** Readings that are worse than the best by less are as good. */
const margin = 0.5;
/** So many words at most are looked for at once. */
const most = 3;

/**
 * The words of the site that were most likely meant by a typed one, the likeliest first; none where the site has none of them.
 * Several stand there where they are as good; the best of those that are spelt exactly as was typed is always among them.
 * @param isHeld whether the index has a key, where that is known
 */
export function findMeant(
	typed: string,
	keys: BrowserKeys,
	isHeld?: (key: string) => boolean,
): Meant[] {
	const found = new Map<string, Meant & { cost: number; isExact: boolean }>();
	for (const { word, cost, isExact } of readAll(typed, keys)) {
		const [key = word] = keys.queryKeys(word);
		if (!(isHeld ? isHeld(key) : keys.isKnown(word))) continue;
		const total = cost + weight * keys.costOf(word) - (isExact ? exactness : 0);
		const other = found.get(key);
		if (other && other.cost <= total) continue;
		found.set(key, { word, key, cost: total, isExact });
	}
	const all = [...found.values()].sort((a, b) => a.cost - b.cost);
	const best = all[0]?.cost ?? 0;
	const near = all.filter(({ cost }) => cost <= best + margin).slice(0, most);
	const exact = all.find(({ isExact }) => isExact);
	if (exact && !near.includes(exact)) near.unshift(exact);
	return near.map(({ word, key }) => ({ word, key }));
}

function readAll(typed: string, { exceptions }: BrowserKeys): Reading[] {
	const readings = readTyped(typed);
	const exception = exceptions.get(readings[0]?.word ?? "");
	return exception === undefined
		? readings
		: [{ word: exception, cost: 0, isExact: true }, ...readings];
}
