import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Edition, find, groupBy } from "../../edition/edition.ts";
import { hash } from "../../keep/hash.ts";
import { makerKey } from "../../keep/maker.ts";
import { recordOf, type SearchRecord } from "../../search/record.ts";

/** One year of an edition, as search is told of it. */
export interface SearchYear {
	year: number;
	/** Equal keys, equal index files. */
	key: string;
	/** Hash of the program that makes the index. */
	program: string;
	/** Newest first; pages of the index have this order. */
	stories: SearchRecord[];
}

/** The years of an edition, newest first. It reads no text: the records hold hashes of the bodies. */
export function searchYears(edition: Edition): SearchYear[] {
	const program = searchProgram();
	return [...groupBy(edition.stories, (article) => [article.year])]
		.sort(([a], [b]) => b - a)
		.map(([year, articles]) => {
			const stories = articles.map((article) =>
				recordOf(
					article,
					find(edition.sections, article.section),
					article.authors.map((id) => find(edition.authors, id)),
				),
			);
			const key = hash(program, JSON.stringify(stories));
			return { year, key, program, stories };
		});
}

/** Hash of the program that turns stories into an index. */
function searchProgram(): string {
	const sources = ["src/search", "src/press/search", "src/kazakh/lexicon"]
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
				join(folder, name),
			),
		)
		.filter((file) => /\.(?:ts|txt)$/.test(file))
		.sort();
	return hash(
		makerKey("src/archive/entry.ts"),
		...sources.map((file) => readFileSync(file)),
	);
}
