import type { Article } from "../article/article.ts";
import { groupByEach } from "../platform/group.ts";
import { hash } from "../platform/hash.ts";
import { type Card, comparedOf, shownOf } from "./card.ts";

/** What is known of a subject's stories in a month without reading them. */
export interface SubjectSummary {
	/** How many there are. */
	count: number;
	/** Key of their cards as lists show them. */
	shown: string;
}

/** Of a section also what its feeds and the neighbours of its stories show. */
interface SectionSummary extends SubjectSummary {
	/** Key of all that is published of them, their texts too. */
	whole: string;
	/** Keys of the cards of its newest and its oldest story. */
	newest: string;
	oldest: string;
}

/** What is known of the published stories of a month without reading them. */
export interface MonthSummary extends SubjectSummary {
	/** `2022-08` */
	name: string;
	/** Key of all that is published of them, their texts too. */
	whole: string;
	/** Key of what related stories are chosen by. */
	features: string;
	sections: Record<string, SectionSummary>;
	tags: Record<string, SubjectSummary>;
	authors: Record<string, SubjectSummary>;
	/** Ids of stories that the month's stories name as related, in their order. */
	named: string[];
}

/** A key short enough to be kept by the thousand: two states of one thing have to differ in it, nothing more. */
const short = (...texts: string[]) => hash(...texts).slice(0, 12);

/**
 * Sums up a month.
 * @param name `2022-08`
 * @param stories its published stories, newest first
 */
export function summarize(
	name: string,
	stories: readonly Article[],
): MonthSummary {
	const shown = new Map(stories.map((story) => [story, shownOf(story)]));
	const wholes = new Map(
		stories.map((story) => [story, JSON.stringify(story)]),
	);
	const told = (some: readonly Article[], of: Map<Article, string>) =>
		short(...some.map((story) => of.get(story) ?? ""));
	const summaryOf = (some: readonly Article[]): SubjectSummary => ({
		count: some.length,
		shown: told(some, shown),
	});
	const sectionOf = (some: readonly Article[]): SectionSummary => ({
		...summaryOf(some),
		whole: told(some, wholes),
		newest: told(some.slice(0, 1), shown),
		oldest: told(some.slice(-1), shown),
	});
	const by = <T>(
		keysOf: (story: Article) => string[],
		sum: (some: readonly Article[]) => T,
	): Record<string, T> =>
		Object.fromEntries(
			[...groupByEach(stories, keysOf)].map(([key, some]) => [key, sum(some)]),
		);
	return {
		name,
		...summaryOf(stories),
		whole: told(stories, wholes),
		features: short(...stories.map(comparedOf)),
		sections: by(({ section }) => [section], sectionOf),
		tags: by(({ tags }) => tags, summaryOf),
		authors: by(({ authors }) => authors, summaryOf),
		named: [...new Set(stories.flatMap(({ related }) => related))],
	};
}

/** Key of a card as pages of other stories show it. */
export const shownKey = (card: Card): string => short(shownOf(card));
