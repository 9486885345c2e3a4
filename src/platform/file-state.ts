import { lstatSync } from "node:fs";

/**
 * Size and time of last change of a file; "-" where there is none, or none of its own. A rename changes neither.
 * Not a promise: tens of thousands are asked for at once.
 */
export function fileState(file: string): string {
	const state = lstatSync(file, { throwIfNoEntry: false });
	return state?.isFile() ? `${state.size}:${state.mtimeMs}` : "-";
}
