import type { CborWriter } from "./cbor.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One page: the words that stand in its body and in each of its fields, by their numbers. */
export interface PageWords {
	body: Uint32Array;
	fields: readonly Uint32Array[];
}

/** What forms are found by, in the order of the pages. */
export interface Postings {
	/** Whether a form stands in any page. */
	isUsed(form: number): boolean;
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

/**
 * The places of all forms: those of one lie between two ends, in the order of the pages, a page's body before its fields.
 * Two numbers a place, side by side, for they are written in no order: the page, and the position with its mark.
 */
interface Places {
	ends: Uint32Array;
	places: Uint32Array;
}

/** A mark takes the last bits of a position: the weight of a place in the body, or the number of a field. */
const markSize = 256;
const firstField = 128;

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
	const { ends, places } = placesOf(pages, forms, count);
	const startOf = (form: number) => (form > 0 ? (ends[form - 1] ?? 0) : 0);
	return {
		isUsed: (form) => startOf(form) < (ends[form] ?? 0),
		write: (writer, form) =>
			writePages(writer, places, startOf(form), ends[form] ?? 0),
	};
}

/** Sorts by counting: first how many places each form has, then where each of them lies. Plain loops: there are millions. */
function placesOf(
	pages: readonly PageWords[],
	{ items, ends: wordEnds }: Forms,
	count: number,
): Places {
	const startOf = (word: number) =>
		word > 0 ? (wordEnds[word - 1] as number) : 0;
	const ends = new Uint32Array(count);
	for (const page of pages)
		for (const words of [page.body, ...page.fields])
			for (let position = 0; position < words.length; position++) {
				const word = words[position] as number;
				const end = wordEnds[word] as number;
				for (let from = startOf(word); from < end; from++) {
					const form = items[from] as number;
					ends[form] = (ends[form] as number) + 1;
				}
			}
	let size = 0;
	for (let form = 0; form < count; form++) {
		const own = ends[form] as number;
		ends[form] = size;
		size += own;
	}
	const places = new Uint32Array(2 * size);
	for (let page = 0; page < pages.length; page++) {
		const { body, fields } = pages[page] as PageWords;
		for (const [part, words] of [body, ...fields].entries())
			for (let position = 0; position < words.length; position++) {
				const word = words[position] as number;
				const start = startOf(word);
				const end = wordEnds[word] as number;
				const weight = Math.max(1, Math.floor(whole / (end - start)));
				const mark = part === 0 ? weight : firstField + part;
				for (let from = start; from < end; from++) {
					const form = items[from] as number;
					const at = ends[form] as number;
					ends[form] = at + 1;
					places[2 * at] = page;
					places[2 * at + 1] = position * markSize + mark;
				}
			}
	}
	return { ends, places };
}

function writePages(
	writer: CborWriter,
	places: Uint32Array,
	start: number,
	end: number,
): number {
	let pages = 0;
	for (let at = start; at < end; at++)
		if (at === start || places[2 * at] !== places[2 * at - 2]) pages++;
	writer.list(pages);
	let from = start;
	let last = 0;
	let numbers = 0;
	while (from < end) {
		const page = places[2 * from] as number;
		let body = from;
		while (
			body < end &&
			places[2 * body] === page &&
			markOf(places, body) < firstField
		)
			body++;
		let to = body;
		while (to < end && places[2 * to] === page) to++;
		writer.list(3);
		writer.number(page - last);
		numbers += 1 + writePlaces(writer, places, from, body);
		numbers += writePlaces(writer, places, body, to);
		last = page;
		from = to;
	}
	return numbers;
}

const markOf = (places: Uint32Array, at: number) =>
	(places[2 * at + 1] as number) % markSize;

/**
 * Lighter places of a body stand first, lower fields first. Where the weight or the field changes, it stands below zero, then a
 * whole position; other positions are steps.
 */
function writePlaces(
	writer: CborWriter,
	places: Uint32Array,
	from: number,
	to: number,
): number {
	let changes = from < to ? 1 : 0;
	let isOrdered = true;
	for (let at = from + 1; at < to; at++) {
		const step = markOf(places, at) - markOf(places, at - 1);
		if (step !== 0) changes++;
		if (step < 0) isOrdered = false;
	}
	const order = isOrdered ? undefined : inOrder(places, from, to);
	if (order) changes = countChanges(places, order);
	const length = to - from + changes;
	writer.list(length);
	let last = 0;
	let mark = -1;
	for (let i = 0; i < to - from; i++) {
		const at = order ? (order[i] as number) : from + i;
		const place = places[2 * at + 1] as number;
		const own = place % markSize;
		const position = (place - own) / markSize;
		if (own !== mark) {
			writer.number(own < firstField ? -1 - own : firstField - own);
			last = 0;
			mark = own;
		}
		writer.number(position - last);
		last = position;
	}
	return length;
}

const inOrder = (places: Uint32Array, from: number, to: number): number[] =>
	Array.from({ length: to - from }, (_, i) => from + i).sort(
		(a, b) => markOf(places, a) - markOf(places, b) || a - b,
	);

const countChanges = (places: Uint32Array, order: readonly number[]) =>
	order.filter(
		(at, i) =>
			i === 0 || markOf(places, at) !== markOf(places, order[i - 1] ?? 0),
	).length;
