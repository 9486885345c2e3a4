import { shortened } from "./stems/droppers.ts";
import {
	type Allomorph,
	endingsOf,
	rootsOf,
	stateNumber,
} from "./stems/shapes.ts";
import { harmonyOf, sound, soundAt } from "./stems/sounds.ts";

/** What a root is: 1 a nominal, 2 a verb; as a mask, 3 both. */
export type Kind = 1 | 2;

/** One way to read a word. */
export interface Reading {
	readonly root: string;
	readonly kind: Kind;
	/** Of suffixes and root together, in tenths; lower is likelier. */
	readonly cost: number;
	/** What the root is derived of, where its cost comes from another. */
	readonly base?: { readonly root: string; readonly kind: Kind } | undefined;
}

/** The cost in tenths of a root of some kind, at least `likeliest`; undefined where there can be no such root. */
export type RootCost = (root: string, kind: Kind) => number | undefined;

const vowels = /[аәеиоөуұүыіэ]/;
const voicedPairs: Readonly<Record<string, string>> = {
	б: "п",
	г: "к",
	ғ: "қ",
};

/** A word that ends in a suffix, with the suffix as it stands at the end: азаматтығ(ы) → азаматтық. */
function unvoiced(word: string, { before }: Allomorph): string {
	if (before !== 1) return word;
	return word.slice(0, -1) + voicedPairs[word.at(-1) ?? ""];
}

/** Stops are voiced between vowels alone: кітабы, but паркі. */
const isVowel = (bits: number) =>
	(bits & (sound.vowel | sound.u | sound.i)) !== 0;

/** Extra cost of a stem whose last sound changed in a way only known words do. */
const unvoicedBeforeVowel = 6;
const harmonyBroken = 20;
/** Extra cost of a stem that takes the suffixes of one with a possessive, and has none. */
const theirsAlready = 8;

/** A root that costs more is not known to any list. */
const dearestKnown = 20;
/** A verb stem by itself is a command, and rare in print. */
const command = 8;
/** No root costs less. */
const likeliest = -20;
/** Readings that are dearer than the best by more are of no use to anyone. */
const hopeless = 40;

/**
 * Gives the function that takes suffixes off a word in the spelling of `soundSpelling`, slot by slot, in every way the tables
 * allow, and returns the readings, cheapest first. Those of one root and kind are merged into the cheapest. Voicing, dropped vowels and swallowed
 * ones after Muhamedowa 2016.
 * @param reach tenths of cost by which a reading may be dearer than the best
 */
