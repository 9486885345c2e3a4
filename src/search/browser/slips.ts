import { readings } from "../../kazakh/typed.ts";
import { splitWords } from "../../kazakh/words.ts";
import { encodeKey } from "../language/encoding.ts";
import { askedKeys } from "./alternatives.ts";
import type { Hit } from "./hits.ts";
import type { BrowserKeys } from "./keys.ts";
import type { Term } from "./question.ts";
import { suggestWord } from "./suggest.ts";

/** So many words of a query are mended, in so many of their readings: each costs time. */
const mostWords = 3;
const mostReadings = 3;

/** The words of a query with their slips mended, and whether there are any. */
export interface Mended {
	groups: Term[][];
	isMended: boolean;
}

/**
 * Mends the slips in words that the site does not have, where it has the word that is meant. Words in quotation marks are
 * meant as they stand.
 * @param countOf how often the site has a key
 */
export function mendSlips(
	groups: Term[][],
	keys: BrowserKeys,
	countOf: (key: string) => number,
): Mended {
	let left = mostWords;
	let isMended = false;
	const mend = (term: Term): Term => {
		if (term.asked !== undefined || term.isQuoted || left === 0) return term;
		left--;
		const words = [
			...new Set([...readings(term.typed).slice(0, 2), term.word]),
		];
		for (const reading of [...words, ...readings(term.typed)].slice(
			0,
			mostReadings,
		)) {
			const word = suggestWord(reading, keys.queryKeys, countOf);
			if (word === undefined) continue;
			isMended = true;
			const [key = word] = keys.queryKeys(word);
			return { ...term, word, asked: encodeKey(key), isOpen: false };
		}
		return term;
	};
	return { groups: groups.map((terms) => terms.map(mend)), isMended };
}

/**
 * A query's words as they are told to the reader: mended ones as they stand in the stories that were found, so that no word is told
 * that nobody writes.
 * @param typed the words before they were mended
 */
export function spellMended(
	groups: Term[][],
	typed: Term[][],
	hits: readonly Hit[],
	keys: BrowserKeys,
): string {
	const words = hits.flatMap(({ title, excerpt }) =>
		splitWords(`${title} ${excerpt.replace(/<[^>]*>/g, "")}`).map(({ text }) =>
			text.toLowerCase(),
		),
	);
	const isOf = (word: string, asked: string) =>
		keys
			.indexKeys(word)
			.some((key) => askedKeys(asked).includes(encodeKey(key)));
	const spell = ({ word, asked = "" }: Term): string => {
		if (words.includes(word)) return word;
		const near = words
			.filter((own) => own.slice(0, 2) === word.slice(0, 2))
			.filter((own) => isOf(own, asked));
		const [nearest = word] = near.sort(
			(a, b) => difference(a, word) - difference(b, word),
		);
		return nearest;
	};
	return groups
		.map((terms, group) => {
			const told = terms.map((term, at) => {
				const before = typed[group]?.[at];
				return before?.word === term.word ? term.typed : spell(term);
			});
			const isPhrase = terms.some(({ isQuoted }) => isQuoted);
			return isPhrase ? `"${told.join(" ")}"` : told.join(" ");
		})
		.join(" ");
}

/** How unlike two words are: the letters that they do not share at their beginning. */
function difference(a: string, b: string): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return a.length + b.length - 2 * shared;
}
