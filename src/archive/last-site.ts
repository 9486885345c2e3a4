import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../article/cache.ts";
import { hash } from "../keep/hash.ts";
import { readKept } from "../keep/kept.ts";

/** The site as the last build laid it: what readers know until the next one. */

/** What the build's manifest is kept under: its form. */
export const manifestForm = hash("manifest 3");

/** Addresses of its pages, as the build's manifest tells; none where nothing was built here. */
export function readLastAddresses(): Set<string> {
	const file = join(cacheFolder, "manifest.json");
	const manifest = readKept<{ pages: Record<string, unknown> }>(
		file,
		manifestForm,
	);
	const files = Object.keys(manifest?.pages ?? {}).filter((name) =>
		name.endsWith("/index.html"),
	);
	return new Set(files.map((name) => `/${name.slice(0, -10)}`));
}

/** What can be told of a page that was laid: a story's time and title, or where an old address leads. */
export interface LastPage {
	/** Instant of a story, as its front matter had it. */
	published?: string | undefined;
	/** Title of a story, as HTML. */
	title?: string | undefined;
	/** Address that the page leads on to. */
	to?: string | undefined;
}

/** Reads a page that was laid; nothing where it is gone. */
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
