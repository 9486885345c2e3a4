import { join } from "node:path";
import * as pagefind from "pagefind";
import { readBody } from "../article/cache.ts";
import { type Edition, find } from "../edition/edition.ts";
import { recordOf } from "../search/record.ts";

/**
 * Indexes the stories of an edition for the reader's browser.
 * @throws with Pagefind's own words when it refuses a record or cannot write
 */
export async function laySearchIndex(
	edition: Edition,
	folder: string,
): Promise<void> {
	const { index, errors } = await pagefind.createIndex({
		writePlayground: false,
	});
	if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
	const fail = (found: string[]) => {
		if (found.length > 0) throw new Error(`Pagefind: ${found.join("; ")}`);
	};
	for (const story of edition.stories) {
		const { text } = await readBody(story.body);
		const section = find(edition.sections, story.section);
		const added = await index.addCustomRecord({
			...recordOf(story, section, text),
		});
		fail(added.errors);
	}
	const written = await index.writeFiles({
		outputPath: join(folder, "pagefind"),
	});
	fail(written.errors);
	await index.deleteIndex();
	await pagefind.close();
}
