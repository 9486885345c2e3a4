import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where a site is made, and where the last one lies, if its files are to be used again. */
export interface Output {
	folder: string;
	finished?: string | undefined;
}

/** Whether files of the last site are there to be used again. */
export const isThere = (
	{ finished }: Pick<Output, "finished">,
	files: readonly string[],
): boolean =>
	finished !== undefined &&
	files.every((file) => existsSync(join(finished, file)));

/**
 * Writes a file named after its content, if the last site has none of this name.
 * @param path from the site's folder
 * @param make gives the content, if it is wanted
 */
export async function writeMissing(
	output: Output,
	path: string,
	make: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<void> {
	if (isThere(output, [path])) return;
	const file = join(output.folder, path);
	const content = await make();
	// Its folder is nearly always there.
	await writeFile(file, content).catch(async () => {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	});
}
