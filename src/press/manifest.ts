import { join } from "node:path";
import { manifestForm } from "../archive/last-site.ts";
import { keep, readKept } from "../keep/kept.ts";
import { withVersions } from "./files.ts";
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
	/** What Astro made besides the paper, by its files: hashes. */
	own: Record<string, string>;
	search: SearchIndex;
	/** All other files. */
	files: string[];
	size: Size;
}

/** Every file of the site. */
export function* filesOf(manifest: Omit<Manifest, "size">): Generator<string> {
	for (const file of Object.keys(manifest.pages))
		yield* withVersions(file, manifest.versions);
	for (const file of Object.keys(manifest.own))
		yield* withVersions(file, manifest.versions);
	const others = [...manifest.files, ...searchFiles(manifest.search)];
	for (const file of others)
		yield* withVersions(file, { ...manifest.versions, scripts: false });
}

export const manifestFile = join(settings.home, "manifest.json");

/** The manifest of the site in `dist/`; nothing where it was lost, damaged or never made. */
export const readManifest = (file = manifestFile): Manifest | undefined =>
	readKept<Manifest>(file, manifestForm);

export const keepManifest = (file: string, manifest: Manifest): void =>
	keep(file, manifestForm, manifest);
