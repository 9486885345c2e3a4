import { findMixedWords } from "../kazakh/lookalikes.ts";
import { Diagnostic } from "./diagnostic.ts";
import { lineEnds } from "./places.ts";
import { letters } from "./rules/letters.ts";
import { editFrom, rangeFrom } from "./written.ts";

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
export function findMixedLetters(file: string, text: string): Diagnostic[] {
	const isMixed = (rare.test(text) ? mixture : plainMixture).test(text);
	if (!isMixed) return [];
	return text.split(lineEnds).flatMap((content, at) => {
		const prose = content.replace(/`[^`]*`/g, (code) =>
			" ".repeat(code.length),
		);
		return findMixedWords(prose).map(({ word, index, repaired }) => {
			const line = at + 1;
			const start = { line, column: index + 1 };
			return new Diagnostic(letters["latin-letter"](word, repaired), {
				...{ file, ...start },
				range: rangeFrom(start, word.length),
				...(repaired && {
					fix: [editFrom(start, word.length, repaired)],
					instead: [word, repaired] as const,
				}),
			});
		});
	});
}
