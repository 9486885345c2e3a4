import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Asked } from "../archive/live-archive.ts";
import { readHost } from "../environment/publishing.ts";
import { makerKey } from "../keep/maker.ts";
import { hash } from "../platform/hash.ts";
import type { BuildTask } from "./build-task.ts";
import type { Changes } from "./changes.ts";
import { ownFiles, writeOwnFiles } from "./client-files.ts";
import { addToDeploy } from "./deploy/since-deploy.ts";
import { filesIn, withVariants } from "./files.ts";
import { hostFiles } from "./hosts/host-files.ts";
import { fitInto } from "./hosts/limits.ts";
import { commit } from "./journal.ts";
import { filesOfShard, type Manifest, sweepShards } from "./manifest.ts";
import { PaperBuild } from "./paper-build.ts";
import { checkParts, copySearchOfParts } from "./parts.ts";
import { coverPictures, picturesMaker, writePictures } from "./pictures.ts";
import { draft, finished, isFile } from "./places.ts";
import { codesOf } from "./program/program.ts";
import { redirectsOf, withdrawnIn } from "./redirects.ts";
import { renderPages } from "./render.ts";
import {
	type SearchIndex,
	searchFiles,
	writeSearchIndex,
} from "./search/search-index.ts";
import { searchYears } from "./search/years.ts";
import { settings } from "./settings.ts";
import { compareSites, pagesOfPaper } from "./site-difference.ts";
import { compressRest } from "./variants.ts";

