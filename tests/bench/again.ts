import { execFileSync } from "node:child_process";
import {
	mkdir,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { middle, repeat, runSteps, type Spent } from "./spent.ts";
import { clear, editStory, type Keeps, type System } from "./systems.ts";

/** A maker of sites that keeps something between builds. */
export type Keeper = System & { keeps: Keeps };

/** What builds cost that need not make everything; of each kind the one in the middle. */
export interface Again {
	/** Nothing changed since the last one. */
	unchanged: Spent;
	/** One story was edited, and the project was checked out anew beside what was kept. */
	checkout: Spent;
	/** The template of articles was changed. */
	layout: Spent & { made: number };
}

/** Seconds after which no further build of a kind is measured. */
const patience = { short: 60, layout: 120 };

/**
 * Measures the builds a keeper need not make everything in. The site must be built.
 * @param times how often each is measured, unless it takes minutes
 */
export async function measureAgain(
	system: Keeper,
	{
		folder,
		times,
		tell,
	}: { folder: string; times: number; tell: (line: string) => void },
): Promise<Again> {
	const publish = async (name: string) =>
		(await runSteps(name, system.publish, folder, tell)).whole;
	const unchanged = await repeat(times, patience.short, (time) =>
		publish(`nothing changed ${time}`),
	);
	const checkouts = await repeat(times, patience.short, async (time) => {
		await checkOutAnew(system, folder);
		// Other texts than those of the edits before.
		await editStory(system, folder, times + time);
		return publish(`fresh checkout, one edit ${time}`);
	});
	const layouts = await repeat(times, patience.layout, async (time) => {
		await changeLayout(join(folder, system.keeps.layout), time);
		const spent = await publish(`article layout changed ${time}`);
		const made = await countMade(join(folder, system.keeps.report));
		tell(`${made.toLocaleString("en")} pages made`);
		return { ...spent, made };
	});
	return {
		unchanged: middle(unchanged),
		checkout: middle(checkouts),
		layout: middle(layouts),
	};
}

/**
 * Lays a project's files anew at the same place, as `git clone` does where a machine gets what the run before kept:
 * sources are new files with new times, restored ones are new files with the times they had.
 */
async function checkOutAnew(system: Keeper, folder: string): Promise<void> {
	const { restored } = system.keeps;
	const before = `${folder}-before`;
	await rename(folder, before);
	await mkdir(folder);
	for (const name of await readdir(before))
		execFileSync("cp", [
			restored.includes(name) ? "-a" : "-r",
			...[join(before, name), folder],
		]);
	await rm(before, { recursive: true });
	const lost = system.caches.filter((name) => !restored.includes(name));
	await clear({ ...system, caches: lost }, folder);
}

/** @throws where the template has no `<article>` to change */
async function changeLayout(file: string, time: number): Promise<void> {
	const text = await readFile(file, "utf8");
	const changed = text.replace(
		/<article(?: data-time="\d+")?>/,
		`<article data-time="${time}">`,
	);
	if (changed === text) throw new Error(`${file} has no <article> to change`);
	await writeFile(file, changed);
}

async function countMade(file: string): Promise<number> {
	const report: unknown = JSON.parse(await readFile(file, "utf8"));
	return (report as { pages: { made: number } }).pages.made;
}
