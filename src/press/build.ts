import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "../archive/archive.ts";
import { type Edition, publish } from "../edition/edition.ts";
import { layOutPaper, type PaperPage } from "../edition/paper.ts";
import { shelfOf } from "../edition/shelf.ts";
import { yearOf } from "../edition/urls.ts";
import { hash } from "../keep/hash.ts";
import { makerKey } from "../keep/maker.ts";
import { buildTime } from "../site.ts";
import { type Changes, checkPlan, findChanges } from "./changes.ts";
import { layOwnFiles, ownFiles } from "./client-files.ts";
import { addToDeploy } from "./deploy/since-deploy.ts";
import { draft, finished } from "./files.ts";
import { hostFiles } from "./hosts/host-files.ts";
import { readHost } from "./hosts/hosts.ts";
import { fitInto } from "./hosts/limits.ts";
import { commit } from "./journal.ts";
import { filesOf, type Manifest, strangers } from "./manifest.ts";
import { layParts, type Part, pagesOfParts } from "./parts.ts";
import { layPictures, picturesMaker } from "./pictures.ts";
import { type Plan, planPages } from "./plan.ts";
import { codeOf, type Program } from "./program/program.ts";
import { PageQuestions, type Questions } from "./questions.ts";
import { redirectsOf } from "./redirects.ts";
import { keepRelated } from "./related.ts";
import { renderPages } from "./render.ts";
import type { Report } from "./report.ts";
import { laySearchIndex, type SearchIndex } from "./search/search-index.ts";
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
	readonly #program: Program;
	/** Whether files of the last site may be used again. */
	readonly #isUsable: boolean;
	readonly #edition: Edition;
	readonly #standing: { id: string; title: string }[];
	/** What is known of the site in `dist/`. */
	readonly #last: Manifest | undefined;
	/** What other builds made for this one. */
	readonly #parts: Part[];
	readonly #pagesMade = Promise.withResolvers<void>();
	readonly #search: Promise<SearchIndex>;
	/** Key of what makes a text's versions. */
	readonly #laying = hash(
		makerKey(join(import.meta.dirname, "versions.ts")),
		JSON.stringify(settings.versions),
	);
	#questions: Questions = { answers: {}, pages: {} };
	#paper: PaperPage[] = [];
	#plan: Plan = { pages: [], reasons: {}, keys: {} };

	/** @param read content that was found sound */
	constructor(
		report: Report,
		{ archive, standing }: Reading,
		program: Program,
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
		this.#program = program;
		// Files that have to get their packed copies, or lose them, are laid anew.
		this.#isUsable =
			!settings.force &&
			last?.versions.compressed === settings.versions.compressed;
		// A year is indexed on another core from now on.
		this.#search = settings.search
			? laySearchIndex({
					edition: this.#edition,
					only: settings.years,
					folder: draft,
					finished: this.#isUsable ? finished : undefined,
					last: last?.search,
					brought: parts.flatMap(({ manifest }) => manifest.search.years),
					othersDone: this.#pagesMade.promise,
					step: (work) => report.step("search index", work),
				})
			: Promise.resolve({ years: [] });
		this.#search.catch(() => undefined);
	}

	/** Makes the pages that differ from the last build's. */
	async makePages(): Promise<void> {
		const { force, versions } = settings;
		const related = await this.#report.step("related stories", () =>
			keepRelated(this.#edition),
		);
		const brought = pagesOfParts(this.#parts, this.#program.key);
		const shelf = shelfOf(this.#edition, this.#standing, related);
		const questions = new PageQuestions(
			shelf,
			[this.#last, ...this.#parts.map(({ manifest }) => manifest)].flatMap(
				(manifest) => manifest?.questions ?? [],
			),
		);
		await this.#report.step("comparing pages", () => {
			const paper = layOutPaper(this.#edition, this.#standing, related);
			this.#paper = paper.filter(({ path }) => isOfPart(yearOf(path)));
			this.#plan = planPages(this.#paper, {
				...{ last: this.#last, brought, force, versions },
				otherwise: questions.stale,
				codeOf: (route) => {
					const code = codeOf(this.#program, route);
					return code === undefined ? undefined : hash(code, this.#laying);
				},
			});
		});
		const { pages } = this.#plan;
		const tick = this.#report.progress("pages", pages.length);
		const asked = await this.#report.step("pages", () =>
			renderPages(
				this.#program,
				pages,
				versions,
				() => shelf,
				(path, milliseconds) => {
					tick();
					this.#report.page(path, milliseconds);
				},
			),
		);
		this.#questions = questions.next(
			(file) => Object.hasOwn(this.#plan.keys, file),
			asked,
		);
		this.#pagesMade.resolve();
	}

	/** Adds what is no page of the paper, and makes `dist/` the new site. */
	async finish(): Promise<void> {
		const { force, versions } = settings;
		const makers = { pictures: picturesMaker(), laying: this.#laying };
		const isKnown =
			this.#isUsable && this.#last?.makers.pictures === makers.pictures;
		const search = await this.#search;
		const { keys } = this.#plan;
		await this.#report.step("parts", () =>
			layParts(this.#parts, { pages: keys, search }),
		);
		const stories = this.#edition.stories.filter(({ year }) => isOfPart(year));
		const pictures = await this.#report.step("pictures", () =>
			layPictures(
				{ ...this.#edition, stories },
				draft,
				(file) => isKnown && existsSync(join(finished, file)),
			),
		);
		const own = settings.years ? {} : await this.#layOwn();
		if (!settings.years) await this.#layHostFiles();
		const known = { versions, pages: keys, own, search };
		const next = {
			...{ versions, makers, program: this.#program.key },
			...{ pages: keys, questions: this.#questions, own, search },
			files: [...new Set([...strangers(draft, known), ...pictures])].sort(),
		};
		if (versions.compressed)
			await this.#report.step("compressing", () => compressRest(draft));
		const last =
			force || !existsSync(finished) || !this.#isUsable
				? undefined
				: this.#last;
		const changes = await this.#report.step("comparing files", () =>
			findChanges(next, last),
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

	/** @returns hashes of what belongs to the site besides the paper, by its files */
	async #layOwn(): Promise<Record<string, string>> {
		const files = await ownFiles(this.#program);
		const isKnown =
			this.#isUsable && this.#last?.makers.laying === this.#laying;
		layOwnFiles({
			files,
			redirects: this.#program.redirects,
			versions: settings.versions,
			pages: this.#plan.keys,
			known: isKnown ? (this.#last?.own ?? {}) : {},
		});
		return Object.fromEntries(
			[...files].map(([file, { hash }]) => [file, hash]),
		);
	}

	async #layHostFiles(): Promise<void> {
		const files = hostFiles(
			this.#host,
			redirectsOf(this.#paper, this.#program.redirects),
		);
		for (const [name, text] of files) await writeFile(join(draft, name), text);
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
