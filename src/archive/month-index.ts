import { join } from "node:path";
import { monthOf } from "../edition/card.ts";
import { keep, keepBytes, readKept } from "../keep/kept.ts";
import { makerKey } from "../keep/maker.ts";
import { hash } from "../platform/hash.ts";
import type { MonthFacts } from "./month-facts.ts";
import { archiveFolder } from "./month-record.ts";

/** What is known of a month's related stories. */
interface RelatedFacts {
	/** Key of what they were chosen by. */
	chosen: string;
	/** Key of the cards of all that may be among them. */
	shown: string;
	/** Key of what pages show of them. */
	key: string;
}

/** A month in the index. */
export interface IndexedMonth extends MonthFacts {
	related?: RelatedFacts;
}

/** What a publish knows of an archive before it reads any of it: nothing was wrong with it. */
export interface ArchiveIndex {
	/** Hash of the records and files that months are checked beside. */
	beside: string;
	/** By name, oldest first. */
	months: ReadonlyMap<string, IndexedMonth>;
	/** Hashes of its files, one a year. */
	years: Readonly<Record<string, string>>;
}

/** Written last: an index is what its seal says, or nothing. */
interface Seal {
	beside: string;
	/** Hash of each year's file. */
	years: Record<string, string>;
}

const sealFile = join(archiveFolder, "index.json");
const yearFile = (year: string) => join(archiveFolder, `index-${year}.json`);

/** Key of the code that knows months: of what it reads them by, too. */
export const indexKey = (): string => makerKey("src/archive/publication.ts");

/** The index as the last publish left it; nothing where a file of it is lost, damaged, or of another maker. */
export function readIndex(maker: string): ArchiveIndex | undefined {
	const seal = readKept<Seal>(sealFile, maker);
	if (!seal) return undefined;
	const read = Object.entries(seal.years).map(([year, content]) =>
		readKept<IndexedMonth[]>(yearFile(year), hash(maker, content)),
	);
	const whole = read.filter((year) => year !== undefined);
	if (whole.length < read.length) return undefined;
	const months = new Map(whole.flat().map((month) => [month.name, month]));
	return { beside: seal.beside, months, years: seal.years };
}

/**
 * Keeps an index.
 * @param last what is kept: years in which no month is another are not written again
 */
export function keepIndex(
	{ beside, months }: Omit<ArchiveIndex, "years">,
	maker: string,
	last: ArchiveIndex | undefined,
): void {
	const byYear = (all: ArchiveIndex["months"] = new Map()) =>
		Map.groupBy(all.values(), ({ name }) => name.slice(0, 4));
	const known = byYear(last?.months);
	const years: Seal["years"] = {};
	for (const [year, own] of byYear(months)) {
		const old = known.get(year) ?? [];
		const kept = last?.years[year];
		const isSame =
			old.length === own.length && own.every((month, at) => month === old[at]);
		if (kept !== undefined && isSame) {
			years[year] = kept;
			continue;
		}
		const text = JSON.stringify(own);
		years[year] = hash(text);
		keepBytes(yearFile(year), hash(maker, years[year]), text);
	}
	const seal: Seal = { beside, years };
	const isSame =
		last?.beside === beside &&
		JSON.stringify(last.years) === JSON.stringify(years);
	if (!isSame) keep(sealFile, maker, seal);
}

const slugs = new WeakMap<MonthFacts, Set<string>>();

/** Whether there is an article of this id, published or not. */
export function hasStory(
	months: ReadonlyMap<string, MonthFacts>,
	id: string,
): boolean {
	const month = months.get(monthOf(id));
	if (!month) return false;
	const own = slugs.get(month) ?? new Set(month.slugs.split(" "));
	slugs.set(month, own);
	return (
		id === `${month.name.replace("-", "/")}/${id.slice(8)}` &&
		own.has(id.slice(8))
	);
}
