import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cost, measure } from "./measure.ts";
import { clear, editStory, type Step, type System } from "./systems.ts";

/** What work cost: wall-clock seconds, and the most memory of all its processes together. */
export type Spent = Pick<Cost, "seconds" | "megabytes">;

/** What one system did with an archive of one size. */
export interface Trial {
	system: string;
	count: number;
	/** First build of the pages, without search; ours in one script. */
	pages: Spent;
	/** First build of the whole site. */
	full: Spent;
	/** The whole site again after one story was edited. */
	edit: Spent;
	/** Every edit that was measured; `edit` is the one in the middle. */
	edits: Spent[];
	/** The finished site. */
	files: number;
	bytes: number;
}

/** Edits measured, unless they took this many seconds already. */
const edits = 3;
const patience = 120;

/**
 * Builds an archive of `count` articles in a folder of its own and edits it, one command after the other.
 * @param tell is told what was done, a line each
 * @throws when a build fails
 */
export async function tryOut(
	system: System,
	count: number,
	tell: (line: string) => void,
): Promise<Trial> {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	try {
		await system.lay(folder, count);
		const run = async (name: string, steps: Step[]): Promise<Spent[]> => {
			const spent: Spent[] = [];
			for (const step of steps) spent.push(await runStep(step, folder));
			tell(`${name}: ${spent.map(formatSpent).join(" + ")}`);
			return spent;
		};
		const [builder] = system.publish;
		const separate = system.pages !== builder;
		let [pages] = separate ? await run("pages alone", [system.pages]) : [];
		if (separate) await clear(system, folder);
		const first = await run("full build", system.publish);
		pages ??= first[0];
		const all: Spent[] = [];
		for (let time = 1; time <= edits; time++) {
			await editStory(system, folder, time);
			all.push(together(await run(`edit ${time}`, system.publish)));
			if (sum(all) > patience) break;
		}
		return {
			system: system.name,
			count,
			pages: pages as Spent,
			full: together(first),
			edit: middle(all),
			edits: all,
			...(await sizeOf(join(folder, "dist"))),
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function runStep(step: Step, folder: string): Promise<Spent> {
	// What the last command left to be written to the disk would slow this one.
	spawnSync("sync");
	const { seconds, megabytes } = await measure(step.command, {
		cwd: folder,
		env: step.env,
	});
	return { seconds, megabytes };
}

const sum = (spent: Spent[]) =>
	spent.reduce((all, { seconds }) => all + seconds, 0);

const together = (steps: Spent[]): Spent => ({
	seconds: sum(steps),
	megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
});

/** The median by time. */
const middle = (spent: Spent[]): Spent =>
	spent.toSorted((one, other) => one.seconds - other.seconds)[
		(spent.length - 1) >> 1
	] as Spent;

const formatSpent = ({ seconds, megabytes }: Spent) =>
	`${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;

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
