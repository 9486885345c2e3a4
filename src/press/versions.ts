import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { conversionTo, madeScripts } from "../edition/scripts.ts";
import type { Script } from "../kazakh/alphabets.ts";
import { convertFeed, convertJsonFeed } from "../kazakh/feed.ts";
import { convertPages, type PageOptions, type Wanted } from "../kazakh/page.ts";
import { filesIn, hasScripts, isCompressible, packings } from "./files.ts";
import { isHashed } from "./hosts/headers.ts";
import { withPolicy } from "./page-policy.ts";
import type { Versions } from "./settings.ts";

/** How a file of the site becomes the same file in other scripts. */
const converters: readonly {
	ending: string;
	convert(text: string, wanted: readonly Wanted[]): string[];
}[] = [
	{ ending: ".html", convert: convertPages },
	{ ending: "rss.xml", convert: each(convertFeed) },
	{ ending: "feed.json", convert: each(convertJsonFeed) },
];

function each(
	convert: (text: string, script: Script, options: PageOptions) => string,
) {
	return (text: string, wanted: readonly Wanted[]) =>
		wanted.map(({ script, options }) => convert(text, script, options));
}

/**
 * Converts one finished text into scripts.
 * @param path of the file or the address
 * @returns the texts in the order of the scripts; nothing where its kind has none
 */
export function convertText(
	path: string,
	text: string,
	scripts: readonly Script[],
): string[] | undefined {
	const converter = converters.find(({ ending }) => path.endsWith(ending));
	return converter?.convert(
		text,
		scripts.map((script) => ({ script, options: conversionTo(script) })),
	);
}

/** Some texts of the site, for a worker to lay with all their versions. */
export interface Batch {
	folder: string;
	/** Each by its path from the folder. */
	texts: { file: string; text: string }[];
	versions: Versions;
}

/** Lays texts into a folder in every script. Synchronous, for it runs in a worker: nobody waits beside it. */
export function layTexts({ folder, texts, versions }: Batch): void {
	const lay = (file: string, content: string) => {
		const text = file.endsWith(".html") ? withPolicy(content) : content;
		const target = join(folder, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
		if (versions.compressed) layCompressed(folder, file, text);
	};
	for (const { file, text } of texts) {
		lay(file, text);
		if (!versions.scripts || !hasScripts(file)) continue;
		const converted = convertText(file, text, madeScripts);
		for (const [at, script] of madeScripts.entries())
			lay(`${script}/${file}`, converted?.[at] ?? text);
	}
}

/** Lays copies beside files of a folder that have none yet: style sheets, scripts, icons. */
export function compressRest(folder: string): void {
	for (const file of filesIn(folder)) {
		const path = join(folder, file);
		if (isCompressible(file) && !existsSync(path + packings[0]))
			layCompressed(folder, file, readFileSync(path));
	}
}

/**
 * What is kept by its name for a year is packed as small as can be; pages as small as costs
 * nothing: at 7 Brotli takes 0.2 ms a page, at 9 the same bytes take 6 ms.
 */
function layCompressed(
	folder: string,
	file: string,
	content: string | Uint8Array,
): void {
	if (!isCompressible(file)) return;
	const path = join(folder, file);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: isHashed(`/${file}`) ? 11 : 7,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	};
	writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
	writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
