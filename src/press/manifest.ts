import { join } from "node:path";
import { manifestForm } from "../archive/last-site.ts";
import { keep, readKept } from "../keep/kept.ts";
import { filesIn, withVersions } from "./files.ts";
import type { Questions } from "./questions.ts";
import { type SearchIndex, searchFiles } from "./search/search-index.ts";
import { settings, type Versions } from "./settings.ts";

/** How many files a site has, and how large they are. */
export interface Size {
	files: number;
	bytes: number;
}

/** What the last build knew of the site it made. */
export interface Manifest {
	versions: Versions;
	/** Key of the program that made it. */
	program: string;
	/** Keys of what made its pictures and the versions of its texts. */
	makers: { pictures: string; laying: string };
	/** Key of each page by its file; versions of a page share its key. */
	pages: Record<string, string>;
	/** What pages asked of live collections. */
	questions: Questions;
	/** What Astro made besides the paper, by its files: hashes. */
	own: Record<string, string>;
	search: SearchIndex;
	/** All other files. */
	files: string[];
	size: Size;
}

/** Every file of the site. */
export function* filesOf(
	manifest: Pick<Manifest, "versions" | "pages" | "own" | "search" | "files">,
): Generator<string> {
	for (const file of Object.keys(manifest.pages))
		yield* withVersions(file, manifest.versions);
	for (const file of Object.keys(manifest.own))
		yield* withVersions(file, manifest.versions);
	const others = [...manifest.files, ...searchFiles(manifest.search)];
	for (const file of others)
		yield* withVersions(file, { ...manifest.versions, scripts: false });
}

/** Files in a folder that belong neither to a page, nor to what Astro made, nor to search. */
export function strangers(
	folder: string,
	site: Pick<Manifest, "versions" | "pages" | "own" | "search">,
): string[] {
	const own = new Set(filesOf({ ...site, files: [] }));
	return [...filesIn(folder)].filter((file) => !own.has(file));
}

export const manifestFile = join(settings.home, "manifest.json");

/** The manifest of the site in `dist/`; nothing where it was lost, damaged or never made. */
export const readManifest = (file = manifestFile): Manifest | undefined =>
	readKept<Manifest>(file, manifestForm);

export const keepManifest = (file: string, manifest: Manifest): void =>
	keep(file, manifestForm, manifest);
