import { inParallel } from "../../archive/parallel.ts";
import { hash } from "../../keep/hash.ts";
import type { SearchRecord } from "../../search/record.ts";
import { countYear } from "./counts.ts";
import {
	fragmentNames,
	fragmentOf,
	layFragments,
	readStory,
} from "./fragments.ts";
import type { Site } from "./index-file.ts";
import {
	keepYear,
	type Memory,
	type RememberedStory,
	recallYear,
	wordNumbers,
} from "./memory.ts";
import { layYearFiles } from "./year-files.ts";
import type { SearchYear } from "./years.ts";

/** What became of a year. */
export interface YearIndex {
	year: number;
	/** That of the `SearchYear` it was made of. */
	key: string;
	/** Its files, from the site's folder. */
	files: string[];
	/** How many stories it has. */
	stories: number;
	/** Name of the file by which Pagefind enters it. */
	entry: string;
	/** How often each root stands in it, as `encodeCounts` writes it. */
	roots: string;
	/** How often each key stands in it. */
	keys: string;
	/** Spellings that do not lead to a word of its stories, with the word. */
	exceptions: [spelling: string, word: string][];
}

/**
 * Writes a year's index into a site that is being made. Files that lie in the finished site already are named, not
 * written. Worker threads are given their years through this.
 */
export async function indexYear({
	year: { year, key, program, stories },
	...site
}: Site & { year: SearchYear }): Promise<YearIndex> {
	const last = await recallYear(year, program);
	const own = await readStories(last, stories);
	const memory = {
		...last,
		stories: new Map(
			own.map(({ id, words, fragment }) => [id, { words, fragment }]),
		),
	};
	const names = fragmentNames(year, fragmentsOf(memory));
	const lastNames = fragmentNames(year, fragmentsOf(last));
	const pages = own.map((story) => {
		const name = names.get(story.fragment) ?? story.fragment;
		return {
			...story,
			name,
			isKnown: lastNames.get(story.fragment) === name,
			read: async () =>
				story.text ?? fragmentOf(story.record, await readStory(story.record)),
		};
	});
	const fragments = await layFragments(site, pages);
	const { paths, entry } = await layYearFiles(site, year, pages, memory.keys);
	const isSame =
		last.stories.size === own.length && own.every(({ text }) => !text);
	if (!isSame) keepYear(year, memory);
	return {
		year,
		key,
		files: [...fragments, ...paths],
		stories: own.length,
		entry,
		...countYear(memory),
		exceptions: memory.exceptions,
	};
}

const fragmentsOf = ({ stories }: Memory) =>
	Array.from(stories.values(), ({ fragment }) => fragment);

interface Story extends RememberedStory {
	/** Hash of its record. */
	id: string;
	record: SearchRecord;
	/** Its fragment, if it had to be made. */
	text?: string;
}

/** Reads the stories that are not remembered; the memory learns their words. */
function readStories(
	memory: Memory,
	records: readonly SearchRecord[],
): Promise<Story[]> {
	let number: ReturnType<typeof wordNumbers> | undefined;
	return inParallel(records, async (record) => {
		const id = hash(JSON.stringify(record));
		const known = memory.stories.get(id);
		if (known) return { id, record, ...known };
		const story = await readStory(record);
		const text = fragmentOf(record, story);
		number ??= wordNumbers(memory);
		return {
			id,
			record,
			text,
			words: number(story.words),
			fragment: hash(text),
		};
	});
}
