/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into the other.
 * @param most where it is more, any greater number is given
 */
function distance(a: string, b: string, most: number): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + same,
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		if (Math.min(...row, ...last) > most) return most + 1;
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}

/** A longer word, in UTF-16 units, is no slip of a name. */
const longest = 200;

/** The known name a writer most likely meant, if one is near enough: a third of its letters may differ. */
export const nearest = (
	word: string,
	known: readonly string[],
): string | undefined => closest(word, known)?.name;

/** The same, where no other name is as near: one that a machine may write. */
export function onlyNearest(
	word: string,
	known: readonly string[],
): string | undefined {
	const best = closest(word, known);
	return best?.isOnly ? best.name : undefined;
}

function closest(word: string, known: readonly string[]) {
	const lower = word.toLowerCase();
	const most = Math.max(1, Math.floor(word.length / 3));
	let best: { name: string; away: number; isOnly: boolean } | undefined;
	for (const name of known) {
		if (word.length > longest || Math.abs(name.length - word.length) > most)
			continue;
		const away = distance(lower, name.toLowerCase(), best?.away ?? most);
		if (away > most || away > (best?.away ?? most)) continue;
		if (best && away === best.away) best.isOnly &&= name === best.name;
		else best = { name, away, isOnly: true };
	}
	return best;
}
