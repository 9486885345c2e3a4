import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { hash } from "../../keep/hash.ts";
import { searchFolder } from "../../search/site.ts";

/** The folder of search, from the site's folder. */
export const searchPath = searchFolder.slice(1);

/** What stands at the head of each of Pagefind's files once it is unpacked. */
const mark = Buffer.from("pagefind_dcd");

/** Pagefind's files, packed as it packs them. @param level 0–9, as gzip understands it */
export const pack = (content: Uint8Array, level: number): Uint8Array =>
	gzipSync(Buffer.concat([mark, content]), { level });

/** The name of a file of an index: it changes with the content. @param language the name of the index */
export const nameOf = (language: string, content: Uint8Array): string =>
	`${language}_${hash(content).slice(0, 10)}`;

/** Where a site is made, and where the last one lies, if its files are to be used again. */
export interface Site {
	folder: string;
	finished?: string | undefined;
}

/**
 * Writes a file named after its content, if the last site has none of this name.
 * @param path from the site's folder
 * @param make gives the packed content, if it is wanted
 */
export async function layFile(
	{ folder, finished }: Site,
	path: string,
	make: () => Uint8Array | Promise<Uint8Array>,
): Promise<void> {
	if (finished !== undefined && existsSync(join(finished, path))) return;
	const file = join(folder, path);
	const content = await make();
	// Its folder is nearly always there.
	await writeFile(file, content).catch(async () => {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	});
}
