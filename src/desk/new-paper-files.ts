import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { offsetIn, zoned } from "../kazakh/dates.ts";
import { slugify } from "../kazakh/slug.ts";
import type { Asked } from "./new-paper-command.ts";
import { DeskError } from "./options.ts";
import { ruleListFile } from "./rule-list.ts";

/** What of this project every paper has: all but its content, and what is made or kept on one machine. */
export const engine: readonly string[] = [
	...[".biome.json", ".ci", ".editorconfig", ".github", ".gitignore"],
	...[".gitlab-ci.yml", ".knip.json", ".npmrc", ".vscode", "LICENSE"],
	...["README.md", "astro.config.mjs", "package-lock.json", "package.json"],
	...["public", "src", "tests", "tsconfig.json"],
];

/** The editors' guide, which every paper has too. */
const guide = "content/README.md";

/** Its content on the first day; `{{name}}` and others stand for what is told by then. */
const templates = join(import.meta.dirname, "first-content");

/** The zone in `first-content/paper.yaml`. */
const zone = "Asia/Almaty";

/** The template of the one story it has, which lies in the month of the day. */
const story = "article.mdx";

/**
 * Writes a new paper into its folder.
 * @param ours the name of this paper, which stands in the guides
 * @param now when its first story comes out
 * @throws DeskError where a file cannot be written
 */
export function makePaper(asked: Asked, ours: string, now: Date): void {
	try {
		copyEngine(asked.out);
		rename(asked, ours);
		writeContent(asked, now);
	} catch (error) {
		const { code, path } = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		throw new DeskError(
			`«${path ?? asked.out}» жазылмады (${code}). Бумаға жазуға рұқсат пен дискіде бос орын бар-жоғын тексеріңіз`,
		);
	}
}

function copyEngine(out: string): void {
	mkdirSync(out, { recursive: true });
	for (const part of [...engine, guide, ruleListFile])
		if (existsSync(part))
			cpSync(part, join(out, part), { recursive: true, filter: isShared });
}

/** Of `public/` the icons alone: keys and proofs for search engines are each paper's own. */
const isShared = (path: string) =>
	dirname(path) !== "public" ||
	[".png", ".ico", ".svg"].includes(extname(path));

/** Puts the new name where the engine's own files say ours. */
function rename({ out, name }: Asked, ours: string): void {
	const change = (file: string, written: (text: string) => string) => {
		const path = join(out, file);
		if (existsSync(path))
			writeFileSync(path, written(readFileSync(path, "utf8")));
	};
	const { name: ourPackage } = JSON.parse(
		readFileSync("package.json", "utf8"),
	) as { name: string };
	const ownPackage = slugify(name) || "gazet";
	for (const file of ["package.json", "package-lock.json"])
		change(file, (text) =>
			text.replaceAll(`"name": "${ourPackage}"`, `"name": "${ownPackage}"`),
		);
	change("README.md", (text) => text.replace(`# ${ours}\n`, `# ${name}\n`));
	change(guide, (text) => text.replaceAll(`«${ours}»`, `«${name}»`));
}

/** Fills the templates and lays them where content stands. */
function writeContent(asked: Asked, now: Date): void {
	const words = wordsOf(asked, now);
	const files = readdirSync(templates, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name));
	for (const file of files) {
		const own = relative(templates, file);
		const place = own === story ? `articles/${words.story}.mdx` : own;
		const target = join(asked.out, "content", place);
		mkdirSync(dirname(target), { recursive: true });
		const text = readFileSync(file, "utf8").replace(
			/\{\{(\w+)\}\}/g,
			(_mark, word: string) => {
				const filled = words[word];
				if (filled === undefined) throw new Error(`${file}: {{${word}}}`);
				return filled;
			},
		);
		writeFileSync(target, text);
	}
}

/** What stands for the marks of the templates. */
function wordsOf({ name, place }: Asked, now: Date): Record<string, string> {
	const { year, month, day, hour, minute } = zoned(now, zone);
	const two = (number: number) => String(number).padStart(2, "0");
	const folder = `${year}/${two(month)}`;
	return {
		...{ name, place, month: folder, story: `${folder}/algashqy-maqala` },
		date: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${offsetIn(now, zone)}`,
	};
}
