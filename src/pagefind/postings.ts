import type { CborWriter } from "./cbor.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One page: the words that stand in its body and in each of its fields, by their numbers. */
export interface PageWords {
	body: Uint32Array;
	fields: readonly Uint32Array[];
}

/** What forms are found by, in the order of the pages. */
export interface Postings {
	/** In how many pages a form stands. */
	pagesOf(form: number): number;
	/**
	 * Writes the pages of a form as Pagefind keeps them, for each how many pages it lies behind the last one, the places in
	 * its body and those in its fields.
	 * @returns how many numbers they took, by Pagefind's count
	 */
	write(writer: CborWriter, form: number): number;
}

type Forms = Pick<Vocabulary, "items" | "ends">;

/** Weight of a word that has one form; several forms of a word share it. */
const whole = 24;

/** The places of all forms: those of one lie between two ends, in the order of the pages, a page's body before its fields. */
interface Places {
	ends: Uint32Array;
	pageCounts: Uint32Array;
	pages: Uint32Array;
	positions: Uint32Array;
	/** The weight of a place in the body; −1 and lower of one in a field. */
	marks: Int16Array;
}

/**
 * Turns pages into what each form is found by.
 * @param forms of each word
 * @param count how many forms there are
 */
export function invert(
	pages: readonly PageWords[],
	forms: Forms,
	count: number,
): Postings {
	const places = placesOf(pages, forms, count);
	const { ends, pageCounts } = places;
	return {
		pagesOf: (form) => pageCounts[form] ?? 0,
		write: (writer, form) => {
			writer.list(pageCounts[form] ?? 0);
			return writePages(writer, places, ends[form - 1] ?? 0, ends[form] ?? 0);
		},
	};
}

/** Sorts by counting: first how many places each form has, then where each of them lies. */
function placesOf(
	pages: readonly PageWords[],
	{ items, ends: wordEnds }: Forms,
	count: number,
): Places {
	const ends = new Uint32Array(count);
	const pageCounts = new Uint32Array(count);
	const lastPages = new Int32Array(count).fill(-1);
	// Plain loops: they run over millions of places.
	for (let page = 0; page < pages.length; page++)
		for (const words of partsOf(pages[page]))
			for (let position = 0; position < words.length; position++) {
				const word = words[position] as number;
				const end = wordEnds[word] as number;
				for (
					let at = word > 0 ? (wordEnds[word - 1] as number) : 0;
					at < end;
					at++
				) {
					const form = items[at] as number;
					ends[form] = (ends[form] as number) + 1;
					if (lastPages[form] === page) continue;
					lastPages[form] = page;
					pageCounts[form] = (pageCounts[form] as number) + 1;
				}
			}
	let size = 0;
	for (let form = 0; form < count; form++) {
		const own = ends[form] as number;
		ends[form] = size;
		size += own;
	}
	const places: Places = {
		ends,
		pageCounts,
		pages: new Uint32Array(size),
		positions: new Uint32Array(size),
		marks: new Int16Array(size),
	};
	for (let page = 0; page < pages.length; page++)
		for (const [part, words] of partsOf(pages[page]).entries())
			for (let position = 0; position < words.length; position++) {
				const word = words[position] as number;
				const start = word > 0 ? (wordEnds[word - 1] as number) : 0;
				const end = wordEnds[word] as number;
				const weight = Math.max(1, Math.floor(whole / (end - start)));
				for (let from = start; from < end; from++) {
					const form = items[from] as number;
					const at = ends[form] as number;
					ends[form] = at + 1;
					places.pages[at] = page;
					places.positions[at] = position;
					places.marks[at] = part === 0 ? weight : -part;
				}
			}
	return places;
}

const partsOf = (page: PageWords | undefined) =>
	page ? [page.body, ...page.fields] : [];

function writePages(
	writer: CborWriter,
	places: Places,
	start: number,
	end: number,
): number {
	const { pages, marks } = places;
	let from = start;
	let last = 0;
	let numbers = 0;
	while (from < end) {
		const page = pages[from] ?? 0;
		let body = from;
		while (body < end && pages[body] === page && (marks[body] ?? 0) >= 0)
			body++;
		let to = body;
		while (to < end && pages[to] === page) to++;
		writer.list(3);
		writer.number(page - last);
		numbers += 1 + writePlaces(writer, places, from, body);
		numbers += writePlaces(writer, places, body, to);
		last = page;
		from = to;
	}
	return numbers;
}

/** Where the weight or the field changes, it stands below zero, then a whole position; other positions are steps. */
function writePlaces(
	writer: CborWriter,
	{ marks, positions }: Places,
	from: number,
	to: number,
): number {
	let changes = from < to ? 1 : 0;
	for (let at = from + 1; at < to; at++)
		if (marks[at] !== marks[at - 1]) changes++;
	// Lighter places of a body first, lower fields first; most have one mark alone.
	const order = changes > 1 ? inOrder(marks, from, to) : undefined;
	if (order) changes = countChanges(marks, order);
	const length = to - from + changes;
	writer.list(length);
	let last = 0;
	let mark: number | undefined;
	for (let i = 0; i < to - from; i++) {
		const at = order ? (order[i] ?? 0) : from + i;
		const own = marks[at] ?? 0;
		const position = positions[at] ?? 0;
		if (own !== mark) {
			writer.number(own < 0 ? own : -1 - own);
			last = 0;
			mark = own;
		}
		writer.number(position - last);
		last = position;
	}
	return length;
}

function inOrder(marks: Int16Array, from: number, to: number): number[] {
	const weigh = (at: number) => Math.abs(marks[at] ?? 0);
	return Array.from({ length: to - from }, (_, i) => from + i).sort(
		(a, b) => weigh(a) - weigh(b) || a - b,
	);
}

const countChanges = (marks: Int16Array, order: readonly number[]) =>
	order.filter((at, i) => i === 0 || marks[at] !== marks[order[i - 1] ?? 0])
		.length;
