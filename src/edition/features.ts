import type { Card } from "./card.ts";

/** A term finds only its newest stories: older ones seldom win, and the cost stays the same in a large archive. */
const reach = 150;

/** What one shared thing is worth; terms and tags are weighed by their rarity besides. */
const weights = { tag: 3, term: 1, section: 0.5 };

function featuresOf(card: Card): { name: string; weight: number }[] {
	return [
		...card.tags.map((tag) => ({ name: `#${tag}`, weight: weights.tag })),
		...card.terms.map((term) => ({ name: term, weight: weights.term })),
		{ name: `/${card.section}`, weight: weights.section },
	];
}

/** The features of the stories in sight: which of them hold each. Stories are known by their places, counted from the oldest. */
export class FeatureIndex {
	readonly #fetch: (begin: number, end: number) => Card[];
	/** Those that were fetched, by place. */
	readonly #cards: Card[] = [];
	/** Places of the stories that hold a feature, oldest first. */
	readonly #holders = new Map<string, number[]>();
	/** Room for a score a story, all zero between two questions. */
	readonly #scores: Float64Array;
	#begin = 0;
	#end = 0;

	/**
	 * @param count of all stories
	 * @param fetch gives the stories from one place to before another
	 */
	constructor(count: number, fetch: (begin: number, end: number) => Card[]) {
		this.#fetch = fetch;
		this.#scores = new Float64Array(count);
	}

	/** Takes the stories from `begin` to before `end` in sight; both only ever grow. */
	move(begin: number, end: number): void {
		const first = Math.max(begin, this.#end);
		for (const [at, card] of this.#fetch(first, end).entries()) {
			const place = first + at;
			this.#cards[place] = card;
			for (const { name } of featuresOf(card)) {
				const holders = this.#holders.get(name);
				if (holders) holders.push(place);
				else this.#holders.set(name, [place]);
			}
		}
		for (let at = this.#begin; at < begin; at++) delete this.#cards[at];
		this.#begin = begin;
		this.#end = end;
	}

	/**
	 * Ids of the stories in sight that share most with one, best first, newer first among equals.
	 * @param place of the story, which may itself be out of sight where its month holds more than that
	 */
	nearest(card: Card, place: number, most: number): string[] {
		const scores = this.#scores;
		const touched: number[] = [];
		const known = this.#end - this.#begin;
		for (const { name, weight } of featuresOf(card)) {
			const holders = this.#inSight(name);
			if (holders.length === 0) continue;
			const worth = weight * Math.log(1 + known / holders.length);
			for (const other of holders.slice(-reach)) {
				if (other === place) continue;
				if (scores[other] === 0) touched.push(other);
				scores[other] = (scores[other] ?? 0) + worth;
			}
		}
		const best: number[] = [];
		const before = (a: number, b: number) =>
			(scores[b] ?? 0) - (scores[a] ?? 0) || b - a;
		for (const other of touched) {
			const last = best[most - 1];
			if (last !== undefined && before(last, other) <= 0) continue;
			best.push(other);
			best.sort(before);
			best.length = Math.min(best.length, most);
		}
		for (const other of touched) scores[other] = 0;
		return best.map((other) => this.#cards[other]?.id ?? "");
	}

	#inSight(name: string): number[] {
		const holders = this.#holders.get(name) ?? [];
		if ((holders[0] ?? 0) >= this.#begin) return holders;
		const seen = holders.filter((at) => at >= this.#begin);
		this.#holders.set(name, seen);
		return seen;
	}
}
