import { type Article, illustrationOf } from "../article/article.ts";

/** What lists, search and other stories' pages know of a story: enough for a teaser, for its place in lists, for its search record, and to find what is related to it. */
export type Card = Pick<
	Article,
	| "id"
	| "slug"
	| "year"
	| "month"
	| "title"
	| "lead"
	| "date"
	| "updated"
	| "source"
	| "authors"
	| "kind"
	| "section"
	| "tags"
	| "image"
	| "figure"
	| "terms"
	| "related"
	| "body"
>;

/** The card of a story, in a form that can be kept apart from it. */
export function cardOf(article: Article): Card {
	const { id, slug, year, month, title, lead, date, updated } = article;
	const { authors, kind, section, tags, terms, related } = article;
	const { source, body } = article;
	return {
		...{ id, slug, year, month, title, lead, date, updated },
		...{ source, authors, kind, section, tags, terms, related, body },
		image: illustrationOf(article),
	};
}

/** What of a card readers may see in a list, as a text: equal texts, equal lists. */
export function shownOf(card: Card): string {
	const { id, title, lead, date, updated, source } = card;
	const { authors, kind, section, tags } = card;
	return JSON.stringify([
		...[id, title, lead, date, updated, source],
		...[authors, kind, section, tags, illustrationOf(card)],
	]);
}

/** What of a card related stories are chosen by, as a text. */
export const comparedOf = ({ id, tags, terms, section, related }: Card) =>
	JSON.stringify([id, tags, terms, section, related]);

/** `2022-08` of `2022/08/x`. */
export const monthOf = (id: string): string => id.slice(0, 7).replace("/", "-");

/** `2022` of `2022-08`. */
export const yearOfMonth = (month: string): number => Number(month.slice(0, 4));
