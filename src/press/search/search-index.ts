import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Edition } from "../../edition/edition.ts";
import type { YearIndex } from "./index-year.ts";
import { laySearchSite } from "./site-files.ts";
import { searchYears } from "./years.ts";

/** Indexes all stories of an edition, each year for itself on its own core, and lays the indexes side by side. */
export async function laySearchIndex(
	edition: Edition,
	folder: string,
): Promise<void> {
	const years = searchYears(edition);
	const workers = Math.max(1, Math.min(availableParallelism(), years.length));
	const pool = new Tinypool({
		filename: new URL("./index-year.ts", import.meta.url).href,
		name: "indexYear",
		minThreads: workers,
		maxThreads: workers,
	});
	const made = await Promise.all(
		years.map((year) => pool.run({ year, folder }) as Promise<YearIndex>),
	);
	await pool.destroy();
	await laySearchSite(made, folder);
}
