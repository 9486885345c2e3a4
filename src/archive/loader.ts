import { relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { glob, type Loader } from "astro/loaders";
import type { Archive } from "../article/article.ts";
import { publish } from "../edition/edition.ts";
import { buildTime } from "../site.ts";
import type { Reading } from "./archive.ts";
import { ContentError } from "./content-error.ts";
import { contentFolder } from "./folders.ts";
import { run } from "./run.ts";

/** The collections share one reading, with whoever else needs it in this run. */
const read = () => (run.reading ??= readAnew());

/** In a build the reading is there already, and Astro need not load the whole reader for the collections once more. */
async function readAnew(): Promise<Reading> {
	const { readArchive } = await import("./archive.ts");
	return readArchive();
}

/** A change in `content/` makes a new reading, after the last one is done; all collections that hear of it share it. */
let next: Promise<void> | undefined;
function reread(): Promise<void> {
	next ??= (async () => {
		await run.reading?.catch(() => undefined);
		await setTimeout(20); // An editor's program may write a file in several steps.
		next = undefined;
		run.reading = readAnew();
	})();
	return next;
}

/** How many of the newest stories a build's collection holds, for standing pages that show some. */
const newest = 300;

/** A build's routes get their stories laid out; the store would only copy a large archive to and fro. */
const newestOf = (archive: Archive): Archive => ({
	...archive,
	articles: publish(archive, buildTime()).stories.slice(0, newest),
});

/** What each collection holds of the archive. */
const parts = {
	articles: ({ articles }: Archive) => articles,
	sections: ({ sections }: Archive) =>
		sections.map((section, order) => ({ ...section, order })),
	authors: ({ authors }: Archive) => authors,
	front: ({ front }: Archive) => [{ id: "front", ...front }],
};

/** The archive without the articles something is wrong with: `astro dev` shows the rest meanwhile. */
function soundOnly({ archive, problems }: Reading): Archive {
	const broken = new Set(problems.map(({ file }) => file));
	const articles = archive.articles.filter(({ file }) => !broken.has(file));
	return { ...archive, articles };
}

/**
 * Loads one part of the archive into a content collection.
 * @throws ContentError in a build; `astro dev` logs the problems and shows what is sound
 */
export function archiveLoader(part: keyof typeof parts): Loader {
	return {
		name: `archive-${part}`,
		load: async ({ store, generateDigest, watcher, logger }) => {
			const fill = async () => {
				const reading = await read();
				if (reading.problems.length > 0) {
					const error = new ContentError(reading);
					if (!watcher) throw error;
					if (part === "articles") logger.error(error.message);
				}
				const sound = soundOnly(reading);
				const records = parts[part](run.isBuild ? newestOf(sound) : sound);
				const wanted = new Set(records.map(({ id }) => id));
				for (const id of store.keys()) if (!wanted.has(id)) store.delete(id);
				for (const { id, ...data } of records)
					store.set({
						id,
						data: { id, ...data },
						digest: generateDigest(data),
					});
			};
			await fill();
			const refresh = async (file: string) => {
				const path = relative(process.cwd(), file);
				if (!path.startsWith(contentFolder)) return;
				await reread();
				await fill();
			};
			for (const event of ["add", "change", "unlink"] as const)
				watcher?.on(event, refresh);
		},
	};
}

/**
 * Loads the standing pages, which Astro compiles, once the archive has checked them.
 * @throws ContentError in a build, before Astro stops at the first fault with words of its own
 */
export function pagesLoader(): Loader {
	const loader = glob({ pattern: "*.mdx", base: "content/pages" });
	return {
		...loader,
		name: "archive-pages",
		load: async (context) => {
			const reading = await read();
			if (reading.problems.length > 0 && !context.watcher)
				throw new ContentError(reading);
			await loader.load(context);
		},
	};
}
