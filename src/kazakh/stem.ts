import { shortened } from "./stems/droppers.ts";
import {
	type Kind,
	type Reading,
	Readings,
	type Root,
	type RootCost,
} from "./stems/readings.ts";
import {
	type Allomorph,
	endingsOf,
	rootsOf,
	stateNumber,
} from "./stems/shapes.ts";
import { harmonyOf, sound, soundAt } from "./stems/sounds.ts";

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

/** A verb stem by itself is a command, and rare in print. */
const command = 8;
/** Readings that are dearer than the best by more are of no use to anyone. */
const hopeless = 40;

/** Takes suffixes off words, one word after the other: a year has half a million to read. */
class Reader {
	readonly #readings: Readings;
	#word = "";
	/** What is made of the root by suffixes that derive, where one was taken off. */
	#derived: Root | undefined;

	constructor(readings: Readings) {
		this.#readings = readings;
	}

	read(word: string): Reading[] {
		this.#word = word;
		this.#readings.clear();
		this.#strip(stateNumber.word, word.length, 0, undefined);
		return this.#readings.sorted();
	}

	/** Takes every suffix off that may end the first `end` letters, `last` being the one behind them. */
	#strip(
		state: number,
		end: number,
		cost: number,
		last: Allomorph | undefined,
	): void {
		if (this.#readings.isHopeless(cost)) return;
		if ((rootsOf[state] ?? 0) > 0 || state === stateNumber.theirs)
			this.#addRoots(state, end, cost, last);
		const word = this.#word;
		const rows = endingsOf(state, word, end);
		if (!rows) return;
		for (const row of rows) {
			const start = end - row.text.length;
			if (start < 1 || !word.startsWith(row.text, start)) continue;
			if (!(soundAt(word, start - 1) & row.after)) continue;
			if (row.before !== 3 && (row.before === 1) !== (last?.opens ?? false))
				continue;
			const outer = this.#derived;
			if (row.derives)
				this.#derived ??= {
					root: unvoiced(word.slice(0, end), row),
					kind: row.derives,
				};
			this.#stripRow(row, start, cost + row.cost);
			this.#derived = outer;
		}
	}

	#stripRow(row: Allomorph, start: number, cost: number): void {
		if (row.swallows === "yes") this.#addRoots(row.left, start, cost, row);
		else if (harmonyOf(this.#word, start) & row.harmony)
			this.#strip(row.left, start, cost, row);
		else if ((rootsOf[row.left] ?? 0) & 1) {
			const stem = this.#word.slice(0, start);
			const full = row.opens ? shortened.get(stem) : undefined;
			if (full) this.#add(full, 1, cost);
			else if (this.#readings.isKnown(stem))
				this.#add(stem, 1, cost + harmonyBroken);
		}
	}

	/** Adds the roots that the first `end` letters may be, `last` being the suffix behind them. */
	#addRoots(
		state: number,
		end: number,
		cost: number,
		last: Allomorph | undefined,
	): void {
		const stem = this.#word.slice(0, end);
		if (state === stateNumber.theirs) {
			this.#addOwned(stem, cost);
			return;
		}
		if (!last) {
			this.#add(stem, 1, cost);
			this.#add(stem, 2, cost + command);
			return;
		}
		const kinds = rootsOf[state] ?? 0;
		if (last.swallows !== "no" && kinds & 2) {
			this.#addSwallowed(stem, cost);
			if (last.swallows === "yes") return;
		}
		if (!vowels.test(stem)) return;
		if (kinds & 1) {
			this.#addDoubled(stem, cost);
			this.#addStem(stem, 1, cost, last.opens);
		}
		if (kinds & 2) this.#addStem(stem, 2, cost, last.opens);
	}

	/** отбасы is "theirs" by itself: отбасына. */
	#addOwned(stem: string, cost: number): void {
		const final = stem.at(-1);
		if ((final === "ы" || final === "і") && this.#readings.isKnown(stem))
			this.#add(stem, 1, cost + theirsAlready);
	}

	/** оқиды is of оқы. */
	#addSwallowed(stem: string, cost: number): void {
		const harmony = harmonyOf(stem, stem.length);
		if (harmony & 1) this.#add(`${stem}ы`, 2, cost);
		if (harmony & 2) this.#add(`${stem}і`, 2, cost);
	}

	/** процесс-тер is spelled процестер: only words known to end in two are given the second back. */
	#addDoubled(stem: string, cost: number): void {
		const final = stem.at(-1) ?? "";
		if ("слмтфн".includes(final) && this.#readings.isKnown(stem + final))
			this.#add(stem + final, 1, cost);
	}

	/** A stem as it stands, and what it may be but for the suffix. @param isOpen whether a vowel follows */
	#addStem(stem: string, kind: Kind, cost: number, isOpen: boolean): void {
		const final = stem.at(-1) ?? "";
		const before = soundAt(stem, stem.length - 2);
		const voiceless =
			isOpen && isVowel(before) ? voicedPairs[final] : undefined;
		if (voiceless) this.#add(stem.slice(0, -1) + voiceless, kind, cost);
		const isUnvoiced =
			isOpen && isVowel(before) && (voiceless || "қкп".includes(final));
		this.#add(stem, kind, cost + (isUnvoiced ? unvoicedBeforeVowel : 0));
		if (!isOpen || stem.length < 3) return;
		if (final === "у" && kind === 2 && before & sound.vowel)
			this.#add(`${stem.slice(0, -1)}п`, 2, cost);
		const full = kind === 1 ? shortened.get(stem) : undefined;
		if (full) this.#add(full, 1, cost);
	}

	#add(stem: string, kind: Kind, cost: number): void {
		this.#readings.add(stem, kind, cost, this.#derived);
	}
}

/**
 * Gives the function that takes suffixes off a word in the spelling of `soundSpelling`, slot by slot, in every way the tables
 * allow, and returns the readings, cheapest first. Voicing, dropped vowels and swallowed ones after Muhamedowa 2016.
 * @param reach tenths of cost by which a reading may be dearer than the best
 */
export function makeReader(
	costOf: RootCost,
	reach = hopeless,
): (word: string) => Reading[] {
	const reader = new Reader(new Readings(costOf, reach));
	return (word) => reader.read(word);
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
