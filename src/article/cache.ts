import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { hash } from "../keep/hash.ts";
import { writeWhole } from "../keep/whole-file.ts";
import type { Article } from "./article.ts";
import type { Body } from "./body.ts";
import type { Problem } from "./problem.ts";

/** What is kept of each article file between runs, so that only what changed is read again. */
export interface Entry {
	/** State of the file (and of its pictures) when it was read; equal state, equal content. */
	state: string;
	/** Hash of the file's text and of its pictures' states. */
	source: string;
	article: Article;
	/** What was told of the file and is told again as long as it stays the same. */
	warnings: Problem[];
}

/** A body as pages and search read it. */
export type StoredBody = Pick<Body, "html" | "text">;

export const cacheFolder = ".cache";
const bodies = join(cacheFolder, "bodies");
const years = join(cacheFolder, "archive");

/** Hash of the program that reads articles: what it made is kept only as long as it stays the same. */
export function programHash(): string {
	const sources = ["src/article", "src/kazakh"].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.sort()
			.map((name) => readFileSync(join(folder, name))),
	);
	return hash(
		...sources,
		readFileSync("src/site.ts"),
		readFileSync("package-lock.json"),
	);
}

/** Size and time of last change of a file; "-" where there is none, or none of its own. Not a promise: tens of thousands are asked for at once. */
export function fileState(file: string): string {
	const state = lstatSync(file, { throwIfNoEntry: false });
	return state?.isFile() ? `${state.size}:${state.mtimeMs}` : "-";
}

/** What was kept of the articles of one year. */
interface KeptYear {
	program: string;
	entries: [file: string, entry: Entry][];
}

/** What the last run kept, by file; nothing where it was made by another program. */
export async function readEntries(
	program: string,
): Promise<Map<string, Entry>> {
	const names = await readdir(years).catch(() => []);
	const kept = await Promise.all(names.sort().map(readYear));
	return new Map(
		kept.flatMap((year) => (year?.program === program ? year.entries : [])),
	);
}

async function readYear(name: string): Promise<KeptYear | undefined> {
	try {
		const text = (await readFile(join(years, name))).toString();
		return JSON.parse(text) as KeptYear;
	} catch {
		return undefined;
	}
}

/**
 * Keeps the entries, and drops the bodies none of them has any more.
 * @param last what is kept already: a year in which nothing changed is not written again
 */
export async function writeEntries(
	program: string,
	entries: Map<string, Entry>,
	last: Map<string, Entry>,
): Promise<void> {
	const byYear = (all: Map<string, Entry>) =>
		Map.groupBy(all, ([, { article }]) => `${article.year}.json`);
	const before = byYear(last);
	const now = byYear(entries);
	for (const [name, kept] of now) {
		const old = before.get(name) ?? [];
		const isSame =
			old.length === kept.length &&
			kept.every(([file, entry]) => last.get(file) === entry);
		if (isSame) continue;
		const year: KeptYear = { program, entries: kept };
		writeWhole(join(years, name), JSON.stringify(year));
	}
	for (const name of await readdir(years).catch(() => []))
		if (!now.has(name)) await rm(join(years, name), { force: true });
	const wanted = new Set(
		[...entries.values()].map(({ article }) => `${article.body}.json`),
	);
	const stored = await readdir(bodies).catch(() => []);
	for (const name of stored)
		if (!wanted.has(name)) await rm(join(bodies, name), { force: true });
}

/** Keeps one compiled body under its hash. */
export function writeBody(id: string, { html, text }: StoredBody): void {
	writeWhole(join(bodies, `${id}.json`), JSON.stringify({ html, text }));
}

/**
 * Reads a compiled body. Not a promise: a page that renders has nothing else to do meanwhile, and thousands of
 * promises of small files cost more than the files.
 * @throws when the cache lost it: the message says what to run
 */
export function readBody(id: string): StoredBody {
	try {
		return JSON.parse(
			readFileSync(join(bodies, `${id}.json`), "utf8"),
		) as StoredBody;
	} catch (cause) {
		throw new Error(
			`Compiled body ${id} is missing from ${bodies}: remove ${cacheFolder} and build again.`,
			{ cause },
		);
	}
}
