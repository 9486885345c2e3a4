import { getCollection } from "astro:content";
import { publish } from "../edition/edition.ts";
import {
	layOutPaper,
	type PaperPage,
	type Route,
	type Shows,
} from "../edition/paper.ts";
import { relateStories } from "../edition/related.ts";
import { buildTime } from "../site.ts";
import { run } from "./run.ts";

/** The one door from pages to content: the pages of a route, each with what it shows. A build gives those it has to make. */
export async function pagesOf<R extends Route>(
	route: R,
): Promise<PaperPage<R>[]> {
	const pages = await (run.pages ?? layOut());
	return pages.filter((page) => page.route === route) as PaperPage<R>[];
}

/** What a route with one address shows. @throws when it is asked for a page the build need not make */
export async function propsOf<R extends Route>(route: R): Promise<Shows[R]> {
	const [page] = await pagesOf(route);
	if (!page) throw new Error(`No page of the route "${route}" is to be made`);
	return page.props;
}

/** While the site is edited its content changes between requests. */
async function layOut(): Promise<PaperPage[]> {
	const [articles, sections, authors, [front], standing] = await Promise.all([
		getCollection("articles"),
		getCollection("sections"),
		getCollection("authors"),
		getCollection("front"),
		getCollection("pages"),
	]);
	const edition = publish(
		{
			articles: articles.map(({ data }) => data),
			sections: sections
				.map(({ data }) => data)
				.sort((a, b) => a.order - b.order),
			authors: authors.map(({ data }) => data),
			front: front?.data ?? { pinned: [] },
		},
		buildTime(),
	);
	return layOutPaper(
		edition,
		standing.map(({ id, data: { title } }) => ({ id, title })),
		relateStories(edition),
	);
}
