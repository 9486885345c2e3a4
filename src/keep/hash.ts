import { createHash } from "node:crypto";

/** Short content hash: 80 bits in hex, enough for millions of files. */
export function hash(...parts: (string | Uint8Array)[]): string {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part).update("\0");
	return sum.digest("hex").slice(0, 20);
}
