import { readBody } from "../../article/body-cache.ts";
import {
	bundle,
	type FragmentContent,
	packFragment,
} from "../../pagefind/bundles.ts";
import { indexFiles, pageLength } from "../../pagefind/index-files.ts";
import { engineFolder } from "../../pagefind/version.ts";
import { hash } from "../../platform/hash.ts";
import type { Volume } from "../../search/files/manifest.ts";
import {
	places,
	readRecord,
	type SearchRecord,
	type SearchText,
} from "../../search/index/record.ts";
import { type Tally, tally } from "./counts.ts";
import { learnWords, numberWords } from "./learn.ts";
import {
	keepVolume,
	type Memory,
	memoryFile,
	type RememberedStory,
	recallVolume,
} from "./memory.ts";
import { keepNewest, newestFile } from "./newest.ts";
import { type Output, writeMissing } from "./output.ts";

/** What is known of a volume once it is made. */
export interface VolumeIndex extends Volume {
	/** That of the `VolumeTask` it was made of. */
	key: string;
	/** Its files, from the site's folder. */
	files: string[];
	/** Spellings that do not lead to a word of its stories, with the word. */
	exceptions: [spelling: string, word: string][];
}

/** How the words of a volume changed. */
export interface Change extends Tally {
	/** Key of the volume it was before; where it is not known, all words are counted. */
	from: string | undefined;
}

/** What a worker is told. */
export interface VolumeOrder extends Output {
	name: string;
	key: string;
	years: number[];
	/** Newest first. */
	records: SearchRecord[];
	/** Key of the program. */
	maker: string;
	/** Where the build keeps what it remembers. */
	home: string;
	/** Whether nothing that is remembered is to be used. */
	isForgotten?: boolean;
}

const [, ...fields] = places;

/** The folder of the engine and the index, from the site's folder. */
export const searchPath = engineFolder.slice(1);

/**
 * Writes an index into a site that is being made. Files that lie in the finished site already are named, not
 * written. Worker threads are given their volumes through this.
 */
export async function indexVolume(
	order: VolumeOrder,
): Promise<{ index: VolumeIndex; change: Change }> {
	const { name, key, years, records, maker, home, ...output } = order;
	const file = memoryFile(name, home);
	const memory = recallVolume(file, order.isForgotten ? "" : maker);
	const { key: from, stories: last } = memory;
	const stories = await readStories(memory, records);
	memory.stories = new Map(stories.map((story) => [story.id, story]));
	const { files, entry } = await writeVolume(output, name, stories, memory);
	keepVolume(file, maker, { ...memory, key });
	keepNewest(newestFile(name, home), key, records);
	const added = stories.filter(({ id }) => !last.has(id));
	const gone = [...last].filter(([id]) => !memory.stories.has(id));
	return {
		index: {
			...{ name, key, years, files, entry },
			stories: stories.length,
			exceptions: exceptionsOf(memory),
		},
		change: {
			from,
			...tally(
				memory,
				added,
				gone.map(([, story]) => story),
			),
		},
	};
}

/**
 * Writes a volume's fragments and its index.
 * @returns its files, from the site's folder, and the name of the one by which the engine enters
 */
async function writeVolume(
	output: Output,
	name: string,
	stories: readonly Story[],
	memory: Memory,
): Promise<{ files: string[]; entry: string }> {
	const files: string[] = [];
	const write = async (path: string, make: () => Uint8Array) => {
		files.push(searchPath + path);
		await writeMissing(output, searchPath + path, make);
	};
	const bundles = bundle(name, stories);
	for (const { path, fragments } of bundles)
		await write(path, () => Buffer.concat(fragments.map(packStory)));
	const names = bundles.flatMap((own) => own.names);
	const made = indexFiles(
		name,
		fields,
		stories.map(({ record, words }, at) => ({
			fragment: names[at] ?? "",
			date: record.date,
			filters: record.filters,
			body: words.body,
			fields: fields.map((field) => words[field]),
		})),
		vocabularyOf(memory),
	);
	let next = made.next();
	for (; !next.done; next = made.next())
		await write(next.value.path, next.value.pack);
	return { files, entry: next.value };
}

/** What the words of a volume are found by. */
function vocabularyOf({ forms, order, keys, formOfKey }: Memory) {
	const items = keys.items.map((key) => formOfKey[key] ?? 0);
	return { forms, order, items, ends: keys.ends };
}

/** The exceptions of words that stories of the volume have. */
function exceptionsOf({ exceptions, stories }: Memory) {
	if (exceptions.length === 0) return [];
	const used = new Set<number>();
	for (const { words } of stories.values())
		for (const place of places) for (const word of words[place]) used.add(word);
	return exceptions
		.filter(([word]) => used.has(word))
		.map(([, spelling, plain]): [string, string] => [spelling, plain])
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Story extends RememberedStory {
	/** Hash of its record. */
	id: string;
	url: string;
	record: SearchRecord;
}

/** Reads the stories that are not remembered; the memory learns their words. */
async function readStories(
	memory: Memory,
	records: readonly SearchRecord[],
): Promise<Story[]> {
	const ids = records.map((record) => hash(JSON.stringify(record)));
	const unknown = records.filter((_, at) => !memory.stories.has(ids[at] ?? ""));
	const read: Omit<Story, "words" | "id" | "url">[] = [];
	const words: SearchText["words"][] = [];
	for (const record of unknown) {
		const text = readStory(record);
		const fragment = fragmentOf(record, text);
		words.push(text.words);
		read.push({
			record,
			hash: hash(JSON.stringify(fragment)),
			length: packFragment(fragment).length,
		});
	}
	const numbers = numberWords(memory, words);
	await learnWords(memory);
	const added = new Map(
		read.map((story, at) => [story.record, { ...story, words: numbers[at] }]),
	);
	return records.flatMap((record, at) => {
		const id = ids[at] ?? "";
		const { words, hash, length } =
			memory.stories.get(id) ?? added.get(record) ?? {};
		return words && hash !== undefined && length !== undefined
			? [{ id, url: record.url, record, words, hash, length }]
			: [];
	});
}

/** Reads a story's text. @throws when the cache lost it */
const readStory = (record: SearchRecord): SearchText =>
	readRecord(record, readBody(record.body).text);

const packStory = ({ record }: Story): Uint8Array =>
	packFragment(fragmentOf(record, readStory(record)));

/** What the result of a story shows. */
function fragmentOf(
	{ url, title, date, hue, filters }: SearchRecord,
	{ words, content }: SearchText,
): FragmentContent {
	return {
		url,
		content,
		word_count: pageLength(words.body),
		filters,
		meta: { date, hue: String(hue), section: filters.section[0] ?? "", title },
		anchors: [],
	};
}

/** Counts all words of a volume that is remembered; nothing where it is not. Worker threads do so too. */
export function countVolume({
	name,
	key,
	maker,
	home,
}: Pick<VolumeOrder, "name" | "key" | "maker" | "home">): Tally | undefined {
	const memory = recallVolume(memoryFile(name, home), maker);
	return memory.key === key
		? tally(memory, memory.stories.values())
		: undefined;
}
