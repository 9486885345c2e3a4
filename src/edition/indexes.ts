import type { Author } from "../article/article.ts";
import type { Shelf } from "./shelf.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { fullestTags, wayTo } from "./tags.ts";
import { authorPath } from "./urls.ts";
import { byName, type Way } from "./ways.ts";

/** Every tag of the paper. */
export interface TagIndex {
	/** The fullest tags, for readers who know no name to look for. */
	common: Way[];
	/** All of them by their first letter; what begins with none comes under «0–9». */
	letters: { letter: string; tags: Way[] }[];
}

/** An author with what readers are told of him. */
interface AuthorEntry extends Way {
	about?: string | undefined;
}

/** Everyone who signs stories: the newsroom's desks and persons. */
export type AuthorIndex = Record<Author["kind"], AuthorEntry[]>;

const subjectsOfKind = (shelf: Shelf, kind: Subject["of"]) =>
	subjectsOf(shelf).filter(({ of }) => of === kind);

/** Every tag with the count of its stories. */
export const tagCounts = (shelf: Shelf) =>
	subjectsOfKind(shelf, "tag").map(({ id, count }) => ({ tag: id, count }));

/** All tags of a shelf in the order of the alphabet. */
export function indexTags(shelf: Shelf): TagIndex {
	const counts = tagCounts(shelf);
	const tags = counts.map(wayTo).sort(byName);
	const letters = Map.groupBy(
		tags,
		({ name }) => /^\p{L}/u.exec(name)?.[0] ?? "0–9",
	);
	return {
		common: fullestTags(counts),
		letters: [...letters].map(([letter, group]) => ({ letter, tags: group })),
	};
}

/** All authors of a shelf in the order of the alphabet, those too who have not written yet. */
export function indexAuthors(shelf: Shelf): AuthorIndex {
	const counts = new Map(
		subjectsOfKind(shelf, "author").map(({ id, count }) => [id, count]),
	);
	const entries = (kind: Author["kind"]) =>
		shelf.authors
			.filter((author) => author.kind === kind)
			.map(({ id, name, about }) => ({
				path: authorPath(id),
				name,
				about,
				count: counts.get(id) ?? 0,
			}))
			.sort(byName);
	return { desk: entries("desk"), person: entries("person") };
}
