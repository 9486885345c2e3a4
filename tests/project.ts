import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What a command said, and how it ended. */
export interface Ending {
	code: number;
	/** Its lines, of both streams. */
	lines: string[];
}

/** A project of its own in a temporary folder: our program, a test's content. */
export interface Project {
	folder: string;
	write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
	read(file: string): Promise<string>;
	/** Names in a folder. */
	list(folder: string): Promise<string[]>;
	/** `npm run check`, in the given environment. */
	check(env?: Record<string, string>): Promise<Ending>;
	/** `npm run build -- …args`, in the given environment. */
	build(args?: string[], env?: Record<string, string>): Promise<Ending>;
	/** `astro build`, as hosts run it. */
	buildByAstro(env?: Record<string, string>): Promise<Ending>;
	/** Begins a build and gives its process, so that it can be killed. */
	beginBuild(env?: Record<string, string>): ChildProcess;
	/** Removes a file, or the whole project. */
	remove(file?: string): Promise<void>;
}

/** The folder of this project. */
export const home = resolve(import.meta.dirname, "..");

/** Front matter and text to which nothing can be objected; each line has its number in the problems below. */
export const soundArticle = `---
title: Ауылда кітапхана ашылды
lead: Жаңа кітапхананың есігі күн сайын ашық, оған кез келген адам келе алады.
date: 2023-05-10T09:30:00+06:00
section: qogam
tags: [кітап]
authors: [redaktsiia]
---

Кітапханада үш мың кітап бар.
`;

/** Where a test's article stands unless it says otherwise. */
export const articlePath = (slug: string) =>
	`content/articles/2023/05/${slug}.mdx`;

/** What each project has unless a test says otherwise. */
const common: Readonly<Record<string, string>> = {
	"content/paper.yaml": readFileSync(
		join(home, "tests/paper/content/paper.yaml"),
		"utf8",
	),
	"content/sections.yaml": `- id: qogam
  name: Қоғам
  description: Адамдардың тұрмысы мен ортақ істері.
  hue: 235
- id: madeniet
  name: Мәдениет
  description: Өнер мен салт-дәстүр.
  hue: 325
`,
	"content/authors.yaml": `- id: redaktsiia
  name: Редакция
  kind: desk
`,
	"content/front.yaml": "",
	"content/pages/bailanys.mdx": `---
title: Байланыс
description: Редакцияға қалай жазуға болады.
---

Хат жазыңыз.
`,
	"content/articles/2023/05/tau.svg":
		'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 30 20 5l20 25z"/></svg>\n',
};

/** Our program; what it needs to run is linked or copied. */
const program =
	"src public astro.config.mjs package.json package-lock.json tsconfig.json .cache/fonts".split(
		" ",
	);

/**
 * Makes a project.
 * @param files texts by their paths; they win over what every project has
 */
export async function makeProject(
	files: Readonly<Record<string, string>>,
): Promise<Project> {
	const folder = await mkdtemp(join(tmpdir(), "altyn-kopir-"));
	const path = (file: string) => join(folder, file);
	const write: Project["write"] = async (contents) => {
		for (const [file, content] of Object.entries(contents)) {
			await mkdir(dirname(path(file)), { recursive: true });
			await writeFile(path(file), content);
		}
	};
	await copyProgram(folder);
	await write({ ...common, ...files });
	return {
		folder,
		write,
		read: (file) => readFile(path(file), "utf8"),
		list: (name) => readdir(path(name)),
		check: (env = {}) => runIn(folder, ownCheck, env),
		build: (args = [], env = {}) => runIn(folder, [npmBuild, ...args], env),
		buildByAstro: (env = {}) => runIn(folder, astroBuild, env),
		beginBuild: (env = {}) =>
			spawn(process.execPath, [npmBuild], {
				cwd: folder,
				env: { ...process.env, ...quiet, ...env },
				stdio: "ignore",
			}),
		remove: (file = "") => rm(path(file), { recursive: true, force: true }),
	};
}

/**
 * Makes a project of a folder, or makes it the project of today: our program beside a copy of a paper. What was built
 * there before is kept, so that a build makes what changed.
 * @param content a folder as `content/` is
 */
export async function renewProject(
	folder: string,
	content: string,
): Promise<void> {
	for (const part of ["node_modules", "content", ...program])
		if (!part.startsWith(".cache/"))
			await rm(join(folder, part), { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await copyProgram(folder);
	await cp(content, join(folder, "content"), {
		recursive: true,
		preserveTimestamps: true,
	});
}

/** Puts our program, and links to its packages, into a folder. */
async function copyProgram(folder: string): Promise<void> {
	await linkPackages(join(home, "node_modules"), join(folder, "node_modules"));
	for (const part of program)
		if (existsSync(join(home, part)))
			await cp(join(home, part), join(folder, part), { recursive: true });
}

/** Packages are shared, their folder is not: a project may have packages, and caches of tools, of its own. */
export async function linkPackages(from: string, to: string): Promise<void> {
	await mkdir(to);
	const names = await readdir(from);
	await Promise.all(
		names
			.filter((name) => !/^\.(?!bin$)/.test(name))
			.map((name) => symlink(join(from, name), join(to, name))),
	);
}

/** What `npm run check` runs. */
export const ownCheck = ["src/desk/check.ts"];
/** What `npm run build` runs. */
export const npmBuild = "src/press/build-site.ts";
/** What hosts run. */
export const astroBuild = ["node_modules/astro/bin/astro.mjs", "build"];
const quiet = { ASTRO_TELEMETRY_DISABLED: "1" };

/** Runs a command of Node's in a folder. @param more variables of its environment, beside ours */
export function runIn(
	folder: string,
	command: string[],
	more: Record<string, string>,
): Promise<Ending> {
	const env = { ...process.env, ...quiet, ...more };
	return new Promise((done) => {
		execFile(
			process.execPath,
			command,
			{ cwd: folder, env, maxBuffer: 1e8 },
			(error, out, err) =>
				done({
					code: typeof error?.code === "number" ? error.code : error ? 1 : 0,
					lines: `${out}\n${err}`.split("\n").filter((line) => line !== ""),
				}),
		);
	});
}
