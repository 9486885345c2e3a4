/** Part of a text: offsets in UTF-16 units. */
export type Span = [start: number, end: number];

/** Where the tag begins that the parser was in: the nearest `<` whose tag had not ended before. */
export function findTag(text: string, at: number): number {
	const whole = wholeTag();
	for (
		let start = text.lastIndexOf("<", at - 1);
		start >= 0;
		start = start === 0 ? -1 : text.lastIndexOf("<", start - 1)
	) {
		whole.lastIndex = start;
		if (!whole.test(text) || whole.lastIndex > at) return start;
	}
	return Math.max(0, text.lastIndexOf("<", at));
}

/** Where the last tag of this name before a place opens without being closed. */
export function findOpening(
	text: string,
	name: string,
	before: number,
): number | undefined {
	let closed = 0;
	for (
		let start = text.lastIndexOf("<", before - 1);
		start >= 0;
		start = start === 0 ? -1 : text.lastIndexOf("<", start - 1)
	) {
		if (nameAt(text, start) !== name) continue;
		if (text[start + 1] === "/") closed++;
		else if (!text.slice(...spanOf(text, start)).endsWith("/>"))
			if (closed-- === 0) return start;
	}
	return undefined;
}

const wholeTag = () => /<(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*>/y;

/** A tag from its `<` to its `>`; where it has none, to the end of its line. */
export function spanOf(text: string, start: number): Span {
	const whole = wholeTag();
	whole.lastIndex = start;
	if (whole.test(text)) return [start, whole.lastIndex];
	const [line = ""] = text.slice(start).split(/[\r\n]/, 1);
	return [start, start + Math.max(1, line.length)];
}

/** Name of the tag that begins at a `<`, opening or closing; "" where none can be read. */
export function nameAt(text: string, start: number): string {
	const name = /^<\s*\/?\s*([\p{L}$_][\p{L}\p{N}$_.:-]*)/u;
	return name.exec(text.slice(start, start + 100))?.[1] ?? "";
}
