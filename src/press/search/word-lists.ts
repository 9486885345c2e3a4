/**
 * A list of names for each word of a volume, such as its keys. Names are numbered, and the lists lie one behind the other:
 * few large arrays are kept and read again much faster than many small ones.
 */
export interface WordLists {
	names: string[];
	/** Numbers of names: the list of the first word, of the second, … */
	items: Uint32Array;
	/** Where each word's list ends in `items`. */
	ends: Uint32Array;
}

export const noLists = (): WordLists => ({
	names: [],
	items: new Uint32Array(),
	ends: new Uint32Array(),
});

/** Adds the lists of the next words. */
export function addLists(lists: WordLists, added: readonly string[][]): void {
	if (added.length === 0) return;
	const numbers = new Map(lists.names.map((name, number) => [name, number]));
	const items: number[] = [];
	const ends: number[] = [];
	const first = lists.items.length;
	for (const names of added) {
		for (const name of names) {
			let number = numbers.get(name);
			if (number === undefined) {
				number = lists.names.push(name) - 1;
				numbers.set(name, number);
			}
			items.push(number);
		}
		ends.push(first + items.length);
	}
	lists.items = append(lists.items, items);
	lists.ends = append(lists.ends, ends);
}

/** An array with more numbers at its end. */
export function append(
	array: Uint32Array,
	more: readonly number[],
): Uint32Array {
	const longer = new Uint32Array(array.length + more.length);
	longer.set(array);
	longer.set(more, array.length);
	return longer;
}

/** The numbers in a word's list. */
export const listOf = ({ items, ends }: WordLists, word: number): Uint32Array =>
	items.subarray(ends[word - 1] ?? 0, ends[word]);
