import type { Withdrawal } from "../article/article.ts";
import type { StoredBody } from "../article/body-cache.ts";
import { monthOf } from "./card.ts";
import type { Edition } from "./edition.ts";
import { type FeedSubject, feedOf } from "./feed.ts";
import { type FrontPage, layOutFront } from "./front-page.ts";
import {
	type AuthorIndex,
	indexAuthors,
	indexTags,
	type TagIndex,
} from "./indexes.ts";
import { type ListPage, monthPages, windowPage, yearPages } from "./lists.ts";
import type { RelatedMonths } from "./related.ts";
import { searchChoices } from "./search-choices.ts";
import { type Shelf, shelfOf } from "./shelf.ts";
import { type Shell, shellOf } from "./shell.ts";
import {
	mainSitemap,
	newsSitemap,
	type Sitemap,
	sitemapNames,
	yearSitemap,
} from "./sitemap.ts";
import type { Standing } from "./standing.ts";
import { type StoryPage, storyPages } from "./story-page.ts";
import { subjectsOf } from "./subjects.ts";
import {
	articlePath,
	authorsPath,
	feedFile,
	frontPath,
	oldPath,
	pathsOfWithdrawn,
	searchPath,
	standingPath,
	tagsPath,
} from "./urls.ts";
import type { Crumb } from "./ways.ts";

/** What each route shows, but for texts kept by hash: a page is a function of this and of the program. */
export interface Shows {
	front: { front: FrontPage; shell: Shell };
	story: {
		story: StoryPage;
		shell: Shell;
		/** The body of a story that is only looked at; those that are published lie in the cache. */
		body?: StoredBody;
	};
	list: { list: ListPage; shell: Shell };
	tags: { tags: TagIndex; shell: Shell };
	authors: { authors: AuthorIndex; shell: Shell };
	/** Standing pages are programs of their own: what else they show, only they know. */
	standing: { id: string; shell: Shell };
	search: {
		authors: Crumb[];
		years: Crumb[];
		shell: Shell;
	};
	/** What stands at the addresses of a story that was withdrawn. */
	withdrawn: { path: string; withdrawal: Withdrawal; shell: Shell };
	missing: { shell: Shell };
	rss: { feed: FeedSubject };
	json: { feed: FeedSubject };
	sitemap: { sitemap: Sitemap };
	/** Names of the sitemaps. */
	sitemapIndex: { sitemaps: string[] };
	robots: Record<string, never>;
	/** What stands at an old address of a story. */
	redirect: { to: string };
}

export type Route = keyof Shows;

/** One page of the paper: its address, the route that makes it, and what it shows. */
export type PaperPage<R extends Route = Route> = {
	[Own in R]: { route: Own; path: string; props: Shows[Own] };
}[R];

const page = <R extends Route>(route: R, path: string, props: Shows[R]) =>
	({ route, path, props }) as PaperPage<R>;

/** Every page of an edition: those of all months, all years, and the windows. */
export function layOutPaper(
	edition: Edition,
	standing: Standing[],
	related: RelatedMonths,
): PaperPage[] {
	const shelf = shelfOf(edition, standing, related);
	return [
		...shelf.months.flatMap(({ name }) => layOutMonth(shelf, name)),
		...subjectsOf(shelf)[0].years.flatMap(({ year }) =>
			layOutYear(shelf, year),
		),
		...layOutWindows(shelf),
	];
}

/** The pages a month owns: its stories, what stands at their old addresses, and the month's lists. @param month `2022-08` */
export function layOutMonth(shelf: Shelf, month: string): PaperPage[] {
	const shell = shellOf(shelf);
	const stories = storyPages(shelf, month);
	return [
		...stories.map((story) =>
			page("story", articlePath(story.article.id), { story, shell }),
		),
		...stories.flatMap(({ article: { id, redirectFrom } }) =>
			redirectFrom.map((from) =>
				page("redirect", oldPath(from), { to: articlePath(id) }),
			),
		),
		...subjectsOf(shelf)
			.flatMap((subject) => monthPages(subject, month, shelf))
			.map((list) => page("list", list.path, { list, shell })),
	];
}

