import type { Memory, RememberedStory } from "./memory.ts";
import { listOf } from "./word-lists.ts";

/** How often each of some words occurs. */
type Counts = Map<string, number>;

/** How often roots and keys stand in titles, tags and bodies of stories. */
export interface Tally {
	roots: Counts;
	keys: Counts;
}

export const noTally = (): Tally => ({ roots: new Map(), keys: new Map() });

/**
 * Counts stories of a volume.
 * @param added stories that count
 * @param removed stories that are taken off
 */
export function tally(
	{ words, keys, roots }: Pick<Memory, "words" | "keys" | "roots">,
	added: Iterable<RememberedStory>,
	removed: Iterable<RememberedStory> = [],
): Tally {
	const counts = new Int32Array(words.length);
	const count = (stories: Iterable<RememberedStory>, step: number) => {
		for (const { words: own } of stories)
			for (const place of [own.title, own.tags, own.body])
				for (const word of place) counts[word] = (counts[word] ?? 0) + step;
	};
	count(added, 1);
	count(removed, -1);
	const sum = noTally();
	for (const [word, own] of counts.entries()) {
		if (own === 0) continue;
		for (const root of listOf(roots, word))
			add(sum.roots, roots.names[root], own);
		// The key that is looked up for the word.
		const [first] = listOf(keys, word);
		const key = first === undefined ? undefined : keys.names[first];
		add(sum.keys, key, own);
		// A compound is found by its parts too.
		if (key?.includes("-"))
			for (const part of new Set(key.split("-")))
				if (part !== key) add(sum.keys, part, own);
	}
	return sum;
}

/** Adds counts to others. What stands nowhere any more is forgotten. */
export function addTally(sum: Tally, own: Tally): void {
	for (const kind of ["roots", "keys"] as const)
		for (const [word, count] of own[kind]) {
			add(sum[kind], word, count);
			if (sum[kind].get(word) === 0) sum[kind].delete(word);
		}
}

function add(counts: Counts, word: string | undefined, count: number): void {
	if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + count);
}
