import type { Article, Author, Section } from "../../article/article.ts";
import { articlePath } from "../../edition/urls.ts";
import { splitWords } from "../../kazakh/words.ts";
import type { Filter } from "../files/filters.ts";

/** All that search is told of a story, but for the text of its body. Equal records, equal index. */
export interface SearchRecord {
	url: string;
	title: string;
	lead: string;
	/** ISO 8601 instant. */
	date: string;
	/** OKLCH hue of its section, degrees. */
	hue: number;
	filters: Record<Filter, string[]>;
	/** Hash under which its compiled body is kept. */
	body: string;
}

/** Where words of a story stand; all but the body weigh more. */
export const places = ["body", "lead", "tags", "title"] as const;
export type Place = (typeof places)[number];

/** What is searched in a story, and what its result shows. */
export interface SearchText {
	words: Record<Place, string[]>;
	/** The words of the body with what follows them, parted by U+200B: a segment for each. */
	content: string;
}

/** The record of a story with its section and its authors. */
export function recordOf(
	article: Pick<
		Article,
		"id" | "title" | "lead" | "date" | "source" | "tags" | "year" | "body"
	>,
	section: Section,
	authors: readonly Author[],
): SearchRecord {
	return {
		url: articlePath(article.id),
		title: article.title,
		lead: article.lead,
		date: article.date,
		hue: section.hue,
		filters: {
			author: article.source
				? [article.source]
				: authors.map(({ name }) => name),
			section: [section.name],
			tag: article.tags,
			year: [String(article.year)],
		},
		body: article.body,
	};
}

/** Cuts a story into words. @param text plain text of its body */
export function readRecord(record: SearchRecord, text: string): SearchText {
	const { title, lead, filters } = record;
	// A lead that the text begins with would stand twice in an excerpt. U+200B parts what is shown.
	const body = (text.startsWith(lead) ? text : `${lead}\n${text}`)
		.replaceAll("\u200B", "")
		.replace(/\s+/g, " ");
	const words = splitWords(body);
	const segments = words.map(({ index }, at) =>
		// What stands before the first word goes with it.
		body.slice(at === 0 ? 0 : index, words[at + 1]?.index),
	);
	return {
		words: {
			body: words.map(({ text }) => text),
			lead: wordsOf(lead),
			tags: wordsOf(filters.tag.join("\n")),
			title: wordsOf(title),
		},
		content: segments.join("\u200B"),
	};
}

const wordsOf = (text: string) => splitWords(text).map((word) => word.text);
