import { rm } from "node:fs/promises";
import { join } from "node:path";
import { otherwise } from "../archive/live-answers.ts";
import type { Publication } from "../archive/open-publication.ts";
import { readPublication } from "../archive/publication.ts";
import { ContentError } from "../article/content-error.ts";
import { formatDiagnostic } from "../article/diagnostic.ts";
import type { Shelf } from "../edition/shelf.ts";
import { buildTime } from "../environment/clock.ts";
import { readHost } from "../environment/publishing.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { Build } from "./build.ts";
import type { BuildTask } from "./build-task.ts";
import { finishLast } from "./journal.ts";
import { lock } from "./lock.ts";
import { readManifest } from "./manifest.ts";
import { readParts } from "./parts.ts";
import { draft } from "./places.ts";
import { prepareProgram } from "./program/build-program.ts";
import type { Program } from "./program/program.ts";
import { Report } from "./report.ts";
import { largestVolume } from "./search/search-index.ts";
import { EarlyWorker } from "./search/volume-workers.ts";
import { settings } from "./settings.ts";

/** A site that was published. */
export interface Published {
	publication: Publication;
	program: Program;
}

/**
 * Makes of `dist/` the site as it should be. Waits for its turn, and finishes what a killed build began.
 * @param say is told what whoever waits for the build should know
 * @param isSearchLater whether search may stay as it is: whoever says so publishes once more
 * @throws ContentError where content is not sound; CommandError where the program does not build or the site does not
 * fit; what a template throws, with the page's address
 */
export async function publishSite(
	say: (line: string) => void,
	isSearchLater = false,
): Promise<Published> {
	readHost(); // An unknown one is told of before anything is done.
	const release = await lock((pid) =>
		say(`another build is running (process ${pid}); waiting for it`),
	);
	try {
		const isDoubtful = await finishLast(say);
		// One build has one time, whoever asks first.
		process.env.BUILD_TIME ??= new Date().toISOString();
		const forgotten = settings.force
			? [
					...["archive", "bodies", "fonts", "pictures", "pictures-seen"],
					...["public.json", "search"],
				]
			: [];
		for (const path of [
			draft,
			...forgotten.map((name) => join(cacheFolder, name)),
		])
			await rm(path, { recursive: true, force: true });
		return await publish(new Report(say), { isSearchLater, isDoubtful });
	} finally {
		release();
	}
}

async function publish(
	report: Report,
	how: Pick<BuildTask, "isSearchLater" | "isDoubtful">,
): Promise<Published> {
	const early = new EarlyWorker();
	try {
		return await publishWith(early, report, how);
	} finally {
		await early.end();
	}
}

async function publishWith(
	indexer: EarlyWorker,
	report: Report,
	how: Pick<BuildTask, "isSearchLater" | "isDoubtful">,
): Promise<Published> {
	const last = readManifest();
	const isIndexed = settings.search && !how.isSearchLater;
	const reading = report.step("reading content", () =>
		readPublication(buildTime(), () => {
			if (isIndexed) indexer.begin(largestVolume(last?.search));
		}),
	);
	const preparing = report.step("program", () =>
		prepareProgram(settings.force, report.say),
	);
	preparing.catch(() => undefined);
	const parts = readParts(settings.parts);
	const { publication, problems } = await reading;
	// What editors can mend comes before what Astro says of it.
	if (!publication) throw new ContentError({ problems });
	if (!settings.years)
		for (const lost of publication.lost) report.say(formatDiagnostic(lost));
	const program = await publication.withShelf(async (shelf) =>
		answerAnew(await preparing, shelf, report),
	);
	await publication.withShelf(async (known) => {
		const shelf = { ...known, besides: program.pages };
		const build = new Build({
			...{ report, shelf, program, last, parts, indexer, ...how },
		});
		await build.makePages();
		await build.finish();
	});
	publication.keep();
	return { publication, program };
}

/** Where Astro's own pages asked of the archive what would be answered otherwise today, Astro makes them anew. */
async function answerAnew(
	program: Program,
	shelf: Shelf,
	report: Report,
): Promise<Program> {
	const questions = otherwise(shelf, program.asked);
	if (questions.length === 0) return program;
	const reason = `the program's own pages asked what is answered otherwise now, ${questions.join(", ")}`;
	return report.step("program", () => prepareProgram(true, report.say, reason));
}
