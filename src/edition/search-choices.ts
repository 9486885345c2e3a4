import type { Shelf } from "./shelf.ts";
import { subjectsOf } from "./subjects.ts";
import { authorPath, yearPath } from "./urls.ts";
import type { Crumb } from "./ways.ts";

/** What a search can be narrowed to: authors who have written, and years. */
export function searchChoices(shelf: Shelf): {
	authors: Crumb[];
	years: Crumb[];
} {
	const [paper, ...subjects] = subjectsOf(shelf);
	const written = new Set(
		subjects
			.filter(({ of, count }) => of === "author" && count > 0)
			.map(({ id }) => id),
	);
	return {
		authors: shelf.authors
			.filter(({ id }) => written.has(id))
			.map(({ id, name }) => ({ name, path: authorPath(id) })),
		years: paper.years.map(({ year }) => ({
			name: String(year),
			path: yearPath(year),
		})),
	};
}
