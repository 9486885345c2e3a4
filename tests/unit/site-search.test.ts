import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCounts, encodeCounts } from "../../src/press/search/counts.ts";
import { decodeKeyList, encodeKeyList } from "../../src/search/key-list.ts";
import {
	decodeRootFilter,
	encodeRootFilter,
} from "../../src/search/root-filter.ts";
import { suggestWord } from "../../src/search/suggest.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
const word = fc.string({
	unit: fc.constantFrom(..."абвгдеқңөі-"),
	minLength: 1,
});

describe("The filter of roots", () => {
	it("holds all that was put in", () => {
		fc.assert(
			fc.property(fc.array(word), (words) => {
				const filter = decodeRootFilter(encodeRootFilter(words));
				expect(words.every((own) => filter.has(own))).toBe(true);
			}),
			{ numRuns },
		);
	});

	it("takes some fourteen bits a root and is wrong once in some four thousand times", () => {
		const words = Array.from({ length: 5000 }, (_, i) => `сөз${i}`);
		const bytes = encodeRootFilter(words);
		expect((bytes.length * 8) / words.length).toBeLessThan(14.5);
		const filter = decodeRootFilter(bytes);
		const wrong = Array.from({ length: 20_000 }, (_, i) => `басқа${i}`).filter(
			(other) => filter.has(other),
		);
		expect(wrong.length).toBeLessThan(20);
	});

	it("is empty when nothing was put in", () => {
		expect(decodeRootFilter(encodeRootFilter([])).has("сөз")).toBe(false);
	});
});

describe("Counts of years", () => {
	const counts = fc
		.array(fc.tuple(word, fc.integer({ min: 1, max: 2 ** 20 })))
		.map((pairs) => new Map(pairs));

	it("add up", () => {
		fc.assert(
			fc.property(counts, counts, (one, other) => {
				const sum = new Map(one);
				for (const [key, count] of other)
					sum.set(key, (sum.get(key) ?? 0) + count);
				const read = new Map<string, number>();
				addCounts(read, encodeCounts(one));
				addCounts(read, encodeCounts(other));
				expect(read).toEqual(sum);
			}),
			{ numRuns },
		);
	});
});

describe("The list of keys", () => {
	it("comes back with counts rounded down to powers of two", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(word, fc.integer({ min: 1, max: 2 ** 20 }))),
				(pairs) => {
					const counts = new Map(pairs);
					const back = decodeKeyList(encodeKeyList(counts));
					expect(back.size).toBe(counts.size);
					for (const [key, count] of counts)
						expect(back.get(key)).toBe(2 ** Math.floor(Math.log2(count)));
				},
			),
			{ numRuns },
		);
	});
});

describe("One slip in a word of five letters or more", () => {
	const counts = new Map([
		["мектеп", 64],
		["қазақстан", 128],
		["үкімет", 32],
		["шығарма", 8],
		["тарих", 16],
		["тарау", 16],
	]);
	const countOf = (own: string) => counts.get(own) ?? 0;

	it.each([
		["swapped", "мектпе", "мектеп"],
		["swapped", "қазақтсан", "қазақстан"],
		["missing", "үкімт", "үкімет"],
		["missing", "шығрма", "шығарма"],
		["doubled", "қазақстаан", "қазақстан"],
		["one for another", "мектеб", "мектеп"],
	])("is mended: a letter %s", (_, slip, meant) => {
		expect(suggestWord(slip, countOf)).toBe(meant);
	});

	it.each(["мекп", "қоршаған", "мкетпе"])(
		"and no more than that: %s",
		(slip) => {
			expect(suggestWord(slip, countOf)).toBeUndefined();
		},
	);
});
