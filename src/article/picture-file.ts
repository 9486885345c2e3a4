import { lstatSync, readFileSync, type Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Sharp } from "sharp";
import { keep, readKept } from "../keep/kept.ts";
import { makerKey } from "../keep/maker.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";
import { readDrawing } from "./drawing/drawing.ts";
import { DrawingFault } from "./drawing/shape.ts";
import type { PictureFault } from "./found-picture.ts";
import { type Picture, shareSize } from "./picture.ts";
import {
	faultOfDrawing,
	nameFault,
	pictureFaults as rules,
} from "./rules/pictures.ts";
import type { Message } from "./rules/rule.ts";
import { kindOf, kinds } from "./signatures.ts";

/** Largest file, bytes. */
const mostBytes = 50e6;
/** Largest picture, pixels: told by its first bytes, before anything is unpacked. */
const mostPixels = 100e6;
/** How many times longer one side may be: WebP ends at 16,383 pixels, and no page shows such a strip. */
const longest = 10;

/** What is known of a picture by its content. */
type Verdict = Omit<Picture, "file"> | PictureFault;

/** Verdicts of this program. Looking at every point of a picture takes time, and needs to be done once. */
const verdicts = join(cacheFolder, "pictures-seen");
const program = makerKey(import.meta.filename);

/** Most builds look at no picture that is not known. */
const loadSharp = async () => (await import("sharp")).default;

/**
 * Looks at a picture file, to its last point: its size in pixels, as it is shown upright, and its content hash.
 * @returns what is wrong, in Kazakh, where it cannot be published; nothing where there is no such file
 */
export async function readPicture(
	file: string,
): Promise<Picture | PictureFault | undefined> {
	const state = stateOf(file);
	if (!state) return undefined;
	const fail = (fault: Message): PictureFault => ({
		fault: nameFault(basename(file), fault),
	});
	if (!state.isFile()) return fail(rules["link-for-picture"]());
	if (state.size > mostBytes)
		return fail(rules["picture-file-too-large"](state.size, mostBytes));
	try {
		const verdict = await judge(file, await readFile(file));
		return "fault" in verdict ? fail(verdict.fault) : { file, ...verdict };
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return fail(rules["unreadable-picture"](code ?? message));
	}
}

/** Not what a link leads to: a picture lies where it is named. */
function stateOf(file: string): Stats | undefined {
	try {
		return lstatSync(file, { throwIfNoEntry: false });
	} catch {
		// A name that is none, or a file where a folder should be.
		return undefined;
	}
}

/** What is known of a content: kept, or looked up. */
async function judge(file: string, bytes: Uint8Array): Promise<Verdict> {
	const ending = extname(file).slice(1).toLowerCase();
	const key = hash(program, ending, bytes);
	const kept = join(verdicts, `${key}.json`);
	const known = readKept<Verdict>(kept, key);
	if (known) return known;
	const verdict = await look(ending, bytes);
	keep(kept, key, verdict);
	return verdict;
}

async function look(ending: string, bytes: Uint8Array): Promise<Verdict> {
	const format = Object.entries(kinds).find(([name]) => name === ending)?.[1];
	if (!format) return { fault: rules["not-a-picture"](Object.keys(kinds)) };
	if (bytes.length === 0) return { fault: rules["empty-picture"]() };
	const kind = kindOf(bytes);
	if (kind !== format && !(format === "svg" && !isPicture(kind)))
		return { fault: explainKind(kind, format) };
	try {
		return format === "svg"
			? await lookAtDrawing(bytes)
			: await lookAtRaster(bytes, format);
	} catch (error) {
		return {
			fault:
				error instanceof DrawingFault
					? faultOfDrawing(error.fault, error.line)
					: rules["broken-picture"](),
		};
	}
}

const isPicture = (kind: string | undefined) =>
	kind !== undefined && kind !== "svg" && kind !== "GZIP" && kind !== "HTML";

function explainKind(kind: string | undefined, format: string): Message {
	if (kind === undefined) return rules["unknown-picture"](format);
	const right = Object.entries(kinds).find(([, known]) => known === kind)?.[0];
	return right
		? rules["wrong-picture-ending"](format, kind, right)
		: rules["wrong-picture-kind"](format, kind);
}

async function lookAtDrawing(bytes: Uint8Array): Promise<Verdict> {
	const { svg, width, height } = readDrawing(bytes);
	const tooLong = explainShape(width, height);
	if (tooLong) return tooLong;
	await (await draw(svg, { width, height })).raw().toBuffer();
	return { hash: hash(svg), width, height, format: "svg" };
}

async function lookAtRaster(
	bytes: Uint8Array,
	format: Picture["format"],
): Promise<Verdict> {
	const sharp = await loadSharp();
	const seen = await sharp(bytes, { limitInputPixels: false }).metadata();
	if (isMoving(bytes) || (seen.pages ?? 1) > 1)
		return { fault: rules["moving-picture"]() };
	const { width, height } = seen.autoOrient;
	if (width * height > mostPixels)
		return { fault: rules["too-many-pixels"](width, height, mostPixels) };
	const tooLong = explainShape(width, height);
	if (tooLong) return tooLong;
	await (await openRaster(bytes))
		.resize({ width: 32, height: 32, fit: "inside" })
		.raw()
		.toBuffer();
	return { hash: hash(bytes), width, height, format };
}

/** Several pictures in one: sharp counts them in WebP; APNG is PNG with a chunk, AVIF says it by its name. */
function isMoving(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes);
	const [moves, starts] = [head.indexOf("acTL"), head.indexOf("IDAT")];
	return (
		head.subarray(4, 12).toString("latin1") === "ftypavis" ||
		(kindOf(bytes) === "png" && moves >= 0 && moves < starts)
	);
}

function explainShape(width: number, height: number): PictureFault | undefined {
	if (Math.max(width, height) <= longest * Math.min(width, height))
		return undefined;
	return { fault: rules["picture-too-long"](width, height, longest) };
}

/**
 * Opens a raster picture for scaling. One that is cut off is an error; what decoders merely warn of is not.
 * What is made of it carries nothing of the file's own words: neither places nor names.
 */
export async function openRaster(input: string | Uint8Array): Promise<Sharp> {
	const sharp = await loadSharp();
	return sharp(input, { failOn: "error", limitInputPixels: mostPixels });
}

/** Opens a drawing for scaling, made safe as it is published. */
export function openDrawing(file: string): Promise<Sharp> {
	const { svg, ...size } = readDrawing(readFileSync(file));
	return draw(svg, size);
}

/** Draws it so large that it covers a shared picture, whatever size it says it has. */
async function draw(
	svg: string,
	{ width, height }: { width: number; height: number },
): Promise<Sharp> {
	const sharp = await loadSharp();
	const scale = Math.max(shareSize.width / width, shareSize.height / height);
	return sharp(Buffer.from(svg), { density: 72 * scale });
}
