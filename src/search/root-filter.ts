/**
 * A set of strings as a few bytes each: their hashes, sorted, as Rice-coded differences (Golomb-coded set). It holds all
 * that was put in; one in 2^`precision` of other strings seems to be in it too.
 */
export interface RootFilter {
	has: (key: string) => boolean;
}

/** A reading tries some twenty roots, so one false root in 4,000 misleads one word in two hundred. */
const precision = 12;

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

/** The bytes of a filter: the number of strings (four bytes, big-endian), then the differences. */
export function encodeRootFilter(keys: Iterable<string>): Uint8Array {
	const own = [...new Set(keys)];
	const places = own.map((key) => place(key, own.length)).sort((a, b) => a - b);
	const bits: number[] = [];
	let last = 0;
	for (const next of places) {
		const difference = next - last;
		last = next;
		for (let i = difference >>> precision; i > 0; i--) bits.push(1);
		bits.push(0);
		for (let i = precision - 1; i >= 0; i--) bits.push((difference >>> i) & 1);
	}
	const bytes = new Uint8Array(4 + Math.ceil(bits.length / 8));
	new DataView(bytes.buffer).setUint32(0, own.length);
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
	const places = new Set<number>();
	let at = 32;
	const bit = () => ((bytes[at >>> 3] ?? 0) >>> (7 - (at++ & 7))) & 1;
	let last = 0;
	for (let i = 0; i < count; i++) {
		let difference = 0;
		while (bit()) difference++;
		for (let j = 0; j < precision; j++) difference = difference * 2 + bit();
		last += difference;
		places.add(last);
	}
	return { has: (key) => places.has(place(key, count)) };
}
