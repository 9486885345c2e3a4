import { ContentError } from "./content-error.ts";
import { type Paper, readPaperFile } from "./paper-file.ts";

/**
 * @returns the paper as its file has it
 * @throws ContentError where something is wrong with the file
 */
function readPaper(): Paper {
	const { value, problems } = readPaperFile();
	if (value) return value;
	throw new ContentError({ problems });
}

/**
 * The paper: its name, place, zone, sizes of pages. Node reads it of `content/paper.yaml`; in what Vite makes it stands
 * as a constant in the place of this module (`press/program/constants.ts`).
 */
export const paper: Paper = readPaper();
