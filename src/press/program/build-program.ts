import { spawn } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keep, readKept } from "../../keep/kept.ts";
import { makerKey } from "../../keep/maker.ts";
import { cacheFolder } from "../../platform/cache-folder.ts";
import { hash } from "../../platform/hash.ts";
import { CommandError } from "../command.ts";
import { readAsked } from "./asked.ts";
import { pagesIn } from "./client-pages.ts";
import { components } from "./components.ts";
import { programKey } from "./inputs.ts";
import { type BuiltModules, modulesFile } from "./modules.ts";
import {
	type Bundle,
	hashFiles,
	isWhole,
	loadBundle,
	type Program,
} from "./program.ts";
import { routeKeys } from "./route-keys.ts";

const home = join(cacheFolder, "program");
const record = join(home, "program.json");

/** Names the folder of the program to the Astro that builds it; without it `astro build` makes the whole site. */
export const folderVariable = "PRESS_PROGRAM";

/** Where Astro keeps what it needs while it builds: beside the folder of the program, which it empties. */
export const astroCache = (folder: string): string => `${folder}-astro`;

/** Astro's command. */
const astroCommand = join("node_modules", "astro", "bin", "astro.mjs");

/**
 * The program of the sources as they are: the kept one, if it was made of them and lies there whole, else built by Astro.
 * @param force uses nothing kept
 * @param reason why it is built, where it is
 */
export async function prepareProgram(
	force: boolean,
	say: (line: string) => void,
	reason = "the program changed",
): Promise<Program> {
	const key = hash(programKey(), makerKey(import.meta.filename));
	const kept = force ? undefined : readKept<Program>(record, key);
	if (kept && isWhole(kept)) return kept;
	say(`${reason}: Astro builds it`);
	const draft = join(home, `next-${process.pid}`);
	rmSync(draft, { recursive: true, force: true });
	await runAstro(draft);
	// A name of its own for each: Node never loads one address twice.
	const folder = join(home, `${key}${force ? `-${process.pid}` : ""}`);
	rmSync(folder, { recursive: true, force: true });
	renameSync(draft, folder);
	const program = await describe(folder, key);
	keep(record, key, program);
	// Older ones, and what builds left that were killed.
	for (const item of readdirSync(home, { withFileTypes: true }))
		if (item.isDirectory() && join(home, item.name) !== folder)
			rmSync(join(home, item.name), { recursive: true, force: true });
	return program;
}

/** @throws CommandError in Astro's own words, when the program does not build */
async function runAstro(folder: string): Promise<void> {
	const child = spawn(process.execPath, [astroCommand, "build"], {
		env: { ...process.env, [folderVariable]: folder },
		// When this process dies, the pipe tells the child.
		stdio: ["pipe", "pipe", "pipe"],
	});
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (text) => {
			said += text;
		});
	const code = await new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", resolve);
	});
	rmSync(astroCache(folder), { recursive: true, force: true });
	if (code === 0) return;
	rmSync(folder, { recursive: true, force: true });
	throw new CommandError(`Astro could not build the program.\n${said.trim()}`);
}

async function describe(folder: string, key: string): Promise<Program> {
	const bundle = await loadBundle(folder);
	refuseStrangers(bundle);
	const { manifest } = bundle;
	const modules = JSON.parse(
		readFileSync(join(folder, modulesFile), "utf8"),
	) as BuiltModules;
	const root = `${process.cwd()}/`;
	const keys = routeKeys({
		modules,
		routes: manifest.routes.map(({ routeData, styles, scripts, links }) => ({
			component: routeData.component,
			files: JSON.stringify([styles, scripts, links]),
		})),
		browserFiles: Object.fromEntries(
			Object.entries({ ...manifest.entryModules }).map(([id, file]) => [
				id.replace(root, ""),
				file,
			]),
		),
		renderer:
			process.version +
			readFileSync(join("node_modules", "astro", "package.json"), "utf8"),
		env: process.env,
	});
	return {
		key,
		folder,
		routes: Object.fromEntries(
			[...keys].map(([component, code]) => [component, code ?? null]),
		),
		files: hashFiles(folder),
		...pagesIn(join(folder, "client")),
		asked: readAsked(folder),
	};
}

/** @throws CommandError for a route that only a running server could answer */
function refuseStrangers({ manifest }: Bundle): void {
	const own = new Set(Object.values(components));
	for (const { routeData } of manifest.routes) {
		const { component, origin, prerender, type } = routeData;
		if (prerender || origin === "internal" || type === "redirect") continue;
		if (!own.has(component))
			throw new CommandError(
				`${component} is rendered on demand, and the site is plain files: only the paper's own routes, which the press renders, may be. Remove «export const prerender = false» from it, and Astro makes its pages.`,
			);
	}
}
