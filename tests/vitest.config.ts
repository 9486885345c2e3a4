import { defineConfig } from "vitest/config";

// What is random can be repeated: `FC_SEED=… npm test`. `FC_RUNS` makes it run longer.
if (process.env.FC_SEED === undefined) {
	process.env.FC_SEED = String(Date.now() % 2 ** 31);
	console.log(`FC_SEED=${process.env.FC_SEED}`);
}

/** Each folder of tests, and what it needs before it runs. */
const folders: Record<string, string[]> = {
	unit: [],
	content: [],
	publish: [],
	build: ["tests/site.ts"],
	browser: ["tests/site.ts", "tests/browser/setup.ts"],
};

/** `npm test` runs these projects one after the other; `npx vitest --config tests/vitest.config.ts --project unit` runs one. */
export default defineConfig({
	test: {
		projects: Object.entries(folders).map(([name, globalSetup]) => ({
			test: {
				name,
				include: [`tests/${name}/**/*.test.ts`],
				setupFiles: ["tests/random.ts"],
				globalSetup,
				testTimeout: 60_000,
				hookTimeout: 120_000,
				// Tests of the built site share its pages, which are parsed once; builds use all cores themselves.
				isolate: name !== "build",
				fileParallelism: name !== "build" && name !== "publish",
			},
		})),
	},
});
