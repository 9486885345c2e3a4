import type { Diagnostic } from "../article/diagnostic.ts";
import { readWhole } from "./archive.ts";
import { readBeside } from "./beside.ts";
import { isSound } from "./change-check.ts";
import { lostBetween } from "./lost-between.ts";
import { holdsAt } from "./month-facts.ts";
import { type MonthFolder, readFolders } from "./month-folder.ts";
import { type IndexedMonth, indexKey, readIndex } from "./month-index.ts";
import { contentsOf, readerKey, sourceOf } from "./month-record.ts";
import { type Month, readMonths } from "./months.ts";
import { indexMonth, type Known, Publication } from "./open-publication.ts";

/** A sound archive, ready to be published, or what is wrong with it. */
export type PublicationReading =
	| { publication: Publication; problems: [] }
	| { publication?: undefined; problems: Diagnostic[] };

/**
 * Reads what a publish has to know: the index of months, and the months of which something changed.
 * Where it cannot tell by these alone that nothing is wrong, everything is checked.
 * @param now the moment that is published
 * @param onChange is told as soon as it is known that stories changed
 */
export async function readPublication(
	now: Date,
	onChange?: () => void,
): Promise<PublicationReading> {
	const makers = { reader: readerKey(), index: indexKey() };
	const last = readIndex(makers.index);
	const known: Known = { now, makers, last };
	const { folders, problems } = readFolders();
	const beside =
		last && problems.length === 0 ? await readBeside(makers.index) : undefined;
	if (last && beside && beside.key === last.beside) {
		const months = await readChanged(folders, last.months, known, onChange);
		const change = { last: last.months, beside, ...months };
		if (isSound(change)) {
			const lost = await lostBetween(change);
			const opening = { ...known, beside, lost, folders, ...months };
			return { publication: await Publication.open(opening), problems: [] };
		}
	}
	const whole = await readWhole();
	const { problems: found, lost } = whole.reading;
	if (found.length > 0) return { problems: found };
	const opening = { ...known, lost, ...(await indexWhole(whole, known)) };
	return { publication: await Publication.open(opening), problems: [] };
}

/** Everything was checked and is sound: the index is made of all months. */
async function indexWhole(
	{ folders, months }: { folders: MonthFolder[]; months: Month[] },
	known: Known,
) {
	const beside = await readBeside(known.makers.index);
	if (!beside) throw new Error("The content changed while it was read");
	const next = new Map<string, IndexedMonth>();
	for (const month of months) {
		const last = known.last?.months.get(month.name);
		const isSame =
			last?.source === month.source &&
			last.state === month.state &&
			holdsAt(last, known.now);
		next.set(month.name, isSame ? last : indexMonth(month, known));
	}
	return { beside, folders, next, read: months };
}

/** Reads the months that are not as the index knows them. `stat` is a hint, the contents decide. */
async function readChanged(
	folders: readonly MonthFolder[],
	last: ReadonlyMap<string, IndexedMonth>,
	known: Known,
	onChange?: () => void,
): Promise<{ next: Map<string, IndexedMonth>; read: Month[] }> {
	const same = new Map<string, IndexedMonth>();
	for (const folder of folders) {
		const month = last.get(folder.name);
		if (!month || !holdsAt(month, known.now)) continue;
		if (month.state === folder.state) same.set(folder.name, month);
		else if (month.source === sourceOf(contentsOf(folder)))
			same.set(folder.name, { ...month, state: folder.state });
	}
	const changed = folders.filter(({ name }) => !same.has(name));
	if (changed.length > 0) onChange?.();
	const read = await readMonths(changed);
	const fresh = new Map(read.map((month) => [month.name, month]));
	const next = new Map<string, IndexedMonth>();
	for (const { name } of folders) {
		const month = fresh.get(name);
		const indexed =
			same.get(name) ??
			(month && month.problems.length === 0
				? indexMonth(month, known)
				: undefined);
		if (indexed) next.set(name, indexed);
	}
	return { next, read };
}
