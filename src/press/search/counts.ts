import { frontCode, frontDecode } from "../../kazakh/stems/front-coding.ts";
import type { Memory } from "./memory.ts";
import { startOf } from "./word-lists.ts";

/** How often each of some words occurs. */
export type Counts = Map<string, number>;

/** Counts as text: a front-coded line a word, a space and its count in base 36. */
export function encodeCounts(counts: Counts): string {
	const words = [...counts.keys()].sort();
	return frontCode(words)
		.map((line, at) => {
			const count = counts.get(words[at] ?? "") ?? 0;
			return `${line} ${count.toString(36)}`;
		})
		.join("\n");
}

/** Adds to `sum` what `encodeCounts` wrote. */
export function addCounts(sum: Counts, text: string): void {
	if (text === "") return;
	const lines = text.split("\n");
	const ends = lines.map((line) => line.lastIndexOf(" "));
	const words = frontDecode(lines.map((line, at) => line.slice(0, ends[at])));
	for (const [at, word] of words.entries()) {
		const line = lines[at] ?? "";
		const count = Number.parseInt(line.slice((ends[at] ?? 0) + 1), 36);
		sum.set(word, (sum.get(word) ?? 0) + count);
	}
}

/** How often each root and each key stands in the titles, tags and bodies of a year, as `encodeCounts` writes it. */
export function countYear({ words, keys, roots, stories }: Memory): {
	roots: string;
	keys: string;
} {
	const counts = new Uint32Array(words.length);
	for (const { words: own } of stories.values())
		for (const place of [own.title, own.tags, own.body])
			for (const word of place) counts[word] = (counts[word] ?? 0) + 1;
	const rootCounts = new Uint32Array(roots.names.length);
	const keyCounts = new Uint32Array(keys.names.length);
	for (const [word, count] of counts.entries()) {
		for (let at = startOf(roots, word); at < (roots.ends[word] ?? 0); at++)
			addAt(rootCounts, roots.items[at], count);
		// The key that is looked up for the word.
		addAt(keyCounts, keys.items[startOf(keys, word)], count);
	}
	const rootSum: Counts = new Map();
	for (const [at, root] of roots.names.entries())
		add(rootSum, root, rootCounts[at]);
	const keySum: Counts = new Map();
	for (const [at, key] of keys.names.entries()) {
		add(keySum, key, keyCounts[at]);
		// A compound is found by its parts too.
		for (const part of new Set(key.split("-")))
			if (part !== key) add(keySum, part, keyCounts[at]);
	}
	return { roots: encodeCounts(rootSum), keys: encodeCounts(keySum) };
}

function add(counts: Counts, word: string, count = 0): void {
	if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count);
}

function addAt(counts: Uint32Array, at = 0, count = 0): void {
	counts[at] = (counts[at] ?? 0) + count;
}
