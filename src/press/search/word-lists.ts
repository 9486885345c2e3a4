/**
 * A list of names for each word of a year, such as its keys. Names are numbered, and the lists lie one behind the other:
 * few large arrays are kept and read again much faster than many small ones.
 */
export interface WordLists {
	names: string[];
	/** Numbers of names: the list of the first word, of the second, … */
	items: number[];
	/** Where each word's list ends in `items`. */
	ends: number[];
}

export const noLists = (): WordLists => ({ names: [], items: [], ends: [] });

/** Gives a function that adds the list of the next word. */
export function listAdder(
	lists: WordLists,
): (names: readonly string[]) => void {
	const numbers = new Map(lists.names.map((name, number) => [name, number]));
	return (names) => {
		for (const name of names) {
			let number = numbers.get(name);
			if (number === undefined) {
				number = lists.names.push(name) - 1;
				numbers.set(name, number);
			}
			lists.items.push(number);
		}
		lists.ends.push(lists.items.length);
	};
}

/** Where a word's list begins in `items`. */
export const startOf = ({ ends }: WordLists, word: number): number =>
	ends[word - 1] ?? 0;
