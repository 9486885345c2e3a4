import { type Edition, find, groupBy } from "../../edition/edition.ts";
import { hash } from "../../keep/hash.ts";
import { recordOf, type SearchRecord } from "../../search/record.ts";

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

/** The years of an edition, newest first. It reads no text: the records hold hashes of the bodies. */
export function searchYears(edition: Edition): SearchYear[] {
	return [...groupBy(edition.stories, (article) => [article.year])]
		.sort(([a], [b]) => b - a)
		.map(([year, articles]) => {
			const records = articles.map((article) =>
				recordOf(
					article,
					find(edition.sections, article.section),
					article.authors.map((id) => find(edition.authors, id)),
				),
			);
			const key = hash(JSON.stringify(records));
			return { year, stories: records.length, key, records: () => records };
		});
}
