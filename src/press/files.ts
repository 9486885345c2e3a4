import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { madeScripts } from "../edition/scripts.ts";
import { settings, type Versions } from "./settings.ts";

/** The site readers see, and the folder in which what changes of it is made. */
export const finished = settings.finished;
export const draft = join(settings.home, "draft");

/** Endings of compressed copies. */
export const packings = [".br", ".gz"] as const;

/** Texts that have a version in every script. */
const inScripts = /(?:\.html|(?:^|\/)rss\.xml|(?:^|\/)feed\.json)$/;
/** What is worth compressing: pictures and the search index are compressed in themselves. */
const compressible = /\.(?:html|css|js|json|xml|svg|txt|webmanifest|ico)$/;

export const hasScripts = (file: string) => inScripts.test(file);
export const isCompressible = (file: string) => compressible.test(file);

/** File of the site that answers at an address. */
export const fileAt = (path: string) =>
	path.slice(1) + (path.endsWith("/") ? "index.html" : "");

/** A file of the site with all that is made of it. */
export function withVersions(file: string, versions: Versions): string[] {
	const texts =
		versions.scripts && hasScripts(file)
			? [file, ...madeScripts.map((script) => `${script}/${file}`)]
			: [file];
	return versions.compressed && isCompressible(file)
		? texts.flatMap((text) => [text, ...packings.map((end) => text + end)])
		: texts;
}

/** Whether a file lies in the site. */
export const isFile = (file: string): boolean =>
	statSync(join(finished, file), { throwIfNoEntry: false })?.isFile() === true;

/** Every file of a folder, by its path from there. */
export function* filesIn(folder: string, path = ""): Generator<string> {
	const found = join(folder, path);
	if (!existsSync(found)) return;
	for (const item of readdirSync(found, { withFileTypes: true })) {
		const name = path ? `${path}/${item.name}` : item.name;
		if (item.isDirectory()) yield* filesIn(folder, name);
		else yield name;
	}
}
