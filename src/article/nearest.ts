/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
function distance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(
				(rows[i - 1]?.[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(rows[i - 1]?.[j - 1] ?? 0) + same,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
			row.push(least);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}

/** The known name a writer most likely meant, if one is near enough: a third of its letters may differ. */
export function nearest(
	word: string,
	known: readonly string[],
): string | undefined {
	const lower = word.toLowerCase();
	const ranked = known
		.map((name) => ({ name, away: distance(lower, name.toLowerCase()) }))
		.sort((a, b) => a.away - b.away)[0];
	return ranked && ranked.away <= Math.max(1, Math.floor(word.length / 3))
		? ranked.name
		: undefined;
}
