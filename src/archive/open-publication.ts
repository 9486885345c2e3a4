import { lostBodyIn } from "../article/body-cache.ts";
import type { Diagnostic } from "../article/diagnostic.ts";
import { type Shelf, usualSizes } from "../edition/shelf.ts";
import type { Beside } from "./beside.ts";
import { ensureBodies } from "./bodies.ts";
import {
	keepCards,
	LostMonth,
	type Makers,
	MonthStore,
	relateIndex,
	shelve,
} from "./kept-shelf.ts";
import { cardsOfMonth, factsOf } from "./month-facts.ts";
import type { MonthFolder } from "./month-folder.ts";
import {
	type ArchiveIndex,
	type IndexedMonth,
	keepIndex,
} from "./month-index.ts";
import { type Month, readMonths } from "./months.ts";

/** What a publish knows before it reads anything. */
export interface Known {
	now: Date;
	makers: Makers;
	last: ArchiveIndex | undefined;
}

/** What is to be known of a month that nothing is wrong with; its cards are kept beside. */
export function indexMonth(
	month: Month,
	{ now, makers, last }: Known,
): IndexedMonth {
	const articles = month.entries.map(({ article }) => article);
	keepCards(month.name, month.source, cardsOfMonth(articles), makers);
	const related = last?.months.get(month.name)?.related;
	return { ...factsOf(month, now), ...(related && { related }) };
}

interface Opening extends Known {
	beside: Beside;
	/** By name, oldest first. */
	next: ReadonlyMap<string, IndexedMonth>;
	folders: readonly MonthFolder[];
	lost: Diagnostic[];
	/** Months of which something was read. */
	read: readonly Month[];
}

/** How often one month may be made anew before something else must be wrong. */
const patience = 3;

/** An archive with which nothing is wrong, as far as a publish has to know it. */
export class Publication {
	/** Warnings of addresses that readers know and that will be gone. */
	readonly lost: Diagnostic[];
	/** Names of the months of which something was read, `2022-08`. */
	readonly read: string[];
	readonly #opening: Omit<Opening, "read">;
	readonly #store: MonthStore;
	readonly #months: Map<string, IndexedMonth>;
	readonly #repaired = new Map<string, number>();
	#shelf: Shelf;

	private constructor({ read, ...opening }: Opening) {
		const { next, now, makers, lost } = opening;
		this.#opening = opening;
		this.lost = lost;
		this.read = read.map(({ name }) => name);
		this.#months = new Map(next);
		this.#store = new MonthStore(this.#months, now, makers);
		this.#shelf = this.#shelve();
	}

	static async open(opening: Opening): Promise<Publication> {
		const publication = new Publication(opening);
		await publication.#relate();
		return publication;
	}

	/**
	 * Does work with the shelf. Where what is kept of a month turns out to be lost or damaged, it is
	 * made anew and the work is begun again: it must be such that this does no harm.
	 */
	withShelf<T>(work: (shelf: Shelf) => T | Promise<T>): Promise<T> {
		return this.#mending(() => work(this.#shelf));
	}

	/** When the next story comes out by itself, in milliseconds; nothing while none is waiting. */
	get nextMoment(): number | undefined {
		const moments = [...this.#months.values()].flatMap(
			({ until }) => until ?? [],
		);
		return moments.length > 0 ? Math.min(...moments) : undefined;
	}

	/** Keeps what is known for the next publish: to be called when this one is in place. */
	keep(): void {
		const { makers, beside, last } = this.#opening;
		const index = { beside: beside.key, months: this.#months };
		keepIndex(index, makers.index, last);
	}

	async #mending<T>(work: () => T | Promise<T>): Promise<T> {
		for (;;)
			try {
				return await work();
			} catch (error) {
				const body = lostBodyIn(error);
				if (error instanceof LostMonth) await this.#repair(error);
				else if (body === undefined || !(await this.#repairBody(body)))
					throw error;
			}
	}

	async #repair(lost: LostMonth): Promise<void> {
		const { folders, makers } = this.#opening;
		const times = (this.#repaired.get(lost.month) ?? 0) + 1;
		this.#repaired.set(lost.month, times);
		const folder = folders.find(({ name }) => name === lost.month);
		const known = this.#months.get(lost.month);
		if (times > patience || !folder || !known) throw lost;
		for (const month of await readMonths([folder])) {
			if (month.source !== known.source || month.problems.length > 0)
				throw new Error(
					`${folder.path} changed while the site was made. Publish again`,
				);
			const articles = month.entries.map(({ article }) => article);
			keepCards(month.name, month.source, cardsOfMonth(articles), makers);
		}
		const { related: _related, ...facts } = known;
		this.#months.set(lost.month, facts);
		this.#store.forget(lost.month);
		await this.#relate();
	}

	/** Compiles a lost body again. @returns whether it did: it does so once for each */
	async #repairBody(body: string): Promise<boolean> {
		if (this.#repaired.has(body)) return false;
		this.#repaired.set(body, 1);
		for (const { name } of this.#shelf.months) {
			const stories = this.#shelf.stories(name);
			if (!stories.some((story) => story.body === body)) continue;
			// Where one is lost, others of its month may be.
			await ensureBodies(stories);
			return true;
		}
		return false;
	}

	async #relate(): Promise<void> {
		const months = await this.#mending(() =>
			relateIndex(this.#months, this.#store),
		);
		for (const [name, month] of months) this.#months.set(name, month);
		this.#shelf = this.#shelve();
	}

	#shelve(): Shelf {
		const { beside, now } = this.#opening;
		const { sections, authors, front, withdrawn, standing } = beside;
		return shelve(this.#months, this.#store, {
			...{ now, sections, authors, front, withdrawn, standing },
			sizes: usualSizes,
		});
	}
}
