import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { type Name, NameFinder } from "../../src/search/browser/names.ts";
import { encodeRootFilter } from "../../src/search/files/root-filter.ts";
import { levelsOf, rootsOf } from "../../src/search/index/keys.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
// The stories have none of the names.
const keys = makeBrowserKeys(encodeRootFilter(levelsOf(rootsOf("домбыра"))));
const names: Name[] = [
	...["Спорт", "Мәдениет", "Қоғам", "Экономика", "Әлем"].map(
		(name) => ({ name, filter: "section" }) as const,
	),
	...["Тіл бөлімі", "Қоғам бөлімі", "«Алтын көпір» редакциясы"].map(
		(name) => ({ name, filter: "author" }) as const,
	),
	...["2026", "2025"].map((name) => ({ name, filter: "year" }) as const),
	{ name: "Газет туралы", filter: undefined },
];
const finder = new NameFinder(names, keys);
const waysOf = (text: string, isOpen = false) =>
	finder.whole(text, isOpen).map((way) => way.map(({ name }) => name));

const rows: Readonly<Record<string, readonly [string, string[][]][]>> = {
	"as they stand": [
		["спорт", [["Спорт"]]],
		["Мәдениет", [["Мәдениет"]]],
		["тіл бөлімі", [["Тіл бөлімі"]]],
		["2026", [["2026"]]],
		["газет туралы", [["Газет туралы"]]],
		["«Алтын көпір» редакциясы", [["«Алтын көпір» редакциясы"]]],
	],
	"in any form": [
		["спортқа", [["Спорт"]]],
		["мәдениеттің", [["Мәдениет"]]],
		["тіл бөлімінің", [["Тіл бөлімі"]]],
		["СПОРТ", [["Спорт"]]],
	],
	"in any script and on any keyboard": [
		["sport", [["Спорт"]]],
		["mädeniet", [["Мәдениет"]]],
		["madeniet", [["Мәдениет"]]],
		["мадениет", [["Мәдениет"]]],
		["سپورت", [["Спорт"]]],
		["مادەنيەت", [["Мәдениет"]]],
		["cgjhn", [["Спорт"]]],
		["'rjyjvbrf", [["Экономика"]]],
		["til bolimi", [["Тіл бөлімі"]]],
		["алем", [["Әлем"]]],
	],
	"with words that add nothing": [
		["спорт бөлімі", [["Спорт"]]],
		["2026 жыл", [["2026"]]],
		["2026 жылғы мақалалар", [["2026"]]],
		["2026-жыл", [["2026"]]],
		["спорт жаңалықтары", [["Спорт"]]],
	],
	together: [
		["спорт 2026", [["Спорт", "2026"]]],
		["2025 мәдениет", [["2025", "Мәдениет"]]],
	],
	"that may be two things": [["қоғам бөлімі", [["Қоғам"], ["Қоғам бөлімі"]]]],
	"nowhere else": [
		["", []],
		["домбыра", []],
		["спорт домбыра", []],
		["тіл", []],
		["бөлім", []],
		["20266", []],
		["!!!", []],
	],
};

describe("Names are found", () => {
	for (const [how, own] of Object.entries(rows))
		it.each(own)(`${how}: «%s»`, (text, ways) => {
			expect(waysOf(text)).toEqual(ways);
		});

	it("by their beginning while they are typed", () => {
		expect(waysOf("мәден", true)).toEqual([["Мәдениет"]]);
		expect(waysOf("тіл бөл", true)).toEqual([["Тіл бөлімі"]]);
		expect(waysOf("мәден")).toEqual([]);
		expect(waysOf("мә", true)).toEqual([]);
	});

	it.each<[string, string[], string]>([
		["спорт домбыра", ["Спорт"], "домбыра"],
		["домбыра 2026 жылы", ["2026"], "домбыра"],
		["қоғам бөлімі домбыра", ["Қоғам бөлімі"], "домбыра"],
		["домбыра", [], "домбыра"],
	])("among other words: «%s»", (text, way, rest) => {
		const found = finder.within(text);
		expect(found.way.map(({ name }) => name)).toEqual(way);
		expect(found.rest).toBe(rest);
	});
});

it("Whatever is typed, names are those that there are", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					fc.constantFrom("спорт", "2026", "жыл", "тіл", "бөлімі", "«", "-"),
					fc.string({ unit: "binary", maxLength: 8 }),
				),
			),
			(words) => {
				const ways = finder.whole(words.join(" "), true);
				for (const name of ways.flat()) expect(names).toContain(name);
			},
		),
		{ numRuns },
	);
});
