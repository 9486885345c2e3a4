import { join } from "node:path";
import type { Article } from "../article/article.ts";
import type { Card } from "../edition/card.ts";
import {
	type Candidates,
	chooseRelated,
	type RelatedStories,
	relatedKey,
	sightsOf,
} from "../edition/related.ts";
import { findCard, type Shelf } from "../edition/shelf.ts";
import type { MonthSummary } from "../edition/summary.ts";
import { keep, readKept } from "../keep/kept.ts";
import { hash } from "../platform/hash.ts";
import { publishedOf } from "./month-facts.ts";
import type { IndexedMonth } from "./month-index.ts";
import {
	archiveFolder,
	type MonthRecord,
	readRecord,
	sourceOf,
} from "./month-record.ts";

/** What was kept of a month is lost or damaged: it has to be read anew. */
export class LostMonth extends Error {
	override name = "LostMonth";
	readonly month: string;
	constructor(month: string) {
		super(`What was kept of ${month} is lost or damaged`);
		this.month = month;
	}
}

/** The makers of what is kept: of records, and of what is derived from them. */
export interface Makers {
	reader: string;
	index: string;
}

const cardsFile = (name: string) => join(archiveFolder, `${name}-cards.json`);
const relatedFile = (name: string) =>
	join(archiveFolder, `${name}-related.json`);

/** Keeps the cards of a month. @param source of what the month's folder holds */
export const keepCards = (
	name: string,
	source: string,
	cards: readonly Card[],
	{ index }: Makers,
): void => keep(cardsFile(name), hash(index, source), cards);

/** How many months of whole stories are held: those of feeds and of one month's pages. */
const held = 3;

/** Fetches what is kept of months, each as it was when the index was made. @throws LostMonth */
export class MonthStore {
	readonly #months: ReadonlyMap<string, IndexedMonth>;
	readonly #now: Date;
	readonly #makers: Makers;
	readonly #cards = new Map<string, Card[]>();
	readonly #stories = new Map<string, Article[]>();

	constructor(
		months: ReadonlyMap<string, IndexedMonth>,
		now: Date,
		makers: Makers,
	) {
		this.#months = months;
		this.#now = now;
		this.#makers = makers;
	}

	/** Cards of a month's published stories, newest first. */
	cards(name: string): readonly Card[] {
		const known = this.#cards.get(name);
		if (known) return known;
		const month = this.#months.get(name);
		if (!month) return [];
		const key = hash(this.#makers.index, month.source);
		const all = readKept<Card[]>(cardsFile(name), key);
		if (!all) throw new LostMonth(name);
		const cards = all.filter(
			({ date }) => Date.parse(date) <= this.#now.getTime(),
		);
		this.#cards.set(name, cards);
		return cards;
	}

	/** A month's published stories, newest first. */
	stories(name: string): readonly Article[] {
		const known = this.#stories.get(name);
		if (known) return known;
		const stories = publishedOf(this.articles(name), this.#now);
		this.#stories.set(name, stories);
		const [oldest] = this.#stories.keys();
		if (this.#stories.size > held && oldest !== undefined)
			this.#stories.delete(oldest);
		return stories;
	}

	/** All articles of a month, in the order of their files. */
	articles(name: string): Article[] {
		const month = this.#months.get(name);
		if (!month) return [];
		const record: MonthRecord | undefined = readRecord(
			name,
			this.#makers.reader,
		);
		if (!record || sourceOf(record.contents) !== month.source)
			throw new LostMonth(name);
		return Object.values(record.entries).map(({ article }) => article);
	}

	/** Related stories of a month as they were chosen under a key. */
	related(name: string, chosen: string): RelatedStories {
		const related = readKept<RelatedStories>(
			relatedFile(name),
			hash(this.#makers.index, chosen),
		);
		if (!related) throw new LostMonth(name);
		return related;
	}

	keepRelated(name: string, chosen: string, related: RelatedStories): void {
		keep(relatedFile(name), hash(this.#makers.index, chosen), related);
	}

	/** Forgets what was fetched of a month, which was read anew. */
	forget(name: string): void {
		this.#cards.delete(name);
		this.#stories.delete(name);
	}
}

/** What is published of an index's months, newest first. */
const summariesOf = (
	months: ReadonlyMap<string, IndexedMonth>,
): MonthSummary[] =>
	[...months.values()]
		.map(({ summary }) => summary)
		.filter(({ count }) => count > 0)
		.reverse();

/**
 * Brings what is known of related stories up to date: chooses them anew where what they were chosen by changed.
 * @returns the months, those of them anew of whose related stories something changed
 */
export function relateIndex(
	months: ReadonlyMap<string, IndexedMonth>,
	store: MonthStore,
): Map<string, IndexedMonth> {
	const summaries = summariesOf(months);
	const candidates: Candidates = {
		months: summaries,
		cards: (name) => store.cards(name),
	};
	const shown = new Map(summaries.map((one) => [one.name, one.shown]));
	const sights = sightsOf(candidates);
	const stale = sights.filter(
		({ name, key }) => months.get(name)?.related?.chosen !== key,
	);
	const chosen = chooseRelated(
		candidates,
		stale.map(({ name }) => name),
	);
	const find = (id: string) => findCard(candidates, id);
	const next = new Map(months);
	for (const { name, key, months: inSight } of sights) {
		const month = months.get(name);
		const cards = hash(...inSight.map((one) => shown.get(one) ?? "-"));
		if (
			!month ||
			(month.related?.chosen === key && month.related.shown === cards)
		)
			continue;
		const made = chosen.get(name);
		if (made) store.keepRelated(name, key, made);
		const related = made ?? store.related(name, key);
		next.set(name, {
			...month,
			related: { chosen: key, shown: cards, key: relatedKey(related, find) },
		});
	}
	return next;
}

/** An index of months as a shelf. @param rest what does not lie in months */
export function shelve(
	months: ReadonlyMap<string, IndexedMonth>,
	store: MonthStore,
	rest: Omit<Shelf, "months" | "cards" | "stories" | "related" | "relatedKey">,
): Shelf {
	const relatedIn = (name: string) => months.get(name)?.related;
	return {
		...rest,
		months: summariesOf(months),
		cards: (name) => store.cards(name),
		stories: (name) => store.stories(name),
		related: (name) => store.related(name, relatedIn(name)?.chosen ?? ""),
		relatedKey: (name) => relatedIn(name)?.key ?? "",
	};
}
