/** The words between which those of a chunk lie. */
export interface Bounds {
	from: string;
	to: string;
}

/** Shortens the bounds of chunks, given in their order, to what tells neighbours apart. */
export function shortenBounds(chunks: readonly Bounds[]): Bounds[] {
	const short = chunks.map((bounds) => ({ ...bounds }));
	for (const [at, next] of short.entries()) {
		const chunk = short[at - 1];
		if (!chunk) continue;
		const shared = sharedLength(chunk.to, next.from);
		const to = beginning(chunk.to, shared + 1);
		if (compareWords(to, chunk.from) >= 0) chunk.to = to;
		next.from = beginning(next.from, shared + 1);
	}
	return short;
}

const beginning = (word: string, length: number) =>
	Array.from(word).slice(0, length).join("");

/** How many characters two words share at their beginning. */
function sharedLength(a: string, b: string): number {
	const other = Array.from(b);
	const letters = Array.from(a);
	const differs = letters.findIndex((letter, i) => letter !== other[i]);
	return differs < 0 ? letters.length : differs;
}

/** The order of the reader's engine: by code points, where JavaScript's own is by UTF-16 units. */
export function compareWords(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

const rank = (unit: number) =>
	unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
