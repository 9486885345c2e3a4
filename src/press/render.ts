import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Asked, Source } from "../archive/live-archive.ts";
import { inParallel } from "../archive/parallel.ts";
import type { PaperPage } from "../edition/paper.ts";
import { draft, fileAt } from "./files.ts";
import { loadBundle, type Program, render } from "./program/program.ts";
import type { Versions } from "./settings.ts";
import { type Batch, layTexts } from "./versions.ts";

/** Pages rendered, and laid by a worker, at a time; so many are also worth a worker's start. */
const share = 32;

/**
 * Renders pages by the program and lays them into the draft with all their versions. Workers
 * convert, compress and write what was rendered while the next pages render here.
 * @param source of what pages may ask of live collections
 * @param tell is told of each page that is done
 * @returns what each page asked, by its file
 * @throws what a page's template throws, with the page's address
 */
export async function renderPages(
	program: Program,
	pages: PaperPage[],
	versions: Versions,
	source: Source,
	tell: (path: string, milliseconds: number) => void,
): Promise<Map<string, Asked>> {
	const allAsked = new Map<string, Asked>();
	if (pages.length === 0) return allAsked;
	const bundle = await loadBundle(program.folder);
	const renderPage = async (page: PaperPage) => {
		const start = performance.now();
		const { text, asked } = await render(bundle, page, source);
		tell(page.path, performance.now() - start);
		const file = fileAt(page.path);
		allAsked.set(file, asked);
		return { file, text };
	};

	const alone = pages.length <= share * 2;
	const pool = alone ? undefined : workers();
	const batches = Array.from(
		{ length: Math.ceil(pages.length / share) },
		(_, at) => pages.slice(at * share, (at + 1) * share),
	);
	// A few batches wait for workers while one renders; more would only fill the memory.
	await inParallel(
		batches,
		async (batch) => {
			const task: Batch = {
				folder: draft,
				texts: await inParallel(batch, renderPage, 4),
				versions,
			};
			if (pool) await pool.run(task);
			else layTexts(task);
		},
		4,
	);
	await pool?.destroy();
	return allAsked;
}

const workers = () =>
	new Tinypool({
		filename: new URL("./versions.ts", import.meta.url).href,
		name: "layTexts",
		minThreads: 1,
		maxThreads: availableParallelism(),
		// A worker holds a few pages at a time; without a limit it takes a third of a gigabyte.
		resourceLimits: {
			maxOldGenerationSizeMb: 192,
			maxYoungGenerationSizeMb: 8,
		},
	});
