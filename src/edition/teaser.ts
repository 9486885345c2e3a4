import {
	type Article,
	type Illustration,
	illustrationOf,
	type Section,
} from "../article/article.ts";
import type { Kind } from "../article/schema.ts";
import { type Edition, find } from "./edition.ts";
import { articlePath } from "./urls.ts";

/** A story as lists show it: only what a list needs, so that a page's key changes only when the page does. */
export interface Teaser {
	path: string;
	slug: string;
	title: string;
	lead: string;
	date: string;
	/** Who signs it, or where it was taken from. */
	byline: string;
	kind: Kind;
	section: Pick<Section, "id" | "name" | "hue">;
	image?: Illustration | undefined;
}

/** One story stands in many lists: its teaser is made once an edition. */
const made = new WeakMap<Edition, Map<Article, Teaser>>();

export function teaserOf(article: Article, edition: Edition): Teaser {
	const teasers = made.get(edition) ?? new Map<Article, Teaser>();
	made.set(edition, teasers);
	const teaser = teasers.get(article) ?? makeTeaser(article, edition);
	teasers.set(article, teaser);
	return teaser;
}

function makeTeaser(article: Article, edition: Edition): Teaser {
	const { id, name, hue } = find(edition.sections, article.section);
	return {
		path: articlePath(article.id),
		slug: article.slug,
		title: article.title,
		lead: article.lead,
		date: article.date,
		byline:
			article.source ??
			article.authors
				.map((author) => find(edition.authors, author).name)
				.join(", "),
		kind: article.kind,
		section: { id, name, hue },
		image: illustrationOf(article),
	};
}
