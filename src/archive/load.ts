import { getCollection } from "astro:content";
import { type Edition, publish } from "../edition/edition.ts";
import type { Shell } from "../edition/shell.ts";
import { sectionPath, standingPath } from "../edition/urls.ts";
import { buildTime } from "../site.ts";

const collator = new Intl.Collator("kk");

let edition: Promise<Edition> | undefined;

/** The one door from pages to content: what is published now, newest first. */
export function load(): Promise<Edition> {
	// A build has one edition; in development content changes between requests.
	if (import.meta.env.DEV) return read();
	edition ??= read();
	return edition;
}

async function read(): Promise<Edition> {
	const [articles, sections, authors, [front]] = await Promise.all([
		getCollection("articles"),
		getCollection("sections"),
		getCollection("authors"),
		getCollection("front"),
	]);
	return publish(
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
}

/** What stands round every page: sections in their order, standing pages by title. */
export async function loadShell(): Promise<Shell> {
	const { sections } = await load();
	const pages = await getCollection("pages");
	return {
		sections: sections.map(({ id, name }) => ({ path: sectionPath(id), name })),
		standing: pages
			.map(({ id, data }) => ({ path: standingPath(id), name: data.title }))
			.sort((a, b) => collator.compare(a.name, b.name)),
	};
}
