import { readFileSync } from "node:fs";
import { join } from "node:path";
import type fc from "fast-check";
import { expect } from "vitest";
import { Desk, type Edit, type Sign } from "./desk.ts";
import { freshSite, newsroom, Press, type Site } from "./newsroom.ts";
import type { Newsroom, Patch } from "./paper.ts";

/** The site is not what an edit must make of it. */
export class Stale extends Error {
	override name = "Stale";
}

/** So many edits may stand in one commit: with more the one would hide what the other lacks. */
const most = 4;

/** A paper whose edits are published one commit after another, each as its last site and caches allow. */
export class Trial {
	readonly press: Press;
	readonly #desk: Desk;
	#site: Site;

	private constructor(press: Press, desk: Desk) {
		this.press = press;
		this.#desk = desk;
		this.#site = press.site();
	}

	/** Publishes a first paper. @param patches what is changed in the press itself */
	static async begin(
		draw: fc.GeneratorValue,
		patches: Record<string, Patch> = {},
	): Promise<Trial> {
		const paper = newsroom();
		Object.assign(paper.program.patches, patches);
		const press = await Press.open(paper);
		await press.build();
		return new Trial(press, new Desk(paper, draw));
	}

	get paper(): Newsroom {
		return this.#desk.paper;
	}

	/**
	 * Makes a commit of the first edits that can be made and seen side by side.
	 * @returns those that were made, with their signs
	 */
	edit(wanted: readonly Edit[]): { edit: Edit; signs: Sign[] }[] {
		this.#desk.beginCommit();
		const made: { edit: Edit; signs: Sign[] }[] = [];
		for (const edit of wanted) {
			if (edit.isAlone && made.length > 0) continue;
			const signs = edit.make(this.#desk);
			if (!signs) continue;
			made.push({ edit, signs });
			if (edit.isAlone || made.length === most) break;
		}
		return made;
	}

	/**
	 * Publishes the paper as it is now, and looks for the signs of what was done to it.
	 * @param compared whether the site is held against a fresh one, which takes as long as several builds
	 * @throws Stale where the site lacks a sign, or is another than a fresh one
	 */
	async publish(signs: readonly Sign[], compared: boolean): Promise<void> {
		await this.press.hold(this.paper);
		const [fresh] = await Promise.all([
			compared ? freshSite(structuredClone(this.paper)) : undefined,
			this.press.build(),
		]);
		const before = this.#site;
		this.#site = this.press.site();
		for (const sign of signs) this.#look(sign, before);
		if (fresh) compare(this.#site, fresh);
	}

	#look({ file, holds, isGone }: Sign, before: Site): void {
		const isMeant = (name: string) =>
			typeof file === "string" ? name === file : file.test(name);
		const changed = Object.keys({ ...before, ...this.#site })
			.filter(isMeant)
			.filter((name) => before[name] !== this.#site[name]);
		if (changed.length === 0) throw new Stale(`${file} is as it was`);
		const isFound = changed.some((name) =>
			isGone
				? this.#site[name] === undefined
				: this.#site[name] !== undefined &&
					readFileSync(
						join(this.press.project.folder, "dist", name),
						"utf8",
					).includes(holds ?? ""),
		);
		if (!isFound)
			throw new Stale(isGone ? `${file} is there` : `${file} lacks «${holds}»`);
	}
}

/** @throws Stale where two sites differ, with the files in which they do */
export function compare(site: Site, fresh: Site): void {
	const differing = Object.keys({ ...site, ...fresh }).filter(
		(file) => site[file] !== fresh[file],
	);
	const say = (file: string) =>
		`${file} ${site[file] === undefined ? "is missing" : fresh[file] === undefined ? "should not be there" : "differs"}`;
	if (differing.length > 0)
		throw new Stale(
			`${differing.length} files are not what they should be:\n${differing.slice(0, 20).map(say).join("\n")}`,
		);
}

/**
 * Makes every one of some edits once, in the order given; what cannot be done to the paper as it is waits until it can.
 * The site is held against a fresh one after so many commits, and at the end, when `--force` is too.
 * @throws where an edit can never be done, or the site is not what it must be: with all that was done before
 */
export async function tryAll(
	order: readonly Edit[],
	draw: fc.GeneratorValue,
	commitsBetween: number,
): Promise<void> {
	const trial = await Trial.begin(draw);
	let waiting = [...order];
	const told: string[] = [];
	try {
		for (let commit = 1; waiting.length > 0; commit++) {
			const made = trial.edit(waiting);
			told.push(made.map(({ edit }) => edit.name).join(" + "));
			if (made.length === 0)
				throw new Error(`Nobody can ${waiting.map(({ name }) => name).join()}`);
			const done = new Set(made.map(({ edit }) => edit));
			waiting = waiting.filter((edit) => !done.has(edit));
			await trial.publish(
				made.flatMap(({ signs }) => signs),
				commit % commitsBetween === 0 || waiting.length === 0,
			);
		}
		told.push("--force");
		const site = trial.press.site();
		await trial.press.build("--force");
		compare(trial.press.site(), site);
	} catch (error) {
		expect.fail(`After ${told.join("; ")}:\n${(error as Error).message}`);
	} finally {
		await trial.press.project.remove();
	}
}
