import { defineConfig } from "vitest/config";

/** `npm test` runs these projects in their order; `npx vitest --config tests/vitest.config.ts --project unit` runs one. */
export default defineConfig({
	test: {
		projects: ["unit", "content"].map((name) => ({
			test: { name, include: [`tests/${name}/**/*.test.ts`] },
		})),
	},
});
