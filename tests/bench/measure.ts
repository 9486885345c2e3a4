import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command cost. */
export interface Cost {
	seconds: number;
	/** Most memory its processes held together, in MB; Linux alone can tell. */
	megabytes: number;
	output: string;
}

/**
 * Runs a command and measures it.
 * @throws with its output when it fails
 */
export function measure(
	command: string[],
	options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
	const [program = "", ...args] = command;
	const start = performance.now();
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...options.env },
	});
	let output = "";
	let most = 0;
	child.stdout.on("data", (text) => (output += text));
	child.stderr.on("data", (text) => (output += text));
	const sample = setInterval(() => {
		most = Math.max(most, memoryOf(child.pid ?? 0));
	}, 100);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => {
			clearInterval(sample);
			const seconds = (performance.now() - start) / 1000;
			if (code === 0) resolve({ seconds, megabytes: most / 1024, output });
			else
				reject(
					new Error(`${command.join(" ")} failed:\n${output.slice(-3000)}`),
				);
		});
	});
}

/** The value in the middle; of an even number of them the lower one of the two. */
export const median = (values: readonly number[]): number =>
	values.toSorted((one, other) => one - other)[(values.length - 1) >> 1] ?? 0;

/** Resident memory of a process and all its children, in KB; 0 where the system does not tell. */
export function memoryOf(root: number): number {
	const children = new Map<number, number[]>();
	const sizes = new Map<number, number>();
	try {
		for (const name of readdirSync("/proc")) {
			if (!/^\d+$/.test(name)) continue;
			const status = readStatus(name);
			if (!status) continue;
			sizes.set(Number(name), status.size);
			children.set(status.parent, [
				...(children.get(status.parent) ?? []),
				Number(name),
			]);
		}
	} catch {
		return 0;
	}
	const sum = (pid: number): number =>
		(sizes.get(pid) ?? 0) +
		(children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
	return sum(root);
}

function readStatus(pid: string) {
	try {
		const text = readFileSync(`/proc/${pid}/status`, "utf8");
		return {
			parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1] ?? 0),
			size: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0),
		};
	} catch {
		return undefined; // It ended meanwhile.
	}
}
