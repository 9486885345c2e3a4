/** Kinds of pictures that articles may show, by the endings of their names. */
export const kinds = {
	jpg: "jpeg",
	jpeg: "jpeg",
	png: "png",
	webp: "webp",
	avif: "avif",
	svg: "svg",
} as const;

/** First bytes of kinds of files, and where they stand. */
const signatures: readonly [kind: string, at: number, bytes: string][] = [
	["jpeg", 0, "\xff\xd8\xff"],
	["png", 0, "\x89PNG\r\n\x1a\n"],
	["webp", 8, "WEBP"],
	["avif", 4, "ftypavif"],
	["avif", 4, "ftypavis"],
	["HEIC", 4, "ftyp"],
	["GIF", 0, "GIF8"],
	["TIFF", 0, "II*\0"],
	["TIFF", 0, "MM\0*"],
	["BMP", 0, "BM"],
	["PDF", 0, "%PDF"],
	["PSD", 0, "8BPS"],
	["ZIP", 0, "PK\x03\x04"],
	["GZIP", 0, "\x1f\x8b"],
];

/**
 * What a file is by its content, whatever it is called.
 * @returns a kind of picture as articles show them, another kind by its common name, or nothing where none is known
 */
export function kindOf(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 1000)).toString("latin1");
	const found = signatures.find(([, at, text]) => head.startsWith(text, at));
	if (found) return found[0];
	const text = head.replaceAll("\0", "");
	if (/<svg[\s>]/.test(text)) return "svg";
	return /<(?:!doctype\s+)?html/i.test(text) ? "HTML" : undefined;
}
