import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
	/** Hash of the program that made it, and of the settings that all pages share. */
	program: string;
	/** Key of each page by its file; versions of a page share its key. */
	pages: Record<string, string>;
	search: SearchIndex;
	/** All other files. */
	files: string[];
	size: Size;
}

/** Every file of the site. */
export function* filesOf(manifest: Omit<Manifest, "size">): Generator<string> {
	for (const file of Object.keys(manifest.pages))
		yield* withVersions(file, manifest.versions);
	const others = [...manifest.files, ...searchFiles(manifest.search)];
	for (const file of others)
		yield* withVersions(file, { ...manifest.versions, scripts: false });
}

export const manifestFile = join(settings.home, "manifest.json");

/** The manifest of the site in `dist/`; nothing where it was lost or never made. */
export async function readManifest(
	file = manifestFile,
): Promise<Manifest | undefined> {
	try {
		return JSON.parse(await readFile(file, "utf8")) as Manifest;
	} catch {
		return undefined;
	}
}
