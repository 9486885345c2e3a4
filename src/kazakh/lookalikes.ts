/** A word that holds both Latin and Cyrillic letters. */
export interface MixedWord {
	word: string;
	/** Where the word starts, in UTF-16 code units. */
	index: number;
	/** The word in Cyrillic letters alone; undefined where a Latin letter looks like no Cyrillic one. */
	repaired: string | undefined;
}

/**
 * Latin letters on the left, the Kazakh Cyrillic letters that readers take them for on the right. A capital Y has
 * the shape of Ү, a small one that of у.
 */
export const cyrillicLookalikes: Readonly<Record<string, string>> = {
	a: "а",
	c: "с",
	e: "е",
	h: "һ",
	i: "і",
	o: "о",
	p: "р",
	x: "х",
	y: "у",
	ə: "ә",
	ɵ: "ө",
	ë: "ё",
	A: "А",
	B: "В",
	C: "С",
	E: "Е",
	H: "Н",
	I: "І",
	K: "К",
	M: "М",
	O: "О",
	P: "Р",
	T: "Т",
	X: "Х",
	Y: "Ү",
	Ə: "Ә",
	Ɵ: "Ө",
	Ë: "Ё",
};

/**
 * Finds the words in which Latin and Cyrillic letters stand side by side. A word is a run of letters and their
 * combining marks, so a hyphen, a dash or a digit parts a Latin name from its Kazakh suffix.
 */
export function findMixedWords(text: string): MixedWord[] {
	return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu), (match) => ({
		word: match[0],
		index: match.index,
	}))
		.filter(
			({ word }) =>
				/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
		)
		.map((found) => ({ ...found, repaired: repair(found.word) }));
}

function repair(word: string): string | undefined {
	const repaired = word.replace(
		/\p{Script=Latin}/gu,
		(letter) => cyrillicLookalikes[letter] ?? letter,
	);
	return /\p{Script=Latin}/u.test(repaired) ? undefined : repaired;
}
