import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../platform/atomic-write.ts";
import { settings } from "../settings.ts";

/** What has become of the site since it was last deployed: files by their paths from `dist/`. */
export interface SinceDeploy {
	changed: string[];
	removed: string[];
}

/** Whoever deploys the site removes this file when all went well; until then changes add up in it. */
export const sinceDeployFile = join(settings.home, "changes.json");

/** Reads what a deploy has to send; nothing is known where the file is missing. */
export async function readSinceDeploy(): Promise<SinceDeploy> {
	try {
		return JSON.parse(await readFile(sinceDeployFile, "utf8")) as SinceDeploy;
	} catch {
		return { changed: [], removed: [] };
	}
}

/** Adds the changes of a build to those that were not deployed yet. */
export async function addToDeploy(
	changed: Iterable<string>,
	removed: Iterable<string>,
): Promise<void> {
	const last = await readSinceDeploy();
	const gone = new Set(last.removed);
	const there = new Set(last.changed);
	for (const file of changed) {
		there.add(file);
		gone.delete(file);
	}
	for (const file of removed) {
		there.delete(file);
		gone.add(file);
	}
	const next: SinceDeploy = { changed: [...there], removed: [...gone] };
	writeAtomically(sinceDeployFile, JSON.stringify(next));
}
