import type { Shelf } from "../edition/shelf.ts";
import type { Manifest } from "./manifest.ts";
import type { Part } from "./parts.ts";
import type { Program } from "./program/program.ts";
import type { Report } from "./report.ts";
import type { EarlyWorker } from "./search/volume-workers.ts";

/** What a build is begun with. */
export interface BuildTask {
	report: Report;
	shelf: Shelf;
	program: Program;
	/** What is known of the site in `dist/`. */
	last: Manifest | undefined;
	/** What other builds made for this one. */
	parts: Part[];
	/** Whether search stays as the last build left it: the next one brings it up to date. */
	isSearchLater: boolean;
	/** Whether every file of the last site has to be looked for. */
	isDoubtful: boolean;
	/** A worker that was begun for search. */
	indexer: EarlyWorker;
}
