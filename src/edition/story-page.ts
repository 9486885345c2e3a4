import type { Card } from "./card.ts";
import { type Story, storyOf } from "./edition.ts";
import { findCard, type Shelf } from "./shelf.ts";
import { cardsOf, monthNames, subjectsOf } from "./subjects.ts";
import { type Teaser, teaserOf } from "./teaser.ts";

/** All that an article's page shows, but for the body, which is read when the page renders. */
export interface StoryPage extends Story {
	related: Teaser[];
	/** Neighbours in the section, by time. */
	older?: Teaser | undefined;
	newer?: Teaser | undefined;
}

/** The pages of a month's stories, newest first. */
export function storyPages(shelf: Shelf, month: string): StoryPage[] {
	const related = shelf.related(month);
	const neighbours = neighboursIn(shelf, month);
	const teaser = (card: Card | undefined) => card && teaserOf(card, shelf);
	return shelf.stories(month).map((article) => ({
		...storyOf(article, shelf),
		related: (related[article.id] ?? [])
			.map((id) => teaser(findCard(shelf, id)))
			.filter((other) => other !== undefined),
		older: teaser(neighbours.get(article.id)?.older),
		newer: teaser(neighbours.get(article.id)?.newer),
	}));
}

/** The stories of a month with those before and after them in their section. */
function neighboursIn(shelf: Shelf, month: string) {
	const found = new Map<string, { older?: Card; newer?: Card }>();
	for (const section of subjectsOf(shelf)) {
		if (section.of !== "section") continue;
		const cards = cardsOf(section, month, shelf);
		if (cards.length === 0) continue;
		const names = monthNames(section);
		const place = names.indexOf(month);
		const [later, earlier] = [names[place - 1], names[place + 1]];
		const chain = [
			later && cardsOf(section, later, shelf).at(-1),
			...cards,
			earlier && cardsOf(section, earlier, shelf)[0],
		];
		for (const [at, { id }] of cards.entries()) {
			const [newer, older] = [chain[at], chain[at + 2]];
			found.set(id, { ...(older && { older }), ...(newer && { newer }) });
		}
	}
	return found;
}
