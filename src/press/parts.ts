import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasCode } from "../platform/error-code.ts";
import { inParallel } from "../platform/parallel.ts";
import {
	filesOfShard,
	type Manifest,
	readManifest,
	readShard,
	type ShardNote,
	type ShardRecord,
} from "./manifest.ts";
import { draft } from "./places.ts";
import { searchFiles } from "./search/search-index.ts";

/** A part of the site that another build made: some years, in a folder of their own. */
export interface Part {
	folder: string;
	manifest: Manifest;
}

/** Reads what parts hold. @throws for a folder that holds none */
export const readParts = (folders: string[]): Part[] =>
	folders.map((folder) => {
		const manifest = readManifest(join(folder, "manifest.json"));
		if (!manifest)
			throw new Error(
				`${folder} holds no part of the site: make one with "npm run build -- --year 2019 --out ${folder}"`,
			);
		return { folder, manifest };
	});

/** @throws where a part was made by another program: nothing of it could be used */
export function checkParts(parts: readonly Part[], program: string): void {
	for (const { folder, manifest } of parts)
		if (manifest.program !== program)
			throw new Error(
				`${folder} was made by another program: parts have to be built from one commit, with one SITE_URL and SITE_HOST`,
			);
}

/** A shard that a part brings, made of the very things that are wanted. */
export interface BroughtShard {
	part: Part;
	note: ShardNote;
	record: ShardRecord;
}

/** Looks for a shard in parts. @param key of all it has to be made of */
export function findShard(
	parts: readonly Part[],
	name: string,
	key: string,
): BroughtShard | undefined {
	for (const part of parts) {
		const note = part.manifest.shards[name];
		if (note?.key !== key) continue;
		const record = readShard(name, key, part.folder);
		if (record) return { part, note, record };
	}
	return undefined;
}

/** Copies a shard that a part brings into the draft; the part stays as it is. */
export const copyShard = ({ part, record }: BroughtShard): Promise<unknown> =>
	copyFiles(part, [...filesOfShard(record, part.manifest.variants)]);

/** Copies those files of search that parts bring and the site wants. */
export async function copySearchOfParts(
	parts: readonly Part[],
	wanted: ReadonlySet<string>,
): Promise<void> {
	for (const part of parts)
		await copyFiles(
			part,
			searchFiles(part.manifest.search).filter((file) => wanted.has(file)),
		);
}

const copyFiles = ({ folder }: Part, files: readonly string[]) =>
	inParallel(files, (file) =>
		linkOrCopy(join(folder, "site", file), join(draft, file)),
	);

/** A second name costs nothing, but not every disk has them; what lies there already stays. */
async function linkOrCopy(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	try {
		await link(from, to);
	} catch (error) {
		if (hasCode(error, "EEXIST")) return;
		await copyFile(from, to);
	}
}
