/** What Pagefind's files are made of. Numbers are integers of at most 32 bits. */
export type Cbor = number | string | readonly Cbor[];

/**
 * Writes CBOR (RFC 8949) as Pagefind's own library does: heads as short as can be, lengths told beforehand. Libraries
 * want all values at once, as objects; a year's index has millions, which are written here as they are found.
 */
export class CborWriter {
	#bytes = Buffer.allocUnsafe(1 << 16);
	#length = 0;

	/** Begins a list; its items follow. */
	list(length: number): void {
		this.#head(4, length);
	}

	number(value: number): void {
		// Nearly all are small.
		if (value >= 0 && value < 24 && this.#length < this.#bytes.length)
			this.#bytes[this.#length++] = value;
		else if (value < 0) this.#head(1, -1 - value);
		else this.#head(0, value);
	}

	text(value: string): void {
		const size = Buffer.byteLength(value);
		this.#head(3, size);
		this.#makeRoom(size);
		this.#length += this.#bytes.write(value, this.#length);
	}

	value(value: Cbor): void {
		if (typeof value === "number") this.number(value);
		else if (typeof value === "string") this.text(value);
		else {
			this.list(value.length);
			for (const item of value) this.value(item);
		}
	}

	/** The bytes written since the last time. */
	take(): Uint8Array {
		const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
		return taken;
	}

	/** @param type as in RFC 8949, 3.1 */
	#head(type: 0 | 1 | 3 | 4, count: number): void {
		this.#makeRoom(5);
		const bytes = this.#bytes;
		if (count < 24) bytes[this.#length++] = (type << 5) | count;
		else if (count < 1 << 8) {
			bytes[this.#length++] = (type << 5) | 24;
			bytes[this.#length++] = count;
		} else if (count < 1 << 16) {
			bytes[this.#length++] = (type << 5) | 25;
			this.#length = bytes.writeUInt16BE(count, this.#length);
		} else {
			bytes[this.#length++] = (type << 5) | 26;
			this.#length = bytes.writeUInt32BE(count, this.#length);
		}
	}

	#makeRoom(size: number): void {
		if (this.#length + size <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafe(2 * (this.#length + size));
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}
}
