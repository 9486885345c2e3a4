import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { encodeRootFilter } from "../../src/search/files/root-filter.ts";
import {
	indexKeys,
	levelsOf,
	queryKeys,
	rootsOf,
} from "../../src/search/index/keys.ts";
import { strangers, wordForms } from "./word-forms.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

const pairs = Object.values(wordForms).flatMap((words) =>
	Object.entries(words).flatMap(([word, forms]) =>
		forms.split(" ").map((form) => [word, form] as const),
	),
);
const finds = (query: string, word: string) =>
	queryKeys(query).some((key) => indexKeys(word).includes(key));

describe("A word finds its forms", () => {
	for (const [difficulty, words] of Object.entries(wordForms))
		it.each(Object.entries(words))(`with ${difficulty}: %s`, (word, forms) => {
			expect(forms.split(" ").filter((form) => !finds(word, form))).toEqual([]);
		});

	it("and every form finds the word, save what is a word of its own too", () => {
		const lost = pairs.filter(([word, form]) => !finds(form, word));
		expect(lost.map(([, form]) => form)).toEqual(["даму", "дамуы", "дамудың"]);
	});

	it("but not the forms of words that only look alike", () => {
		expect(strangers.filter(([word, form]) => finds(word, form))).toEqual([]);
	});
});

describe("The keys of a word", () => {
	it("are one for a query", () => {
		for (const [, form] of pairs) expect(queryKeys(form)).toHaveLength(1);
	});

	it("include the query's key, and are the same in every case and composition of letters", () => {
		fc.assert(
			fc.property(fc.constantFrom(...pairs.flat()), (word) => {
				const keys = indexKeys(word);
				expect(keys[0]).toBe(queryKeys(word)[0]);
				expect(indexKeys(word.toUpperCase())).toEqual(keys);
				expect(indexKeys(word.normalize("NFD"))).toEqual(keys);
			}),
			{ numRuns },
		);
	});

	it("exist for any text whatever, and hold no space", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
				expect(indexKeys(text).length).toBeGreaterThan(0);
			}),
			{ numRuns },
		);
	});

	it("see through Latin letters inside a Cyrillic word", () => {
		expect(indexKeys("мұғaлiмдер")).toEqual(indexKeys("мұғалімдер"));
	});

	it.each([
		["сонау-ақ", "сонау"],
		["білмеймін-ау", "біл"],
		["2022-ші", "2022"],
		["iPhone-ның", "iphone"],
	])("leave out what hangs on by a hyphen: %s", (word, key) => {
		expect(queryKeys(word)).toEqual([key]);
	});

	it("of a compound are the whole and its parts", () => {
		expect(indexKeys("ата-аналар")).toEqual(["ата-ана", "ата", "ана"]);
	});
});

describe("The browser, which knows the site's roots but no lexicon", () => {
	const words = pairs.flat();
	const filter = encodeRootFilter(levelsOf(words.flatMap(rootsOf)));
	const site = makeBrowserKeys(filter);

	it("looks up a key that the index has", () => {
		const lost = words.filter(
			(word) => !indexKeys(word).includes(site.queryKeys(word)[0] ?? ""),
		);
		expect(lost.length / words.length).toBeLessThan(0.05);
	});

	it("knows the site's words, and hardly any others", () => {
		expect(words.filter((word) => !site.isKnown(word)).length).toBeLessThan(
			words.length * 0.02,
		);
		expect(site.isKnown("жирафтардың")).toBe(false);
	});
});
