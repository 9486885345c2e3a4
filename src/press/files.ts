import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { madeScripts } from "../edition/locales.ts";
import type { Variants } from "./settings.ts";

/** Endings of compressed copies. */
export const packings = [".br", ".gz"] as const;

/** Texts that are converted into every script. */
const converted = /(?:\.html|(?:^|\/)rss\.xml|(?:^|\/)feed\.json)$/;
/** What is worth compressing: pictures and the search index are compressed in themselves. */
const compressible = /\.(?:html|css|js|json|xml|svg|txt|webmanifest|ico)$/;

export const isConverted = (file: string) => converted.test(file);
export const isCompressible = (file: string) => compressible.test(file);

/** File of the site that answers at an address. */
export const fileAt = (path: string) =>
	path.slice(1) + (path.endsWith("/") ? "index.html" : "");

/** A file of the site with its variants. */
export function withVariants(file: string, variants: Variants): string[] {
	const texts =
		variants.scripts && isConverted(file)
			? [file, ...madeScripts.map((script) => `${script}/${file}`)]
			: [file];
	return variants.compressed && isCompressible(file)
		? texts.flatMap((text) => [text, ...packings.map((end) => text + end)])
		: texts;
}

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
