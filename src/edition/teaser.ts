import {
	type Illustration,
	illustrationOf,
	type Section,
} from "../article/article.ts";
import type { Kind } from "../article/schema.ts";
import type { Card } from "./card.ts";
import { find } from "./edition.ts";
import type { Shelf } from "./shelf.ts";
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

type Records = Pick<Shelf, "sections" | "authors">;

/** One story stands in many lists: its teaser is made once a shelf. */
const made = new WeakMap<Records, WeakMap<Card, Teaser>>();

/** @param records those the story names, and whoever else's: a shelf */
export function teaserOf(card: Card, records: Records): Teaser {
	const teasers = made.get(records) ?? new WeakMap<Card, Teaser>();
	made.set(records, teasers);
	const teaser = teasers.get(card) ?? makeTeaser(card, records);
	teasers.set(card, teaser);
	return teaser;
}

function makeTeaser(card: Card, records: Records): Teaser {
	const { id, name, hue } = find(records.sections, card.section);
	return {
		path: articlePath(card.id),
		slug: card.slug,
		title: card.title,
		lead: card.lead,
		date: card.date,
		byline:
			card.source ??
			card.authors
				.map((author) => find(records.authors, author).name)
				.join(", "),
		kind: card.kind,
		section: { id, name, hue },
		image: illustrationOf(card),
	};
}
