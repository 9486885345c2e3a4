import { existsSync, lstatSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeAtomically } from "../platform/atomic-write.ts";
import { fileState } from "../platform/file-state.ts";
import { keepManifest, type Manifest, manifestFile } from "./manifest.ts";
import { draft, finished } from "./places.ts";
import { settings } from "./settings.ts";

/**
 * What has to be done to `dist/` to make it the new site. It is written when all files lie ready,
 * and can be played again and again until it was played to its end.
 */
export interface Journal {
	/** Files and folders that go from the draft to the site, in this order. */
	moves: string[];
	/** Files of the site that nobody wants any more. */
	removals: string[];
}

/** The journal as it is kept, with what whoever plays it later holds the site against. */
interface KeptJournal extends Journal {
	/** Sizes and times of the files that are moved, by their paths: a move changes neither. */
	states: Record<string, string>;
}

const file = join(settings.home, "journal.json");
const nextManifest = join(settings.home, "manifest.next.json");

/**
 * Writes a journal and plays it.
 * @param changed files that the moves bring
 * @param manifest what is known of the site from then on
 */
export async function commit(
	{ moves, removals }: Journal,
	changed: Iterable<string>,
	manifest: Manifest,
): Promise<void> {
	const states: KeptJournal["states"] = {};
	for (const path of changed) states[path] = fileState(join(draft, path));
	const journal: KeptJournal = { moves, removals, states };
	keepManifest(nextManifest, manifest);
	// From the moment it has its name the new site is what will be.
	writeAtomically(file, JSON.stringify(journal), true);
	await play(journal);
	await close();
}

/** What has become of a journal that a killed build left, if there was one. */
export type Played = "none" | "finished" | "unplayable";

/**
 * Plays the journal that a killed build left. One that cannot be played is put aside, and with it what
 * is known of the site: the next build looks at every file. Only who holds the lock may call this.
 */
export async function playJournal(): Promise<Played> {
	if (!existsSync(file)) return "none";
	try {
		const journal = readJournal(await readFile(file, "utf8"));
		await play(journal);
		for (const [path, state] of Object.entries(journal.states))
			if (fileState(join(finished, path)) !== state)
				throw new Error(`${path} is not what the journal brings`);
	} catch {
		for (const path of [manifestFile, nextManifest, file])
			await rm(path, { recursive: true, force: true });
		return "unplayable";
	}
	await close();
	return "finished";
}

/**
 * Finishes what a killed build began, as far as it can be finished.
 * @param say is told what was found
 * @returns whether there was something: then nobody knows whether every file of the site is there
 */
export async function finishLast(
	say: (line: string) => void,
): Promise<boolean> {
	const played = await playJournal();
	if (played === "finished") say("finished what an earlier build had begun");
	if (played === "unplayable")
		say(
			"an earlier build broke off and cannot be finished; everything is made anew",
		);
	return played !== "none";
}

/** @throws where the text is no journal, or leads out of the site */
function readJournal(text: string): KeptJournal {
	const journal = JSON.parse(text) as Partial<KeptJournal>;
	const { moves, removals, states } = journal;
	const isSound = (path: unknown) =>
		typeof path === "string" && !path.split(/[\\/]/).includes("..");
	if (!Array.isArray(moves) || !Array.isArray(removals) || !states)
		throw new Error("This is no journal");
	if (![...moves, ...removals, ...Object.keys(states)].every(isSound))
		throw new Error("The journal leads out of the site");
	return { moves, removals, states };
}

async function play({ moves, removals }: Journal): Promise<void> {
	for (const path of moves) await move(path);
	for (const path of removals) await remove(path);
}

/** The site is what the journal makes of it. */
async function close(): Promise<void> {
	if (existsSync(nextManifest)) await rename(nextManifest, manifestFile);
	await rm(file);
}

/** Puts one file or folder where it belongs; done before, it is left alone. */
async function move(path: string): Promise<void> {
	const from = join(draft, path);
	const to = join(finished, path);
	if (!existsSync(from)) return;
	await makeFolder(dirname(to));
	// A page cannot stand where a folder of that name was, nor the other way round.
	const there = kindOf(to);
	if (there && (there === "folder" || kindOf(from) === "folder"))
		await rm(to, { recursive: true });
	await rename(from, to);
}

/** Makes a folder, also where files of the last site stand in its way. */
async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
	} catch (error) {
		const above = dirname(folder);
		if (above === folder || folder === finished) throw error;
		if (kindOf(folder) === "file") await rm(folder);
		else await makeFolder(above);
		await mkdir(folder, { recursive: true });
	}
}

/** What stands at a path; nothing also where a file stands in place of a folder above. */
function kindOf(path: string): "file" | "folder" | undefined {
	try {
		return lstatSync(path).isDirectory() ? "folder" : "file";
	} catch {
		return undefined;
	}
}

/** Removes a file, and the folders that it leaves empty. */
async function remove(path: string): Promise<void> {
	// Of the same name there may be a folder by now.
	if (kindOf(join(finished, path)) === "file") await rm(join(finished, path));
	for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
		const left = await readdir(join(finished, folder)).catch(() => undefined);
		if (left === undefined) continue;
		if (left.length > 0) return;
		await rmdir(join(finished, folder));
	}
}
