import { lstatSync, readFileSync, type Stats } from "node:fs";
import { Diagnostic } from "./diagnostic.ts";
import { limits } from "./limits.ts";
import { lineEnds } from "./places.ts";
import { fileRules } from "./rules/files.ts";
import { limitRules } from "./rules/limits.ts";
import type { Message } from "./rules/rule.ts";

/** What a file that an editor wrote holds, or why that cannot be said. */
export type TextFile =
	| { text: string; problem?: undefined }
	| { text?: undefined; problem: Diagnostic; isMissing: boolean };

/** Says what a file is that is none: opening a pipe would wait for ever, a link may lead anywhere. Nothing, if it is one. */
export function explainFile(
	state: Pick<Stats, "isFile" | "isSymbolicLink" | "isDirectory">,
): Message | undefined {
	if (state.isFile()) return undefined;
	if (state.isSymbolicLink()) return fileRules["link-for-file"]();
	if (state.isDirectory()) return fileRules["folder-for-file"]();
	return fileRules["device-for-file"]();
}

/** Whether a path leads to a plain file, and not through a link; pipes and devices are none. */
export function isPlainFile(file: string): boolean {
	try {
		return lstatSync(file).isFile();
	} catch {
		return false;
	}
}

/**
 * Reads a text that an editor wrote: a plain file of UTF-8 that is not too long. A byte order mark, as Windows puts it
 * before a text, is taken off. Never throws, opens nothing but plain files, and reads none that is too long.
 * @param file path from the project's folder
 */
export function readTextFile(file: string): TextFile {
	const fail = (message: Message, line = 1, isMissing = false): TextFile => ({
		problem: new Diagnostic(message, { file, line }),
		isMissing,
	});
	try {
		const state = lstatSync(file, { throwIfNoEntry: false });
		if (!state) return fail(fileRules["missing-file"](), 1, true);
		const wrong = explainFile(state);
		if (wrong !== undefined) return fail(wrong);
		if (state.size > limits.bytes)
			return fail(limitRules["file-too-long"](state.size, limits.bytes));
		const bytes = readFileSync(file);
		const fault = explainBytes(bytes);
		if (fault) return fail(fault.message, fault.line);
		return { text: new TextDecoder().decode(bytes) };
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : error;
		return fail(fileRules["unreadable-file"](code));
	}
}

/** Says why bytes are no text of UTF-8, and in which line. */
function explainBytes(
	bytes: Uint8Array,
): { line: number; message: Message } | undefined {
	const [first, second] = bytes;
	const isWide =
		(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	// Without a mark, half of the bytes of UTF-16 are zeros where a text is of Latin letters and signs.
	const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
	if (isWide || zeros > bytes.subarray(0, 1000).length / 5)
		return { line: 1, message: fileRules["wide-encoding"]() };
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return undefined;
	} catch {
		const [before = ""] = new TextDecoder().decode(bytes).split("\uFFFD", 1);
		const line = before.split(lineEnds).length;
		return { line, message: fileRules["wrong-encoding"]() };
	}
}
