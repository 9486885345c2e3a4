import { encodeKey, encodeLetters } from "./encoding.ts";
import { type Engine, fetchOk, loadEngine } from "./engine.ts";
import { decodeKeyList } from "./key-list.ts";
import type { FilterCounts, PagefindResult } from "./pagefind.ts";
import { type Term, understand } from "./question.ts";
import { searchFolder } from "./site.ts";
import type { SiteKeys } from "./site-keys.ts";
import { suggestWord } from "./suggest.ts";

/** What a reader asks. */
export interface Query {
	text: string;
	/** Chosen values by filter: section, year, author, tag. */
	filters: Record<string, string>;
	sort: "best" | "newest" | "oldest";
}

/** One found story, ready to be shown. */
export interface Hit {
	path: string;
	title: string;
	/** ISO 8601 instant. */
	date: string;
	section: string;
	hue: string;
	/** HTML; found words stand in `<mark>`. */
	excerpt: string;
}

/** What was found, and what to tell the reader about it. */
export interface Answer {
	total: number;
	/** Older years are not looked through yet: `hits` goes on to them. */
	isOpen: boolean;
	/** Words that had to be left out, as typed; then the answer is partial. */
	left: string[];
	/** The query with a slip mended, where nothing was found as it stands. */
	suggestion: string | undefined;
	counts: FilterCounts;
	/** Whether a word of a text is one of those that were asked for. */
	isAsked(word: string): boolean;
	/** The first so many stories; older years are loaded when the loaded ones have too few. */
	hits(from: number, count: number): Promise<Hit[]>;
}

/**
 * Asks the index. All words must occur; where no story has them all, the best part of them is
 * tried and the answer says so.
 * @throws when the index cannot be loaded
 */
export async function ask(query: Query, enough: number): Promise<Answer> {
	const engine = await loadEngine();
	if (query.sort === "oldest" || query.filters.year) await engine.loadAll();
	let groups = await understandOpen(query.text, engine);
	const isKnown = (terms: Term[]) => terms.every(({ asked }) => asked);
	let found = await findGroups(engine, query, groups.filter(isKnown), enough);
	if (found.results.length === 0) {
		// Words only seemed to be known, or compounds that no story has: the list of keys tells.
		const list = await loadKeyCounts(engine);
		groups = await understandOpen(query.text, engine, (key) => list.has(key));
		found = await findGroups(engine, query, groups.filter(isKnown), enough);
	}
	const known = groups.filter(isKnown);
	const unknown = groups.filter((terms) => !isKnown(terms));
	let left = unknown;
	if (found.results.length === 0 && known.length > 1) {
		for (const dropped of known) {
			const rest = known.filter((terms) => terms !== dropped);
			const part = await findGroups(engine, query, rest, enough);
			if (part.results.length <= found.results.length) continue;
			found = part;
			left = [...unknown, dropped];
		}
	}
	const leftWords = left.map((terms) =>
		terms.map(({ typed }) => typed).join(" "),
	);
	return {
		total: found.results.length,
		isOpen: found.isOpen,
		left: leftWords,
		suggestion:
			unknown.length > 0 || found.results.length === 0
				? await mend(engine, groups.flat())
				: undefined,
		counts: found.counts,
		isAsked: askedWords(engine.keys, groups.flat()),
		hits: (from, count) =>
			Promise.all(found.results.slice(from, from + count).map(readHit)),
	};
}

/** What was typed, with the beginning of a last word that is still being typed. */
async function understandOpen(
	text: string,
	engine: Engine,
	isHeld?: (key: string) => boolean,
): Promise<Term[][]> {
	const { groups } = understand(text, engine.keys, isHeld);
	for (const term of groups.flat())
		if (term.isOpen) term.asked = await askBeginning(engine, term.word);
	return groups;
}

/** Tells words of a text that were asked for, in any of their forms. */
export function askedWords(
	keys: SiteKeys,
	terms: Term[],
): (word: string) => boolean {
	const asked = new Set(terms.map((term) => term.asked));
	return (word) =>
		keys.indexKeys(word).some((key) => asked.has(encodeKey(key)));
}

/** Looks for groups of words, in older years too until there are enough stories. */
async function findGroups(
	engine: Engine,
	{ filters, sort }: Query,
	groups: Term[][],
	enough: number,
) {
	if (groups.length === 0)
		return { results: [] as PagefindResult[], counts: {}, isOpen: false };
	const asked = (terms: Term[]) => terms.map((term) => term.asked).join(" ");
	const question = {
		words: groups.filter((terms) => terms.length === 1).map(asked),
		phrases: groups.filter((terms) => terms.length > 1).map(asked),
		filters: Object.fromEntries(
			Object.entries(filters)
				.filter(([, value]) => value !== "")
				.map(([name, value]) => [name, { any: [value] }]),
		),
		sort,
	};
	let answer = await engine.find(question);
	while (answer.results.length < enough && engine.hasOlder()) {
		await engine.loadOlder();
		answer = await engine.find(question);
	}
	return { ...answer, isOpen: engine.hasOlder() };
}

/**
 * How a beginning is asked for; nothing where no word begins so. Pagefind itself would fall back to
 * ever shorter beginnings.
 */
async function askBeginning(
	engine: Engine,
	word: string,
): Promise<string | undefined> {
	for (const key of (await loadKeyCounts(engine)).keys())
		if (key.startsWith(word)) return encodeLetters(word);
	return undefined;
}

let counts: Promise<Map<string, number>> | undefined;

/** How often each key stands on the site; loaded when it is needed first. */
function loadKeyCounts({ site }: Engine): Promise<Map<string, number>> {
	counts ??= fetchOk(searchFolder + site.keys)
		.then((answer) => answer.text())
		.then(decodeKeyList)
		.catch((error: unknown) => {
			counts = undefined;
			throw error;
		});
	return counts;
}

/** The query with each unknown word mended, if all can be. */
async function mend(
	engine: Engine,
	terms: Term[],
): Promise<string | undefined> {
	const { keys } = engine;
	const list = await loadKeyCounts(engine);
	const countOf = (word: string) => {
		const [key = ""] = keys.queryKeys(word);
		return list.get(key) ?? 0;
	};
	const words = terms.map(({ typed, word }) =>
		countOf(word) > 0 ? typed : suggestWord(word.toLowerCase(), countOf),
	);
	const isMended = words.some((word, at) => word !== terms[at]?.typed);
	return isMended && words.every((word) => word !== undefined)
		? words.join(" ")
		: undefined;
}

async function readHit(result: PagefindResult): Promise<Hit> {
	const { url, excerpt, meta } = await result.data();
	return {
		path: url,
		title: meta.title ?? "",
		date: meta.date ?? "",
		section: meta.section ?? "",
		hue: meta.hue ?? "",
		excerpt: tightenMarks(excerpt.trim()),
	};
}

/** Loads the filters of all years, so that answers count them. */
export async function loadCounts(): Promise<FilterCounts> {
	const engine = await loadEngine();
	await engine.loadAll();
	return engine.countFilters();
}

/**
 * A word of an excerpt is marked with what follows it up to the next, the first one with what
 * stands before it; the mark is drawn back to the word.
 */
const tightenMarks = (html: string) =>
	html.replace(
		/<mark>([^\p{L}\p{N}<]*)(.*?[\p{L}\p{M}\p{N}])([^\p{L}\p{M}\p{N}<]*)<\/mark>/gu,
		"$1<mark>$2</mark>$3",
	);
