import { findMixedWords } from "../kazakh/lookalikes.ts";
import { lineEnds } from "./places.ts";
import type { Problem } from "./problem.ts";

/** A Latin letter beside a Cyrillic one: most files have none, and need no closer look. */
const mixture =
	/\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

/** A sign that may be a Latin or Cyrillic letter, or a mark upon one, and is not of the alphabets most texts are written in. */
const rare =
	/[\u00AA\u00BA\u00C0-\u03FF\u0483-\u0489\u0530-\u200F\u202F-\u2115\u2117-\uFFFF]/;

/** The same mixture in a text without such signs, found in a tenth of the time. */
const plainMixture = /[A-Za-z][\u0400-\u052F]|[\u0400-\u052F][A-Za-z]/;

/**
 * Latin letters that stand inside Cyrillic words: search would not find such a word and a
 * converter would spoil it. Code spans may show them on purpose.
 */
export function findMixedLetters(file: string, text: string): Problem[] {
	const isMixed = (rare.test(text) ? mixture : plainMixture).test(text);
	if (!isMixed) return [];
	return text.split(lineEnds).flatMap((line, at) => {
		const prose = line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
		return findMixedWords(prose).map(({ word, index, repaired }) => ({
			file,
			line: at + 1,
			column: index + 1,
			message: repaired
				? `«${word}» сөзіне латын әрпі араласып кеткен. «${repaired}» деп кирилл әріптерімен жазыңыз`
				: `«${word}» сөзінде латын әрпі мен кирилл әрпі аралас. Бір әліпбимен жазыңыз не арасына дефис қойыңыз`,
		}));
	});
}
