import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
	manifestForm,
	manifestName,
	shardFile,
	shardsFolder,
} from "../archive/last-site.ts";
import type { Asked } from "../archive/live-archive.ts";
import { keep, readKept } from "../keep/kept.ts";
import { withVariants } from "./files.ts";
import type { Redirect } from "./hosts/host-files.ts";
import { type SearchIndex, searchFiles } from "./search/search-index.ts";
import { settings, type Variants } from "./settings.ts";

/** How many files a site has, and how large they are. */
export interface Size {
	files: number;
	bytes: number;
}

/** What is known of a shard of the paper that lies in a site: a month, a year, or the windows. */
export interface ShardRecord {
	/** Key of each page by its file; its variants share its key. */
	pages: Record<string, string>;
	/** Of the windows, key of what each shows by its address. */
	windows?: Record<string, string>;
	/** Pictures of a month's stories. */
	pictures: string[];
	/** What pages asked of live collections, by their files. */
	asked: Record<string, string[]>;
}

/** What the manifest tells of a shard without reading its record. */
export interface ShardNote {
	/** Key of all that the shard was made of. */
	key: string;
	pages: number;
	/** Of a month, how many of its pages lie side by side in the month's folder. */
	beside: number;
	/** Old addresses and where they lead now. */
	redirects: Redirect[];
	/** All that its pages asked of live collections. */
	asked: string[];
}

/** What the last build knew of the site it made. */
export interface Manifest {
	variants: Variants;
	/** Key of the program that made it. */
	program: string;
	/** Keys of what made its pictures and the variants of its texts. */
	makers: { pictures: string; variants: string };
	shards: Record<string, ShardNote>;
	/** What its pages asked of live collections, with the keys of the answers. */
	answers: Asked;
	/** What Astro made besides the paper, by its files: hashes. */
	own: Record<string, string>;
	search: SearchIndex;
	/** All other files. */
	files: string[];
	size: Size;
}

export const manifestFile = join(settings.home, manifestName);

/** The manifest of the site in `dist/`; nothing where it was lost, damaged or never made. */
export const readManifest = (file = manifestFile): Manifest | undefined =>
	readKept<Manifest>(file, manifestForm);

export const keepManifest = (file: string, manifest: Manifest): void =>
	keep(file, manifestForm, manifest);

/** The record of a shard; nothing where it was lost or damaged. @param home of the build that made it */
export const readShard = (
	name: string,
	key: string,
	home = settings.home,
): ShardRecord | undefined => readKept(shardFile(home, name, key), key);

export const keepShard = (
	name: string,
	key: string,
	record: ShardRecord,
): void => keep(shardFile(settings.home, name, key), key, record);

/** Forgets the records of shards as they were in earlier sites. @param shards of the site that is in place */
export function sweepShards(shards: Manifest["shards"]): void {
	const wanted = new Set(
		Object.entries(shards).map(([name, { key }]) =>
			shardFile(settings.home, name, key),
		),
	);
	const folder = shardsFolder(settings.home);
	for (const name of existsSync(folder) ? readdirSync(folder) : [])
		if (!wanted.has(join(folder, name)))
			rmSync(join(folder, name), { force: true });
}

/** Every file of a shard. */
export function* filesOfShard(
	{ pages, pictures }: ShardRecord,
	variants: Variants,
): Generator<string> {
	for (const file of Object.keys(pages)) yield* withVariants(file, variants);
	for (const file of pictures) yield* withVariants(file, variants);
}

/** Every file of the site that belongs to no shard. */
export function* filesBeside(
	manifest: Pick<Manifest, "variants" | "own" | "search" | "files">,
): Generator<string> {
	const { variants, own, search, files } = manifest;
	for (const file of Object.keys(own)) yield* withVariants(file, variants);
	for (const file of [...files, ...searchFiles(search)])
		yield* withVariants(file, { ...variants, scripts: false });
}

/**
 * Every file of the site. It reads the records of all shards.
 * @throws where one of them is lost
 */
export function* filesOf(
	manifest: Omit<Manifest, "size">,
	home = settings.home,
): Generator<string> {
	for (const [name, { key }] of Object.entries(manifest.shards)) {
		const record = readShard(name, key, home);
		if (!record)
			throw new Error(
				`What is known of the shard ${name} is lost. Run: npm run build -- --force`,
			);
		yield* filesOfShard(record, manifest.variants);
	}
	yield* filesBeside(manifest);
}
