import { arabic, latin2018, latin2021 } from "./alphabets.ts";
import { createInverse, type Inverse } from "./inverse.ts";
import { type Spelt, sortRows, spell } from "./lattice.ts";
import {
	arabicRows,
	englishNames,
	keyboard,
	latinRows,
	russianRows,
	type SpellingRow,
} from "./spellings.ts";
import { plainWord } from "./words.ts";

/** Letters of the longest word that is worth spelling out. */
const longest = 40;
/** How many readings there may be of a spelling that follows no table. */
const most = 64;

/** One way to read a typed word. */
export interface Reading extends Spelt {
	/** Whether it is what was typed, or is printed so in one of the site's own scripts. */
	isExact: boolean;
}

/** Letters that only the official Latin tables have; a writer who uses one of them means the plain ones as they are. */
const marked = /[äáñńöóūüúğǵşý]/;
const plainOnly = latinRows.filter(
	([letters, cyrillic, cost]) =>
		cost === 0 || !/^[agnok]$/.test(letters) || cyrillic === "",
);

const readerOf = (rows: readonly SpellingRow[], keeps = false) => ({
	rows: sortRows(rows),
	keeps,
});
const readers = {
	latin: readerOf(latinRows),
	marked: readerOf(plainOnly),
	russian: readerOf(russianRows, true),
	arabic: {
		...readerOf(arabicRows),
		harmonyOf: (part: string) =>
			/[ءٴ\u0654]/.test(part) ? "f" : /[ەهكکگ]/.test(part) ? "" : "b",
	} as const,
};

const inverses = {
	latin: [latin2021, latin2018].map(createInverse),
	arabic: [arabic].map(createInverse),
};

/**
 * What a reader may have meant by one typed word, as lower-case words, the likeliest first: as it stands (with NFD and
 * look-alike letters mended); then what the site's own tables spell so, of Latin letters those of 2021 and of 2018; then in Cyrillic from any
 * Latin spelling or Arabic script, then as the keys of a Kazakh keyboard; for a Cyrillic word, with Kazakh letters where
 * Russian ones were typed. Takes any text and throws nothing. The caller takes the first that it finds, and of exact ones all that
 * are as good.
 */
export function readTyped(typed: string): Reading[] {
	const text = typed.trim();
	const word = plainWord(text);
	if (!word) return [];
	const own: Reading = { word, cost: 0, isExact: true };
	if (word.length > longest) return [own];
	if (/\p{Script=Arabic}/u.test(word))
		return unique([
			...exact(bareArabic(word), inverses.arabic),
			...loose(spell(word, readers.arabic, most)),
		]);
	const byKeys = ascii.test(word)
		? loose([{ word: readKeyboard(word), cost: 0 }])
		: [];
	if (/\p{Script=Latin}/u.test(word)) {
		const rows = marked.test(word) ? readers.marked : readers.latin;
		return unique([
			own,
			...asNamed(word),
			...exact(keepCapitalI(text), inverses.latin),
			...loose(spell(word, rows, most)),
			...byKeys,
		]);
	}
	if (/\p{Script=Cyrillic}/u.test(word))
		return unique([own, ...loose(spell(word, readers.russian, most))]);
	return unique([own, ...byKeys]);
}

/** The words of `readTyped`. */
export const readings = (typed: string): string[] =>
	readTyped(typed).map(({ word }) => word);

const exact = (word: string, own: readonly Inverse[]): Reading[] =>
	own
		.flatMap((read) => read(word))
		.sort((a, b) => a.cost - b.cost)
		.map((spelt) => ({ ...spelt, isExact: true }));

/** A name known by its English letters, with its ending behind a hyphen if it has one. */
function asNamed(word: string): Reading[] {
	const [name = ""] = word.split("-", 1);
	const kazakh = englishNames.get(name);
	return kazakh === undefined
		? []
		: [{ word: kazakh + word.slice(name.length), cost: 0, isExact: true }];
}

const loose = (own: readonly Spelt[]): Reading[] =>
	own.map((spelt) => ({ ...spelt, isExact: false }));

/** Small letters, but for I, which is the capital of i or of ı. */
const keepCapitalI = (text: string) =>
	text.normalize("NFC").split("I").map(plainWord).join("I");

/** Arabic script without what joins or lengthens letters, and with one sign for each. */
const bareArabic = (word: string) =>
	word
		.replace(/[\u0640\u200c\u200d]/g, "")
		.replaceAll("\u0674", "ء")
		.replaceAll("ک", "ك");

const readKeyboard = (typed: string) =>
	Array.from(typed, (key) => keyboard[key] ?? key).join("");

const ascii = /^[\x21-\x7e]+$/;

function unique(own: readonly Reading[]): Reading[] {
	const words = new Map<string, Reading>();
	for (const reading of own)
		if (!words.has(reading.word)) words.set(reading.word, reading);
	return [...words.values()];
}