/** The pages a year owns: the year's lists, and its sitemap. */
export function layOutYear(shelf: Shelf, year: number): PaperPage[] {
	const shell = shellOf(shelf);
	return [
		...subjectsOf(shelf)
			.flatMap((subject) => yearPages(subject, year, shelf))
			.map((list) => page("list", list.path, { list, shell })),
		page("sitemap", `/sitemap-${year}.xml`, {
			sitemap: yearSitemap(year, shelf),
		}),
	];
}

/** The page of one story of a shelf. @throws where there is none of this id */
export function layOutStory(shelf: Shelf, id: string): PaperPage<"story"> {
	const story = storyPages(shelf, monthOf(id)).find(
		({ article }) => article.id === id,
	);
	if (!story) throw new Error(`No story "${id}"`);
	return page("story", articlePath(id), {
		story,
		shell: shellOf(shelf),
	}) as PaperPage<"story">;
}

/**
 * The pages neither a month nor a year owns: the front page, short windows, indexes, feeds,
 * sitemaps, standing pages.
 * @param wanted addresses of those that are asked for; all, if it is left out
 */
export function layOutWindows(
	shelf: Shelf,
	wanted?: { has(path: string): boolean },
): PaperPage[] {
	return windowsOf(shelf).flatMap(([path, layOut]) =>
		!wanted || wanted.has(path) ? [layOut()] : [],
	);
}

/** Addresses of all windows. */
export const windowPaths = (shelf: Shelf): string[] =>
	windowsOf(shelf).map(([path]) => path);

/** A window with what lays it out. */
type Window = [path: string, layOut: () => PaperPage];

const windowAt = <R extends Route>(
	route: R,
	path: string,
	show: () => Shows[R],
): Window => [path, () => page(route, path, show()) as PaperPage];

/** Every window. */
const windowsOf = (shelf: Shelf): Window[] => [
	...pageWindows(shelf),
	...feedWindows(shelf),
	...sitemapWindows(shelf),
	windowAt("robots", "/robots.txt", () => ({})),
];

function pageWindows(shelf: Shelf): Window[] {
	const shell = shellOf(shelf);
	const [, ...subjects] = subjectsOf(shelf);
	return [
		...shelf.standing.map(({ id }) =>
			windowAt("standing", standingPath(id), () => ({ id, shell })),
		),
		...subjects.map((subject) =>
			windowAt("list", subject.base, () => ({
				list: windowPage(subject, shelf),
				shell,
			})),
		),
		windowAt("tags", tagsPath, () => ({ tags: indexTags(shelf), shell })),
		windowAt("authors", authorsPath, () => ({
			authors: indexAuthors(shelf),
			shell,
		})),
		windowAt("front", frontPath, () => ({ front: layOutFront(shelf), shell })),
		windowAt("search", searchPath, () => ({ ...searchChoices(shelf), shell })),
		windowAt("missing", "/404.html", () => ({ shell })),
		...shelf.withdrawn.flatMap((withdrawal) =>
			pathsOfWithdrawn(withdrawal).map((path) =>
				windowAt("withdrawn", path, () => ({ path, withdrawal, shell })),
			),
		),
	];
}

/** The feeds of the paper and of its sections. */
const feedWindows = (shelf: Shelf): Window[] =>
	subjectsOf(shelf)
		.filter(({ of }) => of === "paper" || of === "section")
		.flatMap((subject) => {
			const show = () => ({ feed: feedOf(subject, shelf) });
			return [
				windowAt("rss", subject.base + feedFile.rss, show),
				windowAt("json", subject.base + feedFile.json, show),
			];
		});

function sitemapWindows(shelf: Shelf): Window[] {
	const { standing, indexes } = shellOf(shelf);
	const others = [
		...[...standing, ...indexes].map(({ path }) => path),
		...(shelf.besides ?? []),
	];
	const names = sitemapNames(shelf);
	const main = windowAt("sitemap", "/sitemap-main.xml", () => ({
		sitemap: mainSitemap(shelf, others),
	}));
	const news = windowAt("sitemap", "/sitemap-news.xml", () => ({
		sitemap: newsSitemap(shelf),
	}));
	const index = windowAt("sitemapIndex", "/sitemap-index.xml", () => ({
		sitemaps: names,
	}));
	return names.includes("news") ? [main, news, index] : [main, index];
}
