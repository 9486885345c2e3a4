import { readFileSync } from "node:fs";
import { writeAtomically } from "../platform/atomic-write.ts";
import { hash } from "../platform/hash.ts";

/**
 * The one model of reuse. An artefact is kept in a file with the key of all it was made of (its
 * inputs and its maker, see `maker.ts`) and with a checksum. It is used again where the key is the
 * same and the checksum holds; whatever else lies there, damaged or of another maker, counts as
 * nothing, and the artefact is made anew.
 */

/** Signs of a hash, as `hash` makes it. */
const length = 20;

/** What stands before the content: checksum and key, a line each. */
const headLength = 2 * (length + 1);

/** @param key of the artefact's inputs and of its maker, as `hash` makes it */
export function keepBytes(
	file: string,
	key: string,
	content: string | Uint8Array,
): void {
	const body = Buffer.from(content);
	const head = `${hash(key, body)}\n${key}\n`;
	writeAtomically(file, Buffer.concat([Buffer.from(head), body]));
}

/** @returns the artefact kept under this key, if it lies there as it was written */
export function readKeptBytes(file: string, key: string): Buffer | undefined {
	let kept: Buffer;
	try {
		kept = readFileSync(file);
	} catch {
		return undefined;
	}
	const body = kept.subarray(headLength);
	const head = `${hash(key, body)}\n${key}\n`;
	return kept.subarray(0, headLength).toString("latin1") === head
		? body
		: undefined;
}

/** Keeps a value that JSON can hold. */
export const keep = (file: string, key: string, value: unknown): void =>
	keepBytes(file, key, JSON.stringify(value));

/**
 * @returns the value kept under this key, if it lies there as it was written.
 * Its type is the caller's promise: the key stands for the maker, and so for the form it writes.
 */
export function readKept<T>(file: string, key: string): T | undefined {
	const body = readKeptBytes(file, key);
	return body && (JSON.parse(body.toString()) as T);
}
