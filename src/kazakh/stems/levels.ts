import { unlistedCost } from "./costs.ts";
import type { Kind } from "./readings.ts";

/** The cheapest root a lexicon can have, and how many tenths of cost lie between two levels. */
const cheapest = -18;
const step = 4;

/** The level of roots that no lexicon has. */
const unlisted = 7;

/**
 * The cost of a root, in tenths, as one of eight levels. A level is wrong by `step` / 2 at most, so what is cheapest by levels is
 * by costs among the readings that an index keeps.
 */
export function levelOfCost(cost: number): number {
	const level = Math.round((cost - cheapest) / step);
	return Math.min(unlisted, Math.max(0, level));
}

/** The cost that a level stands for; undefined where the root is too short to be one. */
export function costOfLevel(
	level: number,
	root: string,
	kind: Kind,
): number | undefined {
	return level === unlisted
		? (unlistedCost(root, kind) ?? 0)
		: cheapest + level * step;
}
