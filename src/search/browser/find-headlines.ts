import { plainWord, splitWords } from "../../kazakh/words.ts";
import type { Headline } from "../files/headlines.ts";
import { encodeKey, encodeLetters } from "../language/encoding.ts";
import type { Keys } from "../language/stems.ts";
import { askedKeys } from "./alternatives.ts";
import type { Term } from "./question.ts";

/** So many letters a word and its key have in common at their beginning, before rules are tried. */
const beginning = 3;

/** The stories whose headlines hold all words of a question, the newest first; none where a word is not known. */
export function findHeadlines(
	headlines: readonly Headline[],
	groups: readonly Term[][],
	{ indexKeys }: Pick<Keys, "indexKeys">,
): Headline[] {
	const terms = groups.flat();
	if (terms.length === 0) return [];
	const isHeld = (key: string, words: readonly string[]) => {
		const start = key.slice(0, Math.min(beginning, key.length - 1));
		return words.some(
			(word) =>
				encodeLetters(plainWord(word)).startsWith(start) &&
				indexKeys(word).some((own) => encodeKey(own) === key),
		);
	};
	return headlines.filter(({ title }) => {
		const words = splitWords(title).map(({ text }) => text);
		return terms.every(
			({ asked }) =>
				asked !== undefined &&
				askedKeys(asked).some((key) => isHeld(key, words)),
		);
	});
}
