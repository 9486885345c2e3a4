import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { readArchive } from "../archive/archive.ts";
import { ContentError } from "../archive/content-error.ts";
import { run } from "../archive/run.ts";
import { cacheFolder } from "../article/cache.ts";
import { formatWarning } from "../article/problem.ts";
import { type Edition, publish } from "../edition/edition.ts";
import { layOutPaper, type PaperPage } from "../edition/paper.ts";
import { yearOf } from "../edition/urls.ts";
import { buildTime } from "../site.ts";
import { type Changes, checkPlan, findChanges } from "./changes.ts";
import { addToDeploy } from "./deploy/since-deploy.ts";
import { draft, filesIn, finished, withVersions } from "./files.ts";
import { hostFiles } from "./hosts/host-files.ts";
import { readHost } from "./hosts/hosts.ts";
import { fitInto } from "./hosts/limits.ts";
import { commit, finishLast } from "./journal.ts";
import { lock } from "./lock.ts";
import { filesOf, type Manifest, readManifest } from "./manifest.ts";
import { layParts, type Part, pagesOfParts, readParts } from "./parts.ts";
import { layPictures } from "./pictures.ts";
import { type Plan, planPages } from "./plan.ts";
import { hashProgram } from "./program.ts";
import { redirectsOf } from "./redirects.ts";
import { keepRelated } from "./related.ts";
import { renderPages } from "./render.ts";
import { Report } from "./report.ts";
import {
	laySearchIndex,
	type SearchIndex,
	searchFiles,
} from "./search/search-index.ts";
import { settings } from "./settings.ts";
import { compressRest } from "./versions.ts";

/** Whether this build makes what a year owns, or, without a year, what no year owns. */
const isOfPart = (year: number | undefined) =>
	settings.years === undefined ||
	(year !== undefined && settings.years.includes(year));

/** One build: the site as it should be is compared with the site as it is, and what differs is made. */
export class Build {
	/** Where the site will be served, if that is known. */
	readonly #host = readHost();
	readonly #report: Report;
	readonly #edition: Edition;
	readonly #standing: { id: string; title: string }[];
	/** What is known of the site in `dist/`. */
	readonly #last: Manifest | undefined;
	/** What other builds made for this one. */
	readonly #parts: Part[];
	readonly #pagesMade = Promise.withResolvers<void>();
	readonly #search: Promise<SearchIndex>;
	#paper: PaperPage[] = [];
	#plan: Plan = { pages: [], reasons: {}, keys: {} };
	#program = "";

