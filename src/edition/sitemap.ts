import type { SitemapItemLoose } from "sitemap";
import { paper } from "../article/paper.ts";
import { language } from "../kazakh/language.ts";
import type { Card } from "./card.ts";
import { pathsOfYear } from "./lists.ts";
import type { Shelf } from "./shelf.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { absolute, articlePath, frontPath } from "./urls.ts";

const day = 24 * 60 * 60 * 1000;

/** One of the sitemaps: one a year, one of the pages no year owns, one of news. */
export interface Sitemap {
	name: string;
	pages: SitemapItemLoose[];
}

const pageAt = (path: string) => ({ url: absolute(path) });

/** The pages no year owns: lists without a story are left out. @param standing addresses of standing pages and indexes */
export const mainSitemap = (shelf: Shelf, standing: string[]): Sitemap => ({
	name: "main",
	pages: [
		frontPath,
		...standing,
		...subjectsOf(shelf)
			.filter(({ of, count }) => of !== "paper" && count > 0)
			.map(({ base }) => base),
	].map(pageAt),
});

/** The stories of the last two days, as Google News asks. */
export function freshCards(shelf: Shelf): Card[] {
	const since = shelf.now.getTime() - 2 * day;
	const isFresh = ({ date }: Card) => Date.parse(date) >= since;
	const found: Card[] = [];
	for (const { name, count } of shelf.months) {
		const fresh = shelf.cards(name).filter(isFresh);
		found.push(...fresh);
		if (fresh.length < count) break;
	}
	return found;
}

/** The news sitemap; left out of the index while it is empty. */
export const newsSitemap = (shelf: Shelf): Sitemap => ({
	name: "news",
	pages: freshCards(shelf).map(newsPage),
});

/** Stories and lists of one year. */
export function yearSitemap(year: number, shelf: Shelf): Sitemap {
	const subjects = subjectsOf(shelf);
	const yearIn = (subject: Subject) =>
		subject.years.find((one) => one.year === year);
	const cards =
		yearIn(subjects[0])?.months.flatMap(({ name }) => shelf.cards(name)) ?? [];
	return {
		name: String(year),
		pages: [
			...cards.map(({ id, updated, date }) => ({
				...pageAt(articlePath(id)),
				lastmod: updated ?? date,
			})),
			...subjects.flatMap((subject) => {
				const own = yearIn(subject);
				return own ? pathsOfYear(subject, own, shelf).map(pageAt) : [];
			}),
		],
	};
}

/** The names of all parts. */
export const sitemapNames = (shelf: Shelf): string[] => [
	"main",
	...(freshCards(shelf).length > 0 ? ["news"] : []),
	...subjectsOf(shelf)[0].years.map(({ year }) => String(year)),
];

const newsPage = (story: Card): SitemapItemLoose => ({
	url: absolute(articlePath(story.id)),
	news: {
		publication: { name: paper.name, language },
		publication_date: story.date,
		title: story.title,
	},
});
