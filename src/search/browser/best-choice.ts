/**
 * The words that are asked for where no story has all: those that the stories with the most words have, and of such choices the one that
 * most stories have.
 * @param holders the stories that hold each word, by their ids
 * @returns the places of the words, none where no story has any
 */
export function bestChoice(holders: readonly ReadonlySet<string>[]): number[] {
	const held = new Map<string, number[]>();
	for (const [word, stories] of holders.entries())
		for (const story of stories)
			held.set(story, [...(held.get(story) ?? []), word]);
	const choices = new Map<string, { words: number[]; stories: number }>();
	for (const words of held.values()) {
		const choice = choices.get(words.join()) ?? { words, stories: 0 };
		choice.stories++;
		choices.set(words.join(), choice);
	}
	const [best] = [...choices.values()].sort(
		(a, b) => b.words.length - a.words.length || b.stories - a.stories,
	);
	return best?.words ?? [];
}
