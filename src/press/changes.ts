import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { draft, filesIn, finished } from "./files.ts";
import type { Journal } from "./journal.ts";
import { filesOf, type Manifest, type Size } from "./manifest.ts";

/** How the new site differs from the one in `dist/`. */
export interface Changes extends Journal {
	/** Files that are new or hold something else, by their paths, and how large they are. */
	changed: Map<string, number>;
	/** The new site as a whole. */
	size: Size;
}

/**
 * Compares the draft with the site, byte for byte: what was made anew and came out the same stays.
 * @param last what is known of the site; nothing where every file of it has to be looked at
 */
export function findChanges(
	next: Omit<Manifest, "size">,
	last: Manifest | undefined,
): Changes {
	const changed = new Map<string, number>();
	const moves: string[] = [];
	if (existsSync(finished)) compareFolder("", changed, moves);
	else {
		for (const file of filesIn(draft)) changed.set(file, sizeOf(draft, file));
		moves.push(".");
	}
	const wanted = new Set(filesOf(next));
	const known = last ? filesOf(last) : filesIn(finished);
	const removals = [...known].filter((file) => !wanted.has(file));
	return {
		moves: moves.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
		removals,
		changed,
		size: sizeAfter(wanted, changed, removals, last),
	};
}

/** Finds what differs in a folder. A folder that holds files alone and is new goes as it is. */
function compareFolder(
	folder: string,
	changed: Map<string, number>,
	moves: string[],
): void {
	const items = readdirSync(join(draft, folder), { withFileTypes: true });
	const isNew = !existsSync(join(finished, folder));
	const goesWhole = isNew && items.every((item) => item.isFile());
	if (goesWhole) moves.push(folder);
	for (const item of items) {
		const path = folder ? `${folder}/${item.name}` : item.name;
		if (item.isDirectory()) compareFolder(path, changed, moves);
		else if (isNew || !isSame(path)) {
			changed.set(path, sizeOf(draft, path));
			if (!goesWhole) moves.push(path);
		}
	}
}

function isSame(path: string): boolean {
	const [mine, theirs] = [join(draft, path), join(finished, path)];
	const state = statSync(theirs, { throwIfNoEntry: false });
	return (
		state?.isFile() === true &&
		state.size === statSync(mine).size &&
		readFileSync(mine).equals(readFileSync(theirs))
	);
}

const sizeOf = (folder: string, file: string) =>
	statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;

function sizeAfter(
	wanted: Set<string>,
	changed: Map<string, number>,
	removals: string[],
	last: Manifest | undefined,
): Size {
	const files = wanted.size;
	let bytes = last?.size.bytes ?? 0;
	if (last) {
		for (const [file, size] of changed) bytes += size - sizeOf(finished, file);
		for (const file of removals) bytes -= sizeOf(finished, file);
	} else
		for (const file of wanted)
			bytes += changed.get(file) ?? sizeOf(finished, file);
	return { files, bytes };
}

/** What pages need comes before them, and they before the lists that name them. */
function rank(path: string): number {
	const own = path.replace(/^(?:latn|arab)\//, "");
	if (/^(?:_astro|suret|pagefind\/(?!pagefind-entry|site\.json))/.test(own))
		return 0;
	return /^\d{4}\/\d{2}\/(?!index\.html|bet-\d)/.test(own) ? 1 : 2;
}
