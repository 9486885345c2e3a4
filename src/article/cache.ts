import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "./article.ts";
import type { Body } from "./body.ts";
import { hash } from "./hash.ts";
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
const index = join(cacheFolder, "archive.json");

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

/** Size and time of last change of a file; "-" where there is none. */
export async function fileState(file: string): Promise<string> {
	try {
		const { size, mtimeMs } = await stat(file);
		return `${size}:${mtimeMs}`;
	} catch {
		return "-";
	}
}

/** What the last run kept, by file; nothing where it was made by another program. */
export async function readEntries(
	program: string,
): Promise<Map<string, Entry>> {
	try {
		const kept = JSON.parse(await readFile(index, "utf8")) as {
			program: string;
			entries: [string, Entry][];
		};
		return new Map(kept.program === program ? kept.entries : []);
	} catch {
		return new Map();
	}
}

/** Keeps the entries, and drops the bodies none of them has any more. */
export async function writeEntries(
	program: string,
	entries: Map<string, Entry>,
): Promise<void> {
	await writeWhole(index, JSON.stringify({ program, entries: [...entries] }));
	const wanted = new Set(
		[...entries.values()].map(({ article }) => `${article.body}.json`),
	);
	const kept = await readdir(bodies).catch(() => []);
	for (const name of kept)
		if (!wanted.has(name)) await rm(join(bodies, name), { force: true });
}

/** Keeps one compiled body under its hash. */
export async function writeBody(
	id: string,
	{ html, text }: StoredBody,
): Promise<void> {
	await writeWhole(join(bodies, `${id}.json`), JSON.stringify({ html, text }));
}

/**
 * Reads a compiled body.
 * @throws when the cache lost it: the message says what to run
 */
export async function readBody(id: string): Promise<StoredBody> {
	try {
		return JSON.parse(
			await readFile(join(bodies, `${id}.json`), "utf8"),
		) as StoredBody;
	} catch (cause) {
		throw new Error(
			`Compiled body ${id} is missing from ${bodies}: remove ${cacheFolder} and build again.`,
			{ cause },
		);
	}
}

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
export async function writeWhole(
	file: string,
	content: string | Uint8Array,
): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, content);
	await rename(draft, file);
}
