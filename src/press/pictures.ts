import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import sharp from "sharp";
import type { Section } from "../article/article.ts";
import { type Picture, pictureSources, widthsOf } from "../article/picture.ts";
import { paintCover } from "../components/ornament.ts";
import type { Edition } from "../edition/edition.ts";
import { sharePicture, shareSize } from "../edition/share-picture.ts";

/** Pictures that were made once are kept by their names, which hold the hash of their content. */
const kept = join(".cache", "pictures");

/** How one picture file of the site is made. */
type Making = () => Promise<Uint8Array>;

/** Every picture file an edition needs, by its address. */
export function pictureFiles(edition: Edition): Map<string, Making> {
	const files = new Map<string, Making>();
	for (const { image, pictures } of edition.stories) {
		for (const picture of [...(image ? [image.picture] : []), ...pictures])
			for (const [path, making] of sizesOf(picture)) files.set(path, making);
		if (image)
			files.set(sharePicture(image.picture, undefined), () =>
				sharp(image.picture.file, { density: 144 })
					.autoOrient()
					.resize({ ...shareSize, fit: "cover" })
					.flatten({ background: "#fbf8f1" })
					.jpeg({ quality: 82, mozjpeg: true })
					.toBuffer(),
			);
	}
	files.set(sharePicture(undefined, undefined), () => drawCover("gazet", 75));
	for (const { id, hue } of edition.sections)
		files.set(sharePicture(undefined, id), () => drawCover(id, hue));
	return files;
}

/** The files behind the `srcset` of one picture. */
function* sizesOf(picture: Picture): Generator<[string, Making]> {
	const { src } = pictureSources(picture);
	if (picture.format === "svg") {
		yield [src, () => readFile(picture.file)];
		return;
	}
	for (const width of widthsOf(picture))
		yield [
			`/suret/${picture.hash}-${width}.webp`,
			() =>
				sharp(picture.file)
					.autoOrient()
					.resize({ width })
					.webp({ quality: 76 })
					.toBuffer(),
		];
}

/** A section's cover as a picture for those who cannot show SVG. */
const drawCover = (id: Section["id"], hue: number): Promise<Uint8Array> =>
	sharp(Buffer.from(paintCover(id, hue)), { density: 72 })
		.resize({ ...shareSize, fit: "cover" })
		.png({ palette: true })
		.toBuffer();

/** The file of a picture, made if it was not made before. @returns its path on this machine */
export async function makePicture(
	path: string,
	making: Making,
): Promise<string> {
	const file = join(kept, basename(path));
	if (existsSync(file)) return file;
	await mkdir(kept, { recursive: true });
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, await making());
	await rename(draft, file);
	return file;
}

/** Lays all pictures of an edition into the site's folder. */
export async function layPictures(
	edition: Edition,
	folder: string,
): Promise<void> {
	await mkdir(join(folder, "suret"), { recursive: true });
	for (const [path, making] of pictureFiles(edition))
		await copyFile(await makePicture(path, making), join(folder, path));
}
