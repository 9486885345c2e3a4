import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { cacheFolder } from "../../article/cache.ts";
import { writeWhole } from "../../keep/whole-file.ts";
import { exceptionsOf } from "../../search/exceptions.ts";
import { indexKeys, rootsOf } from "../../search/keys.ts";
import type { Place, SearchText } from "../../search/record.ts";
import { listAdder, noLists, type WordLists } from "./word-lists.ts";

/** What a year's stories gave to its index, kept so that only changed ones are read again. */
export interface Memory {
	/** Hash of the program that made it. */
	program: string;
	/** The words of the year's stories as they stand there. */
	words: string[];
	/** The keys of each word, likeliest first. */
	keys: WordLists;
	/** The roots of each word, part by part. */
	roots: WordLists;
	/** Spellings that do not lead to a word of theirs, with the word. */
	exceptions: [spelling: string, word: string][];
	/** Stories by the hashes of their records. */
	stories: Map<string, RememberedStory>;
}

export interface RememberedStory {
	/** Its words by their numbers in `Memory`. */
	words: Record<Place, Uint32Array>;
	/** Hash of its fragment. */
	fragment: string;
}

const fileOf = (year: number) => join(cacheFolder, "search", String(year));

/** What is kept of a year; nothing where it was made by another program. */
export async function recallYear(
	year: number,
	program: string,
): Promise<Memory> {
	try {
		const memory = deserialize(await readFile(fileOf(year))) as Memory;
		if (memory.program === program) return memory;
	} catch {
		// There is none, or one of another form.
	}
	return {
		program,
		words: [],
		keys: noLists(),
		roots: noLists(),
		exceptions: [],
		stories: new Map(),
	};
}

export const keepYear = (year: number, memory: Memory): void =>
	writeWhole(fileOf(year), serialize(memory));

/** Gives a year's words their numbers, and learns those it has not met. */
export function wordNumbers(
	memory: Memory,
): (words: SearchText["words"]) => RememberedStory["words"] {
	const numbers = new Map(memory.words.map((word, number) => [word, number]));
	const addKeys = listAdder(memory.keys);
	const addRoots = listAdder(memory.roots);
	const numberOf = (word: string) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		const number = memory.words.push(word) - 1;
		numbers.set(word, number);
		addKeys(indexKeys(word));
		addRoots(rootsOf(word));
		memory.exceptions.push(...exceptionsOf(word));
		return number;
	};
	const numbersOf = (words: string[]) => Uint32Array.from(words, numberOf);
	return ({ body, lead, tags, title }) => ({
		body: numbersOf(body),
		lead: numbersOf(lead),
		tags: numbersOf(tags),
		title: numbersOf(title),
	});
}
