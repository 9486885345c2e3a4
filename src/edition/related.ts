import type { Article } from "../article/article.ts";
import { type Edition, groupBy } from "./edition.ts";

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
 * @returns related stories by story id
 */
export function relateStories(edition: Edition): Map<string, Article[]> {
	const oldestFirst = edition.stories.toReversed();
	const places = new Map(oldestFirst.map(({ id }, at) => [id, at]));
	const months = groupBy([...oldestFirst.entries()], ([, { year, month }]) => [
		year * 12 + month,
	]);
	/** Places of the stories that hold a feature, oldest first. */
	const index = new Map<string, number[]>();
	const scores = new Float64Array(oldestFirst.length);
	const related = new Map<string, Article[]>();
	let known = 0;
	for (const [, month] of [...months].sort(([a], [b]) => a - b)) {
		for (const [at, story] of month)
			for (const { name } of featuresOf(story)) {
				const holders = index.get(name);
				if (holders) holders.push(at);
				else index.set(name, [at]);
			}
		known += month.length;
		for (const [at, story] of month) {
			const chosen = story.related
				.map((id) => places.get(id))
				.filter((place) => place !== undefined);
			const found = nearest(at, story, index, known, scores);
			const best = [...new Set([...chosen, ...found])].slice(0, shown);
			related.set(
				story.id,
				best.map((place) => oldestFirst[place]).filter((other) => !!other),
			);
		}
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

/**
 * Places of the stories that share most with one, best first, newer first among equals.
 * @param scores room for a score a story, all zero; left so
 */
function nearest(
	at: number,
	story: Article,
	index: Map<string, number[]>,
	known: number,
	scores: Float64Array,
): number[] {
	const touched: number[] = [];
	for (const { name, weight } of featuresOf(story)) {
		const holders = index.get(name) ?? [];
		const worth = weight * Math.log(1 + known / holders.length);
		for (const other of holders.slice(-reach)) {
			if (other === at) continue;
			if (scores[other] === 0) touched.push(other);
			scores[other] = (scores[other] ?? 0) + worth;
		}
	}
	const best: number[] = [];
	const before = (a: number, b: number) =>
		(scores[b] ?? 0) - (scores[a] ?? 0) || b - a;
	for (const other of touched) {
		const last = best[shown * 2 - 1];
		if (last !== undefined && before(last, other) <= 0) continue;
		best.push(other);
		best.sort(before);
		best.length = Math.min(best.length, shown * 2);
	}
	for (const other of touched) scores[other] = 0;
	return best;
}
