import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { Plugin } from "vite";
import { Build } from "./build.ts";
import { inWords } from "./command.ts";
import { refuseNonsense, serveFiles } from "./dev-files.ts";
import { serveScripts } from "./dev-scripts.ts";
import { draft } from "./files.ts";
import { makeFonts } from "./fonts.ts";
import { playJournal } from "./journal.ts";
import { lock } from "./lock.ts";

/** Astro puts its own before all that is there once every plugin has spoken: this one speaks last. */
const refusal: Plugin = {
	name: "press-refusal",
	enforce: "post",
	configureServer: ({ middlewares }) => {
		return () => {
			middlewares.stack.unshift({ route: "", handle: refuseNonsense });
		};
	},
};

/**
 * Makes the site with Astro: the pages that changed, in a folder of their own, and what else the
 * site is of; then `dist/` becomes the new site.
 */
export function press(): AstroIntegration {
	let begun: Promise<Build>;
	let build: Build;
	return {
		name: "press",
		hooks: {
			"astro:config:setup": async ({ command, updateConfig, logger }) => {
				await inWords(makeFonts);
				if (command === "preview") await inWords(() => finishSite(logger));
				if (command !== "build") {
					updateConfig({ vite: { plugins: [refusal] } });
					return;
				}
				({ begun } = await inWords(() =>
					Build.prepare((line) => logger.info(line)),
				));
				updateConfig({
					outDir: pathToFileURL(`${resolve(draft)}/`),
					// The draft was cleared before: search may lie in it by now.
					vite: { build: { emptyOutDir: false } },
				});
			},
			"astro:build:start": async ({ setPrerenderer }) => {
				build = await inWords(() => begun);
				// Astro is left without a path to render: the build renders them, for it alone knows which.
				setPrerenderer((astro) => ({
					...astro,
					getStaticPaths: async () => {
						await inWords(() => build.makePages(astro));
						return [];
					},
				}));
			},
			"astro:build:done": () => inWords(() => build.finish()),
			"astro:server:setup": ({ server }) => {
				server.middlewares.use(serveScripts);
				server.middlewares.use(serveFiles);
			},
		},
	};
}

/** Before the site is shown, what a killed build began is finished, when no other build is at it. */
async function finishSite(logger: AstroIntegrationLogger): Promise<void> {
	const release = await lock((pid) =>
		logger.info(`a build is running (process ${pid}); waiting for it`),
	);
	if ((await playJournal()) === "unplayable")
		logger.warn(
			"an earlier build broke off and cannot be finished: the site is not whole. Run: npm run build",
		);
	release();
}
