import { readings } from "../kazakh/typed.ts";
import { splitWords } from "../kazakh/words.ts";
import { encodeKey } from "./encoding.ts";
import type { SiteKeys } from "./site-keys.ts";

/** One word of what a reader typed. */
export interface Term {
	/** As it was typed. */
	typed: string;
	/** The Cyrillic word it is taken for. */
	word: string;
	/** How the index is asked for it; nothing where the site has no such word. */
	asked: string | undefined;
	/** Whether it may be the beginning of a word that is still being typed. */
	isOpen: boolean;
}

/** What a reader asks: each group is one word, or a phrase in quotation marks. */
export interface Question {
	groups: Term[][];
}

/** The shortest beginning of a word that is looked for while a reader types. */
const shortestBeginning = 3;

/**
 * Understands what was typed, in any script and on any keyboard: each word is taken for the first
 * of its readings that the site knows. The last word, while it is being typed, may also be the
 * beginning of one.
 */
export function understand(text: string, keys: SiteKeys): Question {
	const groups: Term[][] = [];
	const isTyping = /[\p{L}\p{N}]$/u.test(text);
	for (const part of text.matchAll(/["«“„]([^"»”“]+)["»”“]|[^"«»“”„]+/g)) {
		const phrase = part[1];
		const terms = splitWords(phrase ?? part[0]).flatMap(({ text: typed }) =>
			termsOf(typed, keys),
		);
		if (phrase !== undefined) groups.push(terms);
		else groups.push(...terms.map((term) => [term]));
	}
	const last = groups.at(-1);
	const [term] = last ?? [];
	if (isTyping && last?.length === 1 && term && term.asked === undefined)
		term.isOpen = term.word.length >= shortestBeginning;
	return { groups: groups.filter((terms) => terms.length > 0) };
}

/** A compound the site does not have is asked for by its parts. */
function termsOf(typed: string, keys: SiteKeys): Term[] {
	const term = termOf(typed, keys);
	return term.asked === undefined && /\p{L}-\p{L}/u.test(typed)
		? typed.split("-").map((part) => termOf(part, keys))
		: [term];
}

function termOf(typed: string, keys: SiteKeys): Term {
	const candidates = readings(typed);
	const word = candidates.find((candidate) => keys.isKnown(candidate));
	if (word === undefined)
		return {
			typed,
			word: firstCyrillic(candidates, typed),
			asked: undefined,
			isOpen: false,
		};
	const [key = word] = keys.queryKeys(word);
	return { typed, word, asked: encodeKey(key), isOpen: false };
}

const firstCyrillic = (words: string[], typed: string) =>
	words.find((word) => /^[\p{Script=Cyrillic}-]+$/u.test(word)) ??
	words[0] ??
	typed;
