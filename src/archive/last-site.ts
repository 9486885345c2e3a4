import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readKept } from "../keep/kept.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";

/** The site as the last build wrote it: what readers know until the next one. */

/** What the build's manifest is kept under: its form. */
export const manifestForm = hash("manifest 5");

/** Where a build keeps what it knows of its site. */
export const manifestName = "manifest.json";

/** Where the records of the paper's shards lie. @param home of the build */
export const shardsFolder = (home: string): string => join(home, "shards");

/** The record of a shard of the paper: a file of its own for every state, so that a manifest names either the old or the new. @param home of the build */
export const shardFile = (home: string, name: string, key: string): string =>
	join(shardsFolder(home), `${name}.${key.slice(0, 10)}.json`);

/** Addresses of its pages, as the build's manifest tells; none where nothing was built here. */
export function readLastAddresses(): Set<string> {
	const manifest = readKept<{ shards: Record<string, { key: string }> }>(
		join(cacheFolder, manifestName),
		manifestForm,
	);
	const files = Object.entries(manifest?.shards ?? {}).flatMap(
		([name, { key }]) => {
			const record = readKept<{ pages: Record<string, string> }>(
				shardFile(cacheFolder, name, key),
				key,
			);
			return Object.keys(record?.pages ?? {});
		},
	);
	return new Set(
		files
			.filter((name) => name.endsWith("/index.html"))
			.map((name) => `/${name.slice(0, -"index.html".length)}`),
	);
}

/** What can be told of a page that was written: a story's time and title, or where an old address leads. */
export interface LastPage {
	/** Instant of a story, as its front matter had it. */
	published?: string | undefined;
	/** Title of a story, as HTML. */
	title?: string | undefined;
	/** Address that the page leads on to. */
	to?: string | undefined;
}

/** Reads a page that was written; nothing where it is gone. */
export function readLastPage(address: string): LastPage | undefined {
	try {
		const html = readFileSync(join("dist", address, "index.html"), "utf8");
		const meta = (name: string) =>
			new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];
		return {
			published: meta("article:published_time"),
			title: meta("og:title"),
			to: /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1],
		};
	} catch {
		return undefined;
	}
}
