import type { CborWriter } from "./cbor.ts";
import type { WordLists } from "./word-lists.ts";

/** One page: the words that stand in its body and in each of its fields. */
export interface PageWords {
	body: Uint32Array;
	fields: readonly Uint32Array[];
}

/** What keys are found by, in the order of the pages. */
export interface Postings {
	/** In how many pages a key stands. */
	pagesOf(key: number): number;
	/**
	 * Writes the pages of a key as Pagefind keeps them, for each how many pages it lies behind the last one, the places in
	 * its body and those in its fields.
	 * @returns how many numbers they took, by Pagefind's count
	 */
	write(writer: CborWriter, key: number): number;
}

type Keys = Pick<WordLists, "items" | "ends">;

/** Weight of a word that has one key; several keys of a word share it. */
const whole = 24;

/**
 * Turns pages into what each key is found by.
 * @param keys of each word
 * @param count how many keys there are
 */
export function invert(
	pages: readonly PageWords[],
	keys: Keys,
	count: number,
): Postings {
	// Sorting by counting: what belongs to a key lies between two ends, in the order of the pages.
	const ends = new Uint32Array(count);
	const pageCounts = new Uint32Array(count);
	const lastPages = new Int32Array(count).fill(-1);
	eachPlace(pages, keys, (key, page) => {
		ends[key] = (ends[key] ?? 0) + 1;
		if (lastPages[key] === page) return;
		lastPages[key] = page;
		pageCounts[key] = (pageCounts[key] ?? 0) + 1;
	});
	let size = 0;
	for (const [key, own] of ends.entries()) {
		ends[key] = size;
		size += own;
	}
	const pageOf = new Uint32Array(size);
	const positionOf = new Uint32Array(size);
	/** The weight of a place in the body; −1 and lower of one in a field. */
	const markOf = new Int16Array(size);
	eachPlace(pages, keys, (key, page, position, mark) => {
		const at = ends[key] ?? 0;
		ends[key] = at + 1;
		pageOf[at] = page;
		positionOf[at] = position;
		markOf[at] = mark;
	});

	const weigh = (at: number) => Math.abs(markOf[at] ?? 0);
	/** Lighter places of a body first, lower fields first. */
	const inOrder = (from: number, to: number) => {
		const order: number[] = [];
		let isMixed = false;
		for (let at = from; at < to; at++) {
			order.push(at);
			isMixed ||= markOf[at] !== markOf[from];
		}
		return isMixed ? order.sort((a, b) => weigh(a) - weigh(b) || a - b) : order;
	};

	/** Where the weight or the field changes, it stands below zero, then a whole position; other positions are steps. */
	const writePlaces = (writer: CborWriter, order: readonly number[]) => {
		let length = 0;
		let mark: number | undefined;
		for (const at of order) {
			length += markOf[at] === mark ? 1 : 2;
			mark = markOf[at];
		}
		writer.list(length);
		let last = 0;
		mark = undefined;
		for (const at of order) {
			const own = markOf[at] ?? 0;
			const position = positionOf[at] ?? 0;
			if (own !== mark) {
				writer.number(own < 0 ? own : -1 - own);
				last = 0;
			}
			writer.number(position - last);
			mark = own;
			last = position;
		}
		return length;
	};

	return {
		pagesOf: (key) => pageCounts[key] ?? 0,
		write: (writer, key) => {
			writer.list(pageCounts[key] ?? 0);
			const end = ends[key] ?? 0;
			let from = ends[key - 1] ?? 0;
			let last = 0;
			let numbers = 0;
			while (from < end) {
				const page = pageOf[from] ?? 0;
				let body = from;
				while (body < end && pageOf[body] === page && (markOf[body] ?? 0) >= 0)
					body++;
				let to = body;
				while (to < end && pageOf[to] === page) to++;
				writer.list(3);
				writer.number(page - last);
				numbers += 1 + writePlaces(writer, inOrder(from, body));
				numbers += writePlaces(writer, inOrder(body, to));
				last = page;
				from = to;
			}
			return numbers;
		},
	};
}

/** Tells every key of every place: page by page, the body first, then the fields in their order. */
function eachPlace(
	pages: readonly PageWords[],
	{ items, ends }: Keys,
	tell: (key: number, page: number, position: number, mark: number) => void,
): void {
	for (const [page, { body, fields }] of pages.entries()) {
		for (let position = 0; position < body.length; position++) {
			const word = body[position] ?? 0;
			const end = ends[word] ?? 0;
			const start = ends[word - 1] ?? 0;
			const weight = Math.max(1, Math.floor(whole / (end - start)));
			for (let at = start; at < end; at++)
				tell(items[at] ?? 0, page, position, weight);
		}
		for (const [field, words] of fields.entries())
			for (let position = 0; position < words.length; position++) {
				const word = words[position] ?? 0;
				const end = ends[word] ?? 0;
				for (let at = ends[word - 1] ?? 0; at < end; at++)
					tell(items[at] ?? 0, page, position, -1 - field);
			}
	}
}
