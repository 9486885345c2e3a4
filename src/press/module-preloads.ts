import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const entryTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** Static imports as Vite writes them, minified. */
const imported = /(?:\bfrom|\bimport)\s*"(\.\.?\/[^"]+\.js)"/g;

/**
 * Makes pages name what their browser code imports, so that a browser asks for all of it at once and not one behind the
 * other: on a slow line each step takes half a second. Astro does so for islands alone.
 * @param folder where the site's browser code lies
 * @returns a function over finished pages
 */
export function modulePreloader(folder: string): (html: string) => string {
	const known = new Map<string, string[]>();
	const importsOf = (address: string): string[] => {
		const own =
			known.get(address) ??
			[...readFileSync(join(folder, address), "utf8").matchAll(imported)].map(
				([, path = ""]) => posix.join(dirname(address), path),
			);
		known.set(address, own);
		return own;
	};
	/** All that an entry imports, itself or by others. */
	const allOf = (address: string, found = new Set<string>()): Set<string> => {
		for (const path of importsOf(address)) {
			if (found.has(path)) continue;
			found.add(path);
			allOf(path, found);
		}
		return found;
	};
	return (html) =>
		html.replace(entryTag, (tag, address: string) =>
			[
				tag,
				...Array.from(
					allOf(address),
					(path) => `<link rel="modulepreload" href="${path}">`,
				),
			].join(""),
		);
}
