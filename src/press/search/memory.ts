import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { keepBytes, readKeptBytes } from "../../keep/kept.ts";
import { orderForms } from "../../pagefind/vocabulary.ts";
import { cacheFolder } from "../../platform/cache-folder.ts";
import { type Place, places } from "../../search/index/record.ts";
import { noLists, type WordLists } from "./word-lists.ts";

/** What a volume's stories gave to its index, kept so that only changed ones are read again. */
export interface Memory {
	/** Key of the volume it was kept for; nothing where nothing was kept. */
	key: string | undefined;
	/** The words of the volume's stories as they stand there. Words stay when their stories go. */
	words: string[];
	/** The keys of each word, likeliest first. */
	keys: WordLists;
	/** The roots of each word, part by part. */
	roots: WordLists;
	/** The keys as the reader's engine sees them, and the number of each key's form. */
	forms: string[];
	formOfKey: Uint32Array;
	/** The order of the forms in an index. */
	order: Uint32Array;
	/** Spellings that do not lead to a word, by the word's number. */
	exceptions: [word: number, spelling: string, plain: string][];
	/** Stories by the hashes of their records. */
	stories: Map<string, RememberedStory>;
}

export interface RememberedStory {
	/** Its words by their numbers in `Memory`. */
	words: Record<Place, Uint32Array>;
	/** Hash of its fragment. */
	hash: string;
	/** Bytes of its fragment, packed. */
	length: number;
}

/** The memory as it is kept: few long texts and arrays instead of many small ones. */
interface Kept {
	key: string;
	texts: Record<
		"words" | "keys" | "roots" | "forms" | "ids" | "hashes",
		string
	>;
	keys: Omit<WordLists, "names">;
	roots: Omit<WordLists, "names">;
	formOfKey: Uint32Array;
	order: Uint32Array;
	exceptions: Memory["exceptions"];
	lengths: Uint32Array;
	/** How many words each place of each story has. */
	counts: Uint32Array;
	/** All of them. */
	story: Uint32Array;
}

/** Where what is kept of a volume lies. @param home of the build or of a part */
export const memoryFile = (name: string, home = cacheFolder) =>
	join(home, "search", name);

const split = (text: string) => (text === "" ? [] : text.split("\n"));

/** What is kept of a volume; nothing where it was made by another program. @param maker key of the program */
export function recallVolume(file: string, maker: string): Memory {
	const bytes = readKeptBytes(file, maker);
	if (!bytes)
		return {
			key: undefined,
			words: [],
			keys: noLists(),
			roots: noLists(),
			forms: [],
			formOfKey: new Uint32Array(),
			order: orderForms([]),
			exceptions: [],
			stories: new Map(),
		};
	const kept = deserialize(bytes) as Kept;
	const { texts, counts, story, lengths } = kept;
	const hashes = split(texts.hashes);
	let from = 0;
	const stories = split(texts.ids).map((id, at): [string, RememberedStory] => {
		const own = places.map((place, i) => {
			const start = from;
			from += counts[at * places.length + i] ?? 0;
			return [place, story.subarray(start, from)] as const;
		});
		const words = Object.fromEntries(own) as RememberedStory["words"];
		return [id, { words, hash: hashes[at] ?? "", length: lengths[at] ?? 0 }];
	});
	return {
		key: kept.key,
		words: split(texts.words),
		keys: { names: split(texts.keys), ...kept.keys },
		roots: { names: split(texts.roots), ...kept.roots },
		forms: split(texts.forms),
		formOfKey: kept.formOfKey,
		order: kept.order,
		exceptions: kept.exceptions,
		stories: new Map(stories),
	};
}

export function keepVolume(
	file: string,
	maker: string,
	memory: Memory & { key: string },
): void {
	const stories = [...memory.stories.values()];
	const lists = stories.flatMap(({ words }) => places.map((at) => words[at]));
	const story = new Uint32Array(
		lists.reduce((sum, { length }) => sum + length, 0),
	);
	let at = 0;
	for (const list of lists) {
		story.set(list, at);
		at += list.length;
	}
	const listsOf = ({ items, ends }: WordLists) => ({ items, ends });
	const kept: Kept = {
		key: memory.key,
		texts: {
			words: memory.words.join("\n"),
			keys: memory.keys.names.join("\n"),
			roots: memory.roots.names.join("\n"),
			forms: memory.forms.join("\n"),
			ids: [...memory.stories.keys()].join("\n"),
			hashes: stories.map(({ hash }) => hash).join("\n"),
		},
		keys: listsOf(memory.keys),
		roots: listsOf(memory.roots),
		formOfKey: memory.formOfKey,
		order: memory.order,
		exceptions: memory.exceptions,
		lengths: Uint32Array.from(stories, ({ length }) => length),
		counts: Uint32Array.from(lists, ({ length }) => length),
		story,
	};
	keepBytes(file, maker, serialize(kept));
}
