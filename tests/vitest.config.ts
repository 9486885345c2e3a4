import { defineConfig } from "vitest/config";

// What is random can be repeated: `FC_SEED=… npm test`. `FC_RUNS` makes it run longer.
if (process.env.FC_SEED === undefined) {
	process.env.FC_SEED = String(Date.now() % 2 ** 31);
	console.log(`FC_SEED=${process.env.FC_SEED}`);
}

const served = ["tests/hosts/setup.ts", "tests/browser/setup.ts"];

/** Each project of tests: what it needs before it runs, and its folder where that has another name. */
const projects: Record<string, { setup: string[]; folder?: string }> = {
	unit: { setup: [] },
	content: { setup: [] },
	publish: { setup: [] },
	dev: { setup: ["tests/browser/setup.ts"] },
	build: { setup: ["tests/site.ts"] },
	browser: { setup: ["tests/site.ts", "tests/browser/setup.ts"] },
	// The newspaper as it is: its content may become any other that is right.
	smoke: { setup: [] },
	// `npm run test:hosts`: what needs Debian's rsync, and the same tests of each server.
	deploy: { setup: [] },
	nginx: { setup: served, folder: "hosts" },
	caddy: { setup: served, folder: "hosts" },
};

/** `npm test` runs these projects one after the other; `npx vitest --config tests/vitest.config.ts --project unit` runs one. */
export default defineConfig({
	test: {
		// The one who waits for the tests has nothing else to do: no core is kept back.
		maxWorkers: "100%",
		projects: Object.entries(projects).map(
			([name, { setup, folder = name }]) => ({
				test: {
					name,
					include: [`tests/${folder}/**/*.test.ts`],
					setupFiles: ["tests/random.ts"],
					globalSetup: setup,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// Tests of the built site share its pages, which are parsed once; builds use all cores themselves.
					isolate: name !== "build",
					fileParallelism: name !== "build" && name !== "publish",
				},
			}),
		),
	},
});
