import { readings } from "../../kazakh/typed.ts";
import { splitWords } from "../../kazakh/words.ts";
import { encodeKey } from "../language/encoding.ts";
import { askAny } from "./alternatives.ts";
import type { BrowserKeys } from "./keys.ts";
import { findMeant } from "./meant.ts";

/** One word of what a reader typed. */
export interface Term {
	/** As it was typed. */
	typed: string;
	/** The Cyrillic word it is taken for. */
	word: string;
	/** How the index is asked for it, as `askAny` writes it; nothing where the site has no such word. */
	asked: string | undefined;
	/** Whether it may be the beginning of a word that is still being typed. */
	isOpen: boolean;
	/** Whether it stands in quotation marks: then it is meant as it was typed. */
	isQuoted: boolean;
}

/** What a reader asks: each group is one word, or a phrase in quotation marks. */
export interface Question {
	groups: Term[][];
	/** How many words were taken, where there were more. */
	cutTo: number | undefined;
}

/** The shortest beginning of a word that is looked for while a reader types. */
const shortestBeginning = 3;

/** The longest headlines have some 150 signs and 20 words; what is longer is cut, for each word costs time. */
const mostSigns = 250;
const mostWords = 24;

/** Signs of a Latin keyboard where a Kazakh one has letters: ж, э, х, б, ю, ө, һ and others. */
const letterSigns = /[[\]{};:'",.<>@#$%*()_=+-]/;

/**
 * Understands what was typed, in any script and on any keyboard: each word is taken for the
 * likeliest of its readings that the site knows, or for any of several that are as likely. The last word, while it is being typed, may also be the
 * beginning of one. Of a text that is too long the beginning is taken.
 * @param isHeld whether the index has a key, where that is known
 */
export function understand(
	text: string,
	keys: BrowserKeys,
	isHeld?: (key: string) => boolean,
): Question {
	const groups: Term[][] = [];
	const short = cutText(text);
	let count = 0;
	const take = (typed: string, isQuoted: boolean) => {
		const terms = typed
			.split(/\s+/)
			.flatMap((piece) => termsOf(piece, (word) => termOf(word, keys, isHeld)));
		const own = terms.slice(0, Math.max(0, mostWords - count));
		count += terms.length;
		return own.map((term) => ({ ...term, isQuoted }));
	};
	for (const piece of short.matchAll(/["«“„]([^"»”“]+)["»”“]|[^"«»“”„]+/g)) {
		const phrase = piece[1];
		const terms = take(phrase ?? piece[0], phrase !== undefined);
		if (phrase !== undefined) groups.push(terms);
		else groups.push(...terms.map((term) => [term]));
	}
	const isCut = count > mostWords || short.length < text.length;
	const last = groups.at(-1);
	const [term] = last ?? [];
	const isTyping = !isCut && /[\p{L}\p{N}]$/u.test(text);
	if (isTyping && last?.length === 1 && term && term.asked === undefined)
		term.isOpen = !term.isQuoted && term.word.length >= shortestBeginning;
	return {
		groups: groups.filter((terms) => terms.length > 0),
		cutTo: isCut ? Math.min(count, mostWords) : undefined,
	};
}

/** The beginning of a long text, up to a space if there is one. */
export function cutText(text: string): string {
	if (text.length <= mostSigns) return text;
	const beginning = text.slice(0, mostSigns);
	return /^(.+)\s/s.exec(beginning)?.[1] ?? beginning;
}

/** The words of what stands between two spaces. */
function termsOf(typed: string, take: (typed: string) => Term): Term[] {
	// Where the keyboard was not switched, signs may be letters.
	if (letterSigns.test(typed) && /^[!-~]*[a-z0-9][!-~]*$/i.test(typed)) {
		const whole = take(typed);
		if (whole.asked !== undefined && /^\p{Script=Cyrillic}+$/u.test(whole.word))
			return [whole];
	}
	return splitWords(typed).flatMap(({ text }) => {
		const term = take(text);
		// A compound the site does not have is asked for by its parts.
		return term.asked === undefined && /\p{L}-\p{L}/u.test(text)
			? text.split("-").map(take)
			: [term];
	});
}

function termOf(
	typed: string,
	keys: BrowserKeys,
	isHeld?: (key: string) => boolean,
): Term {
	const meant = findMeant(typed, keys, isHeld);
	const [first] = meant;
	return {
		typed,
		word: first?.word ?? firstCyrillic(readings(typed), typed),
		asked: first && askAny(meant.map(({ key }) => encodeKey(key))),
		isOpen: false,
		isQuoted: false,
	};
}

const firstCyrillic = (words: string[], typed: string) =>
	words.find((word) => /^[\p{Script=Cyrillic}-]+$/u.test(word)) ??
	words[0] ??
	typed;
