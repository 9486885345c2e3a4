import type { Article, Section } from "../article/article.ts";
import { articlePath } from "../edition/urls.ts";

/** What the search index is told of one story. */
export interface SearchRecord {
	url: string;
	language: "kk";
	/** Text that is searched. */
	content: string;
	/** What a result shows besides its excerpt. */
	meta: Record<"title" | "date" | "section" | "hue", string>;
	filters: Record<"section" | "year", string[]>;
	/** Compared as text: the index keeps numbers in 32 bits, too few for a date. */
	sort: { date: string };
}

/**
 * The record of a story.
 * @param text plain text of its body
 */
export function recordOf(
	article: Article,
	section: Section,
	text: string,
): SearchRecord {
	return {
		url: articlePath(article.id),
		language: "kk",
		content: [article.title, article.lead, text].join("\n"),
		meta: {
			title: article.title,
			date: article.date,
			section: section.name,
			hue: String(section.hue),
		},
		filters: { section: [section.name], year: [String(article.year)] },
		sort: { date: article.date },
	};
}
