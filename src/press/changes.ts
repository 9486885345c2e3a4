import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { filesIn } from "./files.ts";
import type { Journal } from "./journal.ts";
import type { Size } from "./manifest.ts";
import { draft, finished } from "./places.ts";

/** How the new site differs from the one in `dist/`. */
export interface Changes extends Journal {
	/** Files that are new or hold something else, by their paths, and how large they are. */
	changed: Map<string, number>;
	/** The new site as a whole. */
	size: Size;
}

/** What the new site keeps and loses of the last one. */
export interface Difference {
	/** Whether a file belongs to the new site. */
	isWanted(file: string): boolean;
	/** Files that may belong to the last site alone. */
	old: Iterable<string>;
	/** How large the last site was; nothing where every file has to be looked at. */
	size: Size | undefined;
}

/** Compares the draft with the site, byte for byte: what was made anew and came out the same stays. */
export function findChanges({ isWanted, old, size }: Difference): Changes {
	const changed = new Map<string, number>();
	const moves: string[] = [];
	if (existsSync(finished)) compareFolder("", changed, moves);
	else {
		for (const file of filesIn(draft)) changed.set(file, sizeOf(draft, file));
		moves.push(".");
	}
	const removals = [...new Set(old)].filter(
		// A name with a step like `.` in it is another name of a file that may be wanted.
		(file) => !isWanted(file) && !isWanted(posix.normalize(file)),
	);
	return {
		moves: moves.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
		removals,
		changed,
		size: sizeAfter(changed, removals, size ?? sizeOfAll()),
	};
}

/** How large the site in `dist/` is. */
function sizeOfAll(): Size {
	const size = { files: 0, bytes: 0 };
	for (const file of filesIn(finished)) {
		size.files++;
		size.bytes += sizeOf(finished, file);
	}
	return size;
}

/**
 * Sees to it that the new site can be laid: no file of it may stand where a folder must be. What lies in
 * the site already does so side by side; what changes is held against all.
 * @param isNear whether a file belongs to what is looked at: all that is no page does
 * @param isAnywhere whether a file belongs to the new site; asked only where a file takes a folder's place
 * @throws with the two that cannot be at once
 */
export function checkPlan(
	isNear: Difference["isWanted"],
	isAnywhere: Difference["isWanted"],
	{ changed }: Pick<Changes, "changed">,
): void {
	let last = "";
	const refuse = (file: string, below: string) => {
		throw new Error(
			`The site cannot hold both the file ${file} and the file ${below}. Give one of them another name.`,
		);
	};
	for (const file of changed.keys()) {
		const folder = dirname(file);
		if (folder === last) continue;
		last = folder;
		for (let above = folder; above !== "."; above = dirname(above))
			if (isNear(above)) refuse(above, file);
	}
	for (const file of changed.keys()) {
		const there = join(finished, file);
		if (!statSync(there, { throwIfNoEntry: false })?.isDirectory()) continue;
		for (const old of filesIn(there))
			if (isAnywhere(`${file}/${old}`)) refuse(file, `${file}/${old}`);
	}
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
	changed: Map<string, number>,
	removals: string[],
	last: Size,
): Size {
	let { files, bytes } = last;
	for (const [file, size] of changed) {
		if (!existsSync(join(finished, file))) files++;
		bytes += size - sizeOf(finished, file);
	}
	for (const file of removals) {
		if (!existsSync(join(finished, file))) continue;
		files--;
		bytes -= sizeOf(finished, file);
	}
	return { files, bytes };
}

/** What pages need comes before them, and they before the lists that name them. */
function rank(path: string): number {
	const own = path.replace(/^(?:latn|arab)\//, "");
	if (/^(?:_astro|suret|pagefind)\//.test(own)) return 0;
	return /^\d{4}\/\d{2}\/(?!index\.html|bet-\d)/.test(own) ? 1 : 2;
}
