import type {
	Article,
	Author,
	Front,
	Section,
	Withdrawal,
} from "../article/article.ts";
import { paper } from "../article/paper.ts";
import { hash } from "../platform/hash.ts";
import { type Card, monthOf } from "./card.ts";
import type { Edition } from "./edition.ts";
import {
	type RelatedMonths,
	type RelatedStories,
	relatedKey,
} from "./related.ts";
import type { Standing } from "./standing.ts";
import { type MonthSummary, summarize } from "./summary.ts";

/** How much lists hold. */
export interface Sizes {
	/** Stories of a short window. */
	window: number;
	/** Stories of one list page. */
	list: number;
}

export const usualSizes: Sizes = {
	window: paper.shortListSize,
	list: paper.listSize,
};

/**
 * What readers may see at one moment, month by month: the summaries are at hand, cards and whole
 * stories are fetched for the months that are asked for.
 */
export interface Shelf {
	now: Date;
	sections: Section[];
	authors: Author[];
	front: Front;
	withdrawn: Withdrawal[];
	standing: Standing[];
	/** Addresses of pages that belong to the site besides the paper's. */
	besides?: readonly string[];
	sizes: Sizes;
	/** Months in which something was published, newest first. */
	months: MonthSummary[];
	/** Cards of a month's published stories, newest first; none of a month that is not there. The same objects at every call. */
	cards(month: string): readonly Card[];
	/** A month's published stories, newest first. */
	stories(month: string): readonly Article[];
	/** The stories related to each of a month. */
	related(month: string): RelatedStories;
	/** Key of what a month's pages show of related stories. */
	relatedKey(month: string): string;
}

/** An edition that is wholly in memory, as a shelf. @param related as `relateStories` tells of it */
export function shelfOf(
	edition: Edition,
	standing: Standing[] = [],
	related: RelatedMonths = {},
	sizes: Sizes = usualSizes,
): Shelf {
	const { now, stories, sections, authors, front, withdrawn } = edition;
	const months = Map.groupBy(stories, ({ id }) => monthOf(id));
	let summaries: MonthSummary[] | undefined;
	const relatedOf = (month: string) => related[month]?.related ?? {};
	const shelf: Shelf = {
		...{ now, sections, authors, front, withdrawn, standing, sizes },
		// Most of a build's work on small editions would be these.
		get months() {
			summaries ??= [...months].map(([name, some]) => summarize(name, some));
			return summaries;
		},
		cards: (month) => months.get(month) ?? [],
		stories: (month) => months.get(month) ?? [],
		related: relatedOf,
		relatedKey: (month) =>
			relatedKey(relatedOf(month), (id) => findCard(shelf, id)),
	};
	return shelf;
}

const byId = new WeakMap<readonly Card[], Map<string, Card>>();

/** The card of a published story; nothing where there is none of this id. */
export function findCard(
	shelf: Pick<Shelf, "cards">,
	id: string,
): Card | undefined {
	const cards = shelf.cards(monthOf(id));
	const known =
		byId.get(cards) ?? new Map(cards.map((card) => [card.id, card]));
	byId.set(cards, known);
	return known.get(id);
}

/** Key of what every page may show: the records, and how much lists hold. */
export const recordsKey = ({ sections, authors, sizes }: Shelf): string =>
	hash(JSON.stringify([sections, authors, sizes]));
