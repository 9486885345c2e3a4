import { whileLoading } from "./engine.ts";
import { findHeadlines } from "./find-headlines.ts";
import type { Query } from "./groups.ts";
import type { Hit } from "./hits.ts";
import { askedWords } from "./query.ts";
import { understand } from "./question.ts";

/** Stories that can be shown while the index is on its way. */
export interface Glance {
	/** They have no excerpts yet. */
	hits: Hit[];
	/** Whether a word is one of those that were asked for. */
	isAsked(word: string): boolean;
}

/**
 * Answers by the newest stories' headlines.
 * @param most so many stories at most
 * @returns nothing where the index is there, or where headlines cannot tell
 */
export async function glance(
	{ text, filters, sort }: Query,
	most: number,
): Promise<Glance | undefined> {
	const isChosen = Object.values(filters).some((value) => value !== "");
	if (isChosen || sort === "oldest") return undefined;
	const early = await whileLoading();
	if (!early) return undefined;
	const { groups } = understand(text, early.keys);
	const found = findHeadlines(early.headlines, groups, early.keys).slice(
		0,
		most,
	);
	if (found.length === 0) return undefined;
	return {
		hits: found.map(({ url, title, date, section, hue }) => ({
			...{ path: url, title, date, section },
			hue: String(hue),
			excerpt: "",
		})),
		isAsked: askedWords(early.keys, groups.flat()),
	};
}
