import { countedThings, reigningNames } from "../alphabets.ts";

/** Latin letters that Roman numerals use, and the Cyrillic ones typed for them. */
const numeralLetters: Readonly<Record<string, string>> = {
	І: "I",
	Х: "X",
	С: "C",
	М: "M",
};

const romanNumeral =
	/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const counted = new RegExp(`^[ \u00a0](?:${countedThings.join("|")})`, "iu");
const reigns = new RegExp(
	`(?<!\\p{L})(?:${reigningNames.join("|")})[ \u00a0]$`,
	"iu",
);

/** What makes a lone letter a letter: its name, its sound, or other lone letters beside it. */
const letterAfter = /^[»”"]?[ \u00a0](?:әр[іп]|дыбыс|дауыс)/iu;
const listAfter = /^[»”"]?[,،][ \u00a0][«“"]?(?![ІХ](?!\p{L}))\p{L}(?!\p{L})/u;
const listBefore =
	/(?<!\p{L})(?![ІХ][»”"]?[,،])\p{L}[»”"]?(?:[,،]|[ \u00a0](?:мен|пен|бен|және))[ \u00a0][«“"]?$/u;

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

/**
 * Whether a lone Cyrillic Х or І is a Roman numeral, by the text around it. No word is І alone, so it is one (Петр І, І курс)
 * unless it is an initial (І. Есенберлин) or is spoken of as a letter (І әрпі). Х is one before what is counted (Х ғ.), in a
 * range, with an ordinal's ending, and behind a reigning name.
 */
export function isLoneNumeral(
	letter: string,
	before: string,
	after: string,
): boolean {
	if (letter !== "Х" && letter !== "І") return false;
	if (counted.test(after) || /^[–-](?:[ХІXIV]|ш[ыі])/iu.test(after))
		return true;
	if (/[ХІXIV][–-]$/.test(before) || reigns.test(before)) return true;
	if (letter === "Х" || /^\./.test(after)) return false;
	// A letter of a word that is spelt out, or of initials without full stops.
	if (/\p{L}[-.]$/u.test(before) || /^[-–]\p{Lu}/u.test(after)) return false;
	if (/[«“"]$/.test(before) && /^[»”"]/.test(after)) return false;
	return (
		!letterAfter.test(after) &&
		!listAfter.test(after) &&
		!listBefore.test(before)
	);
}
