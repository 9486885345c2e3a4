import { yearOfMonth } from "../../edition/card.ts";
import { find, newestFirst } from "../../edition/edition.ts";
import { recordsKey, type Shelf } from "../../edition/shelf.ts";
import { hash } from "../../platform/hash.ts";
import { recordOf, type SearchRecord } from "../../search/index/record.ts";

/** One year of the paper, as search is told of it. */
export interface SearchYear {
	year: number;
	/** How many stories it has. */
	stories: number;
	/** Equal keys, equal records. */
	key: string;
	/** Its records, newest first. They are asked for where the index of the year has to be made. */
	records(): SearchRecord[] | Promise<SearchRecord[]>;
}

/** The years of a paper, newest first. Their months are read only where records are asked for. */
export function searchYears(shelf: Shelf): SearchYear[] {
	const years = Map.groupBy(shelf.months, ({ name }) => yearOfMonth(name));
	return [...years].map(([year, months]) => ({
		year,
		stories: months.reduce((sum, { count }) => sum + count, 0),
		key: hash(
			recordsKey(shelf),
			...months.flatMap(({ name, whole }) => [name, whole]),
		),
		records: () =>
			newestFirst(months.flatMap(({ name }) => shelf.cards(name))).map((card) =>
				recordOf(
					card,
					find(shelf.sections, card.section),
					card.authors.map((id) => find(shelf.authors, id)),
				),
			),
	}));
}
