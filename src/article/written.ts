import type { Edit } from "./diagnostic.ts";
import { offsetAt, type Place, type Range } from "./places.ts";

/** A value as it is written in a file, on one line. */
export interface Written {
	/** Where it begins. */
	start: Place;
	/** What stands there, quotation marks and all. */
	source: string;
	/** What was read of it. */
	value: unknown;
}

/** So many signs of a line, from a place on. */
export const rangeFrom = ({ line, column }: Place, length: number): Range => ({
	start: { line, column },
	end: { line, column: column + length },
});

/** All that is written of a value. */
export const rangeOfWritten = ({ start, source }: Written): Range =>
	rangeFrom(start, source.length);

/** The change that puts a text in the place of so many signs. */
export const editFrom = (place: Place, length: number, text: string): Edit => ({
	...rangeFrom(place, length),
	text,
});

/**
 * The change that puts a text in the place of a part of what is written.
 * @returns nothing where the part does not stand there as it is, or more than once: it may be written in another way
 */
export function editPart(
	{ start, source }: Written,
	part: string,
	text: string,
): Edit | undefined {
	const at = source.indexOf(part);
	if (part === "" || at < 0 || source.indexOf(part, at + 1) >= 0)
		return undefined;
	const { line, column } = start;
	return editFrom({ line, column: column + at }, part.length, text);
}

/** A text after changes, none of which may touch another. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
	edits
		.map(({ start, end, text: put }) => ({
			...{ from: offsetAt(text, start), to: offsetAt(text, end), put },
		}))
		.sort((a, b) => b.from - a.from)
		.reduce(
			(all, { from, to, put }) => all.slice(0, from) + put + all.slice(to),
			text,
		);
