/**
 * The lexicon as text: a line a root, sorted; a digit (base 36) tells how many letters it shares with the root before, then its other
 * letters, then its bits as a digit.
 */
export function encodeLexicon(entries: ReadonlyMap<string, number>): string {
	let last = "";
	const lines: string[] = [];
	for (const root of [...entries.keys()].sort()) {
		let shared = 0;
		while (shared < 35 && shared < last.length && last[shared] === root[shared])
			shared++;
		lines.push(
			`${shared.toString(36)}${root.slice(shared)}${entries.get(root)}`,
		);
		last = root;
	}
	return `${lines.join("\n")}\n`;
}

/** Reads what `encodeLexicon` wrote into `entries`; lines that begin with # are comments. */
export function decodeLexicon(
	text: string,
	entries: Map<string, number>,
): Map<string, number> {
	let last = "";
	for (const line of text.split("\n")) {
		if (!line || line.startsWith("#")) continue;
		const root =
			last.slice(0, Number.parseInt(line[0] ?? "0", 36)) + line.slice(1, -1);
		entries.set(root, (entries.get(root) ?? 0) | Number(line.at(-1)));
		last = root;
	}
	return entries;
}
