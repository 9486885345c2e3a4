import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Asked, Source } from "../archive/live-archive.ts";
import type { PaperPage } from "../edition/paper.ts";
import { inParallel } from "../platform/parallel.ts";
import { fileAt } from "./files.ts";
import { modulePreloader } from "./module-preloads.ts";
import {
	clientFolder,
	loadBundle,
	type Program,
	render,
} from "./program/program.ts";
import type { Variants } from "./settings.ts";
import { type Batch, writeTexts } from "./variants.ts";

/** Pages rendered, and written by a worker, at a time; so many are also worth a worker's start. */
const share = 32;

/** Where pages are written, and what is made of each besides itself. */
interface Target {
	folder: string;
	variants: Variants;
}

/**
 * Renders pages by the program and writes them into a folder with all their variants. Workers
 * convert, compress and write what was rendered while the next pages render here.
 * @param pages are taken one after the other as they are needed: they need not all be in memory
 * @param source of what pages may ask of live collections
 * @param tell is told of each page that is done
 * @returns what pages asked, by their files; of those that asked something
 * @throws what a page's template throws, with the page's address
 */
export async function renderPages(
	program: Program,
	pages: Iterable<PaperPage>,
	{ folder, variants }: Target,
	source: Source,
	tell: (path: string, milliseconds: number) => void,
): Promise<Map<string, Asked>> {
	const asked = new Map<string, Asked>();
	let bundle: ReturnType<typeof loadBundle> | undefined;
	const preload = modulePreloader(clientFolder(program));
	let pool: Tinypool | undefined;
	const renderPage = async (page: PaperPage) => {
		bundle ??= loadBundle(program.folder);
		const start = performance.now();
		const made = await render(await bundle, page, source);
		const file = fileAt(page.path);
		if (Object.keys(made.asked).length > 0) asked.set(file, made.asked);
		tell(page.path, performance.now() - start);
		return { file, text: preload(made.text) };
	};
	let done = 0;
	const writeBatch = async (batch: PaperPage[]) => {
		const task: Batch = {
			folder,
			texts: await inParallel(batch, renderPage, 4),
			variants,
		};
		// The first ones are done before a worker is there.
		if (done++ < 2) writeTexts(task);
		else {
			pool ??= workers();
			await pool.run(task);
		}
	};
	try {
		// A few batches wait for workers while one renders; more would only fill the memory.
		await inParallel(cut(pages, share), writeBatch, 4);
	} finally {
		await pool?.destroy();
	}
	return asked;
}

function* cut<T>(items: Iterable<T>, size: number): Generator<T[]> {
	let batch: T[] = [];
	for (const item of items) {
		batch.push(item);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

const workers = () =>
	new Tinypool({
		filename: new URL("./variants.ts", import.meta.url).href,
		name: "writeTexts",
		minThreads: 1,
		maxThreads: availableParallelism(),
		// A worker holds a few pages at a time; without a limit it takes a third of a gigabyte.
		resourceLimits: {
			maxOldGenerationSizeMb: 192,
			maxYoungGenerationSizeMb: 32,
		},
	});
