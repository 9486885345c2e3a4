import { plainWord, splitWords } from "../kazakh/words.ts";
import { askedKeys } from "./alternatives.ts";
import { encodeKey, encodeLetters } from "./encoding.ts";
import type { Term } from "./question.ts";
import type { Keys } from "./stems.ts";

/** A story by its headline: what can be shown of it before the index is there. */
export interface Headline {
	url: string;
	title: string;
	/** ISO 8601 instant. */
	date: string;
	section: string;
	hue: number;
}

/** So many stories answer, the newest. */
export const newestCount = 300;

type Row = [url: string, title: string, date: string, section: number];

/** The file: what many stories share stands once. */
interface Packed {
	sections: [name: string, hue: number][];
	stories: Row[];
}

export function encodeHeadlines(headlines: readonly Headline[]): string {
	const sections = new Map<string, [string, number]>();
	for (const { section, hue } of headlines)
		sections.set(section, [section, hue]);
	const names = [...sections.keys()];
	const stories = headlines.map(
		({ url, title, date, section }): Row => [
			url,
			title,
			date,
			names.indexOf(section),
		],
	);
	const packed: Packed = { sections: [...sections.values()], stories };
	return JSON.stringify(packed);
}

export function decodeHeadlines(text: string): Headline[] {
	const { sections, stories } = JSON.parse(text) as Packed;
	return stories.map(([url, title, date, at]) => {
		const [section, hue] = sections[at] ?? ["", 0];
		return { url, title, date, section, hue };
	});
}

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
