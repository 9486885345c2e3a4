// @ts-check
import "./src/environment/env-file.ts";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { siteUrl } from "./src/environment/site-url.ts";
import { press } from "./src/press/integration.ts";

export default defineConfig({
	site: siteUrl,
	trailingSlash: "always",
	cacheDir: ".cache/astro",
	integrations: [mdx()],
	adapter: press(),
	build: { inlineStylesheets: "never" },
	devToolbar: { enabled: false },
	// Scripts stay files: a strict Content-Security-Policy needs no exception for them.
	vite: {
		build: {
			// One stylesheet for the whole paper: the second page a reader opens has it already.
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks MDX modules with a directive of its own; the bundler's warning is for others.
				onLog: (level, log, tell) =>
					log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : tell(level, log),
			},
		},
	},
});
