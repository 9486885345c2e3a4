import { dirname, join } from "node:path";
import { mishap } from "../article/mishap.ts";
import type { Problem } from "../article/problem.ts";
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
	problems: Problem[];
	warnings: Problem[];
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
		.map((file) => ({
			file,
			line: 1,
			message: file.endsWith(".mdx")
				? "Бұл файлдан бет шықпайды. Файлды content/pages/ бумасының өзіне салыңыз"
				: "Бұл файлдан бет шықпайды. Файлды .mdx деп атаңыз не басқа жерге ауыстырыңыз",
		}));
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
	const unread = (wrong: Problem): StandingPage => ({
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
