/** What Pagefind's files are made of. Numbers are integers of at most 32 bits. */
export type Cbor = number | string | readonly Cbor[];

/** Writes CBOR (RFC 8949) as Pagefind's own library does: heads as short as can be, lengths told beforehand. */
export interface CborWriter {
	/** Begins a list; its items follow. */
	list(length: number): void;
	number(value: number): void;
	text(value: string): void;
	value(value: Cbor): void;
	/** The bytes written since the last time. */
	take(): Uint8Array;
}

/**
 * A writer of CBOR. Libraries want all values at once, as objects; a year's index has millions, which are written here as
 * they are found.
 */
export function cborWriter(): CborWriter {
	let bytes = Buffer.allocUnsafe(1 << 16);
	let length = 0;

	const makeRoom = (size: number) => {
		if (length + size <= bytes.length) return;
		const larger = Buffer.allocUnsafe(2 * (length + size));
		bytes.copy(larger, 0, 0, length);
		bytes = larger;
	};
	/** @param type as in RFC 8949, 3.1 */
	const head = (type: 0 | 1 | 3 | 4, count: number) => {
		makeRoom(5);
		if (count < 24) bytes[length++] = (type << 5) | count;
		else if (count < 1 << 8) {
			bytes[length++] = (type << 5) | 24;
			bytes[length++] = count;
		} else if (count < 1 << 16) {
			bytes[length++] = (type << 5) | 25;
			length = bytes.writeUInt16BE(count, length);
		} else {
			bytes[length++] = (type << 5) | 26;
			length = bytes.writeUInt32BE(count, length);
		}
	};

	const list = (length: number) => head(4, length);
	const number = (value: number) => {
		// Nearly all are small.
		if (value >= 0 && value < 24 && length < bytes.length)
			bytes[length++] = value;
		else if (value < 0) head(1, -1 - value);
		else head(0, value);
	};
	const text = (value: string) => {
		const size = Buffer.byteLength(value);
		head(3, size);
		makeRoom(size);
		length += bytes.write(value, length);
	};
	const value = (value: Cbor) => {
		if (typeof value === "number") number(value);
		else if (typeof value === "string") text(value);
		else {
			list(value.length);
			for (const item of value) writer.value(item);
		}
	};
	const take = () => {
		const taken = Buffer.from(bytes.subarray(0, length));
		length = 0;
		return taken;
	};
	const writer = { list, number, text, value, take };
	return writer;
}
