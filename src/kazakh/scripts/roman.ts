import { countedThings } from "../alphabets.ts";

/** Latin letters that Roman numerals use, and the Cyrillic ones typed for them. */
const numeralLetters: Readonly<Record<string, string>> = {
	І: "I",
	Х: "X",
	С: "C",
	М: "M",
};

const romanNumeral =
	/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const counted = new RegExp(`^[ \u00a0](?:${countedThings.join("|")})`, "u");

/**
 * Reads a Roman numeral that was typed with Cyrillic letters (ХХІ, ХVIII), and gives it in Latin ones; undefined for
 * other words. Without a Latin letter only Х and І are read so, as ІІМ or СС are words; a lone Х or І is read by
 * what stands after it.
 */
export function readRomanNumeral(word: string): string | undefined {
	if (!/^(?:[ХІ]{2,}|[ІХСМIVXLCDM]*[IVXLCDM][ІХСМIVXLCDM]*)$/.test(word))
		return undefined;
	const numeral = word.replace(
		/[ІХСМ]/g,
		(letter) => numeralLetters[letter] ?? letter,
	);
	return romanNumeral.test(numeral) ? numeral : undefined;
}

/** Whether the text after a lone Cyrillic Х or І makes it a Roman numeral: «Х ғасыр», «І том», «Х–ХІІ», «І-ші». */
export function isCounting(after: string): boolean {
	return counted.test(after) || /^[–-](?:[ХІXIV]|ш[ыі])/.test(after);
}
