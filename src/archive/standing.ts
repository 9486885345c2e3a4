import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../article/problem.ts";
import {
	readStandingPage,
	type StandingPage,
} from "../article/standing-page.ts";

const folder = join("content", "pages");

/** Reads the standing pages, and tells of texts in their folder that make no page. */
export async function readStanding(): Promise<{
	pages: StandingPage[];
	problems: Problem[];
}> {
	const names = (await readdir(folder).catch(() => [])).sort();
	const files = names
		.filter((name) => name.endsWith(".mdx") && !name.startsWith("."))
		.map((name) => join(folder, name));
	const pages = await Promise.all(
		files.map(async (file) =>
			readStandingPage(file, await readFile(file, "utf8")),
		),
	);
	const strays = names
		.filter((name) => /\.(?:md|markdown|txt|docx?)$/i.test(name))
		.map((name) => ({
			file: join(folder, name),
			line: 1,
			message:
				"Бұл файлдан бет шықпайды. Файлды .mdx деп атаңыз не басқа жерге ауыстырыңыз",
		}));
	return {
		pages,
		problems: [...pages.flatMap(({ problems }) => problems), ...strays],
	};
}

/** `bailanys` of `content/pages/bailanys.mdx`. */
export const pageIdOf = (file: string) => file.slice(folder.length + 1, -4);
