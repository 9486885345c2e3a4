import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { madeScripts } from "../edition/locales.ts";
import { convertText } from "./conversion.ts";
import { filesIn, isCompressible, isConverted, packings } from "./files.ts";
import { isHashed } from "./hosts/headers.ts";
import { withPolicy } from "./page-policy.ts";
import type { Variants } from "./settings.ts";

/** Some texts of the site, for a worker to write with all their variants. */
export interface Batch {
	folder: string;
	/** Each by its path from the folder. */
	texts: { file: string; text: string }[];
	variants: Variants;
}

/** Writes texts into a folder with all their variants. Synchronous, for it runs in a worker: nobody waits beside it. */
export function writeTexts({ folder, texts, variants }: Batch): void {
	const write = (file: string, content: string) => {
		const text = file.endsWith(".html") ? withPolicy(content) : content;
		const target = join(folder, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
		if (variants.compressed) writeCompressed(folder, file, text);
	};
	for (const { file, text } of texts) {
		write(file, text);
		if (!variants.scripts || !isConverted(file)) continue;
		const converted = convertText(file, text, madeScripts);
		for (const [at, script] of madeScripts.entries())
			write(`${script}/${file}`, converted?.[at] ?? text);
	}
}

/** Writes compressed copies beside files of a folder that have none yet: style sheets, browser code, icons. */
export function compressRest(folder: string): void {
	for (const file of filesIn(folder)) {
		const path = join(folder, file);
		if (isCompressible(file) && !existsSync(path + packings[0]))
			writeCompressed(folder, file, readFileSync(path));
	}
}

/**
 * What is kept by its name for a year is packed as small as can be; pages as small as costs
 * nothing: at 7 Brotli takes 0.2 ms a page, at 9 the same bytes take 6 ms.
 */
function writeCompressed(
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
