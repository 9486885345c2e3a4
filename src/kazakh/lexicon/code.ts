import { type Support, supportKey } from "./support.ts";

/** What the text of a lexicon holds, by root. */
export interface DecodedLexicon {
	/** Bits of `entry`. */
	entries: Map<string, number>;
	/** How many words of the dictionary speak for a root, in powers of two. */
	support: Map<string, number>;
}

/**
 * The lexicon as text: a line a root, sorted. A digit (base 36) tells how many letters it shares with the root before; then come its
 * other letters, its bits, and its support as a nominal and as a verb, each as an exponent of two.
 */
export function encodeLexicon(
	entries: ReadonlyMap<string, number>,
	support: Support,
): string {
	let last = "";
	const lines: string[] = [];
	for (const root of [...entries.keys()].sort()) {
		let shared = 0;
		while (shared < 35 && shared < last.length && last[shared] === root[shared])
			shared++;
		const powers = [supportKey(root, 1), supportKey(root, 2)].map((key) =>
			Math.min(9, Math.round(Math.log2(1 + (support.get(key) ?? 0)))),
		);
		lines.push(
			`${shared.toString(36)}${root.slice(shared)}${entries.get(root)}${powers.join("")}`,
		);
		last = root;
	}
	return `${lines.join("\n")}\n`;
}

/** Reads what `encodeLexicon` wrote; lines that begin with # are comments. */
export function decodeLexicon(text: string): DecodedLexicon {
	const entries = new Map<string, number>();
	const support = new Map<string, number>();
	let last = "";
	for (const line of text.split("\n")) {
		if (!line || line.startsWith("#")) continue;
		const shared = Number.parseInt(line[0] ?? "0", 36);
		const root = last.slice(0, shared) + line.slice(1, -3);
		entries.set(root, Number(line.at(-3)));
		for (const kind of [1, 2] as const) {
			const power = Number(line.at(kind - 3));
			if (power > 0) support.set(supportKey(root, kind), 2 ** power - 1);
		}
		last = root;
	}
	return { entries, support };
}
