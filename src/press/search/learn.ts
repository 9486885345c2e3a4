import { formOf, orderForms } from "../../pagefind/vocabulary.ts";
import type { SearchText } from "../../search/index/record.ts";
import { encodeKey } from "../../search/language/encoding.ts";
import type { Memory, RememberedStory } from "./memory.ts";
import { addLists, append } from "./word-lists.ts";

/** Gives words of stories their numbers, and new ones to words that the memory has not met. */
export function numberWords(
	memory: Memory,
	stories: readonly SearchText["words"][],
): RememberedStory["words"][] {
	if (stories.length === 0) return [];
	const numbers = new Map(memory.words.map((word, number) => [word, number]));
	const numberOf = (word: string) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		const number = memory.words.push(word) - 1;
		numbers.set(word, number);
		return number;
	};
	const numbersOf = (words: string[]) => Uint32Array.from(words, numberOf);
	return stories.map(({ body, lead, tags, title }) => ({
		body: numbersOf(body),
		lead: numbersOf(lead),
		tags: numbersOf(tags),
		title: numbersOf(title),
	}));
}

/** Finds keys, roots and exceptions of the words that have none yet. */
export async function learnWords(memory: Memory): Promise<void> {
	const first = memory.keys.ends.length;
	const words = memory.words.slice(first);
	if (words.length === 0) return;
	// The lexicon takes a while to read: often there is no new word.
	const { indexKeys, rootsOf } = await import("../../search/index/keys.ts");
	const { exceptionsOf } = await import("../../search/index/exceptions.ts");
	addLists(memory.keys, words.map(indexKeys));
	addLists(memory.roots, words.map(rootsOf));
	for (const [at, word] of words.entries())
		for (const [spelling, plain] of exceptionsOf(word))
			memory.exceptions.push([first + at, spelling, plain]);
	learnForms(memory);
}

/** Finds the forms of the keys that have none yet. */
function learnForms(memory: Memory): void {
	const names = memory.keys.names.slice(memory.formOfKey.length);
	if (names.length === 0) return;
	const numbers = new Map(memory.forms.map((form, number) => [form, number]));
	const own = names.map((name) => {
		const form = formOf(encodeKey(name));
		const known = numbers.get(form);
		if (known !== undefined) return known;
		const number = memory.forms.push(form) - 1;
		numbers.set(form, number);
		return number;
	});
	memory.formOfKey = append(memory.formOfKey, own);
	memory.order = orderForms(memory.forms, memory.order);
}
