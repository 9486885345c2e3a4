import { readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article } from "../article/article.ts";
import { bodiesFolder } from "../article/body-cache.ts";
import type { DiagnosticRecord } from "../article/diagnostic.ts";
import { isPlainFile } from "../article/text-file.ts";
import { keep, readKept } from "../keep/kept.ts";
import { makerKey } from "../keep/maker.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";
import type { MonthFolder } from "./month-folder.ts";

/** What is kept of an article file that nothing is wrong with. */
export interface Entry {
	/** Hash of the file's content and of its pictures'. */
	source: string;
	article: Article;
	/** What was told of the file and is told again as long as it stays the same. */
	warnings: DiagnosticRecord[];
}

/** What is kept of a month between runs, so that only what changed is read again. */
export interface MonthRecord {
	/** State and content's hash of everything in the month's folder, by name. */
	contents: Record<string, [state: string, content: string]>;
	/** The sound articles by their files. */
	entries: Record<string, Entry>;
}

/** Where what is known of the archive is kept. */
export const archiveFolder = join(cacheFolder, "archive");

const recordFile = (name: string) => join(archiveFolder, `${name}.json`);

/** Key of the code that reads articles. */
export const readerKey = (): string => makerKey("src/archive/entry.ts");

export const readRecord = (
	name: string,
	reader: string,
): MonthRecord | undefined => readKept<MonthRecord>(recordFile(name), reader);

export const keepRecord = (
	name: string,
	reader: string,
	record: MonthRecord,
): void => keep(recordFile(name), reader, record);

/** Hashes of everything in a folder; what `stat` tells to be the same is not read. */
export function contentsOf(
	{ path, states }: MonthFolder,
	known: MonthRecord["contents"] = {},
): MonthRecord["contents"] {
	return Object.fromEntries(
		[...states].map(([name, state]) => {
			const last = Object.hasOwn(known, name) ? known[name] : undefined;
			const content =
				last?.[0] === state ? last[1] : contentOf(join(path, name));
			return [name, [state, content]];
		}),
	);
}

/** Hash of all contents of a folder, whatever their times. */
export const sourceOf = (contents: MonthRecord["contents"]): string =>
	hash(
		...Object.entries(contents).flatMap(([name, [, content]]) => [
			name,
			content,
		]),
	);

/** Hash of what a plain file holds; of anything else a dash. */
export function contentOf(file: string): string {
	try {
		// A pipe that took the place of a file would be waited for.
		return isPlainFile(file) ? hash(readFileSync(file)) : "-";
	} catch {
		return "-";
	}
}

/** Hash of what an article was read from. */
export function entrySource(
	{ file, image, pictures }: Article,
	contents: MonthRecord["contents"],
): string {
	const files = [
		file,
		...[...(image ? [image.picture] : []), ...pictures].map((one) => one.file),
	];
	return hash(...files.map((one) => contents[basename(one)]?.[1] ?? "-"));
}

/** Drops what is kept of months that are gone, and the bodies that no article has. */
export async function sweep(
	months: ReadonlySet<string>,
	bodies: ReadonlySet<string>,
): Promise<void> {
	for (const name of await readdir(archiveFolder).catch(() => [])) {
		const month = /^\d{4}-\d\d/.exec(name)?.[0];
		if (month && !months.has(month))
			await rm(join(archiveFolder, name), { force: true });
	}
	for (const name of await readdir(bodiesFolder).catch(() => []))
		if (!bodies.has(basename(name, ".json")))
			await rm(join(bodiesFolder, name), { force: true });
}
