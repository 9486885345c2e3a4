const letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const shortest = 5;

/** Words one slip away from a word, and how likely the slip is beside the others. */
function* mendings(word: string): Generator<readonly [string, number]> {
	// Two letters swapped
	for (let i = 0; i + 1 < word.length; i++)
		if (word[i] !== word[i + 1])
			yield [
				`${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`,
				4,
			];
	// One missing
	for (let i = 0; i <= word.length; i++)
		for (const letter of letters)
			yield [word.slice(0, i) + letter + word.slice(i), 2];
	// One doubled, or one too many
	for (let i = 0; i < word.length; i++)
		yield [
			word.slice(0, i) + word.slice(i + 1),
			word[i] === word[i + 1] ? 4 : 1,
		];
	// One for another
	for (let i = 0; i < word.length; i++)
		for (const letter of letters)
			if (letter !== word[i])
				yield [word.slice(0, i) + letter + word.slice(i + 1), 1];
}

/**
 * Mends one typing slip in a lower-case word of five letters or more: of the words one slip away, the one that the
 * site has most often, likelier slips counting for more; undefined where it has none. `countOf` tells how often the site has a word in
 * any form. It is a suggestion to show («Мүмкін, … деп іздедіңіз бе?»), never something to search for unasked.
 */
export function suggestWord(
	word: string,
	countOf: (word: string) => number,
): string | undefined {
	if (word.length < shortest) return undefined;
	let best: string | undefined;
	let most = 0;
	for (const [mended, likelihood] of mendings(word)) {
		const count = countOf(mended) * likelihood;
		if (count > most) {
			most = count;
			best = mended;
		}
	}
	return best;
}
