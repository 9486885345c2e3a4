import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "../article/cache.ts";
import type { Edition } from "../edition/edition.ts";
import { type RelatedMonths, relateStories } from "../edition/related.ts";
import { hash } from "../keep/hash.ts";
import { writeWhole } from "../keep/whole-file.ts";

const file = join(cacheFolder, "related.json");

/** Related stories of an edition; months that cannot have changed are taken from the last build. */
export async function keepRelated(edition: Edition): Promise<RelatedMonths> {
	const program = hash(await readFile("src/edition/related.ts"));
	const last = await readLast(program);
	const months = relateStories(edition, last);
	const names = Object.keys(months);
	const isSame =
		names.length === Object.keys(last).length &&
		names.every((name) => months[name] === last[name]);
	if (!isSame) writeWhole(file, JSON.stringify({ program, months }));
	return months;
}

async function readLast(program: string): Promise<RelatedMonths> {
	try {
		const kept = JSON.parse(await readFile(file, "utf8")) as {
			program: string;
			months: RelatedMonths;
		};
		return kept.program === program ? kept.months : {};
	} catch {
		return {};
	}
}
