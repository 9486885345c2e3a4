import { ContentError } from "../../article/content-error.ts";
import { readPaperFile } from "../../article/paper-file.ts";
import { explainError } from "../command.ts";
import { programKey } from "../program/inputs.ts";
import { type Published, publishSite } from "../publish.ts";
import { type Look, lookAt } from "./look.ts";

/** Longest wait a timer of Node knows, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** What a publisher tells. */
export interface Listener {
	say(line: string): void;
	/** The sources are not those the program was built of: only a new process can load the new one. */
	programChanged(): void;
}

/**
 * A publisher that stays awake: modules, program and index are in memory, and it publishes what is saved, one publish
 * after the other. It is the door for whoever else wants to see or publish stories.
 */
export class Publisher {
	readonly #listener: Listener;
	/** The moment of every publish, where the environment names one. */
	readonly #moment = process.env.BUILD_TIME;
	#program: string | undefined;
	#published: Published | undefined;
	#running: Promise<void> | undefined;
	#isWanted = false;
	#timer: NodeJS.Timeout | undefined;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	/** Publishes, or does so again where a publish is at work: what was saved meanwhile may have come too late for it. */
	publish(): Promise<void> {
		this.#isWanted = true;
		this.#running ??= this.#work().finally(() => {
			this.#running = undefined;
		});
		return this.#running;
	}

	/**
	 * What a text would look like as a story, in each script; nothing is written.
	 * @throws where nothing was published yet
	 */
	look(file: string, text: string): Promise<Look> {
		const published = this.#published;
		if (!published) throw new Error("Nothing was published yet");
		return published.publication.withShelf((shelf) =>
			lookAt(file, text, shelf, published.program),
		);
	}

	/** Ends its waiting. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	async #work(): Promise<void> {
		while (this.#isWanted) {
			this.#isWanted = false;
			const key = programKey();
			this.#program ??= key;
			if (this.#program !== key) {
				const { problems } = readPaperFile();
				// A new process would not begin with it.
				if (problems.length > 0) this.#tell(new ContentError({ problems }));
				else this.#listener.programChanged();
				return;
			}
			const isLive = await this.#publishOnce(true);
			// A story is live at once; search follows when nobody saves.
			if (isLive && !this.#isWanted) await this.#publishOnce(false);
		}
	}

	/**
	 * What goes wrong is said; the next save may mend it.
	 * @param isSearchLater whether search stays as it is
	 * @returns whether the site is published
	 */
	async #publishOnce(isSearchLater: boolean): Promise<boolean> {
		const start = performance.now();
		let isPublished = false;
		process.env.BUILD_TIME = this.#moment ?? new Date().toISOString();
		try {
			this.#published = await publishSite(
				(line) => this.#listener.say(line),
				isSearchLater,
			);
			const seconds = ((performance.now() - start) / 1000).toFixed(2);
			this.#listener.say(
				isSearchLater
					? `the pages are up to date (${seconds} s)`
					: `search is up to date too (${seconds} s)`,
			);
			isPublished = true;
		} catch (error) {
			this.#tell(error as Error);
		}
		this.#wait();
		return isPublished;
	}

	#tell(error: Error): void {
		this.#listener.say(explainError(error) ?? error.message);
	}

	/** Wakes when the next story comes out by itself. */
	#wait(): void {
		clearTimeout(this.#timer);
		const next = this.#published?.publication.nextMoment;
		if (next === undefined || this.#moment !== undefined) return;
		const wait = Math.min(Math.max(next - Date.now(), 0), longestWait);
		this.#timer = setTimeout(() => this.publish(), wait);
		this.#timer.unref();
	}
}
