import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { Archive, Article } from "../article/article.ts";
import {
	type Entry,
	programHash,
	readEntries,
	writeEntries,
} from "../article/cache.ts";
import { type Claims, claimsOf } from "../article/file.ts";
import { keepFirst, type Problem } from "../article/problem.ts";
import {
	authorsSchema,
	frontSchema,
	sectionsSchema,
} from "../article/schema.ts";
import { crossCheck } from "./cross-check.ts";
import { type FreshEntry, freshEntries, sourceOf, stateOf } from "./entry.ts";
import { contentFolder } from "./folders.ts";
import { inParallel } from "./parallel.ts";
import { readRecords } from "./records.ts";
import { pageIdOf, readStanding } from "./standing.ts";
import { walk } from "./walk.ts";

const articlesFolder = join(contentFolder, "articles");

/** The whole of `content/`, with every problem of every file. */
export interface Reading {
	archive: Archive;
	/** Standing pages that can be read. */
	standing: { id: string; title: string }[];
	problems: Problem[];
	/** What an editor should look at; it keeps nothing from being published. */
	warnings: Problem[];
	/** Those of the warnings that tell of addresses which the next build takes from readers. */
	lost: Problem[];
}

/** Reads `content/`; files that did not change since the last run are taken from the cache. */
export async function readArchive(): Promise<Reading> {
	const sections = readRecords("sections.yaml", sectionsSchema);
	const authors = readRecords("authors.yaml", authorsSchema);
	const front = readRecords("front.yaml", frontSchema, {
		lead: "Мақаланың id-ін жазыңыз, мысалы: lead: 2022/11/dombyra",
		text: "Шұғыл хабарды бір жолмен жазыңыз: text: …",
	});
	const { articles, claims, problems, warnings } = await readArticles();
	const standing = readStanding();
	const archive: Archive = {
		articles,
		sections: sections.value ?? [],
		authors: authors.value ?? [],
		front: front.value ?? { pinned: [] },
	};
	const across = await crossCheck(archive, claims, standing.pages, {
		sections: sections.yaml,
		authors: authors.yaml,
		front: front.yaml,
	});
	return {
		archive,
		standing: standing.pages.flatMap(({ file, title }) =>
			title === undefined ? [] : [{ id: pageIdOf(file), title }],
		),
		problems: keepFirst(
			inOrder([
				...sections.problems,
				...authors.problems,
				...front.problems,
				...problems,
				...standing.problems,
				...across.problems,
			]),
		),
		warnings: keepFirst([
			...sections.warnings,
			...authors.warnings,
			...front.warnings,
			...warnings,
			...standing.warnings,
			...across.warnings,
		]),
		lost: across.lost,
	};
}

/** Problems file by file, each file's from its beginning. */
function inOrder(problems: Problem[]): Problem[] {
	const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return problems.sort(
		(a, b) =>
			order(a.file, b.file) ||
			a.line - b.line ||
			(a.column ?? 0) - (b.column ?? 0),
	);
}

async function readArticles(): Promise<{
	articles: Article[];
	claims: Claims[];
	problems: Problem[];
	warnings: Problem[];
}> {
	const program = programHash();
	const kept = await readEntries(program);
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const files = articleFiles(problems);
	const known = await inParallel(files, (file) =>
		keptEntry(file, kept.get(file)),
	);
	const fresh = await readFresh(files.filter((_, at) => !known[at]));
	const entries = new Map<string, Entry>();
	const claims: Claims[] = [];
	for (const [at, file] of files.entries()) {
		const read = fresh.get(file);
		const entry = known[at] ?? read?.entry;
		problems.push(...(read?.problems ?? []));
		warnings.push(...((entry ?? read)?.warnings ?? []));
		if (entry) {
			entries.set(file, entry);
			claims.push(claimsOf(file, entry.article, entry.article.links));
		} else if (read) claims.push(read.claims);
	}
	const same =
		kept.size === entries.size &&
		[...entries].every(([file, entry]) => kept.get(file) === entry);
	if (!same) await writeEntries(program, entries, kept);
	const articles = [...entries.values()].map(({ article }) => article);
	return { articles, claims, problems, warnings };
}

/** As many files as are worth the start of a worker. */
const share = 100;

/** Reads files anew: a few here, many on all cores. */
async function readFresh(files: string[]): Promise<Map<string, FreshEntry>> {
	const workers = Math.min(
		availableParallelism(),
		Math.floor(files.length / share),
	);
	if (workers < 2) return readHere(files);
	const pool = new Tinypool({
		filename: new URL("./entry.ts", import.meta.url).href,
		name: "freshEntries",
		minThreads: workers,
		maxThreads: workers,
	});
	const parts = Array.from(
		{ length: Math.ceil(files.length / share) },
		(_, at) => files.slice(at * share, (at + 1) * share),
	);
	const read = await Promise.all(
		parts.map((part) => pool.run(part) as Promise<FreshEntry[]>),
	);
	await pool.destroy();
	return new Map(read.flat().map((entry, at) => [files[at] ?? "", entry]));
}

async function readHere(files: string[]): Promise<Map<string, FreshEntry>> {
	const read = await freshEntries(files);
	return new Map(read.map((entry, at) => [files[at] ?? "", entry]));
}

/** The article files in the order of their paths; strange files are told as problems. */
function articleFiles(problems: Problem[]): string[] {
	const found = walk(articlesFolder);
	problems.push(...found.problems);
	return found.files.filter((file) => {
		const path = file.slice(articlesFolder.length + 1);
		if (/\.(jpe?g|png|webp|avif|svg)$/i.test(path)) return false;
		if (/^\d{4}\/(0[1-9]|1[0-2])\/[^/]+\.mdx$/.test(path)) return true;
		problems.push({
			file,
			line: 1,
			message: path.endsWith(".mdx")
				? "Мақала өз орнында тұрған жоқ. Файлды content/articles/ЖЫЛ/АЙ/ бумасына салыңыз, мысалы: content/articles/2024/03/nauryz.mdx"
				: "Бұл жерде тек .mdx мақалалары мен суреттер (jpg, png, webp, avif, svg) тұрады. Файлды .mdx деп атаңыз не басқа жерге ауыстырыңыз",
		});
		return false;
	});
}

/** What the last run kept of a file, if neither it nor its pictures changed. */
async function keptEntry(
	file: string,
	entry: Entry | undefined,
): Promise<Entry | undefined> {
	if (!entry) return undefined;
	const state = stateOf(file, entry.article);
	if (state === entry.state) return entry;
	const source = sourceOf(file, entry.article);
	return source === entry.source ? { ...entry, state } : undefined;
}
