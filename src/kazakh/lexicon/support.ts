import type { Kind, Reading } from "../stems/readings.ts";

/** How many different words speak for a root of some kind, by `supportKey`. */
export type Support = ReadonlyMap<string, number>;

/** A noun and a verb of one spelling (жаз) are told apart. */
export function supportKey(root: string, kind: Kind): string {
	return kind === 2 ? `${root}-` : root;
}

const rounds = 3;
/** Tenths of cost that make a reading e times less likely. */
const temperature = 4;
/** Tenths that a root gains with each e-fold of support, and where the gain ends. */
const weight = 6;
const most = 20;

/** What support takes off the cost of a root, in tenths. */
export function supportBonus(count: number): number {
	return weight * Math.log(1 + Math.min(most, count));
}

/**
 * Counts for each root the words that it may be read in, each word sharing itself out among its readings by their
 * likelihood, and again with the support so gained: expectation maximisation over distinct words. `read` gives the readings of a word by
 * cost alone.
 */
export function learnSupport(
	words: Iterable<string>,
	read: (word: string) => readonly Reading[],
): Support {
	const readings = [...new Set(words)].map((word) =>
		read(word).map(({ root, kind, cost }) => ({
			key: supportKey(root, kind),
			cost,
		})),
	);
	let support = new Map<string, number>();
	for (let round = 0; round < rounds; round++) {
		const next = new Map<string, number>();
		for (const options of readings) {
			const shares = options.map(({ key, cost }) =>
				Math.exp((supportBonus(support.get(key) ?? 0) - cost) / temperature),
			);
			const sum = shares.reduce((a, b) => a + b, 0) || 1;
			options.forEach(({ key }, i) => {
				next.set(key, (next.get(key) ?? 0) + (shares[i] ?? 0) / sum);
			});
		}
		support = next;
	}
	return support;
}
