import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
	const draft = `${file}.${randomUUID()}`;
	try {
		writeFileSync(draft, content);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT"))
			throw error;
		// Its folder is nearly always there.
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(draft, content);
	}
	renameSync(draft, file);
}
