import { listPaths } from "../edition/lists.ts";
import { type Shelf, usualSizes } from "../edition/shelf.ts";
import type { MonthSummary, SubjectSummary } from "../edition/summary.ts";
import {
	authorsPath,
	feedFiles,
	frontPath,
	searchPath,
	sectionPath,
	standingPath,
	tagsPath,
} from "../edition/urls.ts";
import type { Beside } from "./beside.ts";
import type { MonthFacts } from "./month-facts.ts";
import { hasStory } from "./month-index.ts";

/** Addresses that are there whatever stories there are: of the site itself, of feeds and of standing pages. */
export const openPaths = (
	sections: readonly { id: string }[],
	standing: readonly string[],
): string[] => [
	...[frontPath, searchPath, tagsPath, authorsPath],
	...[frontPath, ...sections.map(({ id }) => sectionPath(id))].flatMap((path) =>
		feedFiles.map((file) => path + file),
	),
	...standing.map(standingPath),
];

type Months = ReadonlyMap<string, MonthFacts>;

/** Addresses that lead somewhere a reader can go, if all is published, as far as the index of months knows. */
export class Leads {
	readonly #months: Months;
	readonly #beside: Beside;
	readonly #open: ReadonlySet<string>;
	#lists: ReadonlySet<string> | undefined;

	constructor(months: Months, beside: Beside) {
		this.#months = months;
		this.#beside = beside;
		this.#open = new Set(
			openPaths(
				beside.sections,
				beside.standing.map(({ id }) => id),
			),
		);
	}

	has(path: string): boolean {
		if (this.#open.has(path)) return true;
		const id = idIn(path);
		if (path === `/${id}/` && hasStory(this.#months, id)) return true;
		this.#lists ??= new Set(this.lists());
		return this.#lists.has(path);
	}

	/** The addresses of all lists. */
	lists(): string[] {
		const months = [...this.#months.values()].map(monthOnceOut).reverse();
		const shelf: Shelf = {
			...this.#beside,
			now: new Date(0),
			sizes: usualSizes,
			months: months.filter(({ count }) => count > 0),
			cards: () => [],
			stories: () => [],
			related: () => ({}),
			relatedKey: () => "",
		};
		return listPaths(shelf);
	}

	/** Whether two states of an archive have the same lists; where it is doubtful, the answer is no. */
	static haveSameLists(one: Months, other: Months): boolean {
		const names = new Set([...one.keys(), ...other.keys()]);
		return [...names].every((name) => {
			const [a, b] = [one.get(name), other.get(name)];
			return a === b || (a && b && countsIn(a) === countsIn(b));
		});
	}
}

/** The id that an address of a story's shape holds. */
export const idIn = (path: string): string => path.slice(1, -1);

/** A month once all its stories are out: of its lists only the counts are known. */
function monthOnceOut({ name, summary, later }: MonthFacts): MonthSummary {
	if (!later) return summary;
	const of = (counts: Record<string, number>) =>
		Object.fromEntries(
			Object.entries(counts).map(([id, count]) => [
				id,
				{ count, shown: "", whole: "", newest: "", oldest: "" },
			]),
		);
	return {
		...{ name, count: later.count, shown: "", whole: "", features: "" },
		...{ named: [], sections: of(later.sections) },
		...{ tags: of(later.tags), authors: of(later.authors) },
	};
}

/** A month's counts as a text. */
function countsIn(month: MonthFacts): string {
	const { count, sections, tags, authors } = monthOnceOut(month);
	const sorted = (subjects: Record<string, SubjectSummary>) =>
		Object.entries(subjects)
			.map(([id, subject]): [string, number] => [id, subject.count])
			.sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([count, ...[sections, tags, authors].map(sorted)]);
}
