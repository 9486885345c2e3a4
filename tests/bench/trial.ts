import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Again, measureAgain } from "./again.ts";
import { middle, repeat, runSteps, type Spent } from "./spent.ts";
import { clear, editStory, type System } from "./systems.ts";

/** What one system did with an archive of one size. */
export interface Trial {
	system: string;
	count: number;
	/** First build of the pages, without search; ours in one script. */
	pages: Spent;
	/** First build of the whole site, the one in the middle. */
	full: Spent;
	/** The whole site again after one story was edited. */
	edit: Spent;
	/** Every full build and every edit that was measured. */
	fulls: Spent[];
	edits: Spent[];
	/** What builds cost that need not make everything, where the system keeps what it made. */
	again?: Again;
	/** The finished site. */
	files: number;
	bytes: number;
}

/** Seconds after which no further build of a kind is measured. */
const patience = { full: 120, edit: 600 };

/**
 * Builds an archive of `count` articles in a folder of its own and edits it, one command after the other.
 * @param times how often each kind of build is measured, unless it takes minutes
 * @param tell is told what was done, a line each
 * @throws when a build fails
 */
export async function tryOut(
	system: System,
	count: number,
	times: number,
	tell: (line: string) => void,
): Promise<Trial> {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	try {
		await system.lay(folder, count);
		const { publish } = system;
		const [builder] = publish;
		const pages =
			system.pages === builder
				? undefined
				: (await runSteps("pages alone", [system.pages], folder, tell)).whole;
		let first: Spent | undefined;
		const fulls = await repeat(times, patience.full, async (time) => {
			await clear(system, folder);
			const name = `full build ${time}`;
			const { whole, steps } = await runSteps(name, publish, folder, tell);
			first ??= steps[0];
			return whole;
		});
		const edit = async (time: number) => {
			await editStory(system, folder, time);
			return (await runSteps(`edit ${time}`, publish, folder, tell)).whole;
		};
		const edits = await repeat(times, patience.edit, edit);
		const again = system.keeps && {
			again: await measureAgain(
				{ ...system, keeps: system.keeps },
				{ folder, times, tell },
			),
		};
		return {
			...{ system: system.name, count },
			pages: pages ?? (first as Spent),
			...{ full: middle(fulls), edit: middle(edits), fulls, edits },
			...again,
			...(await sizeOf(join(folder, "dist"))),
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function sizeOf(
	folder: string,
): Promise<{ files: number; bytes: number }> {
	let files = 0;
	let bytes = 0;
	for (const item of await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	})) {
		if (!item.isFile()) continue;
		files++;
		bytes += (await stat(join(item.parentPath, item.name))).size;
	}
	return { files, bytes };
}
