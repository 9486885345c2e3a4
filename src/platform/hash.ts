import { createHash } from "node:crypto";

/** Short content hash: 80 bits in hex, enough for millions of files. */
export function hash(...pieces: (string | Uint8Array)[]): string {
	const sum = createHash("sha256");
	for (const piece of pieces) sum.update(piece).update("\0");
	return sum.digest("hex").slice(0, 20);
}

/** The whole SHA-256 of a text in base64, as browsers compare it. */
export const sha256 = (text: string): string =>
	createHash("sha256").update(text).digest("base64");
