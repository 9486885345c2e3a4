import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { Tinypool } from "tinypool";
import { dropBody } from "../article/body-cache.ts";
import { type Diagnostic, readDiagnostic } from "../article/diagnostic.ts";
import { type Claims, claimsOf } from "../article/file.ts";
import { type FreshEntry, freshEntries } from "./entry.ts";
import type { MonthFolder } from "./month-folder.ts";
import {
	contentsOf,
	type Entry,
	entrySource,
	keepRecord,
	type MonthRecord,
	readerKey,
	readRecord,
	sourceOf,
} from "./month-record.ts";

/** A month as it was read. */
export interface Month {
	name: string;
	/** State of its folder before it was read. */
	state: string;
	/** Hash of all its contents. */
	source: string;
	/** Its sound articles, in the order of their files. */
	entries: Entry[];
	/** What all its articles say of others, those too of which not everything can be read. */
	claims: Claims[];
	problems: Diagnostic[];
	warnings: Diagnostic[];
}

/** A month of which something has to be read, or nothing. */
interface Work {
	folder: MonthFolder;
	contents: MonthRecord["contents"];
	last: MonthRecord | undefined;
	/** Files that changed since they were read last. */
	stale: string[];
}

/** Reads months; files that did not change since they were read last, nor their pictures, are taken from what is kept. */
export async function readMonths(
	folders: readonly MonthFolder[],
): Promise<Month[]> {
	const reader = readerKey();
	const works = folders.map((folder): Work => {
		const last = readRecord(folder.name, reader);
		const contents = contentsOf(folder, last?.contents);
		const stale = folder.files.filter((file) => {
			const entry = last && entryOf(last, file);
			return !entry || entry.source !== entrySource(entry.article, contents);
		});
		return { folder, contents, last, stale };
	});
	const fresh = await readFresh(works.flatMap(({ stale }) => stale));
	const months = works.map((work) => finishMonth(work, fresh, reader));
	// A story that moved took its text along.
	const wanted = bodiesOf(months);
	for (const { last } of works)
		for (const { article } of Object.values(last?.entries ?? {}))
			if (!wanted.has(article.body)) dropBody(article.body);
	return months;
}

const entryOf = ({ entries }: MonthRecord, file: string) =>
	Object.hasOwn(entries, file) ? entries[file] : undefined;

function finishMonth(
	{ folder, contents, last }: Work,
	fresh: ReadonlyMap<string, FreshEntry>,
	reader: string,
): Month {
	const { name, state, files } = folder;
	const month: Month = {
		...{ name, state, source: sourceOf(contents) },
		...{ entries: [], claims: [], problems: [], warnings: [] },
	};
	const kept: MonthRecord["entries"] = {};
	for (const file of files) {
		const read = fresh.get(file);
		const entry = read
			? freshEntry(read, contents)
			: last && entryOf(last, file);
		month.problems.push(...(read?.problems ?? []).map(readDiagnostic));
		const { warnings = [] } = entry ?? read ?? {};
		month.warnings.push(...warnings.map(readDiagnostic));
		if (entry) {
			kept[file] = entry;
			month.entries.push(entry);
			month.claims.push(claimsOf(file, entry.article, entry.article.links));
		} else if (read) month.claims.push(read.claims);
	}
	const record: MonthRecord = { contents, entries: kept };
	if (!last || !isSame(last, record)) keepRecord(name, reader, record);
	return month;
}

const freshEntry = (
	{ article, warnings }: FreshEntry,
	contents: MonthRecord["contents"],
): Entry | undefined =>
	article && { source: entrySource(article, contents), article, warnings };

/** Whether a record says what is kept; entries that were taken over are the same objects. */
function isSame(last: MonthRecord, next: MonthRecord): boolean {
	const files = Object.keys(next.entries);
	return (
		files.length === Object.keys(last.entries).length &&
		files.every((file) => last.entries[file] === next.entries[file]) &&
		JSON.stringify(last.contents) === JSON.stringify(next.contents)
	);
}

/** As many files as are worth the start of a worker. */
const share = 100;

/** Reads files anew: a few here, many on all cores. */
async function readFresh(files: string[]): Promise<Map<string, FreshEntry>> {
	const named = (read: FreshEntry[]) =>
		new Map(read.map((entry, at) => [files[at] ?? "", entry]));
	const workers = Math.min(
		availableParallelism(),
		Math.floor(files.length / share),
	);
	if (workers < 2) return named(await freshEntries(files));
	const pool = new Tinypool({
		filename: new URL("./entry.ts", import.meta.url).href,
		name: "freshEntries",
		minThreads: workers,
		maxThreads: workers,
	});
	const shares = Array.from(
		{ length: Math.ceil(files.length / share) },
		(_, at) => files.slice(at * share, (at + 1) * share),
	);
	const read = await Promise.all(
		shares.map((own) => pool.run(own) as Promise<FreshEntry[]>),
	);
	await pool.destroy();
	return named(read.flat());
}

/** Ids of the bodies of months. */
export const bodiesOf = (months: readonly Month[]): Set<string> =>
	new Set(
		months.flatMap(({ entries }) => entries.map(({ article }) => article.body)),
	);

/** Name of a file within its month. */
export const slugOf = (file: string): string => basename(file, ".mdx");
