import type { Article, Author, Section } from "../article/article.ts";
import { articlePath } from "../edition/urls.ts";
import { splitWords } from "../kazakh/words.ts";
import { encodeKeys } from "./encoding.ts";
import { indexName } from "./index-name.ts";

/** What the index is told of a story: keys, not words. */
export interface SearchRecord {
	url: string;
	/** One index a year; the name takes the place of a language. */
	language: string;
	content: string;
	/** Searched too, with more weight. */
	meta: { title: string; lead: string; tags: string; text: string };
	filters: Record<"section" | "year" | "author" | "tag", string[]>;
	/** Compared as text: the index keeps numbers in 32 bits, too few for a date. */
	sort: { date: string };
}

/** What a found story shows: laid into the finished index in the place of the keys. */
export interface Shown {
	/** Words with what follows them, parted by U+200B, one for each key of the record. */
	content: string;
	meta: { title: string; date: string; section: string; hue: string };
}

/** How words become keys: the build's (`keys.ts`) or the browser's (`site-keys.ts`). */
export type IndexKeys = (word: string) => string[];

/**
 * The record of a story and what its result shows.
 * @param text plain text of its body
 * @param id hash of all that is shown: it gives a corrected story a new file name
 */
export function recordOf(
	story: { article: Article; section: Section; authors: Author[] },
	text: string,
	id: string,
	indexKeys: IndexKeys,
): { record: SearchRecord; shown: Shown } {
	const { article, section, authors } = story;
	const keysOf = (words: string) =>
		splitWords(words).map((word) => encodeKeys(indexKeys(word.text)));
	// A lead that the text begins with would stand twice in an excerpt. U+200B parts what is shown.
	const body = (
		text.startsWith(article.lead) ? text : `${article.lead}\n${text}`
	).replaceAll("\u200B", "");
	return {
		record: {
			url: articlePath(article.id),
			language: indexName(article.year),
			content: keysOf(body).join(" "),
			meta: {
				title: keysOf(article.title).join(" "),
				lead: keysOf(article.lead).join(" "),
				tags: keysOf(article.tags.join("\n")).join(" "),
				text: id,
			},
			filters: {
				section: [section.name],
				year: [String(article.year)],
				author: article.source
					? [article.source]
					: authors.map(({ name }) => name),
				tag: article.tags,
			},
			sort: { date: article.date },
		},
		shown: {
			content: cutAtWords(body).join("\u200B"),
			meta: {
				title: article.title,
				date: article.date,
				section: section.name,
				hue: String(section.hue),
			},
		},
	};
}

/** A text cut before each of its words; what stands before the first word goes with it. */
function cutAtWords(text: string): string[] {
	const flat = text.replace(/\s+/g, " ");
	const starts = splitWords(flat).map(({ index }) => index);
	return starts.map((start, at) =>
		flat.slice(at === 0 ? 0 : start, starts[at + 1]),
	);
}
