import type { PagefindResult } from "./pagefind.ts";

/** The stories of a section, a year or an author, those that hold the words of the query first, and then others that hold them. */
export function uniteResults(
	own: readonly PagefindResult[],
	found: readonly PagefindResult[],
): PagefindResult[] {
	const ids = new Set(own.map(({ id }) => id));
	const inBoth = found.filter(({ id }) => ids.has(id));
	const united = new Map<string, PagefindResult>();
	// What the search has found knows the words to mark, so it comes first.
	for (const result of [...inBoth, ...own, ...found])
		if (!united.has(result.id)) united.set(result.id, result);
	return [...united.values()];
}

/** Results in the order of their ids in a list. */
export function inOrder(
	results: readonly PagefindResult[],
	ids: readonly string[],
): PagefindResult[] {
	const rank = new Map(ids.map((id, at) => [id, at]));
	return results.toSorted(
		(a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
	);
}