export function makeReader(
	costOf: RootCost,
	reach = hopeless,
): (word: string) => Reading[] {
	// Shared by the functions below, which are made once: a year has half a million words to read.
	let word = "";
	let found: { -readonly [Name in keyof Reading]: Reading[Name] }[] = [];
	let best = Infinity;
	/** What is made of the root by suffixes that derive, where one was taken off. */
	let derived: { root: string; kind: Kind } | undefined;

	function add(stem: string, stemKind: Kind, cost: number): void {
		const own = costOf(stem, stemKind);
		if (own === undefined) return;
		const { root, kind } = derived ?? { root: stem, kind: stemKind };
		const base = derived && { root: stem, kind: stemKind };
		const total = cost + own;
		if (total > best + reach) return;
		if (total < best) best = total;
		for (const reading of found)
			if (reading.kind === kind && reading.root === root) {
				if (total < reading.cost) {
					reading.cost = total;
					reading.base = base;
				}
				return;
			}
		found.push({ root, kind, cost: total, base });
	}

	function isKnown(root: string): boolean {
		const own = costOf(root, 1);
		return own !== undefined && own < dearestKnown;
	}

	function addRoots(
		state: number,
		end: number,
		cost: number,
		last: Allomorph | undefined,
	): void {
		const kinds = rootsOf[state] ?? 0;
		const left = word.slice(0, end);
		if (state === stateNumber.theirs) {
			// отбасы is "theirs" by itself: отбасына.
			const final = word[end - 1];
			if ((final === "ы" || final === "і") && isKnown(left))
				add(left, 1, cost + theirsAlready);
			return;
		}
		if (!last) {
			add(left, 1, cost);
			add(left, 2, cost + command);
			return;
		}
		if (last.swallows !== "no" && kinds & 2) {
			const harmony = harmonyOf(word, end);
			if (harmony & 1) add(`${left}ы`, 2, cost);
			if (harmony & 2) add(`${left}і`, 2, cost);
			if (last.swallows === "yes") return;
		}
		if (!vowels.test(left)) return;
		const final = left[end - 1] ?? "";
		const hardens =
			last.opens && final in voicedPairs && isVowel(soundAt(word, end - 2));
		// процесс-тер is spelled процестер: only words known to end in two are given the second back.
		if (kinds & 1 && "слмтфн".includes(final) && isKnown(left + final))
			add(left + final, 1, cost);
		for (const kind of [1, 2] as const) {
			if (!(kinds & kind)) continue;
			if (hardens) add(left.slice(0, -1) + voicedPairs[final], kind, cost);
			const soft =
				last.opens &&
				(final === "қ" || final === "к" || final === "п") &&
				isVowel(soundAt(word, end - 2));
			add(left, kind, cost + (soft || hardens ? unvoicedBeforeVowel : 0));
			if (!last.opens || end < 3) continue;
			if (final === "у" && kind === 2 && soundAt(word, end - 2) & sound.vowel)
				add(`${left.slice(0, -1)}п`, 2, cost);
			const full = kind === 1 ? shortened.get(left) : undefined;
			if (full) add(full, 1, cost);
		}
	}

	function strip(
		state: number,
		end: number,
		cost: number,
		last: Allomorph | undefined,
	): void {
		if (cost + likeliest > best + reach) return;
		if ((rootsOf[state] ?? 0) > 0 || state === stateNumber.theirs)
			addRoots(state, end, cost, last);
		const rows = endingsOf(state, word, end);
		if (!rows) return;
		for (const row of rows) {
			const start = end - row.text.length;
			if (start < 1 || !word.startsWith(row.text, start)) continue;
			if (!(soundAt(word, start - 1) & row.after)) continue;
			if (row.before !== 3 && (row.before === 1) !== (last?.opens ?? false))
				continue;
			const outer = derived;
			if (row.derives)
				derived ??= {
					root: unvoiced(word.slice(0, end), row),
					kind: row.derives,
				};
			stripRow(row, start, cost + row.cost);
			derived = outer;
		}
	}

	function stripRow(row: Allomorph, start: number, cost: number): void {
		if (row.swallows === "yes") addRoots(row.left, start, cost, row);
		else if (harmonyOf(word, start) & row.harmony)
			strip(row.left, start, cost, row);
		else if ((rootsOf[row.left] ?? 0) & 1) {
			const left = word.slice(0, start);
			const full = row.opens ? shortened.get(left) : undefined;
			if (full) add(full, 1, cost);
			else if (isKnown(left)) add(left, 1, cost + harmonyBroken);
		}
	}

	return (text) => {
		word = text;
		found = [];
		best = Infinity;
		strip(stateNumber.word, word.length, 0, undefined);
		return found
			.filter(({ cost }) => cost <= best + reach)
			.sort((a, b) => a.cost - b.cost || a.root.length - b.root.length);
	};
}

/** The readings of one word by `makeReader`. */
export function readWord(word: string, costOf: RootCost): Reading[] {
	return makeReader(costOf)(word);
}

/**
 * The readings of `readWord` that take off at least one suffix and none that derives a word: what a
 * dictionary need not list.
 */
export function readInflection(word: string, costOf: RootCost): Reading[] {
	return readWord(word, costOf).filter(
		({ root, kind, cost }) => root !== word && cost < (kind === 1 ? 14 : 22),
	);
}
