import { keep, readKept } from "../../keep/kept.ts";
import { type Headline, newestCount } from "../../search/files/headlines.ts";
import type { SearchRecord } from "../../search/index/record.ts";
import { memoryFile } from "./memory.ts";

/** Where the newest headlines of a volume lie. @param home of the build or of a part */
export const newestFile = (name: string, home: string) =>
	`${memoryFile(name, home)}.newest`;

/** Keeps the headlines of a volume's newest stories: the site's newest ones may lie in several volumes. */
export function keepNewest(
	file: string,
	key: string,
	records: readonly SearchRecord[],
): void {
	const headlines = records
		.slice(0, newestCount)
		.map(({ url, title, date, hue, filters }): Headline => {
			const [section = ""] = filters.section;
			return { url, title, date, section, hue };
		});
	keep(file, key, headlines);
}

/** @returns nothing where they are lost */
export const readNewest = (file: string, key: string) =>
	readKept<Headline[]>(file, key);
