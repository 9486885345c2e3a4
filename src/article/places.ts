/** A place in a text: line and column, both from 1, the column in UTF-16 units. */
export interface Place {
	line: number;
	column: number;
}

/** A part of a text: what stands from one place up to another. */
export interface Range {
	start: Place;
	end: Place;
}

/** The same of a node of a tree, without what else is known of its places. */
export const rangeOf = ({ start, end }: Range): Range => ({
	start: { line: start.line, column: start.column },
	end: { line: end.line, column: end.column },
});

/** What ends a line in a file of any system. */
export const lineEnds = /\r\n|\r|\n/g;

/** The place of a sign that is this many UTF-16 units from the beginning. */
export function placeAt(text: string, offset: number): Place {
	let line = 1;
	let start = 0;
	for (const { 0: end, index } of text.matchAll(lineEnds)) {
		if (index + end.length > offset) break;
		line++;
		start = index + end.length;
	}
	return { line, column: offset - start + 1 };
}

/** Finds places in a text of which many are asked: as `placeAt`, but the text is walked once. */
export function indexPlaces(text: string): (offset: number) => Place {
	const starts = [0];
	for (const { 0: end, index } of text.matchAll(lineEnds))
		starts.push(index + end.length);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

/** The other way round: how many UTF-16 units a place is from the beginning. */
export function offsetAt(text: string, { line, column }: Place): number {
	let start = 0;
	let passed = 1;
	for (const { 0: end, index } of text.matchAll(lineEnds)) {
		if (passed === line) break;
		passed++;
		start = index + end.length;
	}
	return start + column - 1;
}

/** How much of a line a message quotes before a place and from it on, in UTF-16 units. */
const [quotedBefore, quotedAfter] = [30, 40];

/** The line a place is in, cut around the place where it is long. */
export function excerpt(text: string, { line, column }: Place): string {
	const whole = text.split(lineEnds)[line - 1] ?? "";
	const from = Math.max(0, column - 1 - quotedBefore);
	const to = column - 1 + quotedAfter;
	const part = whole.slice(from, to).trim();
	return `${from > 0 ? "…" : ""}${part}${to < whole.length ? "…" : ""}`;
}
