import fc from "fast-check";
import { expect, it } from "vitest";
import { astrosOwn } from "./astros-own.ts";
import { developments } from "./developments.ts";
import { paperEdits } from "./paper-edits.ts";
import { storyEdits } from "./story-edits.ts";
import { tryAll } from "./trial.ts";

/** Builds take seconds: a run of a hundred elsewhere is one here. */
const numRuns = Math.ceil(Number(process.env.FC_RUNS ?? 100) / 100);

/**
 * What is tried, and how many commits stand between two comparisons. A fresh copy takes as long as a dozen edits: it is
 * asked for now and then and at the end, in a long run elsewhere after every other commit.
 */
const between = numRuns > 1 ? 2 : 4;
const trials = [
	{ of: "editors", all: [...storyEdits, ...paperEdits] },
	{ of: "developers", all: developments },
	{ of: "those who use what Astro offers", all: astrosOwn },
];

it.each(trials)(
	"after all edits of $of, in any order, the site is, byte for byte, what a build in a fresh copy makes",
	{
		timeout: numRuns * 300_000,
	},
	async ({ all }) => {
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
		await fc.assert(
			fc.asyncProperty(
				// Positions, not edits: a failure names them in its own words.
				fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
				fc.gen(),
				(order, draw) =>
					tryAll(
						order.flatMap((at) => all[at] ?? []),
						draw,
						between,
					),
			),
			{ numRuns, endOnFailure: true },
		);
	},
);
