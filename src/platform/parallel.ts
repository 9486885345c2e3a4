/** How many files are open at a time: enough to keep the disk busy, far from the limits of systems. */
const width = 32;

/**
 * Does a piece of work for each item, several at a time; results stand in the order of the items.
 * @param items are taken one after the other as their turn comes: they need not all be in memory
 * @param atOnce how many are worked on at a time
 */
export async function inParallel<T, R>(
	items: Iterable<T>,
	work: (item: T) => Promise<R>,
	atOnce = width,
): Promise<R[]> {
	const results: R[] = [];
	const todo = items[Symbol.iterator]();
	let taken = 0;
	const walk = async () => {
		for (let next = todo.next(); !next.done; next = todo.next()) {
			const at = taken++;
			results[at] = await work(next.value);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, walk));
	return results;
}
