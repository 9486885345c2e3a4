import { askedKeys } from "./alternatives.ts";
import type { Term } from "./question.ts";

/** A story by its headline: what can be shown of it before the index is there. */
export interface Headline {
	url: string;
	title: string;
	/** ISO 8601 instant. */
	date: string;
	section: string;
	hue: number;
	/** Keys of its headline and its tags, as the index holds them. */
	keys: string[];
}

/** So many stories answer, the newest. */
export const newestCount = 300;

/** Keys stand between spaces, so that whole ones and beginnings are found in one text. */
type Row = [
	url: string,
	title: string,
	date: string,
	section: number,
	keys: string,
];

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
		({ url, title, date, section, keys }): Row => [
			url,
			title,
			date,
			names.indexOf(section),
			keys.join(" "),
		],
	);
	const packed: Packed = { sections: [...sections.values()], stories };
	return JSON.stringify(packed);
}

export function decodeHeadlines(text: string): Headline[] {
	const { sections, stories } = JSON.parse(text) as Packed;
	return stories.map(([url, title, date, at, keys]) => {
		const [section, hue] = sections[at] ?? ["", 0];
		return { url, title, date, section, hue, keys: keys.split(" ") };
	});
}

/** The stories whose headlines hold all words of a question, the newest first; none where a word is not known. */
export function findHeadlines(
	headlines: readonly Headline[],
	groups: readonly Term[][],
): Headline[] {
	const terms = groups.flat();
	if (terms.length === 0) return [];
	return headlines.filter(({ keys }) =>
		terms.every(
			({ asked }) =>
				asked !== undefined &&
				askedKeys(asked).some((key) => keys.includes(key)),
		),
	);
}
