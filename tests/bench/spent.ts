import { spawnSync } from "node:child_process";
import { type Cost, measure } from "./measure.ts";
import type { Step } from "./systems.ts";

/** What work cost: wall-clock seconds, and the most memory of all its processes together. */
export type Spent = Pick<Cost, "seconds" | "megabytes">;

/**
 * Measures something again and again.
 * @param times how often
 * @param patience seconds after which it is not begun again
 */
export async function repeat<Result extends Spent>(
	times: number,
	patience: number,
	work: (time: number) => Promise<Result>,
): Promise<Result[]> {
	const all: Result[] = [];
	for (let time = 1; time <= times && sum(all) < patience; time++)
		all.push(await work(time));
	return all;
}

/**
 * Runs the commands of a publish, one after the other.
 * @param tell is told what each took, in one line
 * @returns what they cost together, and each by itself
 */
export async function runSteps(
	name: string,
	steps: readonly Step[],
	folder: string,
	tell: (line: string) => void,
): Promise<{ whole: Spent; steps: Spent[] }> {
	const spent: Spent[] = [];
	for (const step of steps) {
		// What the last command left to be written to the disk would slow this one.
		spawnSync("sync");
		const { seconds, megabytes } = await measure(step.command, {
			cwd: folder,
			...(step.env ? { env: step.env } : {}),
		});
		spent.push({ seconds, megabytes });
	}
	tell(`${name}: ${spent.map(formatSpent).join(" + ")}`);
	return { whole: together(spent), steps: spent };
}

/** The median by time. */
export const middle = <Result extends Spent>(spent: Result[]): Result =>
	spent.toSorted((one, other) => one.seconds - other.seconds)[
		(spent.length - 1) >> 1
	] as Result;

/** As it is shown: `1.3 s, 310 MB`. */
export const formatSpent = ({ seconds, megabytes }: Spent): string =>
	`${seconds.toFixed(seconds < 10 ? 2 : 1)} s, ${megabytes.toFixed(0)} MB`;

const sum = (spent: Spent[]) =>
	spent.reduce((all, { seconds }) => all + seconds, 0);

const together = (steps: Spent[]): Spent => ({
	seconds: sum(steps),
	megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
});
