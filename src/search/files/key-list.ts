import { frontCode, frontDecode } from "../../kazakh/stems/front-coding.ts";

const firstPower = "a".charCodeAt(0);

/**
 * A site's keys with how often they occur, as text: a front-coded line a key, ending in the power of two of its count as a
 * letter (a for 1, b for 2 or 3, …).
 */
export function encodeKeyList(counts: ReadonlyMap<string, number>): string {
	const keys = [...counts.keys()].sort();
	return frontCode(keys)
		.map((line, i) => {
			const count = counts.get(keys[i] ?? "") ?? 1;
			const power = Math.min(25, Math.floor(Math.log2(count)));
			return line + String.fromCharCode(firstPower + power);
		})
		.join("\n");
}

/** Reads what `encodeKeyList` wrote: each key's count, rounded down to a power of two. */
export function decodeKeyList(text: string): Map<string, number> {
	const lines = text.split("\n").filter(Boolean);
	const keys = frontDecode(lines.map((line) => line.slice(0, -1)));
	return new Map(
		keys.map((key, i) => {
			const letter = lines[i]?.at(-1) ?? "a";
			return [key, 2 ** (letter.charCodeAt(0) - firstPower)];
		}),
	);
}
