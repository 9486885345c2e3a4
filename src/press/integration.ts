import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { readArchive } from "../archive/archive.ts";
import { publish } from "../edition/edition.ts";
import { buildTime } from "../site.ts";
import { serveScripts } from "./dev-scripts.ts";
import { makeFonts } from "./fonts.ts";
import { layPictures, makePicture, pictureFiles } from "./pictures.ts";
import { layRedirects } from "./redirects.ts";
import { layScripts } from "./scripts.ts";
import { laySearchIndex } from "./search/search-index.ts";

/** The site readers see, and the folder in which the next one is made. */
const finished = "dist";
const draft = join(".cache", "draft");

const types: Record<string, string> = {
	".svg": "image/svg+xml",
	".webp": "image/webp",
	".png": "image/png",
	".jpg": "image/jpeg",
	".js": "text/javascript",
};

/**
 * Finishes what Astro renders: pictures, redirects, search index. The site is made in a folder of
 * its own and takes the place of the last one only when it is whole.
 */
export function press(): AstroIntegration {
	return {
		name: "press",
		hooks: {
			"astro:config:setup": async ({ command, updateConfig }) => {
				await makeFonts();
				if (command !== "build") return;
				// One build has one time, whichever module asks first.
				process.env.BUILD_TIME ??= new Date().toISOString();
				updateConfig({
					outDir: pathToFileURL(`${join(process.cwd(), draft)}/`),
				});
			},
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
			"astro:build:done": async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const { archive } = await readArchive();
				const edition = publish(archive, buildTime());
				const step = async (name: string, work: Promise<void>) => {
					const start = performance.now();
					await work;
					const seconds = (performance.now() - start) / 1000;
					logger.info(`${name}: ${seconds.toFixed(2)} s`);
				};
				await step("pictures", layPictures(edition, folder));
				await step("redirects", layRedirects(edition, folder));
				// The bench measures pages alone, or search without scripts, as its peers make them.
				const only = process.env.ONLY;
				if (!only) await step("scripts", layScripts(folder));
				if (only !== "pages")
					await step("search index", laySearchIndex(edition, folder));
				await takePlace(folder);
			},
		},
	};
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
	return making && (await makePicture(path, making));
}

/** Puts the new site where the old one was: two renames, so that nobody meets half of it for longer than a moment. */
async function takePlace(folder: string): Promise<void> {
	const old = join(".cache", "old");
	await rm(old, { recursive: true, force: true });
	if (existsSync(finished)) await rename(finished, old);
	await rename(folder, finished);
	await rm(old, { recursive: true, force: true });
}