/** One build: the site as it should be is compared with the site as it is, and what differs is made. */
export class Build {
	/** Where the site will be served, if that is known. */
	readonly #host = readHost();
	readonly #task: BuildTask;
	/** What is known of the last site, if its files may be used again. */
	readonly #last: Manifest | undefined;
	readonly #makers = {
		pictures: picturesMaker(),
		/** Of a text's variants. */
		variants: hash(
			makerKey(join(import.meta.dirname, "render.ts")),
			JSON.stringify(settings.variants),
		),
	};
	readonly #pagesMade = Promise.withResolvers<void>();
	readonly #searchOrdered = Promise.withResolvers<void>();
	readonly #search: Promise<SearchIndex>;
	readonly #paper: PaperBuild;
	/** What the pages that were made asked of live collections, by their files. */
	#asked: ReadonlyMap<string, Asked> = new Map();

	constructor(task: BuildTask) {
		const { report, shelf, program, last, parts } = task;
		this.#task = task;
		checkParts(parts, program.key);
		for (const year of settings.years ?? [])
			if (!shelf.months.some(({ name }) => name.startsWith(`${year}-`)))
				report.say(
					`no published story is of ${year}: its part holds nothing. Is the year meant?`,
				);
		// Files that have to get their packed copies, or lose them, are written anew; so is a site that is gone.
		const isUsable =
			!settings.force &&
			last?.variants.compressed === settings.variants.compressed &&
			existsSync(finished);
		this.#last = isUsable ? last : undefined;
		// A year is indexed on another core from now on.
		this.#search = this.#writeSearch();
		const go = () => this.#searchOrdered.resolve();
		this.#search.then(go, go);
		this.#paper = new PaperBuild({
			shelf,
			makers: {
				codeOf: codesOf(program, this.#makers.variants),
				layout: makerKey("src/edition/paper.ts"),
				pictures: this.#makers.pictures,
			},
			last: this.#last,
			parts,
			...{ years: settings.years, variants: settings.variants },
			force: settings.force,
			verify: settings.verify || task.isDoubtful,
		});
	}

	async #writeSearch(): Promise<SearchIndex> {
		const { report, shelf, parts, isSearchLater, indexer } = this.#task;
		if (!settings.search) return { volumes: [] };
		if (isSearchLater && this.#last) return this.#last.search;
		return writeSearchIndex({
			years: searchYears(shelf),
			only: settings.years,
			folder: draft,
			finished: this.#last && finished,
			last: this.#last?.search,
			home: settings.home,
			brought: parts,
			early: indexer,
			onOrder: this.#searchOrdered.resolve,
			othersDone: this.#pagesMade.promise,
			step: (work) => report.step("search index", work),
		});
	}

	/** Makes the pages that differ from the last build's. */
	async makePages(): Promise<void> {
		const { report, program, shelf } = this.#task;
		const paper = this.#paper;
		const tick = report.progress("pages");
		// Search is ordered before this thread is busy; where several volumes wait for the pages, it is not waited for.
		await this.#searchOrdered.promise;
		this.#asked = await report.step("pages", () =>
			renderPages(
				program,
				paper.stalePages(),
				{ folder: draft, variants: settings.variants },
				() => shelf,
				(path, milliseconds) => {
					tick();
					report.page(path, milliseconds);
				},
			),
		);
		await report.step("parts", () => paper.copyBrought());
		this.#pagesMade.resolve();
	}

	/** Adds what is no page of the paper, and makes `dist/` the new site. */
	async finish(): Promise<void> {
		const { report, parts } = this.#task;
		const { variants } = settings;
		const search = await this.#search;
		await copySearchOfParts(parts, new Set(searchFiles(search)));
		await report.step("pictures", () => this.#writePictures());
		const own = settings.years ? {} : await this.#writeOwn();
		if (!settings.years) await this.#writeHostFiles();
		const answers = this.#paper.keepRecords(this.#asked);
		const beside = { variants, own, search };
		const next: Omit<Manifest, "size"> = {
			...{ ...beside, program: this.#task.program.key },
			...{ makers: this.#makers, shards: this.#paper.notes, answers },
			files: this.#otherFiles(own, search),
		};
		if (variants.compressed)
			await report.step("compressing", () => compressRest(draft));
		const changes = await report.step("comparing files", () =>
			compareSites(next, this.#last, this.#paper),
		);
		if (this.#host) fitInto(this.#host, next, changes);
		// Sent twice is better than never: a build killed after this line is finished by the next.
		await addToDeploy(changes.changed.keys(), changes.removals);
		await report.step("putting it in place", async () => {
			const manifest = { ...next, size: changes.size };
			await commit(changes, changes.changed.keys(), manifest);
			sweepShards(next.shards);
			// What was made and came out the same; the next build need not wait for it to go.
			await rm(draft, { recursive: true, force: true });
		});
		await this.#tell(changes);
	}

	async #writePictures(): Promise<void> {
		const isKnown = this.#last?.makers.pictures === this.#makers.pictures;
		await writePictures(
			this.#paper.pictures,
			draft,
			this.#makers.pictures,
			(file) => isKnown && isFile(file),
		);
		// Their addresses stay when their colours change.
		if (!settings.years)
			await writePictures(
				coverPictures(this.#task.shelf.sections),
				draft,
				this.#makers.pictures,
				() => false,
			);
	}

	/** @returns hashes of what belongs to the site besides the paper, by its files */
	async #writeOwn(): Promise<Record<string, string>> {
		const { program } = this.#task;
		const files = await ownFiles(program);
		const sums = Object.fromEntries(
			[...files].map(([file, { hash }]) => [file, hash]),
		);
		const last = this.#last?.own ?? {};
		const isSame = JSON.stringify(last) === JSON.stringify(sums);
		const isKnown = this.#last?.makers.variants === this.#makers.variants;
		writeOwnFiles({
			files,
			redirects: program.redirects,
			variants: settings.variants,
			isOfPaper: pagesOfPaper(this.#paper, isSame),
			known: isKnown ? last : {},
		});
		return sums;
	}

	async #writeHostFiles(): Promise<void> {
		const moved = Object.values(this.#paper.notes).flatMap(
			({ redirects }) => redirects,
		);
		const { program, shelf } = this.#task;
		const files = hostFiles(this.#host, {
			redirects: redirectsOf([...moved, ...program.redirects]),
			withdrawn: withdrawnIn(shelf.withdrawn),
		});
		for (const [name, text] of files) await writeFile(join(draft, name), text);
	}

	/** Files of the site that belong neither to a page nor to search. */
	#otherFiles(own: Record<string, string>, search: SearchIndex): string[] {
		const { variants } = settings;
		const owned = new Set([
			...searchFiles(search),
			...Object.keys(own).flatMap((file) => withVariants(file, variants)),
		]);
		for (const record of this.#paper.laidOut.values())
			for (const file of filesOfShard(record, variants)) owned.add(file);
		const others = [...filesIn(draft)].filter((file) => !owned.has(file));
		return others.sort();
	}

	async #tell({ changed, removals, size }: Changes): Promise<void> {
		const { report } = this.#task;
		const { made, notes, reasons } = this.#paper;
		const all = Object.values(notes).reduce((sum, { pages }) => sum + pages, 0);
		report.say(
			`${made} pages made, ${all - made} left as they were; ${changed.size} files changed, ${removals.length} went; the site has ${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB`,
		);
		await report.write({
			pages: { made, kept: all - made, reasons },
			files: { changed: changed.size, removed: removals.length, ...size },
		});
	}
}
