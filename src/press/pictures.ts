import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import {
	type Article,
	illustrationOf,
	type Section,
} from "../article/article.ts";
import { readDrawing } from "../article/drawing/drawing.ts";
import {
	type Picture,
	pictureSources,
	shareSize,
	widthsOf,
} from "../article/picture.ts";
import { openDrawing, openRaster } from "../article/picture-file.ts";
import { sharePicture } from "../edition/share-picture.ts";
import { keepBytes, readKeptBytes } from "../keep/kept.ts";
import { makerKey } from "../keep/maker.ts";
import { palettes } from "../look/colours.ts";
import { paintCover } from "../look/ornament.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";
import { inParallel } from "../platform/parallel.ts";

const folder = join(cacheFolder, "pictures");

/** Key of the code that makes pictures. */
export const picturesMaker = () => makerKey(import.meta.filename);

/** How one picture file of the site is made, and the name under which it is kept: it holds a hash of the content. */
export interface Making {
	name: string;
	make(): Promise<Uint8Array>;
}

/** Picture files by their addresses. */
export type PictureFiles = Map<string, Making>;

/** Every picture file that stories need. */
export function storyPictures(
	stories: Iterable<Pick<Article, "image" | "figure" | "pictures">>,
): PictureFiles {
	const files: PictureFiles = new Map();
	for (const { image, figure, pictures } of stories) {
		for (const picture of [...(image ? [image.picture] : []), ...pictures])
			for (const [path, make] of sizesOf(picture))
				files.set(path, { name: basename(path), make });
		const shown = illustrationOf({ image, figure });
		if (shown) {
			const path = sharePicture(shown.picture, undefined);
			const make = async () =>
				(await open(shown.picture))
					.autoOrient()
					.resize({ ...shareSize, fit: "cover" })
					.flatten({ background: palettes.day.paper })
					.jpeg({ quality: 82, mozjpeg: true })
					.toBuffer();
			files.set(path, { name: basename(path), make });
		}
	}
	return files;
}

/** The covers of the paper and of its sections. */
export const coverPictures = (
	sections: readonly Pick<Section, "id" | "hue">[],
): PictureFiles =>
	new Map([
		[sharePicture(undefined, undefined), drawCover("gazet")],
		...sections.map(
			({ id, hue }) =>
				[sharePicture(undefined, id), drawCover(id, hue)] as const,
		),
	]);

const open = ({ format, file }: Picture) =>
	format === "svg" ? openDrawing(file) : openRaster(file);

/** The files behind the `srcset` of one picture. */
function* sizesOf(picture: Picture): Generator<[string, Making["make"]]> {
	const { src } = pictureSources(picture);
	if (picture.format === "svg") {
		yield [
			src,
			async () => Buffer.from(readDrawing(await readFile(picture.file)).svg),
		];
		return;
	}
	for (const width of widthsOf(picture))
		yield [
			`/suret/${picture.hash}-${width}.webp`,
			async () =>
				(await openRaster(picture.file))
					.autoOrient()
					.resize({ width })
					.webp({ quality: 76 })
					.toBuffer(),
		];
}

/** A section's cover as a picture for those who cannot show SVG. Its address stays when its colour changes, its name in the cache does not. */
function drawCover(id: Section["id"], hue?: Section["hue"]): Making {
	const drawing = paintCover(id, hue);
	return {
		name: `${hash(drawing)}.png`,
		make: async () => {
			const { default: sharp } = await import("sharp");
			return sharp(Buffer.from(drawing), { density: 72 })
				.resize({ ...shareSize, fit: "cover" })
				.png({ palette: true })
				.toBuffer();
		},
	};
}

/** A picture of the site: the one that is kept, if this program made it, else made anew and kept. */
export async function makePicture(
	{ name, make }: Making,
	maker: string,
): Promise<Uint8Array> {
	const file = join(folder, name);
	const kept = readKeptBytes(file, maker);
	if (kept) return kept;
	const made = await make();
	keepBytes(file, maker, made);
	return made;
}

/**
 * Writes pictures into the site's folder.
 * @param site the folder
 * @param maker as `picturesMaker` tells it
 * @param isKnown whether a file lies in the finished site as it has to
 * @returns all of them, from the site's folder
 */
export async function writePictures(
	pictures: PictureFiles,
	site: string,
	maker: string,
	isKnown: (file: string) => boolean,
): Promise<string[]> {
	const files = [...pictures].map(([path, making]) => ({
		file: path.slice(1),
		making,
	}));
	const stale = files.filter(({ file }) => !isKnown(file));
	if (stale.length > 0) {
		await mkdir(join(site, "suret"), { recursive: true });
		await inParallel(
			stale,
			async ({ file, making }) =>
				writeFile(join(site, file), await makePicture(making, maker)),
			availableParallelism(),
		);
	}
	return files.map(({ file }) => file);
}
