import { type Volume, volumeOf } from "../files/manifest.ts";
import { askedKeys, expand, type Found, unite } from "./alternatives.ts";
import type { FilterCounts, Pagefind, PagefindResult } from "./pagefind.ts";

/** How an index is asked. */
export interface Ask {
	/** Words every found story must hold, as the index holds them. */
	words: string[];
	/** Phrases every found story must hold. */
	phrases: string[];
	filters: Record<string, { any: string[] }>;
	sort: "best" | "newest" | "oldest";
}

const quote = (phrase: string) => `"${phrase}"`;

/**
 * Asks for words and for each phrase, and keeps what all have found; asked for none, it finds all that the filters let through. Where one of
 * several keys is enough, it finds what any of them does.
 */
export async function find(
	pagefind: Pagefind,
	ask: Ask,
	volumes: readonly Volume[],
): Promise<Found> {
	const asks = expand(ask);
	const answers = await Promise.all(
		asks.map((own) => findAll(pagefind, own, volumes)),
	);
	return unite(answers, inOrder(ask.sort, volumes));
}

async function findAll(
	pagefind: Pagefind,
	{ words, phrases, filters, sort }: Ask,
	volumes: readonly Volume[],
) {
	const quoted = phrases.map(quote);
	const single = [...words, ...quoted];
	if (single.length === 0)
		return search(
			pagefind,
			null,
			{ filters, sort: sort === "best" ? "newest" : sort },
			volumes,
		);
	// Phrases come without a score, so the words of all are asked for first.
	const terms = [[...words, ...phrases].join(" "), ...quoted];
	const chosen =
		single.length > 1
			? {
					...filters,
					year: { any: await yearsOfAll(pagefind, single, filters, volumes) },
				}
			: filters;
	const answers = await Promise.all(
		terms.map((term) =>
			search(pagefind, term, { filters: chosen, sort }, volumes),
		),
	);
	const [first, ...rest] = answers;
	if (!first) return { results: [], counts: {} };
	const others = rest.map(idsOf);
	return {
		results: first.results.filter(({ id }) =>
			others.every((ids) => ids.has(id)),
		),
		counts: leastOf(answers.map(({ counts }) => counts)),
	};
}

const idsOf = ({ results }: { results: PagefindResult[] }) =>
	new Set(results.map(({ id }) => id));

/** The stories that hold each word and then each phrase, by their ids. */
export function findHolders(
	pagefind: Pagefind,
	{ words, phrases, filters }: Ask,
): Promise<Set<string>[]> {
	const terms = [
		...words.map(askedKeys),
		...phrases.map((phrase) =>
			expand({ words: [], phrases: [phrase] }).flatMap((own) =>
				own.phrases.map(quote),
			),
		),
	];
	return Promise.all(
		terms.map(async (ways) => {
			const answers = await Promise.all(
				ways.map((way) => pagefind.search(way, { filters })),
			);
			return new Set(answers.flatMap((answer) => [...idsOf(answer)]));
		}),
	);
}

/** Ids of all stories of the loaded years in the order of their dates. */
export async function listByDate(
	pagefind: Pagefind,
	sort: "newest" | "oldest",
	volumes: readonly Volume[],
): Promise<string[]> {
	const { results } = await search(
		pagefind,
		null,
		{ filters: {}, sort },
		volumes,
	);
	return results.map(({ id }) => id);
}

/** What all terms have together is at most what the rarest has. */
function leastOf(counts: FilterCounts[]): FilterCounts {
	const [first = {}, ...others] = counts;
	return Object.fromEntries(
		Object.entries(first).map(([name, values]) => [
			name,
			Object.fromEntries(
				Object.entries(values).map(([value, count]) => [
					value,
					Math.min(count, ...others.map((own) => own[name]?.[value] ?? 0)),
				]),
			),
		]),
	);
}

/**
 * The years that have all terms: where an index lacks a word, Pagefind would look for the
 * others alone.
 */
async function yearsOfAll(
	pagefind: Pagefind,
	terms: string[],
	filters: Ask["filters"],
	volumes: readonly Volume[],
): Promise<string[]> {
	const answers = await Promise.all(
		terms.map((term) => pagefind.search(term, { filters })),
	);
	const found = answers.map(
		({ results }) => new Set(results.map(({ id }) => volumeOf(id))),
	);
	const common = volumes.filter(({ name }) =>
		found.every((own) => own.has(name)),
	);
	const wanted = filters.year?.any;
	const years = common
		.flatMap(({ years }) => years.map(String))
		.filter((year) => !wanted || wanted.includes(year));
	// An empty list would not be a filter at all.
	return years.length > 0 ? years : ["none"];
}

async function search(
	pagefind: Pagefind,
	term: string | null,
	{ filters, sort }: Pick<Ask, "filters" | "sort">,
	volumes: readonly Volume[],
) {
	const order = sort === "newest" ? "desc" : "asc";
	const { results, filters: counts } = await pagefind.search(term, {
		filters,
		...(sort === "best" ? {} : { sort: { date: order } }),
	});
	results.sort(inOrder(sort, volumes));
	return { results, counts };
}

/** Dates are in order within one index alone: merged results of several are mixed. */
function inOrder(sort: Ask["sort"], volumes: readonly Volume[]) {
	const ages = new Map(volumes.map(({ name }, age) => [name, age]));
	const ageOf = ({ id }: PagefindResult) => ages.get(volumeOf(id)) ?? 0;
	const direction = sort === "newest" ? 1 : -1;
	return (a: PagefindResult, b: PagefindResult) =>
		(sort === "best" ? 0 : (ageOf(a) - ageOf(b)) * direction) ||
		b.score - a.score;
}
