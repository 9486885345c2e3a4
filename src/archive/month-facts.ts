import type { Article } from "../article/article.ts";
import { type Card, cardOf } from "../edition/card.ts";
import { endOfTime, publish } from "../edition/edition.ts";
import { type MonthSummary, summarize } from "../edition/summary.ts";
import { groupByEach } from "../platform/group.ts";
import { type Month, slugOf } from "./months.ts";

/** How many stories a month's lists would have. */
interface MonthCounts {
	count: number;
	sections: Record<string, number>;
	tags: Record<string, number>;
	authors: Record<string, number>;
}

/** What is known of a month without reading it: what lists show of it, and what its files say of others. */
export interface MonthFacts {
	/** `2022-08` */
	name: string;
	/** State of its folder, and hash of what lies there. */
	state: string;
	source: string;
	/** What readers may see of it. */
	summary: MonthSummary;
	/** Instants between which this stays so, in milliseconds: its newest published story's, and its next one's, if there are such. */
	since: number | null;
	until: number | null;
	/** Slugs of all its articles, parted by blanks. */
	slugs: string;
	/** Slugs of those that are not out. */
	hidden: string[];
	/** Old addresses with the slugs of those who have them. */
	redirects: [from: string, slug: string][];
	/** Addresses of the site that its texts link to, without what follows `?` and `#`. */
	links: string[];
	/** Ids that its articles name as related. */
	named: string[];
	tags: string[];
	/** Its lists once all stories are out; left out where they are. */
	later?: MonthCounts;
}

/** The published stories of a month at a moment, newest first. */
export const publishedOf = (
	articles: readonly Article[],
	now: Date,
): Article[] =>
	publish(
		{
			articles: [...articles],
			sections: [],
			authors: [],
			front: { pinned: [] },
			withdrawn: [],
		},
		now,
	).stories;

/** The cards of a month's stories, newest first: drafts have none, stories to come do. */
export const cardsOfMonth = (articles: readonly Article[]): Card[] =>
	publishedOf(articles, endOfTime).map(cardOf);

/** What is to be known of a month that nothing is wrong with. */
export function factsOf(
	{ name, state, source, entries, claims }: Month,
	now: Date,
): MonthFacts {
	const articles = entries.map(({ article }) => article);
	const stories = publishedOf(articles, now);
	const all = publishedOf(articles, endOfTime);
	const out = new Set(stories);
	const comingFirst = all.findLast((article) => !out.has(article));
	const unique = (items: string[]) => [...new Set(items)];
	return {
		...{ name, state, source },
		summary: summarize(name, stories),
		since: instantOf(stories[0]),
		until: instantOf(comingFirst),
		slugs: articles.map(({ slug }) => slug).join(" "),
		hidden: articles
			.filter((article) => !out.has(article))
			.map(({ slug }) => slug),
		redirects: claims.flatMap(({ file, redirectFrom }) =>
			redirectFrom.map((from): [string, string] => [from, slugOf(file)]),
		),
		links: unique(
			claims.flatMap(({ links }) => links.map(({ href }) => pathIn(href))),
		),
		named: unique(claims.flatMap(({ related }) => related)),
		tags: unique(articles.flatMap(({ tags }) => tags)),
		...(comingFirst ? { later: countsOf(all) } : {}),
	};
}

const instantOf = (article: Article | undefined): number | null =>
	article ? Date.parse(article.date) : null;

/** The address in a link. */
export const pathIn = (href: string): string => href.replace(/[?#].*$/s, "");

function countsOf(stories: readonly Article[]): MonthCounts {
	const by = (keysOf: (story: Article) => string[]) =>
		Object.fromEntries(
			[...groupByEach(stories, keysOf)].map(([key, some]) => [
				key,
				some.length,
			]),
		);
	return {
		count: stories.length,
		sections: by(({ section }) => [section]),
		tags: by(({ tags }) => tags),
		authors: by(({ authors }) => authors),
	};
}

/** Whether what readers may see of a month is the same at another moment. */
export const holdsAt = ({ since, until }: MonthFacts, now: Date): boolean =>
	(since === null || since <= now.getTime()) &&
	(until === null || now.getTime() < until);
