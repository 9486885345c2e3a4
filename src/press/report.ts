import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { settings } from "./settings.ts";

/** How many of the slowest pages are named. */
const named = 10;
/** Milliseconds of silence after which a reader wonders. */
const patience = 2000;

/** Keeps account of a build: how long each step took, and which pages were slow. */
export class Report {
	readonly #start = performance.now();
	readonly #steps: { name: string; seconds: number }[] = [];
	#slowest: { path: string; milliseconds: number }[] = [];

	/** Tells whoever waits for the build. */
	readonly say: (line: string) => void;

	constructor(say: (line: string) => void) {
		this.say = say;
	}

	/** Does a step of the build and takes its time. */
	async step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
		const start = performance.now();
		const result = await work();
		const seconds = (performance.now() - start) / 1000;
		this.#steps.push({ name, seconds });
		if (seconds > 0.1) this.say(`${name}: ${seconds.toFixed(2)} s`);
		return result;
	}

	/**
	 * Counts pieces of work; one that takes long says how far it is.
	 * @returns what to call for each piece done
	 */
	progress(name: string): () => void {
		let done = 0;
		let spoke = performance.now();
		return () => {
			done++;
			if (performance.now() - spoke < patience) return;
			spoke = performance.now();
			this.say(`${name}: ${done} so far`);
		};
	}

	page(path: string, milliseconds: number): void {
		const last = this.#slowest.at(-1);
		if (
			this.#slowest.length === named &&
			milliseconds <= (last?.milliseconds ?? 0)
		)
			return;
		this.#slowest.push({ path, milliseconds });
		this.#slowest.sort((a, b) => b.milliseconds - a.milliseconds);
		this.#slowest = this.#slowest.slice(0, named);
	}

	/** Writes `.cache/report.json`, with what else there is to tell of the build. */
	async write(more: object): Promise<void> {
		const report = {
			finished: new Date().toISOString(),
			seconds: (performance.now() - this.#start) / 1000,
			...more,
			steps: this.#steps,
			slowestPages: this.#slowest,
		};
		await writeFile(
			join(settings.home, "report.json"),
			`${JSON.stringify(report, null, "\t")}\n`,
		);
	}
}
