import { rmSync } from "node:fs";
import { join } from "node:path";
import { keep, readKept, readKeptBytes } from "../keep/kept.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";
import type { Body } from "./body.ts";

/** A body as pages and search read it. */
export type StoredBody = Pick<Body, "html" | "text">;

export const bodiesFolder = join(cacheFolder, "bodies");

const fileOf = (id: string) => join(bodiesFolder, `${id}.json`);

/** Hash under which a compiled body is kept. */
export const bodyId = ({ html, text }: StoredBody): string => hash(html, text);

/** Keeps one compiled body under its hash. */
export const writeBody = (id: string, { html, text }: StoredBody): void =>
	keep(fileOf(id), id, { html, text });

/** A compiled body, if it is there as it was written. */
const findBody = (id: string): StoredBody | undefined =>
	readKept<StoredBody>(fileOf(id), id);

/** Whether a compiled body is there as it was written. */
export const hasBody = (id: string): boolean =>
	readKeptBytes(fileOf(id), id) !== undefined;

/** Drops a body; whoever needs it after all makes it anew. */
export const dropBody = (id: string): void =>
	rmSync(fileOf(id), { force: true });

/**
 * Reads a compiled body. Not a promise: a page that renders has nothing else to do meanwhile, and thousands of
 * promises of small files cost more than the files.
 * @throws when it is lost or damaged: whoever renders pages makes sure of their bodies before (`archive/bodies.ts`)
 */
export function readBody(id: string): StoredBody {
	const body = findBody(id);
	if (body) return body;
	throw new Error(
		`Compiled body ${id} is missing from ${bodiesFolder} or damaged: remove ${cacheFolder} and build again.`,
	);
}

/** The body whose loss an error tells of, also one that came through a bundle or from a worker; nothing where it tells of something else. */
export const lostBodyIn = (error: unknown): string | undefined =>
	/\bCompiled body ([0-9a-f]+) is missing\b/.exec(
		error instanceof Error ? error.message : "",
	)?.[1];
