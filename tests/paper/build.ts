import { buildPaper } from "../site.ts";

/** Builds the site of the tests' paper, for all tests that look at it. */
const start = performance.now();
await buildPaper();
console.log(
	`The tests' paper is built in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
);
