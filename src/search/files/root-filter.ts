/**
 * Strings with a level each, in a few bytes: their hashes, sorted, as Rice-coded differences (Golomb-coded set), with the
 * level behind each. It holds all that was put in; one in 2^`precision` of other strings seems to be in it too.
 */
export interface RootFilter {
	/** The level a string was put in with, from 0 to 7; undefined where it was not. */
	levelOf: (key: string) => number | undefined;
}

/** Bits of a level. */
const levelBits = 3;
export const highestLevel = 2 ** levelBits - 1;

/** A reading tries some twenty roots, so one false root in 32,000 stands beside one word in sixteen hundred. */
const precision = 15;

/** FNV-1a over UTF-16 code units, mixed once more so that all bits count. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}

const place = (key: string, count: number) =>
	Math.floor((hash(key) / 2 ** 32) * count * 2 ** precision);

/** The bytes of a filter: the number of strings (four bytes, big-endian), then the differences with the levels. */
export function encodeRootFilter(
	levels: ReadonlyMap<string, number>,
): Uint8Array {
	const places = Array.from(levels, ([key, level]) => ({
		at: place(key, levels.size),
		level,
	})).sort((a, b) => a.at - b.at || a.level - b.level);
	const bits: number[] = [];
	const push = (value: number, count: number) => {
		for (let i = count - 1; i >= 0; i--) bits.push((value >>> i) & 1);
	};
	let last = 0;
	for (const { at, level } of places) {
		const difference = at - last;
		last = at;
		for (let i = difference >>> precision; i > 0; i--) bits.push(1);
		bits.push(0);
		push(difference, precision);
		push(level, levelBits);
	}
	const bytes = new Uint8Array(4 + Math.ceil(bits.length / 8));
	new DataView(bytes.buffer).setUint32(0, levels.size);
	bits.forEach((bit, i) => {
		const at = 4 + (i >>> 3);
		bytes[at] = (bytes[at] ?? 0) | (bit << (7 - (i & 7)));
	});
	return bytes;
}

/** Reads what `encodeRootFilter` wrote. */
export function decodeRootFilter(bytes: Uint8Array): RootFilter {
	const count = new DataView(
		bytes.buffer,
		bytes.byteOffset,
		bytes.byteLength,
	).getUint32(0);
	const levels = new Map<number, number>();
	let at = 32;
	const bit = () => ((bytes[at >>> 3] ?? 0) >>> (7 - (at++ & 7))) & 1;
	const read = (length: number) => {
		let value = 0;
		for (let i = 0; i < length; i++) value = value * 2 + bit();
		return value;
	};
	let last = 0;
	for (let i = 0; i < count; i++) {
		let difference = 0;
		while (bit()) difference++;
		last += difference * 2 ** precision + read(precision);
		const level = read(levelBits);
		// Of two strings in one place the likelier root counts.
		if (!levels.has(last)) levels.set(last, level);
	}
	return { levelOf: (key) => levels.get(place(key, count)) };
}
