import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { readArchive } from "../archive/archive.ts";
import { publish } from "../edition/edition.ts";
import { Build } from "./build.ts";
import { serveScripts } from "./dev-scripts.ts";
import { draft, finished } from "./files.ts";
import { makeFonts } from "./fonts.ts";
import { playJournal } from "./journal.ts";
import { lock } from "./lock.ts";
import { makePicture, pictureFiles } from "./pictures.ts";

const types: Record<string, string> = {
	".svg": "image/svg+xml",
	".webp": "image/webp",
	".png": "image/png",
	".jpg": "image/jpeg",
	".js": "text/javascript",
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
				await makeFonts();
				if (command === "preview") await finishSite(logger);
				if (command !== "build") return;
				({ begun } = await Build.prepare((line) => logger.info(line)));
				updateConfig({
					outDir: pathToFileURL(`${resolve(draft)}/`),
					// The draft was cleared before: search may lie in it by now.
					vite: { build: { emptyOutDir: false } },
				});
			},
			"astro:build:start": async ({ setPrerenderer }) => {
				build = await begun;
				// Astro is left without a path to render: the build renders them, for it alone knows which.
				setPrerenderer((astro) => ({
					...astro,
					getStaticPaths: async () => {
						await build.makePages(astro);
						return [];
					},
				}));
			},
			"astro:build:done": () => build.finish(),
			"astro:server:setup": ({ server }) => {
				server.middlewares.use(serveScripts);
				server.middlewares.use(async (request, response, next) => {
					const path = decodeURI((request.url ?? "/").replace(/\?.*$/, ""));
					const file = await generatedFile(path);
					if (!file) return next();
					response.setHeader(
						"Content-Type",
						types[extname(file)] ?? "application/octet-stream",
					);
					response.end(await readFile(file));
				});
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

/** A file that no page of Astro's makes: pictures as they are asked for, search from the last build. */
async function generatedFile(path: string): Promise<string | undefined> {
	if (path.startsWith("/pagefind/")) {
		const file = join(finished, path);
		return existsSync(file) ? file : undefined;
	}
	if (!path.startsWith("/suret/")) return undefined;
	const { archive } = await readArchive();
	const drafts = publish(
		{
			...archive,
			articles: archive.articles.map((a) => ({ ...a, draft: false })),
		},
		new Date(8.64e15),
	);
	const making = pictureFiles(drafts).get(path);
	return making && (await makePicture(making));
}
