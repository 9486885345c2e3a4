import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import {
	astroBuild,
	linkPackages,
	makeProject,
	ownBuild,
	root,
} from "./project.ts";
import { newestStory, sections, writeArticles } from "./synthetic.ts";

/** One command of a publish. */
export interface Step {
	command: string[];
	env?: Record<string, string>;
}

/** A maker of sites, set to the same newspaper. */
export interface System {
	name: string;
	/** Most articles it is asked to build. */
	limit?: number;
	/** Lays its project, with that many articles, in an empty folder. */
	lay(folder: string, count: number): Promise<void>;
	/** Builds the pages. Its own step where the site's search is another's. */
	pages: Step;
	/** What makes the whole site of nothing, and after an edit. */
	publish: Step[];
	/** Where articles lie in its folder, and what ends their names. */
	articles: { folder: string; ending: ".md" | ".mdx" };
	/** What a first build does not find. */
	caches: string[];
	/** What it keeps from one build to the next, where it does: what that spares is measured too. */
	keeps?: Keeps;
}

/** What a maker of sites keeps between builds. */
export interface Keeps {
	/** Folders that a fresh checkout gets from the run before; times of their files stay. */
	restored: string[];
	/** The template of an article's page. */
	layout: string;
	/** Where a build tells how many pages it made, as `{ pages: { made } }`. */
	report: string;
}

/** Where peers are kept that are no packages of the project's. */
export const kept = join(root, ".cache/bench");
const eleventyVersion = "3.1.8";
const peers = join(import.meta.dirname, "peers");

/** What large archives need of peers that keep every page in memory. */
const roomy = { NODE_OPTIONS: "--max-old-space-size=12000" };

/** Pagefind as it comes, over the finished pages. */
const pagefind: Step = {
	command: [
		process.execPath,
		join(root, "node_modules/pagefind/lib/runner/bin.cjs"),
		...["--site", "dist"],
	],
};

/** The project itself: three scripts, its own search. */
export const own: System = {
	name: "Алтын көпір",
	lay: makeProject,
	pages: { command: ownBuild, env: { ONLY: "pages" } },
	publish: [{ command: ownBuild }],
	articles: { folder: "content/articles", ending: ".mdx" },
	caches: ["dist", ".cache", ".astro", "node_modules/.astro"],
	keeps: {
		restored: ["dist", ".cache"],
		layout: "src/layouts/ArticlePage.astro",
		report: ".cache/report.json",
	},
};

const astroStep: Step = { command: astroBuild, env: roomy };

/** As Astro's documentation shows it: `glob()`, MDX modules, `paginate()`; no search. */
export const astro = {
	name: "Astro + MDX",
	limit: 5000,
	lay: async (folder, count) => {
		await layPeer("astro", folder);
		await linkPackages(folder);
		await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
		await mkdir(join(folder, "public"));
		await cp(
			join(folder, "chrome/style.css"),
			join(folder, "public/style.css"),
		);
		await writeArticles(join(folder, "content/articles"), count, ".mdx");
	},
	pages: astroStep,
	publish: [astroStep],
	articles: { folder: "content/articles", ending: ".mdx" },
	caches: ["dist", ".astro", "node_modules/.astro"],
} satisfies System;

const eleventyStep: Step = {
	command: [
		process.execPath,
		join(kept, "eleventy/node_modules/@11ty/eleventy/cmd.cjs"),
		"--quiet",
	],
	env: roomy,
};

const eleventy: System = {
	name: "Eleventy + Pagefind",
	lay: async (folder, count) => {
		await layPeer("eleventy", folder);
		await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
		await writeArticles(join(folder, "content/articles"), count, ".md");
	},
	pages: eleventyStep,
	publish: [eleventyStep, pagefind],
	articles: { folder: "content/articles", ending: ".md" },
	caches: ["dist"],
};

const hugoStep: Step = {
	command: ["hugo", "--quiet", "--destination", "dist"],
};

const hugo: System = {
	name: "Hugo + Pagefind",
	lay: async (folder, count) => {
		await layPeer("hugo", folder);
		const partials = join(folder, "layouts/partials");
		const chrome = join(folder, "chrome");
		for (const [from, to] of [
			["masthead.html", partials],
			["footer.html", partials],
			["style.css", join(folder, "static")],
			["sections.json", join(folder, "data")],
		] as const)
			await cp(join(chrome, from), join(to, from));
		const content = join(folder, "content");
		const months = await writeArticles(content, count, ".md");
		const years = new Set([...months].map((month) => dirname(month)));
		// A folder inside a folder has a page of its own in Hugo only where a file says so.
		for (const period of [...years, ...months])
			await describeList(period, `title: "${relative(content, period)}"`);
		for (const section of sections)
			await describeList(
				join(content, "section", section),
				`title: ${section}\noutputs: [HTML, RSS]`,
			);
	},
	pages: hugoStep,
	publish: [hugoStep, pagefind],
	articles: { folder: "content", ending: ".md" },
	caches: ["dist", "resources"],
};

/** Says of a folder what Hugo should make of it. */
async function describeList(folder: string, fields: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "_index.md"), `---\n${fields}\n---\n`);
}

/** Copies a peer's project and the parts all peers share. */
async function layPeer(name: string, folder: string): Promise<void> {
	await cp(join(peers, name), folder, { recursive: true });
	await cp(join(peers, "chrome"), join(folder, "chrome"), { recursive: true });
}

/** Removes what a build left, so that the next one is a first one. */
export async function clear(system: System, folder: string): Promise<void> {
	for (const name of system.caches)
		await rm(join(folder, name), { recursive: true, force: true });
}

/** Adds a paragraph to the newest story, which stands on the front page and in the feeds. */
export function editStory(
	{ articles }: System,
	folder: string,
	time: number,
): Promise<void> {
	return appendFile(
		join(folder, articles.folder, newestStory + articles.ending),
		`\nРедакция хабарлады: ${"жаңа дерек ".repeat(time)}келіп түсті.\n`,
	);
}

/** What the project may be measured beside, by the names a command knows them by. */
export const peerNames = ["astro", "eleventy", "hugo"] as const;

/**
 * The project and those of the wanted peers this machine can run; what is missing is said, with the way to get it.
 * @param wanted some of `peerNames`
 */
export async function findSystems(
	wanted: readonly string[],
): Promise<System[]> {
	const found: System[] = [own];
	if (wanted.includes("astro")) found.push(astro);
	if (wanted.includes("eleventy")) {
		if (await installEleventy()) found.push(eleventy);
		else console.log("Eleventy is left out: npm could not install it.");
	}
	if (wanted.includes("hugo")) {
		if (spawnSync("hugo", ["version"]).status === 0) found.push(hugo);
		else console.log("Hugo is left out: apt-get install -y hugo");
	}
	return found;
}

/** Puts Eleventy beside the caches: the project itself does not need it. */
async function installEleventy(): Promise<boolean> {
	const folder = join(kept, "eleventy");
	if (existsSync(eleventyStep.command[1] ?? "")) return true;
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "package.json"), '{ "private": true }\n');
	const { status } = spawnSync(
		"npm",
		[
			...["install", "--ignore-scripts", "--no-audit", "--no-fund"],
			`@11ty/eleventy@${eleventyVersion}`,
		],
		{ cwd: folder, stdio: "ignore" },
	);
	return status === 0;
}
