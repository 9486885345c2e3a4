/** What a root is: 1 a nominal, 2 a verb; as a mask, 3 both. */
export type Kind = 1 | 2;

/** A root with its kind. */
export interface Root {
	readonly root: string;
	readonly kind: Kind;
}

/** One way to read a word. */
export interface Reading extends Root {
	/** Of suffixes and root together, in tenths; lower is likelier. */
	readonly cost: number;
	/** What the root is derived of, where its cost comes from another. */
	readonly base?: Root | undefined;
}

/** The cost in tenths of a root of some kind, at least `likeliest`; undefined where there can be no such root. */
export type RootCost = (root: string, kind: Kind) => number | undefined;

/** A root that costs more is not known to any list. */
const dearestKnown = 20;
/** No root costs less. */
const likeliest = -20;

/** The readings found of one word: those of one root and kind are merged into the cheapest. */
export class Readings {
	readonly #costOf: RootCost;
	readonly #reach: number;
	#found: { -readonly [Name in keyof Reading]: Reading[Name] }[] = [];
	#best = Infinity;

	constructor(costOf: RootCost, reach: number) {
		this.#costOf = costOf;
		this.#reach = reach;
	}

	/** Begins with another word. */
	clear(): void {
		this.#found = [];
		this.#best = Infinity;
	}

	/** Whether suffixes of such a cost can stand in no reading of use, whatever the root. */
	isHopeless(cost: number): boolean {
		return cost + likeliest > this.#best + this.#reach;
	}

	/** Whether a list has the nominal. */
	isKnown(root: string): boolean {
		const own = this.#costOf(root, 1);
		return own !== undefined && own < dearestKnown;
	}

	/**
	 * @param cost of the suffixes
	 * @param derived what suffixes that derive make of the stem, where one was taken off
	 */
	add(stem: string, stemKind: Kind, cost: number, derived?: Root): void {
		const own = this.#costOf(stem, stemKind);
		if (own === undefined) return;
		const { root, kind } = derived ?? { root: stem, kind: stemKind };
		const base = derived && { root: stem, kind: stemKind };
		const total = cost + own;
		if (total > this.#best + this.#reach) return;
		if (total < this.#best) this.#best = total;
		for (const reading of this.#found)
			if (reading.kind === kind && reading.root === root) {
				if (total < reading.cost) {
					reading.cost = total;
					reading.base = base;
				}
				return;
			}
		this.#found.push({ root, kind, cost: total, base });
	}

	/** Cheapest first. */
	sorted(): Reading[] {
		return this.#found
			.filter(({ cost }) => cost <= this.#best + this.#reach)
			.sort((a, b) => a.cost - b.cost || a.root.length - b.root.length);
	}
}
