import { Readable } from "node:stream";
import {
	SitemapIndexStream,
	type SitemapItemLoose,
	SitemapStream,
	streamToPromise,
} from "sitemap";
import type { Article } from "../article/article.ts";
import { site } from "../site.ts";
import { type Edition, groupBy } from "./edition.ts";
import type { ListPage } from "./lists.ts";
import { versions } from "./scripts.ts";
import { absolute, articlePath, frontPath, yearOf } from "./urls.ts";

const day = 24 * 60 * 60 * 1000;

/** Parts of the sitemap: one a year, and one of the pages no year owns. */
export interface SitemapPart {
	name: string;
	pages: SitemapItemLoose[];
}

const modified = ({ updated, date }: Article) => updated ?? date;

/**
 * Sitemaps cut by time: a new story changes its year's and the small ones. The news sitemap holds
 * the stories of the last two days, as Google News asks, and is left out while there are none.
 */
export function sitemapParts(
	edition: Edition,
	all: ListPage[],
	standing: string[],
): SitemapPart[] {
	const lists = all.filter(
		({ stories, periods }) => stories.length + periods.length > 0,
	);
	const listsByYear = groupBy(lists, ({ path }) => [
		String(yearOf(path) ?? "main"),
	]);
	const years = groupBy(edition.stories, ({ year }) => [year]);
	const list = (page: { path: string }) => ({ url: absolute(page.path) });
	const since = edition.now.getTime() - 2 * day;
	const fresh = edition.stories.filter(({ date }) => Date.parse(date) >= since);
	return [
		{
			name: "main",
			pages: [
				{ url: absolute(frontPath) },
				...standing.map((path) => ({ url: absolute(path) })),
				...(listsByYear.get("main") ?? []).map(list),
			],
		},
		...(fresh.length > 0 ? [{ name: "news", pages: fresh.map(newsPage) }] : []),
		...[...years].map(([year, stories]) => ({
			name: String(year),
			pages: [
				...stories.map((story) => ({
					url: absolute(articlePath(story.id)),
					lastmod: modified(story),
				})),
				...(listsByYear.get(String(year)) ?? []).map(list),
			],
		})),
	];
}

const newsPage = (story: Article): SitemapItemLoose => ({
	url: absolute(articlePath(story.id)),
	news: {
		publication: { name: site.name, language: "kk" },
		publication_date: story.date,
		title: story.title,
	},
});

/** A page in each of its scripts; every entry lists them all, itself too. */
function inScripts(page: SitemapItemLoose): SitemapItemLoose[] {
	const path = page.url.slice(site.url.length);
	const at = (prefix: string) => absolute(`${prefix}${path}`);
	const links = [
		...versions.map(({ lang, prefix }) => ({ lang, url: at(prefix) })),
		{ lang: "x-default", url: page.url },
	];
	return versions.map(({ prefix, say }) => ({
		...page,
		url: at(prefix),
		links,
		...(page.news
			? { news: { ...page.news, title: say(page.news.title) } }
			: {}),
	}));
}

/** XML of one part; news parts are marked by their pages. */
export async function sitemapXml(pages: SitemapItemLoose[]): Promise<string> {
	const stream = new SitemapStream({
		hostname: site.url,
		xmlns: {
			news: pages.some((page) => page.news),
			xhtml: true,
			image: false,
			video: false,
		},
	});
	return (
		await streamToPromise(Readable.from(pages.flatMap(inScripts)).pipe(stream))
	).toString();
}

/** XML of the index over all parts, by their names. */
export async function sitemapIndexXml(parts: string[]): Promise<string> {
	const index = Readable.from(
		parts.map((name) => ({ url: absolute(`/sitemap-${name}.xml`) })),
	);
	return (
		await streamToPromise(index.pipe(new SitemapIndexStream()))
	).toString();
}
