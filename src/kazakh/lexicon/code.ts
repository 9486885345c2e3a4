import { frontCode, frontDecode } from "../stems/front-coding.ts";
import { type Support, supportKey } from "./support.ts";

/** What the text of a lexicon holds, by root. */
export interface DecodedLexicon {
	/** Bits of `entry`. */
	entries: ReadonlyMap<string, number>;
	/** How many words of the dictionary speak for a root, in powers of two. */
	support: Support;
}

/**
 * The lexicon as text: a front-coded line a root, ending in three digits: its bits, and its support as a nominal and as a
 * verb, each as an exponent of two.
 */
export function encodeLexicon(
	entries: ReadonlyMap<string, number>,
	support: Support,
): string {
	const roots = [...entries.keys()].sort();
	const lines = frontCode(roots).map((line, i) => {
		const root = roots[i] ?? "";
		const powers = [supportKey(root, 1), supportKey(root, 2)].map((key) =>
			Math.min(9, Math.round(Math.log2(1 + (support.get(key) ?? 0)))),
		);
		return `${line}${entries.get(root)}${powers.join("")}`;
	});
	return `${lines.join("\n")}\n`;
}

/** Reads what `encodeLexicon` wrote; lines that begin with # are comments. */
export function decodeLexicon(text: string): DecodedLexicon {
	const lines = text.split("\n").filter((line) => line && line[0] !== "#");
	const entries = new Map<string, number>();
	const support = new Map<string, number>();
	frontDecode(lines.map((line) => line.slice(0, -3))).forEach((root, i) => {
		const [bits, ...powers] = Array.from(lines[i]?.slice(-3) ?? "", Number);
		entries.set(root, bits ?? 0);
		for (const kind of [1, 2] as const) {
			const power = powers[kind - 1] ?? 0;
			if (power > 0) support.set(supportKey(root, kind), 2 ** power - 1);
		}
	});
	return { entries, support };
}
