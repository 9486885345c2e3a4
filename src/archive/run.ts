import type { PaperPage } from "../edition/paper.ts";
import type { Reading } from "./archive.ts";

/**
 * What the parts of one run of Astro share: it loads our modules three times over, for its
 * configuration, for the collections and for the pages, and content is read and laid out but once.
 */
export interface Run {
	/** Whether this run builds the site; else it serves it for editing, or only checks it. */
	isBuild: boolean;
	/** The newest reading of `content/`. */
	reading?: Promise<Reading> | undefined;
	/** In a build, the pages that have to be made; told once it is known. */
	pages?: Promise<PaperPage[]> | undefined;
}

const key = Symbol.for("altyn-kopir.run");
const shared = globalThis as { [key]?: Run };
shared[key] ??= { isBuild: false };

/** This process's run. */
export const run: Run = shared[key];
