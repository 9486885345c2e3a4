import { byPlace, type Diagnostic } from "./diagnostic.ts";
import { readArticle } from "./file.ts";
import type { FoundPicture } from "./found-picture.ts";
import { readStandingPage } from "./standing-page.ts";

/** Where a text lies or will lie, and what lies beside it. */
export interface TextPlace {
	/** Path from the project's folder: `content/articles/2022/08/x.mdx`, `content/pages/bailanys.mdx`. */
	file: string;
	/** Looks a picture up by its path; nothing where there is none. */
	findPicture(path: string): Promise<FoundPicture>;
}

/**
 * Checks the text of an article or of a standing page by itself: its fields, its words, its marks. What it says of other
 * files needs the archive. Reads nothing and asks nothing of the machine, so that a browser's worker can run it while
 * somebody writes; there the paper stands as a constant, as in the program (`press/program/paper-constant.ts`).
 * @param text a byte order mark taken off; places are counted in it
 * @returns all that is wrong, in the order of the text; through `postMessage` they go by their `toJSON`
 */
export async function checkText(
	text: string,
	{ file, findPicture }: TextPlace,
): Promise<Diagnostic[]> {
	const { problems, warnings } = /^content[/\\]pages[/\\]/.test(file)
		? readStandingPage(file, text)
		: await readArticle(file, text, findPicture);
	return [...problems, ...warnings].sort(byPlace);
}
