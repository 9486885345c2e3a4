import { encodeKey, encodeLetters } from "../language/encoding.ts";
import { askedKeys } from "./alternatives.ts";
import { type Engine, withEngine } from "./engine.ts";
import {
	type Found,
	findGroups,
	findNamed,
	findPartial,
	type Query,
} from "./groups.ts";
import { type Hit, readHit } from "./hits.ts";
import { loadKeyCounts } from "./key-counts.ts";
import type { BrowserKeys } from "./keys.ts";
import { type Name, NameFinder } from "./names.ts";
import type { FilterCounts } from "./pagefind.ts";
import { type Question, type Term, understand } from "./question.ts";
import { mendSlips, spellMended } from "./slips.ts";

/** What was found, and what to tell the reader about it. */
export interface Answer<N extends Name> {
	total: number;
	/** Older years are not looked through yet: the next question goes on to them. */
	isOpen: boolean;
	/** What the query names: a section, a year, an author. */
	names: N[];
	/** Words that had to be left out, as typed; then the answer is partial. */
	left: string[];
	/** The query that was answered, where a slip was mended in it. */
	mended: string | undefined;
	/** How many words of a query were taken that was too long. */
	cutTo: number | undefined;
	/** Nothing where they are not known. */
	counts: FilterCounts | undefined;
	/** Whether a word of a text is one of those that were asked for. */
	isAsked(word: string): boolean;
	/** So many stories from a place. @throws when they do not come */
	hits(from: number, count: number): Promise<Hit[]>;
}

/**
 * Asks the index. All words must occur; where no story has them all, names in the query choose their stories, slips are mended, or the
 * best part of the words is asked for, and the answer says so.
 * @param names what parts of the paper are called
 * @param enough so many stories are wanted; older years are loaded when the loaded ones have too few
 * @throws when a file of the index does not come
 */
export function ask<N extends Name>(
	query: Query,
	names: readonly N[],
	enough: number,
): Promise<Answer<N>> {
	return withEngine(async (engine) => {
		if (query.sort === "oldest") await engine.loadAll();
		if (query.filters.year)
			await engine.loadThrough(Number(query.filters.year));
		const finder = new NameFinder(names, engine.keys);
		const context = { engine, query, enough };
		const { found, question, mended } = await answer(context, finder);
		const hits = (from: number, count: number) =>
			Promise.all(found.results.slice(from, from + count).map(readHit));
		// They are shown next; what does not come of them is asked for again like all else.
		const shown = await hits(0, enough);
		return {
			total: found.results.length,
			isOpen: found.isOpen,
			names: found.names,
			left: found.left.map((terms) =>
				terms.map(({ typed }) => typed).join(" "),
			),
			mended:
				mended && spellMended(mended, question.groups, shown, engine.keys),
			cutTo: question.cutTo,
			counts: found.counts,
			isAsked: askedWords(
				engine.keys,
				[...question.groups, ...found.asked].flat(),
			),
			hits,
		};
	});
}

interface Context {
	engine: Engine;
	query: Query;
	enough: number;
}

interface Reply<N extends Name> {
	found: Found<N>;
	question: Question;
	/** The words, where a slip in them was mended. */
	mended?: Term[][];
}

async function answer<N extends Name>(
	context: Context,
	finder: NameFinder<N>,
): Promise<Reply<N>> {
	const { engine, query } = context;
	const ways = finder.whole(query.text, false);
	let question = await understandOpen(query.text, engine);
	if (ways.length > 0)
		return { found: await findNamed(context, ways, question.groups), question };
	let found = await findGroups<N>(context, question.groups);
	if (found.results.length === 0 && question.groups.length > 0) {
		// Words only seemed to be known, or compounds that no story has: the list of keys tells.
		const list = await loadKeyCounts(engine.manifest);
		question = await understandOpen(query.text, engine, (key) => list.has(key));
		found = await findGroups(context, question.groups);
	}
	if (found.results.length > 0 && found.left.length === 0)
		return { found, question };
	const named = await findWithNames(context, finder, question);
	if (named) return { found: named, question };
	const mended = await findMended(context, finder, question);
	if (mended) return mended;
	return {
		found: await findPartial(context, question.groups, found),
		question,
	};
}

/** Takes words that are not found for names: of a section beside other words, or the beginning of one. */
async function findWithNames<N extends Name>(
	context: Context,
	finder: NameFinder<N>,
	question: Question,
): Promise<Found<N> | undefined> {
	const { engine, query } = context;
	const { way, rest } = finder.within(query.text);
	if (way.length > 0) {
		const { groups } = await understandOpen(rest, engine);
		const found = await findGroups(context, groups, way);
		if (found.results.length > 0 && found.left.length === 0) return found;
	}
	const isTyping = /[\p{L}\p{N}]$/u.test(query.text);
	const begun = isTyping ? finder.whole(query.text, true) : [];
	if (begun.length === 0) return undefined;
	return findNamed(context, begun, question.groups);
}

async function findMended<N extends Name>(
	context: Context,
	finder: NameFinder<N>,
	question: Question,
): Promise<Reply<N> | undefined> {
	const { engine } = context;
	const list = await loadKeyCounts(engine.manifest);
	const countOf = (key: string) =>
		list.get(key) ?? (finder.hasKey(key) ? 1 : 0);
	const { groups, isMended } = mendSlips(question.groups, engine.keys, countOf);
	if (!isMended) return undefined;
	const words = groups.flat().map(({ word }) => word);
	const ways = finder.whole(words.join(" "), false);
	const all =
		ways.length > 0
			? await findNamed(context, ways, groups)
			: await findGroups<N>(context, groups);
	const found =
		ways.length > 0 || all.results.length > 0
			? all
			: await findPartial(context, groups, all);
	if (found.results.length === 0 && found.names.length === 0) return undefined;
	return { found, question, mended: groups };
}

/** What was typed, with the beginning of a last word that is still being typed. */
async function understandOpen(
	text: string,
	engine: Engine,
	isHeld?: (key: string) => boolean,
): Promise<Question> {
	const question = understand(text, engine.keys, isHeld);
	for (const term of question.groups.flat())
		if (term.isOpen) term.asked = await askBeginning(engine, term.word);
	return question;
}

/**
 * How a beginning is asked for; nothing where no word begins so. Pagefind itself would fall back to
 * ever shorter beginnings.
 */
async function askBeginning(
	{ manifest }: Engine,
	word: string,
): Promise<string | undefined> {
	for (const key of (await loadKeyCounts(manifest)).keys())
		if (key.startsWith(word)) return encodeLetters(word);
	return undefined;
}

/** Tells words of a text that were asked for, in any of their forms. */
export function askedWords(
	keys: BrowserKeys,
	terms: Term[],
): (word: string) => boolean {
	const asked = new Set(terms.flatMap((term) => askedKeys(term.asked ?? "")));
	return (word) =>
		keys.indexKeys(word).some((key) => asked.has(encodeKey(key)));
}

/** Loads the filters of all years, so that answers count them. @throws when a file of the index does not come */
export function loadCounts(): Promise<FilterCounts> {
	return withEngine(async (engine) => {
		await engine.loadAll();
		return engine.countFilters();
	});
}
