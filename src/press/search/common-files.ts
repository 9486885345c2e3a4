import { engineFiles } from "../../pagefind/engine.ts";
import { form } from "../../pagefind/form.ts";
import { engineFolder, version } from "../../pagefind/version.ts";
import { hash } from "../../platform/hash.ts";
import {
	encodeHeadlines,
	type Headline,
	newestCount,
} from "../../search/files/headlines.ts";
import { encodeKeyList } from "../../search/files/key-list.ts";
import {
	headlinesFile,
	rootsFile,
	type SearchManifest,
	searchManifestFile,
} from "../../search/files/manifest.ts";
import { encodeRootFilter } from "../../search/files/root-filter.ts";
import type { Tally } from "./counts.ts";
import { searchPath, type VolumeIndex } from "./index-volume.ts";
import { isThere, type Output, writeMissing } from "./output.ts";

/** Above so many stories a root that occurs once is not worth its bytes in every reader's browser. */
const largeArchive = 3000;

/** What all volumes have together, for the reader's browser. */
export interface KeyFiles {
	/** Name of the list of keys. */
	keys: string;
	/** Hash of the filter of roots. */
	roots: string;
	/** How often a root occurs at least that is in the filter. */
	least: number;
}

/** How often a root must occur. */
export const leastOf = (volumes: readonly VolumeIndex[]): number =>
	volumes.reduce((sum, { stories }) => sum + stories, 0) > largeArchive ? 2 : 1;

/** Writes the engine, unless the last site has it. @returns its files, from the site's folder */
export async function writeEngine(
	output: Output,
	known: readonly string[],
): Promise<string[]> {
	const isKnown =
		known.length > 0 &&
		known.every((file) => file.startsWith(searchPath)) &&
		isThere(output, known);
	if (isKnown) return [...known];
	const files = await engineFiles();
	for (const [name, content] of files)
		await writeMissing(
			{ folder: output.folder },
			searchPath + name,
			() => content,
		);
	return Array.from(files.keys(), (name) => searchPath + name);
}

/** Writes the filter of roots and the list of keys. @returns their names */
export async function writeKeys(
	output: Output,
	{ roots, keys }: Tally,
	least: number,
): Promise<KeyFiles> {
	// The lexicon tells how likely roots are.
	const { levelsOf } = await import("../../search/index/keys.ts");
	const common = [...roots].filter(([, count]) => count >= least);
	const filter = encodeRootFilter(
		levelsOf(common.map(([root]) => root).sort()),
	);
	const list = encodeKeyList(keys);
	const name = `keys.${hash(list)}.txt`;
	await writeMissing(
		{ folder: output.folder },
		rootsFile.slice(1),
		() => filter,
	);
	await writeMissing(output, searchPath + name, () => list);
	return { roots: hash(filter), keys: name, least };
}

/**
 * Writes the file that names all others, and the newest headlines.
 * @param volumes newest first
 * @returns their paths, from the site's folder
 */
export async function writeManifest(
	output: Output,
	volumes: readonly VolumeIndex[],
	{ keys }: KeyFiles,
	newest: readonly Headline[],
): Promise<string[]> {
	const headlines = encodeHeadlines(newest.slice(0, newestCount));
	const told: SearchManifest = {
		form,
		folder: engineFolder,
		version,
		volumes: volumes.map(({ name, years, stories, entry }) => ({
			...{ name, years, stories, entry },
		})),
		keys,
		exceptions: uniqueExceptions(volumes),
	};
	const files = [
		[searchManifestFile.slice(1), JSON.stringify(told)],
		[headlinesFile.slice(1), headlines],
	] as const;
	for (const [path, content] of files)
		await writeMissing({ folder: output.folder }, path, () => content);
	return files.map(([path]) => path);
}

/** The exceptions of all volumes, each once and in one order, whatever volume came first. */
const uniqueExceptions = (volumes: readonly VolumeIndex[]) =>
	[...new Map(volumes.flatMap(({ exceptions }) => exceptions))].sort(
		([a], [b]) => (a < b ? -1 : 1),
	);
