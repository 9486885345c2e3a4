import type { Article, Author, Front, Section } from "../article/article.ts";
import { readBody } from "../article/body-cache.ts";
import { monthOf } from "../edition/card.ts";
import type { Shelf } from "../edition/shelf.ts";
import type { MonthSummary } from "../edition/summary.ts";
import { articlePath, authorPath, sectionPath } from "../edition/urls.ts";
import { hash } from "../platform/hash.ts";

/** A story as live collections give it: what its front matter says, and what was learnt of its text. */
type LiveArticle = Omit<
	Article,
	"file" | "body" | "links" | "terms" | "pictures" | "draft"
> & {
	/** Its address. */
	path: string;
};

/** Which stories are asked for: those to which all of this applies, newest first. */
export interface ArticleFilter {
	/** `2022-08` */
	month?: string;
	/** Ids of a section and of an author. */
	section?: string;
	author?: string;
	tag?: string;
	/** At most so many. */
	newest?: number;
}

/** What each live collection holds. */
export interface Holds {
	articles: LiveArticle;
	sections: Section & { path: string };
	authors: Author & { path: string };
	/** What the editors put first, under the id `front`; an urgent line only while it holds. */
	front: Front;
}

export type Collection = keyof Holds;

/** What is answered: an entry, and the hash of its text, if it has one. */
export interface Answer<T> {
	entry: {
		id: string;
		data: T & Record<string, unknown>;
		/** Where it is a text. */
		readonly rendered?: { html: string };
	};
	body?: string;
}

/** Questions are compared as texts: fields stand in their order, and those that ask nothing are left out. */
export const writeQuestion = (
	collection: Collection,
	asked: "entry" | "list",
	filter: object = {},
): string =>
	JSON.stringify([
		collection,
		asked,
		Object.entries(filter)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	]);

/**
 * Key of what a question is answered today: another key, another answer.
 * @param question as it was recorded
 */
export function answerKey(shelf: Shelf, question: string): string {
	const [collection, asked, fields] = JSON.parse(question) as [
		Collection,
		"entry" | "list",
		[string, unknown][],
	];
	const filter = Object.fromEntries(fields);
	return keyOf(
		asked === "list"
			? answerList(shelf, collection, filter)
			: answerOne(shelf, collection, String(filter.id)),
	);
}

export const keyOf = (answers: readonly Answer<object>[]): string =>
	hash(
		JSON.stringify(
			answers.map(({ entry, body }) => [entry.id, entry.data, body]),
		),
	);

/** Those of the questions that would be answered otherwise today. */
export const otherwise = (
	shelf: Shelf,
	asked: Readonly<Record<string, string>>,
): string[] =>
	Object.entries(asked)
		.filter(([question, key]) => answerKey(shelf, question) !== key)
		.map(([question]) => question);

export function answerList<C extends Collection>(
	shelf: Shelf,
	collection: C,
	filter: object,
): Answer<Holds[C]>[] {
	const answers: { [Own in Collection]: () => Answer<Holds[Own]>[] } = {
		articles: () => articlesIn(shelf, readFilter(filter)).map(articleAnswer),
		sections: () =>
			shelf.sections.map((section) =>
				recordAnswer({ ...section, path: sectionPath(section.id) }),
			),
		authors: () =>
			shelf.authors.map((author) =>
				recordAnswer({ ...author, path: authorPath(author.id) }),
			),
		front: () => [{ entry: { id: "front", data: { ...frontNow(shelf) } } }],
	};
	if (collection !== "articles") readFilter(filter, []);
	return answers[collection]();
}

export function answerOne<C extends Collection>(
	shelf: Shelf,
	collection: C,
	id: string,
): Answer<Holds[C]>[] {
	const all =
		collection === "articles"
			? // A story is looked for in its month alone.
				answerList(shelf, collection, { month: monthOf(id) })
			: answerList(shelf, collection, {});
	return all.filter(({ entry }) => entry.id === id);
}

const recordAnswer = <T extends { id: string }>(record: T): Answer<T> => ({
	entry: { id: record.id, data: { ...record } },
});

function frontNow({ front, now }: Shelf): Front {
	const { urgent, ...chosen } = front;
	return urgent && Date.parse(urgent.until) > now.getTime() ? front : chosen;
}

function articleAnswer(article: Article): Answer<LiveArticle> {
	const { file: _file, body, links: _links, terms: _terms, ...rest } = article;
	const { pictures: _pictures, draft: _draft, ...data } = rest;
	return {
		entry: {
			id: article.id,
			data: { ...data, path: articlePath(article.id) },
			// Few of those who list stories show their texts.
			get rendered() {
				return { html: readBody(body).html };
			},
		},
		body,
	};
}

const fields = ["month", "section", "author", "tag", "newest"];

/** @throws where it asks for what cannot be asked */
function readFilter(filter: object, known = fields): ArticleFilter {
	for (const name of Object.keys(filter))
		if (!known.includes(name))
			throw new Error(
				`«${name}» cannot be asked for${known.length > 0 ? `: ask by ${known.join(", ")}` : " of this collection: ask for all of it, or for one by its id"}`,
			);
	const { month, newest } = filter as ArticleFilter;
	if (month !== undefined && !/^\d{4}-\d{2}$/.test(month))
		throw new Error(`«${month}» is no month: write it as 2022-08`);
	if (newest !== undefined && !(Number.isInteger(newest) && newest >= 0))
		throw new Error(`«${newest}» is no number of stories`);
	return filter;
}

function articlesIn(shelf: Shelf, filter: ArticleFilter): Article[] {
	const { newest = Number.POSITIVE_INFINITY } = filter;
	const found: Article[] = [];
	for (const month of shelf.months) {
		if (found.length >= newest) break;
		if (!mayHold(month, filter)) continue;
		found.push(
			...shelf.stories(month.name).filter((story) => applies(story, filter)),
		);
	}
	return found.slice(0, newest);
}

/** A month in which nothing applies need not be read. */
const mayHold = (
	{ name, sections, tags, authors }: MonthSummary,
	{ month = name, section, tag, author }: ArticleFilter,
) =>
	month === name &&
	(section === undefined || Object.hasOwn(sections, section)) &&
	(tag === undefined || Object.hasOwn(tags, tag)) &&
	(author === undefined || Object.hasOwn(authors, author));

const applies = (
	story: Article,
	{ section = story.section, tag, author }: ArticleFilter,
) =>
	section === story.section &&
	(tag === undefined || story.tags.includes(tag)) &&
	(author === undefined || story.authors.includes(author));
