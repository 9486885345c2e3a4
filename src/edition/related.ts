import type { Article } from "../article/article.ts";
import { hash } from "../keep/hash.ts";
import { type Edition, groupBy } from "./edition.ts";

/** How many related stories a page shows. */
const shown = 4;
/** A term finds only its newest stories: older ones seldom win, and the cost stays the same in a large archive. */
const reach = 150;

/** What one shared thing is worth; terms and tags are weighed by their rarity besides. */
const weights = { tag: 3, term: 1, section: 0.5 };

/** How many stories a month's stories are compared with, itself counted: so what is older never has to be looked at again. */
const horizon = 5000;

/** Related stories of one month by story id, and the hash of all they were chosen by. */
export interface RelatedMonth {
	key: string;
	related: Record<string, string[]>;
}

/** Months as they were last time, by their names; whoever keeps them saves most of the work. */
export type RelatedMonths = Record<string, RelatedMonth>;

/**
 * The stories nearest to each story by tags, section and words, out of those published before
 * it or in its month; so a new story never changes the pages of older months.
 * The editors' own choice (`related`) comes first.
 * @param known months of an earlier edition; those that cannot have changed are taken over
 * @returns the months of this one
 */
export function relateStories(
	edition: Edition,
	known: RelatedMonths = {},
): RelatedMonths {
	const oldestFirst = edition.stories.toReversed();
	const places = new Map(oldestFirst.map(({ id }, at) => [id, at]));
	const months = [
		...groupBy([...oldestFirst.entries()], ([, { year, month }]) => [
			`${year}-${String(month).padStart(2, "0")}`,
		]),
	].sort(([a], [b]) => (a < b ? -1 : 1));
	const digests = oldestFirst.map(digestOf);
	const index = new FeatureIndex(oldestFirst);
	const made: RelatedMonths = {};
	for (const [name, month] of months) {
		const end = (month.at(-1)?.[0] ?? 0) + 1;
		const begin = Math.max(0, end - horizon);
		const chosen = month.flatMap(([, { related }]) => related);
		const key = hash(
			...digests.slice(begin, end),
			JSON.stringify(chosen.filter((id) => places.has(id))),
		);
		const last = known[name];
		if (last?.key === key) {
			made[name] = last;
			continue;
		}
		index.move(begin, end);
		const related: Record<string, string[]> = {};
		for (const [at, story] of month) {
			const own = story.related.filter((id) => places.has(id));
			const found = index.nearest(at);
			related[story.id] = [...new Set([...own, ...found])].slice(0, shown);
		}
		made[name] = { key, related };
	}
	return made;
}

/** Hash of what of a story is compared. */
const digestOf = ({ id, tags, terms, section, related }: Article) =>
	hash(JSON.stringify([id, tags, terms, section, related]));

function featuresOf(story: Article): { name: string; weight: number }[] {
	return [
		...story.tags.map((tag) => ({ name: `#${tag}`, weight: weights.tag })),
		...story.terms.map((term) => ({ name: term, weight: weights.term })),
		{ name: `/${story.section}`, weight: weights.section },
	];
}

/** The features of the stories in sight: which of them hold each. */
class FeatureIndex {
	readonly #stories: Article[];
	/** Places of the stories that hold a feature, oldest first. */
	readonly #holders = new Map<string, number[]>();
	/** Room for a score a story, all zero between two questions. */
	readonly #scores: Float64Array;
	#begin = 0;
	#end = 0;

	/** @param stories oldest first */
	constructor(stories: Article[]) {
		this.#stories = stories;
		this.#scores = new Float64Array(stories.length);
	}

	/** Takes the stories from `begin` to before `end` in sight; both only ever grow. */
	move(begin: number, end: number): void {
		for (let at = Math.max(begin, this.#end); at < end; at++)
			for (const { name } of this.#featuresAt(at)) {
				const holders = this.#holders.get(name);
				if (holders) holders.push(at);
				else this.#holders.set(name, [at]);
			}
		this.#begin = begin;
		this.#end = end;
	}

	/** Ids of the stories that share most with one, best first, newer first among equals. */
	nearest(at: number): string[] {
		const scores = this.#scores;
		const touched: number[] = [];
		const known = this.#end - this.#begin;
		for (const { name, weight } of this.#featuresAt(at)) {
			const holders = this.#inSight(name);
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
		return best.map((other) => this.#stories[other]?.id ?? "");
	}

	#featuresAt(at: number) {
		const story = this.#stories[at];
		return story ? featuresOf(story) : [];
	}

	#inSight(name: string): number[] {
		const holders = this.#holders.get(name) ?? [];
		if ((holders[0] ?? 0) >= this.#begin) return holders;
		const seen = holders.slice(holders.findIndex((at) => at >= this.#begin));
		this.#holders.set(name, seen);
		return seen;
	}
}
