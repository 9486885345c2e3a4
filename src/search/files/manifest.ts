/** What the browser is told of the index before it asks. */
export interface SearchManifest {
	/** `form` in `pagefind/form.ts` of the build that made it. */
	form: number;
	/** The folder of the engine and of the index, as an address: it has the engine's version in it. */
	folder: string;
	/** Of Pagefind. */
	version: string;
	/** The indexes, each of some years, newest first. */
	volumes: Volume[];
	/** Spellings with the words of the site that they do not lead to by themselves (`exceptions.ts`). */
	exceptions: (readonly [spelling: string, word: string])[];
	/** File of the keys with their counts (`key-list.ts`). */
	keys: string;
}

/** One index of Pagefind's. */
export interface Volume {
	/** It takes the place of a language, and begins the ids of its results, before a `_`. */
	name: string;
	/** Years whose stories it holds, newest first. */
	years: number[];
	stories: number;
	/** Name of the file by which Pagefind enters it. */
	entry: string;
}

/** Name of the index of some years, newest first. */
export const volumeName = (years: readonly number[]) =>
	years.length > 1 ? `y${years.at(-1)}-${years[0]}` : `y${years[0]}`;

/** Name of the index that a result lies in. */
export const volumeOf = (id: string) => id.slice(0, id.indexOf("_"));

/**
 * The files whose names never change, so that the page itself can name them: what the browser is told, the filter of the site's
 * roots (`root-filter.ts`), and the newest stories' headlines (`headlines.ts`).
 */
export const searchManifestFile = "/izdeu/site.json";
export const rootsFile = "/izdeu/roots.bin";
export const headlinesFile = "/izdeu/headlines.json";
