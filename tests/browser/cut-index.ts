import { existsSync, mkdtempSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readArchive } from "../../src/archive/archive.ts";
import { publish } from "../../src/edition/edition.ts";
import { shelfOf } from "../../src/edition/shelf.ts";
import { writeSearchIndex } from "../../src/press/search/search-index.ts";
import { searchYears } from "../../src/press/search/years.ts";
import { builtFor, paperProject } from "../site.ts";

let made: Promise<string> | undefined;

/** Makes the site's index as that of a large archive is: one for each year. */
async function makeCut(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "cut-index-"));
	const home = process.cwd();
	process.chdir(paperProject);
	try {
		await layCut(folder);
	} finally {
		process.chdir(home);
	}
	return join(folder, "site");
}

/** Does it in the folder of the process, which is where the paper is read. */
async function layCut(folder: string): Promise<void> {
	const { archive } = await readArchive();
	const shelf = shelfOf(publish(archive, builtFor));
	await writeSearchIndex({
		years: searchYears(shelf),
		most: 1,
		folder: join(folder, "site"),
		home: join(folder, "home"),
		brought: [],
		othersDone: Promise.resolve(),
		step: (work) => work(),
	});
}

/** Gives a page an index that is cut into years, which are loaded as they are wanted. */
export async function cutIndex(page: Page): Promise<void> {
	made ??= makeCut();
	const folder = await made;
	await page.route(
		/\/(?:pagefind\/|izdeu\/.*\.(?:json|bin))/,
		async (route) => {
			const file = join(folder, new URL(route.request().url()).pathname);
			if (!existsSync(file)) return route.fulfill({ status: 404 });
			const contentType = /\.js$/.test(file)
				? "text/javascript"
				: "application/octet-stream";
			return route.fulfill({ body: await readFile(file), contentType });
		},
	);
}
