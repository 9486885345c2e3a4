import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { hash } from "./hash.ts";
import type { Picture } from "./picture.ts";

const formats = ["jpeg", "png", "webp", "avif", "svg"] as const;

/**
 * Looks at a picture file: its size in pixels, as it is shown upright, and its content hash.
 * @returns nothing where the file is not there or is no picture of a known format
 */
export async function readPicture(file: string): Promise<Picture | undefined> {
	try {
		const bytes = await readFile(file);
		const seen = await sharp(bytes).metadata();
		const name = seen.format === "heif" ? "avif" : seen.format;
		const format = formats.find((known) => known === name);
		if (!format) return undefined;
		const { width, height } = seen.autoOrient;
		return { file, hash: hash(bytes), width, height, format };
	} catch {
		return undefined;
	}
}
