/**
 * Groups items under each of their keys, in the order in which keys first occur; where an item has one key alone, the
 * platform's `Map.groupBy` does.
 */
export function groupByEach<T, K>(
	items: Iterable<T>,
	keysOf: (item: T) => Iterable<K>,
): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
