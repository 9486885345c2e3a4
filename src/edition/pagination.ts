import { numberedPath } from "./urls.ts";

/** A page of a list that may be too long for one. */
interface NumberedPage<T> {
	path: string;
	/** Newest first. */
	items: T[];
	/** Addresses of the pages before and after it. */
	earlier: string | undefined;
	later: string | undefined;
}

/**
 * Addresses of a list's pages, the oldest first. The newest takes the list's own address;
 * older ones are numbered from the oldest, and keep their number.
 */
export function numberedPaths(
	path: string,
	items: number,
	size: number,
): string[] {
	const count = Math.max(1, Math.ceil(items / size));
	return Array.from({ length: count }, (_, at) =>
		at === count - 1 ? path : numberedPath(path, at + 2),
	);
}

/**
 * The pages of a list, the oldest first. They are cut from the oldest item on, so that a new one changes the newest page only.
 * @param items newest first
 */
export function paginate<T>(
	path: string,
	items: readonly T[],
	size: number,
): NumberedPage<T>[] {
	const oldestFirst = items.toReversed();
	const paths = numberedPaths(path, items.length, size);
	return paths.map((own, at) => ({
		path: own,
		items: oldestFirst.slice(at * size, (at + 1) * size).reverse(),
		earlier: paths[at - 1],
		later: paths[at + 1],
	}));
}
