import type { Article } from "../article/article.ts";
import type { Edition } from "./edition.ts";
import { groupBy } from "./edition.ts";

/** How many related stories a page shows. */
const shown = 4;
/** A term finds only its newest stories: older ones seldom win, and the cost stays the same in a large archive. */
const reach = 150;

/** What one shared thing is worth; terms and tags are weighed by their rarity besides. */
const weights = { tag: 3, term: 1, section: 0.5 };

/**
 * The stories nearest to each story by tags, section and words, out of those published before
 * it or in its month; so a new story never changes the pages of older months.
 * The editors' own choice (`related`) comes first.
 * @returns ids of related stories by story id
 */
export function relateStories(edition: Edition): Map<string, Article[]> {
	const byId = new Map(edition.stories.map((story) => [story.id, story]));
	const index = new Map<string, Article[]>();
	const related = new Map<string, Article[]>();
	let known = 0;
	const months = groupBy(edition.stories.toReversed(), ({ year, month }) => [
		year * 12 + month,
	]);
	for (const [, stories] of [...months].sort(([a], [b]) => a - b)) {
		for (const story of stories)
			for (const feature of featuresOf(story)) {
				const holders = index.get(feature.name);
				if (holders) holders.push(story);
				else index.set(feature.name, [story]);
			}
		known += stories.length;
		for (const story of stories)
			related.set(story.id, bestFor(story, byId, index, known));
	}
	return related;
}

function featuresOf(story: Article): { name: string; weight: number }[] {
	return [
		...story.tags.map((tag) => ({ name: `#${tag}`, weight: weights.tag })),
		...story.terms.map((term) => ({ name: term, weight: weights.term })),
		{ name: `/${story.section}`, weight: weights.section },
	];
}

function bestFor(
	story: Article,
	byId: Map<string, Article>,
	index: Map<string, Article[]>,
	known: number,
): Article[] {
	const scores = new Map<Article, number>();
	for (const { name, weight } of featuresOf(story)) {
		const holders = index.get(name) ?? [];
		const worth = weight * Math.log(1 + known / holders.length);
		for (const other of holders.slice(-reach))
			if (other !== story) scores.set(other, (scores.get(other) ?? 0) + worth);
	}
	const chosen = story.related
		.map((id) => byId.get(id))
		.filter((other) => other !== undefined);
	const found = [...scores]
		.sort(([a, m], [b, n]) => n - m || (a.id < b.id ? 1 : -1))
		.map(([other]) => other)
		.filter((other) => !chosen.includes(other));
	return [...chosen, ...found].slice(0, shown);
}
