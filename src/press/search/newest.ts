import { keep, readKept } from "../../keep/kept.ts";
import { type Headline, newestCount } from "../../search/headlines.ts";
import type { SearchRecord } from "../../search/record.ts";
import { type Memory, memoryFile, type RememberedStory } from "./memory.ts";
import { listOf } from "./word-lists.ts";

/** Where the newest headlines of a volume lie. @param home of the build or of a part */
export const newestFile = (name: string, home: string) =>
	`${memoryFile(name, home)}.newest`;

/** Keeps the headlines of a volume's newest stories: the site's newest ones may lie in several volumes. */
export function keepNewest(
	file: string,
	key: string,
	stories: readonly (RememberedStory & { record: SearchRecord })[],
	memory: Memory,
): void {
	const headlines = stories
		.slice(0, newestCount)
		.map(({ record, words }): Headline => {
			const { url, title, date, hue, filters } = record;
			const keys = [...words.title, ...words.tags].flatMap((word) =>
				Array.from(
					listOf(memory.keys, word),
					(own) => memory.forms[memory.formOfKey[own] ?? 0] ?? "",
				),
			);
			const [section = ""] = filters.section;
			return { url, title, date, section, hue, keys: [...new Set(keys)] };
		});
	keep(file, key, headlines);
}

/** @returns nothing where they are lost */
export const readNewest = (file: string, key: string) =>
	readKept<Headline[]>(file, key);
