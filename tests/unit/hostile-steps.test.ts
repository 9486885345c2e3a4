import { type Profiler, Session } from "node:inspector/promises";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { bodyShapes, yamlShapes } from "../hostile/shapes.ts";

/** How many blocks of code (V8's own counters) may run while one file is read; an article of 5 KB takes about a million. */
const mostSteps = 150_000_000;

// Only what is compiled after this has counters in its blocks: the reader is loaded below it.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", {
	callCount: true,
	detailed: true,
});
afterAll(() => session.disconnect());
const { readArticle } = await import("../../src/article/file.ts");

/** How often blocks of code ran since this was last asked. */
async function takeSteps(): Promise<number> {
	const { result } = await session.post("Profiler.takePreciseCoverage");
	const countsOf = ({ functions }: Profiler.ScriptCoverage) =>
		functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
	return result.flatMap(countsOf).reduce((sum, count) => sum + count, 0);
}

/** Counts the steps of reading a file: V8's own counters, no clock. */
async function countSteps(text: string): Promise<number> {
	await takeSteps();
	await readArticle(
		"content/articles/2023/05/a.mdx",
		text,
		async () => undefined,
	);
	return takeSteps();
}

const sizes = fc.integer({ min: 100, max: 60_000 });
const body = fc
	.array(fc.tuple(fc.constantFrom(...Object.values(bodyShapes)), sizes), {
		minLength: 1,
		maxLength: 2,
	})
	.map((parts) => parts.map(([make, size]) => make(size)).join("\n\n"));
const yaml = fc
	.tuple(fc.constantFrom(...Object.values(yamlShapes)), sizes)
	.map(([make, size]) => make(size));
const file = fc.oneof(
	{
		weight: 3,
		arbitrary: body.map((text) => `---\ntitle: Кітап\n---\n\n${text}\n`),
	},
	{ weight: 1, arbitrary: yaml.map((text) => `---\n${text}\n---\n\nМәтін.\n`) },
);

it("whatever is written, it is read or refused within a number of steps", async () => {
	await fc.assert(
		fc.asyncProperty(file, async (text) => {
			expect(await countSteps(text)).toBeLessThan(mostSteps);
		}),
		{ numRuns: Math.ceil(Number(process.env.FC_RUNS ?? 100) / 5) },
	);
});
