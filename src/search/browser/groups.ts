import { bestChoice } from "./best-choice.ts";
import type { Engine } from "./engine.ts";
import type { Ask } from "./find.ts";
import type { Name } from "./names.ts";
import type { FilterCounts, PagefindResult } from "./pagefind.ts";
import type { Term } from "./question.ts";
import { inOrder, uniteResults } from "./union.ts";

/** What a reader asks. */
export interface Query {
	text: string;
	/** Chosen values by filter: section, year, author, tag. */
	filters: Record<string, string>;
	sort: "best" | "newest" | "oldest";
}

/** What was asked of the index, and what it has. */
export interface Found<N extends Name> {
	results: PagefindResult[];
	/** How many of them each value of each filter has, if that is known. */
	counts: FilterCounts | undefined;
	isOpen: boolean;
	/** The words that the results hold. */
	asked: Term[][];
	left: Term[][];
	names: N[];
}

interface Context {
	engine: Engine;
	query: Query;
	enough: number;
}

const isKnown = (terms: Term[]) =>
	terms.every(({ asked }) => asked !== undefined);
const askedOf = (terms: Term[]) => terms.map(({ asked }) => asked).join(" ");

/** How groups of words are asked for. @param way names whose stories alone are wanted */
function askFor(
	{ filters, sort }: Query,
	groups: Term[][],
	way: readonly Name[] = [],
): Ask {
	const chosen: Ask["filters"] = {};
	for (const { filter, name } of way)
		if (filter)
			chosen[filter] = { any: [...(chosen[filter]?.any ?? []), name] };
	for (const [name, value] of Object.entries(filters)) {
		if (value === "") continue;
		const named = chosen[name]?.any;
		// What is named and chosen otherwise is in no story; an empty list would be no filter.
		chosen[name] = {
			any: [!named || named.includes(value) ? value : "\u0000"],
		};
	}
	return {
		words: groups.filter((terms) => terms.length === 1).map(askedOf),
		phrases: groups.filter((terms) => terms.length > 1).map(askedOf),
		filters: chosen,
		sort,
	};
}

/** Looks for the known ones among groups of words, in older years too until there are enough stories. */
export async function findGroups<N extends Name>(
	context: Context,
	groups: Term[][],
	way: N[] = [],
): Promise<Found<N>> {
	const known = groups.filter(isKnown);
	const left = groups.filter((terms) => !isKnown(terms));
	const none = { results: [], counts: undefined, isOpen: false };
	const answer =
		known.length > 0
			? await findEnough(context, askFor(context.query, known, way))
			: none;
	return { ...answer, asked: known, left, names: way };
}

async function findEnough({ engine, query, enough }: Context, question: Ask) {
	let answer = await engine.find(question);
	// Years down to the chosen one are loaded already.
	const hasMore = () => !query.filters.year && engine.hasOlder();
	while (answer.results.length < enough && hasMore()) {
		await engine.loadOlder();
		answer = await engine.find(question);
	}
	return { ...answer, isOpen: hasMore() };
}

/**
 * The stories of what a query names, and others that hold its words.
 * @param ways what may be named; the names of a way are meant together
 */
export async function findNamed<N extends Name>(
	context: Context,
	ways: N[][],
	groups: Term[][],
): Promise<Found<N>> {
	const { engine, query, enough } = context;
	const names = [...new Set(ways.flat())];
	const years = names.filter(({ filter }) => filter === "year");
	for (const { name } of years) await engine.loadThrough(Number(name));
	const own: PagefindResult[] = [];
	let counts: FilterCounts | undefined;
	for (const way of ways) {
		if (way.every(({ filter }) => filter === undefined)) continue;
		const question = askFor(query, [], way);
		const answer = question.filters.year
			? await engine.find(question)
			: await findEnough(context, question);
		own.push(...answer.results);
		counts = ways.length === 1 ? answer.counts : undefined;
	}
	const isWhole = groups.length > 0 && groups.every(isKnown);
	const found = await findGroups<N>(
		{ ...context, enough: enough - own.length },
		isWhole ? groups : [],
	);
	const united = uniteResults(own, found.results);
	const results =
		query.sort === "best"
			? united
			: inOrder(united, await engine.listByDate(query.sort));
	return {
		results,
		counts: results.length === own.length ? counts : undefined,
		isOpen: !query.filters.year && engine.hasOlder(),
		asked: found.asked,
		left: [],
		names,
	};
}

/** Looks for some of the words, where no story has all that are known. @param found what all of them have */
export async function findPartial<N extends Name>(
	context: Context,
	groups: Term[][],
	found: Found<N>,
): Promise<Found<N>> {
	const known = groups.filter(isKnown);
	if (found.results.length > 0 || known.length < 2) return found;
	// Words stand before phrases in a question.
	const sorted = known.toSorted(
		(a, b) => Number(a.length > 1) - Number(b.length > 1),
	);
	const question = askFor(context.query, sorted);
	const chosen = bestChoice(await context.engine.findHolders(question));
	if (chosen.length === 0) return found;
	const kept = new Set(chosen.map((at) => sorted[at]));
	const answer = await findGroups<N>(
		context,
		known.filter((terms) => kept.has(terms)),
	);
	return { ...answer, left: groups.filter((terms) => !kept.has(terms)) };
}
