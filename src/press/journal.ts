import { existsSync, statSync } from "node:fs";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	rmdir,
	writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { draft, finished } from "./files.ts";
import { type Manifest, manifestFile } from "./manifest.ts";
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

const file = join(settings.home, "journal.json");
const nextManifest = join(settings.home, "manifest.next.json");

/** Writes a journal and plays it. @param manifest what is known of the site from then on */
export async function commit(
	journal: Journal,
	manifest: Manifest,
): Promise<void> {
	await writeFile(nextManifest, JSON.stringify(manifest));
	// From the moment it has its name the new site is what will be.
	await writeFile(`${file}.draft`, JSON.stringify(journal), { flush: true });
	await rename(`${file}.draft`, file);
	await playJournal();
}

/** Plays the journal that a killed build left, if there is one. @returns whether there was */
export async function playJournal(): Promise<boolean> {
	if (!existsSync(file)) return false;
	const { moves, removals } = JSON.parse(
		await readFile(file, "utf8"),
	) as Journal;
	for (const path of moves) await move(path);
	for (const path of removals) await remove(path);
	if (existsSync(nextManifest)) await rename(nextManifest, manifestFile);
	await rm(file);
	return true;
}

/** Puts one file or folder where it belongs; done before, it is left alone. */
async function move(path: string): Promise<void> {
	const from = join(draft, path);
	const to = join(finished, path);
	if (!existsSync(from)) return;
	await mkdir(dirname(to), { recursive: true });
	// A page cannot stand where a folder of that name was, nor the other way round.
	if (existsSync(to) && (isFolder(to) || isFolder(from)))
		await rm(to, { recursive: true });
	await rename(from, to);
}

const isFolder = (path: string) => statSync(path).isDirectory();

/** Removes a file, and the folders that it leaves empty. */
async function remove(path: string): Promise<void> {
	await rm(join(finished, path), { force: true });
	for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
		const left = await readdir(join(finished, folder)).catch(() => undefined);
		if (left === undefined) continue;
		if (left.length > 0) return;
		await rmdir(join(finished, folder));
	}
}
