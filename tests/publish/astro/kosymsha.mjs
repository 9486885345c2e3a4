import { writeFileSync } from "node:fs";

/**
 * An integration that does what many do: it brings a renderer and a route, and writes a file of the pages that were built.
 * @returns {import("astro").AstroIntegration}
 */
export default () => ({
	name: "kosymsha",
	hooks: {
		"astro:config:setup": ({ addRenderer, injectRoute }) => {
			addRenderer({
				name: "plain",
				clientEntrypoint: "./src/islands/client.ts",
				serverEntrypoint: "./src/islands/server.ts",
			});
			injectRoute({
				pattern: "/engizilgen",
				entrypoint: "./src/islands/injected.astro",
			});
		},
		"astro:build:done": ({ dir, pages }) => {
			const names = pages.map(({ pathname }) => pathname).sort();
			writeFileSync(new URL("kosymsha.txt", dir), `${names.join("\n")}\n`);
		},
	},
});
