import type { FilterCounts, PagefindResult } from "./pagefind.ts";

/** What stands between keys of which one is enough. */
const mark = "|";

/** So many questions are asked for one at most. */
const most = 6;

/** What is asked: words and phrases that every found story must hold. */
interface Terms {
	words: string[];
	phrases: string[];
}

/** What the index has for a question. */
export interface Found {
	results: PagefindResult[];
	counts: FilterCounts;
}

/** How the index is asked for any of some keys. */
export const askAny = (keys: readonly string[]): string => keys.join(mark);

/** The keys of which `askAny` asks for one. */
export const askedKeys = (asked: string): string[] => asked.split(mark);

/** The questions without alternatives that one with alternatives stands for, the likeliest first. */
export function expand<Ask extends Terms>(ask: Ask): Ask[] {
	let asks: Ask[] = [{ ...ask, words: [], phrases: [] }];
	for (const field of ["words", "phrases"] as const)
		for (const term of ask[field]) {
			const ways = term
				.split(" ")
				.map(askedKeys)
				.reduce<string[]>(
					(own, keys) =>
						own.flatMap((start) =>
							keys.map((key) => (start ? `${start} ${key}` : key)),
						),
					[""],
				);
			asks = asks
				.flatMap((own) =>
					ways.map((way) => ({ ...own, [field]: [...own[field], way] })),
				)
				.slice(0, most);
		}
	return asks;
}

/**
 * Puts what several questions found together, each story once.
 * @param compare the order of the results
 */
export function unite(
	answers: readonly Found[],
	compare: (a: PagefindResult, b: PagefindResult) => number,
): Found {
	const own = answers.filter(({ results }) => results.length > 0);
	const [first = answers[0], ...others] = own;
	if (!first) return { results: [], counts: {} };
	if (others.length === 0) return first;
	const results = new Map<string, PagefindResult>();
	for (const result of own.flatMap((answer) => answer.results)) {
		const known = results.get(result.id);
		if (!known || known.score < result.score) results.set(result.id, result);
	}
	return {
		results: [...results.values()].sort(compare),
		counts: uniteCounts(own, results.size),
	};
}

/** A value has at most what the questions found of it together, and no more than all. */
function uniteCounts(answers: readonly Found[], total: number): FilterCounts {
	const counts: FilterCounts = {};
	for (const { counts: own } of answers)
		for (const [name, values] of Object.entries(own)) {
			const sum = { ...counts[name] };
			for (const [value, count] of Object.entries(values))
				sum[value] = Math.min(total, (sum[value] ?? 0) + count);
			counts[name] = sum;
		}
	return counts;
}
