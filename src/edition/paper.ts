import { type Edition, groupBy } from "./edition.ts";
import { type FeedSubject, feedsOf, forms } from "./feed.ts";
import { type FrontPage, layOutFront } from "./front-page.ts";
import {
	type AuthorIndex,
	indexAuthors,
	indexTags,
	type TagIndex,
} from "./indexes.ts";
import { type ListPage, listPages } from "./lists.ts";
import type { RelatedMonths } from "./related.ts";
import type { Shell } from "./shell.ts";
import { type SitemapPart, sitemapParts } from "./sitemap.ts";
import { type StoryPage, storyPages } from "./story-page.ts";
import {
	articlePath,
	authorPath,
	authorsPath,
	frontPath,
	oldPath,
	searchPath,
	sectionPath,
	standingPath,
	tagsPath,
	yearPath,
} from "./urls.ts";
import { byName, type Crumb } from "./ways.ts";

/** What each route shows, but for texts kept by hash: a page is a function of this and of the program. */
export interface Shows {
	front: { front: FrontPage; shell: Shell };
	story: { story: StoryPage; shell: Shell };
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
	missing: { shell: Shell };
	rss: { feed: FeedSubject };
	json: { feed: FeedSubject };
	sitemap: { part: SitemapPart };
	sitemapIndex: { parts: string[] };
	robots: Record<string, never>;
	/** What stands at an old address of a story. */
	redirect: { to: string };
}

export type Route = keyof Shows;

/** One page of the paper: its address, the route that makes it, and what it shows. */
export type PaperPage<R extends Route = Route> = {
	[Own in R]: { route: Own; path: string; props: Shows[Own] };
}[R];

/** A standing page by its name and title. */
export interface Standing {
	id: string;
	title: string;
}

/**
 * Every page of an edition. A new story changes few of them: see `lists.ts` and `related.ts`.
 * @param related what `relateStories` tells of this edition
 */
export function layOutPaper(
	edition: Edition,
	standing: Standing[],
	related: RelatedMonths,
): PaperPage[] {
	const shell = shellOf(edition, standing);
	const lists = listPages(edition);
	const years = [...groupBy(edition.stories, ({ year }) => [year]).keys()];
	const authors = new Set(edition.stories.flatMap((story) => story.authors));
	const parts = sitemapParts(
		edition,
		lists,
		[...shell.standing, ...shell.indexes].map(({ path }) => path),
	);
	return [
		...storyPages(edition, related).map((story) =>
			page("story", articlePath(story.article.id), { story, shell }),
		),
		...standing.map(({ id }) =>
			page("standing", standingPath(id), { id, shell }),
		),
		...edition.stories.flatMap(({ id, redirectFrom }) =>
			redirectFrom.map((from) =>
				page("redirect", oldPath(from), {
					to: articlePath(id),
				}),
			),
		),
		...lists.map((list) => page("list", list.path, { list, shell })),
		page("tags", tagsPath, { tags: indexTags(edition), shell }),
		page("authors", authorsPath, { authors: indexAuthors(edition), shell }),
		page("front", frontPath, { front: layOutFront(edition), shell }),
		page("search", searchPath, {
			authors: edition.authors
				.filter(({ id }) => authors.has(id))
				.map(({ id, name }) => ({ name, path: authorPath(id) })),
			years: years.map((year) => ({
				name: String(year),
				path: yearPath(year),
			})),
			shell,
		}),
		page("missing", "/404.html", { shell }),
		...feedsOf(edition).flatMap((feed) => [
			page("rss", feed.path + forms.rss.file, { feed }),
			page("json", feed.path + forms.json.file, { feed }),
		]),
		...parts.map((part) =>
			page("sitemap", `/sitemap-${part.name}.xml`, { part }),
		),
		page("sitemapIndex", "/sitemap-index.xml", {
			parts: parts.map(({ name }) => name),
		}),
		page("robots", "/robots.txt", {}),
	];
}

const page = <R extends Route>(route: R, path: string, props: Shows[R]) =>
	({ route, path, props }) as PaperPage<R>;

/** Sections without stories are not offered: their pages wait at their addresses. An index of nothing neither. */
function shellOf(edition: Edition, standing: Standing[]): Shell {
	const { stories, sections, authors } = edition;
	const filled = new Set(stories.map(({ section }) => section));
	return {
		sections: sections
			.filter(({ id }) => filled.has(id))
			.map(({ id, name }) => ({ path: sectionPath(id), name })),
		indexes: [
			...(stories.some(({ tags }) => tags.length > 0)
				? [{ path: tagsPath, name: "Тақырыптар" }]
				: []),
			...(authors.length > 0 ? [{ path: authorsPath, name: "Авторлар" }] : []),
		],
		standing: standing
			.map(({ id, title }) => ({ path: standingPath(id), name: title }))
			.sort(byName),
	};
}
