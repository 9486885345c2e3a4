/** How many files are open at a time: enough to keep the disk busy, far from the limits of systems. */
const width = 32;

/** Does a piece of work for each item, several at a time; results stand in the order of the items. */
export async function inParallel<T, R>(
	items: readonly T[],
	work: (item: T) => Promise<R>,
	atOnce = width,
): Promise<R[]> {
	const results = new Array<R>(items.length);
	const todo = items.entries();
	const walk = async () => {
		for (const [at, item] of todo) results[at] = await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, walk));
	return results;
}
