import { expect, it } from "vitest";
import {
	askAny,
	expand,
	unite,
} from "../../src/search/browser/alternatives.ts";
import type { PagefindResult } from "../../src/search/browser/pagefind.ts";

it.each([
	[["а"], [], [{ words: ["а"], phrases: [] }]],
	[
		["а|ә", "б"],
		[],
		[
			{ words: ["а", "б"], phrases: [] },
			{ words: ["ә", "б"], phrases: [] },
		],
	],
	[
		["б"],
		["а|ә г"],
		[
			{ words: ["б"], phrases: ["а г"] },
			{ words: ["б"], phrases: ["ә г"] },
		],
	],
	[[], [], [{ words: [], phrases: [] }]],
])("%j and phrases %j are asked for one by one", (words, phrases, asks) => {
	expect(expand({ words, phrases })).toEqual(asks);
});

it("No query makes more than six questions, the likeliest first", () => {
	const asks = expand({
		words: Array(20).fill(askAny(["а", "ә"])),
		phrases: [],
	});
	expect(asks).toHaveLength(6);
	expect(asks[0]?.words).toEqual(Array(20).fill("а"));
});

it("Stories that several questions find stand once, in order, and are counted once at most", () => {
	const result = (id: string, score: number): PagefindResult => ({
		id,
		score,
		data: () => Promise.reject(new Error("not read")),
	});
	const { results, counts } = unite(
		[
			{
				results: [result("1", 2), result("2", 1)],
				counts: { year: { 2022: 2 } },
			},
			{ results: [], counts: {} },
			{ results: [result("2", 3)], counts: { year: { 2022: 1, 2023: 0 } } },
		],
		(a, b) => b.score - a.score,
	);
	expect(results.map(({ id, score }) => [id, score])).toEqual([
		["2", 3],
		["1", 2],
	]);
	expect(counts).toEqual({ year: { 2022: 2, 2023: 0 } });
});
