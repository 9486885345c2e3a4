import { cyrillicLookalikes } from "./lookalikes.ts";

/** A word of a text as it stands there. */
export interface Word {
	readonly text: string;
	/** Where it starts, in UTF-16 code units. */
	readonly index: number;
}

// Letters, their marks and digits, with hyphens and soft hyphens inside. A dash, « », a no-break space or a slash parts words.
const wordPattern =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:[-\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu;

/**
 * The words of a text in their order. A hyphened compound is one word (ата-ана, АҚШ-тың); an en or em dash parts words even without
 * spaces (оқу–тәрбие).
 */
export function splitWords(text: string): Word[] {
	return Array.from(text.matchAll(wordPattern), (match) => ({
		text: match[0],
		index: match.index,
	}));
}

const unusual = /[^а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ-]/;

/**
 * One spelling for all ways a word is written: lower case, letters with their marks composed, without soft hyphens, any hyphen
 * as «-», and look-alike Latin letters inside a Cyrillic word as Cyrillic ones.
 */
export function plainWord(word: string): string {
	if (!unusual.test(word)) return word.toLowerCase();
	const composed = word
		.normalize("NFC")
		// A small letter for a capital one, not the two signs of Unicode.
		.replace(/İ|i\u0307/g, "i")
		.replace(/\u00ad/g, "")
		.replace(/[\u2010\u2011]/g, "-");
	return composed
		.split("-")
		.map((part) => (/\p{Script=Cyrillic}/u.test(part) ? repair(part) : part))
		.join("-")
		.toLowerCase();
}

/** Makes a part Cyrillic throughout if its Latin letters all look so; else they are meant: «Facebookтің». */
function repair(part: string): string {
	const repaired = part.replace(
		/\p{Script=Latin}/gu,
		(letter) => cyrillicLookalikes[letter] ?? letter,
	);
	return /\p{Script=Latin}/u.test(repaired) ? part : repaired;
}
