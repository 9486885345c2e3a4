import { dirname, join } from "node:path";
import { Diagnostic } from "../article/diagnostic.ts";
import { mishap } from "../article/mishap.ts";
import { fileRules } from "../article/rules/files.ts";
import {
	readStandingPage,
	type StandingPage,
} from "../article/standing-page.ts";
import { readTextFile } from "../article/text-file.ts";
import { walk } from "./walk.ts";

export const pagesFolder = join("content", "pages");

/** Reads the standing pages, and tells of what in their folder makes no page. */
export function readStanding(): {
	pages: StandingPage[];
	problems: Diagnostic[];
	warnings: Diagnostic[];
} {
	const found = walk(pagesFolder);
	const files = found.files.filter(
		(file) => file.endsWith(".mdx") && dirname(file) === pagesFolder,
	);
	const pages = files.map(readPage);
	const strays = found.files
		.filter(
			(file) =>
				/\.(?:mdx|md|markdown|txt|docx?)$/i.test(file) && !files.includes(file),
		)
		.map((file) => {
			const rule = file.endsWith(".mdx") ? "misplaced-page" : "stray-text";
			return new Diagnostic(fileRules[rule](), { file, line: 1 });
		});
	return {
		pages,
		problems: [
			...found.problems,
			...pages.flatMap(({ problems }) => problems),
			...strays,
		],
		warnings: pages.flatMap(({ warnings }) => warnings),
	};
}

/** Whatever goes wrong is a problem of this page. */
function readPage(file: string): StandingPage {
	const { text, problem } = readTextFile(file);
	const unread = (wrong: Diagnostic): StandingPage => ({
		file,
		links: [],
		problems: [wrong],
		warnings: [],
	});
	if (problem) return unread(problem);
	try {
		return readStandingPage(file, text);
	} catch (error) {
		return unread(mishap(file, 1, error));
	}
}

/** `bailanys` of `content/pages/bailanys.mdx`. */
export const pageIdOf = (file: string) =>
	file.slice(pagesFolder.length + 1, -4);
