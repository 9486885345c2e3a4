import type { Alphabet } from "./alphabets.ts";
import { createSpeller } from "./conversion/speller.ts";
import { type Reader, type Spelt, sortRows, spell } from "./lattice.ts";
import type { SpellingRow } from "./spellings.ts";

/** How many words one spelling may stand for; those of a long word are cut to the likeliest. */
const most = 64;

/**
 * Letters that share a spelling with a commoner one, or with two letters, and how unlikely they are in a place. What is not
 * named costs nothing.
 */
const odds: Readonly<
	Record<string, readonly (readonly [cost: number, where?: SpellingRow[3]])[]>
> = {
	й: [
		[0, "after"],
		[0.3, "start"],
		[0.9, "inside"],
		[0.9, "end"],
	],
	и: [
		[0.5, "after"],
		[0, "start"],
		[0, "inside"],
		[0, "end"],
	],
	э: [
		[0.6, "after"],
		[0.3, "start"],
		[0.9, "inside"],
		[0.9, "end"],
	],
	һ: [[0.6]],
	ё: [[0.3]],
	щ: [[0.3]],
	ц: [[0.1]],
	ч: [[0.1]],
};

/** The same for letters that are spelt together. */
const runOdds: Readonly<Record<string, number>> = {
	аа: 0.8,
	ее: 1.5,
	йи: 1.5,
	йя: 0.8,
	нг: 0.6,
};

/** Gives the Cyrillic words that a script spells as was typed, likeliest first. */
export type Inverse = (typed: string) => Spelt[];

/**
 * The inverse of an alphabet, made of its own tables: whatever it gives is spelt as was typed, but for ъ and ь, which no script
 * shows. It takes small letters, with one exception: a capital I, which may be the capital of either i, stays.
 */
export function createInverse(alphabet: Alphabet): Inverse {
	const spellWord = createSpeller(alphabet);
	const readers = readersOf(alphabet);
	return (typed) =>
		readers
			.flatMap((reader) => spell(typed, reader, most))
			.filter(
				({ word }) =>
					word !== typed &&
					isSame(
						typed,
						word
							.split("-")
							.map((part) => spellWord(part))
							.join("-"),
					),
			);
}

/** A script that shows harmony by a sign is read twice: as Kazakh words are spelt, and as borrowed ones, without ә ө ү. */
function readersOf(alphabet: Alphabet): Reader[] {
	const rows = rowsOf(alphabet);
	const { hamza } = alphabet;
	if (!hamza) return [{ rows: sortRows(rows), keeps: false }];
	const borrowed = rows.filter(([, letters]) => !/[әөү]/.test(letters));
	return [
		{ rows: sortRows(rows), keeps: false, harmonyOf: harmonyBy(hamza) },
		{ rows: sortRows(borrowed), keeps: false },
	];
}

function rowsOf(alphabet: Alphabet): SpellingRow[] {
	const { letters, runs, loans, capitals, hamza } = alphabet;
	const rows: SpellingRow[] = [];
	for (const [letter, spelling] of Object.entries(letters))
		if (spelling !== "")
			for (const [cost, where] of odds[letter] ?? [[0]])
				rows.push([spelling, letter, cost, where]);
	for (const { letters: run, spelling, before } of runs)
		rows.push([
			spelling,
			run,
			runOdds[run] ?? 0.2,
			before === "$" ? "last" : undefined,
		]);
	for (const [stem, spelling] of Object.entries(loans))
		rows.push([spelling, stem.replace("^", ""), 0.1]);
	if (hamza) rows.push([hamza.sign, "", 0]);
	const isDotless = Object.values(capitals).includes("I");
	return isDotless ? rows.flatMap(withCapital(capitals)) : rows;
}

/** Adds to a row of i or ı one of I; the small letter that has another capital is dearer. */
const withCapital =
	(capitals: Alphabet["capitals"]) =>
	([spelling, letter, cost, where]: SpellingRow): SpellingRow[] => {
		const row: SpellingRow = [spelling, letter, cost, where];
		if (!/[iı]/.test(spelling)) return [row];
		const small = /i/.test(spelling) ? "i" : "ı";
		const extra = capitals[small] === "I" ? 0 : 0.4;
		return [row, [spelling.replace(small, "I"), letter, cost + extra, where]];
	};

/** With hamza vowels are front ones; without it and without letters of front words, back ones. */
const harmonyBy =
	({ sign }: NonNullable<Alphabet["hamza"]>): Reader["harmonyOf"] =>
	(part) =>
		part.includes(sign) ? "f" : /[ەكگ]/.test(part) ? "" : "b";

/** Whether a word is spelt as was typed, where a capital I stands for both i and ı. */
function isSame(typed: string, spelt: string): boolean {
	if (!typed.includes("I")) return typed === spelt;
	return typed.replace(/[Iıi]/g, "i") === spelt.replace(/[ıi]/g, "i");
}
