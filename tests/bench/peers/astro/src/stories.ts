import { type CollectionEntry, getCollection } from "astro:content";

export type Story = CollectionEntry<"articles">;

/** All articles, the newest first. */
export const newestStories = async (): Promise<Story[]> =>
	(await getCollection("articles")).sort(
		(one, other) =>
			other.data.date.getTime() - one.data.date.getTime() ||
			(one.id < other.id ? 1 : -1),
	);

/** The folder of a story's month: `2025/12`. */
export const monthOf = ({ id }: Story) => id.slice(0, 7);

/** Groups by one or several keys of each item. */
export function group<T>(
	items: T[],
	keysOf: (item: T) => string[],
): [string, T[]][] {
	const groups = new Map<string, T[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const members = groups.get(key);
			if (members) members.push(item);
			else groups.set(key, [item]);
		}
	return [...groups];
}
