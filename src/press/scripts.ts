import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { Tinypool } from "tinypool";
import { alphabetOf, madeScripts } from "../edition/scripts.ts";
import type { Script } from "../kazakh/alphabets.ts";
import { convertFeed, convertJsonFeed } from "../kazakh/feed.ts";
import { convertPage, type PageOptions } from "../kazakh/page.ts";
import { site } from "../site.ts";

/** How a file of the site becomes the same file in another script; files of other kinds have no scripts. */
const converters: readonly {
	ending: string;
	convert(text: string, script: Script, options: PageOptions): string;
}[] = [
	{ ending: ".html", convert: convertPage },
	{ ending: "rss.xml", convert: convertFeed },
	{ ending: "feed.json", convert: convertJsonFeed },
];

/** Converts one finished text; nothing where its kind has no scripts. @param path of the file or the address */
export function convertText(
	path: string,
	text: string,
	script: Script,
): string | undefined {
	const converter = converters.find(({ ending }) => path.endsWith(ending));
	const alphabet = alphabetOf(script);
	return converter?.convert(text, script, {
		site: site.url,
		...(alphabet ? { alphabet } : {}),
	});
}

/** Files a worker converts at a time. */
const share = 200;

/** Lays the site's pages and feeds in every script beside the Cyrillic ones, on all cores. */
export async function layScripts(folder: string): Promise<void> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = found
		.filter(
			(item) =>
				item.isFile() &&
				converters.some(({ ending }) => item.name.endsWith(ending)),
		)
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
	const parts = Array.from(
		{ length: Math.ceil(files.length / share) },
		(_, at) => ({ folder, files: files.slice(at * share, (at + 1) * share) }),
	);
	const workers = Math.min(availableParallelism(), parts.length);
	const pool = new Tinypool({
		filename: import.meta.url,
		name: "convertFiles",
		minThreads: workers,
		maxThreads: workers,
	});
	await Promise.all(parts.map((part) => pool.run(part)));
	await pool.destroy();
}

/** Converts some files of a folder into every script; workers are given their files through this. */
export async function convertFiles(part: {
	folder: string;
	files: string[];
}): Promise<void> {
	for (const file of part.files) {
		const text = await readFile(join(part.folder, file), "utf8");
		for (const script of madeScripts) {
			const converted = convertText(file, text, script);
			if (converted === undefined) continue;
			const target = join(part.folder, script, file);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, converted);
		}
	}
}
