import type { Archive } from "../article/article.ts";
import { byPlace, type Diagnostic, keepFirst } from "../article/diagnostic.ts";
import { crossCheck } from "./cross-check.ts";
import { type MonthFolder, readFolders } from "./month-folder.ts";
import { sweep } from "./month-record.ts";
import { bodiesOf, type Month, readMonths } from "./months.ts";
import { readAllRecords } from "./records.ts";
import { pageIdOf, readStanding } from "./standing.ts";

/** The whole of `content/`, with every problem of every file. */
export interface Reading {
	archive: Archive;
	/** Standing pages that can be read. */
	standing: { id: string; title: string }[];
	problems: Diagnostic[];
	/** What an editor should look at; it keeps nothing from being published. */
	warnings: Diagnostic[];
	/** Those of the warnings that tell of addresses which the next build takes from readers. */
	lost: Diagnostic[];
}

/** Reads `content/`; files that did not change since the last run are taken from the cache. */
export const readArchive = async (): Promise<Reading> =>
	(await readWhole()).reading;

/** Reads `content/`, with its months one by one. */
export async function readWhole(): Promise<{
	reading: Reading;
	folders: MonthFolder[];
	months: Month[];
}> {
	const { folders, problems } = readFolders();
	const months = await readMonths(folders);
	await sweep(new Set(months.map(({ name }) => name)), bodiesOf(months));
	return { reading: await assemble(months, problems), folders, months };
}

/**
 * Puts months together with what lies beside them, and checks all files beside each other.
 * @param problems of files that belong to no month
 */
export async function assemble(
	months: readonly Month[],
	problems: readonly Diagnostic[],
): Promise<Reading> {
	const records = readAllRecords();
	const { sections, authors, front, withdrawn } = records;
	const standing = readStanding();
	const archive: Archive = {
		articles: months.flatMap(({ entries }) =>
			entries.map(({ article }) => article),
		),
		sections: sections.value ?? [],
		authors: authors.value ?? [],
		front: front.value ?? { pinned: [] },
		withdrawn: withdrawn.value ?? [],
	};
	const across = await crossCheck(
		archive,
		months.flatMap(({ claims }) => claims),
		standing.pages,
		{
			sections: sections.yaml,
			authors: authors.yaml,
			front: front.yaml,
			withdrawn: withdrawn.yaml,
		},
	);
	const read = [
		...Object.values(records),
		{ problems, warnings: [] },
		...months,
		standing,
		across,
	];
	return {
		archive,
		standing: standing.pages.flatMap(({ file, title }) =>
			title === undefined ? [] : [{ id: pageIdOf(file), title }],
		),
		problems: keepFirst(read.flatMap((one) => one.problems).sort(byPlace)),
		warnings: keepFirst(read.flatMap((one) => one.warnings)),
		lost: across.lost,
	};
}