	private constructor(
		report: Report,
		{ archive, standing }: Awaited<ReturnType<typeof readArchive>>,
		last: Manifest | undefined,
		parts: Part[],
	) {
		this.#report = report;
		this.#parts = parts;
		this.#edition = publish(archive, buildTime());
		for (const year of settings.years ?? [])
			if (!this.#edition.stories.some((story) => story.year === year))
				report.say(
					`no published story is of ${year}: its part holds nothing. Is the year meant?`,
				);
		this.#standing = standing;
		this.#last = last;
		// Files that have to get their packed copies, or lose them, are laid anew.
		const isUsable =
			!settings.force &&
			last?.versions.compressed === settings.versions.compressed;
		// A year is indexed on another core from now on.
		this.#search = settings.search
			? laySearchIndex({
					edition: this.#edition,
					only: settings.years,
					folder: draft,
					finished: isUsable ? finished : undefined,
					last: last?.search,
					brought: parts.flatMap(({ manifest }) => manifest.search.years),
					othersDone: this.#pagesMade.promise,
					step: (work) => report.step("search index", work),
				})
			: Promise.resolve({ years: [] });
		this.#search.catch(() => undefined);
	}

	/**
	 * Waits for its turn and finishes what a killed build began; then content is read, while Astro gets ready.
	 * @param say is told what whoever waits for the build should know
	 * @returns what begins the build as soon as content was read and found sound
	 */
	static async prepare(
		say: (line: string) => void,
	): Promise<{ begun: Promise<Build> }> {
		readHost(); // An unknown one is told of before anything is done.
		await lock((pid) =>
			say(`another build is running (process ${pid}); waiting for it`),
		);
		await finishLast(say);
		// One build has one time, whichever module asks first.
		process.env.BUILD_TIME ??= new Date().toISOString();
		const forgotten = settings.force
			? ["archive", "related.json", "search"]
			: [];
		for (const path of [
			draft,
			...forgotten.map((name) => join(cacheFolder, name)),
		])
			await rm(path, { recursive: true, force: true });
		const report = new Report(say);
		run.isBuild = true;
		const reading = report.step("reading content", readArchive);
		run.reading = reading;
		const begin = async () => {
			const parts = await readParts(settings.parts);
			const last = await readManifest();
			const read = await reading;
			// The loader tells what is wrong, when Astro asks it.
			if (read.problems.length > 0) throw new ContentError(read);
			if (!settings.years)
				for (const lost of read.lost) say(formatWarning(lost));
			return new Build(report, read, last, parts);
		};
		const begun = begin();
		begun.catch(() => undefined);
		return { begun };
	}

	/** Makes the pages that differ from the last build's; Astro's bundles lie in the draft already. */
	async makePages(astro: AstroPrerenderer): Promise<void> {
		const { force, versions } = settings;
		const assets = await readdir(join(draft, "_astro")).catch(() => []);
		this.#program = hashProgram(assets, [JSON.stringify(versions)]);
		const related = await this.#report.step("related stories", () =>
			keepRelated(this.#edition),
		);
		const brought = pagesOfParts(this.#parts, this.#program);
		await this.#report.step("comparing pages", () => {
			const paper = layOutPaper(this.#edition, this.#standing, related);
			this.#paper = paper.filter(({ path }) => isOfPart(yearOf(path)));
			const known = { last: this.#last, brought, force, versions };
			this.#plan = planPages(this.#paper, this.#program, known);
		});
		const { pages } = this.#plan;
		run.pages = Promise.resolve(pages);
		const tick = this.#report.progress("pages", pages.length);
		await this.#report.step("pages", () =>
			renderPages(astro, pages, versions, (path, milliseconds) => {
				tick();
				this.#report.page(path, milliseconds);
			}),
		);
		this.#pagesMade.resolve();
	}

	/** Adds what is no page, and makes `dist/` the new site. */
	async finish(): Promise<void> {
		const { force, versions } = settings;
		const last = this.#last?.program === this.#program ? this.#last : undefined;
		const search = await this.#search;
		const { keys } = this.#plan;
		await this.#report.step("parts", () =>
			layParts(this.#parts, { pages: keys, search }),
		);
		const stories = this.#edition.stories.filter(({ year }) => isOfPart(year));
		const isKnown = last !== undefined && !force;
		const pictures = await this.#report.step("pictures", () =>
			layPictures(
				{ ...this.#edition, stories },
				draft,
				(file) => isKnown && existsSync(join(finished, file)),
			),
		);
		if (!settings.years) await this.#layHostFiles();
		const next = {
			versions,
			program: this.#program,
			pages: keys,
			search,
			files: this.#otherFiles(pictures, search),
		};
		if (versions.compressed)
			await this.#report.step("compressing", () => compressRest(draft));
		const changes = await this.#report.step("comparing files", () =>
			findChanges(next, force || !existsSync(finished) ? undefined : last),
		);
		checkPlan(new Set(filesOf(next)), changes);
		if (this.#host) fitInto(this.#host, next, changes);
		// Sent twice is better than never: a build killed after this line is finished by the next.
		await addToDeploy(changes.changed.keys(), changes.removals);
		await this.#report.step("putting it in place", async () => {
			const manifest = { ...next, size: changes.size };
			await commit(changes, changes.changed.keys(), manifest);
			// What was made and came out the same; the next build need not wait for it to go.
			await rm(draft, { recursive: true, force: true });
		});
		await this.#tell(changes);
	}

	async #layHostFiles(): Promise<void> {
		const files = hostFiles(this.#host, redirectsOf(this.#paper));
		for (const [name, text] of files) await writeFile(join(draft, name), text);
	}

	/** Files of the site that belong neither to a page nor to search. */
	#otherFiles(pictures: string[], search: SearchIndex): string[] {
		const { versions } = settings;
		const owned = new Set([
			...searchFiles(search),
			...Object.keys(this.#plan.keys).flatMap((file) =>
				withVersions(file, versions),
			),
		]);
		const others = [...filesIn(draft)].filter((file) => !owned.has(file));
		return [...new Set([...others, ...pictures])].sort();
	}

	async #tell(changes: Changes): Promise<void> {
		const { pages, reasons } = this.#plan;
		const changed = [...changes.changed.keys()];
		const { files, bytes } = changes.size;
		this.#report.say(
			`${pages.length} pages made, ${this.#paper.length - pages.length} left as they were; ${changed.length} files changed, ${changes.removals.length} went; the site has ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
		);
		await this.#report.write({
			pages: {
				made: pages.length,
				kept: this.#paper.length - pages.length,
				reasons,
			},
			files: {
				changed: changed.length,
				removed: changes.removals.length,
				...changes.size,
			},
		});
	}
}
