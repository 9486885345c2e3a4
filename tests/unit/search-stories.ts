import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeBody } from "../../src/article/body-cache.ts";
import { cacheFolder } from "../../src/platform/cache-folder.ts";
import { hash } from "../../src/platform/hash.ts";
import {
	indexVolume,
	searchPath,
	type VolumeIndex,
} from "../../src/press/search/index-volume.ts";
import type { SearchRecord } from "../../src/search/index/record.ts";

/** A story of 2022 with the text of its body. */
export interface Story {
	record: SearchRecord;
	text: string;
}

/** Makes a story. @param at gives it an address, a date, a section, authors and tags */
export function makeStory(
	at: number,
	title: string,
	lead: string,
	text: string,
): Story {
	const record: SearchRecord = {
		url: `/2022/08/maqala-${at}/`,
		title,
		lead,
		date: new Date(Date.UTC(2022, 7, 1 + (at % 28), at % 5)).toISOString(),
		hue: 100,
		filters: {
			author: at % 4 ? ["Редакция"] : ["Әсел Ермек", "Ян Жүсіп"],
			section: [at % 3 ? "Қоғам" : "Спорт"],
			tag: title.split(" ").slice(0, at % 4),
			year: ["2022"],
		},
		body: hash(text),
	};
	return { record, text };
}

/** Indexes stories as the build does, with what is remembered in the folder where the process is. */
export async function indexStories(
	stories: readonly Story[],
	folder: string,
	finished?: string,
): Promise<VolumeIndex> {
	for (const { record, text } of stories)
		writeBody(record.body, { html: "", text });
	const { index } = await indexVolume({
		name: "y2022",
		key: hash(JSON.stringify(stories)),
		years: [2022],
		records: stories.map(({ record }) => record),
		maker: hash("maker"),
		home: cacheFolder,
		folder,
		finished,
	});
	return index;
}

/** The files of the index in a site's folder, by their paths from the index's own. */
export function readFiles(folder: string): Map<string, Uint8Array> {
	const own = join(folder, searchPath);
	const files = readdirSync(own, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return new Map(
		files.map((file) => [file.slice(own.length), readFileSync(file)]),
	);
}
