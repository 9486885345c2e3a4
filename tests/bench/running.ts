import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { memoryOf } from "./measure.ts";

/** A command that runs until it is stopped, and what it said so far. */
export class Running {
	readonly #child: ChildProcess;
	#output = "";
	#hasEnded = false;

	/** @param command what is run, the program first */
	constructor(
		command: readonly string[],
		options: { cwd: string; env?: Record<string, string> },
	) {
		const [program = "", ...args] = command;
		this.#child = spawn(program, args, {
			cwd: options.cwd,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...options.env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		const hear = (text: Buffer) => (this.#output += text);
		this.#child.stdout?.on("data", hear);
		this.#child.stderr?.on("data", hear);
		this.#child.once("close", () => {
			this.#hasEnded = true;
		});
	}

	/** Resident memory of all its processes, in MB. */
	get megabytes(): number {
		return memoryOf(this.#child.pid ?? 0) / 1024;
	}

	/** How much it said so far: what comes after it is new. */
	get said(): number {
		return this.#output.length;
	}

	/** Whether it said something. @param since after that much of all it said */
	hasSaid(words: string, since = 0): boolean {
		return this.#output.includes(words, since);
	}

	/**
	 * Waits until something is so.
	 * @param what is waited for, for the error
	 * @param every milliseconds until it is asked again
	 * @param within seconds after which it will not come
	 * @throws with what the command said, where it ended or the wait was too long
	 */
	async until(
		what: string,
		isSo: () => boolean | Promise<boolean>,
		{ every = 2, within = 60 }: { every?: number; within?: number } = {},
	): Promise<void> {
		const end = performance.now() + within * 1000;
		while (!(await isSo())) {
			if (this.#hasEnded || performance.now() > end)
				throw new Error(`No ${what}:\n${this.#output.slice(-3000)}`);
			await setTimeout(every);
		}
	}

	/** Ends it, and waits until it has. */
	async stop(): Promise<void> {
		if (this.#hasEnded) return;
		const closed = once(this.#child, "close");
		this.#child.kill("SIGTERM");
		await closed;
	}
}
