import { type Changes, checkPlan, findChanges } from "./changes.ts";
import { filesIn } from "./files.ts";
import {
	filesBeside,
	filesOf,
	filesOfShard,
	type Manifest,
	readShard,
} from "./manifest.ts";
import type { PaperBuild } from "./paper-build.ts";
import { finished } from "./places.ts";

/**
 * Compares the new site, whose changed files lie in the draft, with the one in `dist/`.
 * @param last what is known of that one; nothing where every file of it has to be looked at
 * @param paper the shards of the new one
 * @throws where the new one cannot be written
 */
export function compareSites(
	next: Omit<Manifest, "size">,
	last: Manifest | undefined,
	paper: PaperBuild,
): Changes {
	const known = paper.isComplete ? last : undefined;
	const near = new Set(filesBeside(next));
	for (const record of paper.laidOut.values())
		for (const file of filesOfShard(record, next.variants)) near.add(file);
	let all: Set<string> | undefined;
	const isAnywhere = (file: string) => {
		all ??= new Set(filesOf(next));
		return all.has(file);
	};
	const old = known
		? [
				...filesBeside(known),
				...paper.old.flatMap((record) => [
					...filesOfShard(record, known.variants),
				]),
			]
		: filesIn(finished);
	const changes = findChanges({
		isWanted: (file) =>
			near.has(file) ||
			// Months may share a picture; and of a site nobody knows every file is looked for.
			((!known || file.startsWith("suret/")) && isAnywhere(file)),
		old,
		size: known?.size,
	});
	checkPlan((file) => near.has(file), isAnywhere, changes);
	return changes;
}

/**
 * Tells whether the paper has a page in a file.
 * @param onlyNew whether the pages it had before were asked for already
 */
export function pagesOfPaper(
	{ laidOut, notes }: PaperBuild,
	onlyNew: boolean,
): (file: string) => boolean {
	const records = [...laidOut.values()];
	if (!onlyNew)
		for (const [name, { key }] of Object.entries(notes)) {
			const record = laidOut.has(name) ? undefined : readShard(name, key);
			if (record) records.push(record);
		}
	return (file) => records.some(({ pages }) => Object.hasOwn(pages, file));
}
