import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hasCode } from "./error-code.ts";

/**
 * Writes a file so that a reader sees the old one or the new one, never half of it: beside it, and then by a rename.
 * @param flush has it on the disk before it gets its name
 */
export function writeAtomically(
	file: string,
	content: string | Uint8Array,
	flush = false,
): void {
	const draft = `${file}.${randomUUID()}`;
	const write = () => writeFileSync(draft, content, { flush });
	try {
		try {
			write();
		} catch (error) {
			if (!hasCode(error, "ENOENT")) throw error;
			// Its folder is nearly always there.
			mkdirSync(dirname(file), { recursive: true });
			write();
		}
		renameSync(draft, file);
	} catch (error) {
		// What a full disk has of it only takes more room.
		rmSync(draft, { force: true });
		throw error;
	}
}
