import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { understand } from "../../src/search/browser/question.ts";
import { encodeRootFilter } from "../../src/search/files/root-filter.ts";
import { levelsOf, rootsOf } from "../../src/search/index/keys.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

const siteWords =
	"алтын көпір қала Каспий теңізі ұйым домбыра жібек жолы Шымкент бауырсақ өмір ата-ана салт дәстүр оқу iPhone 1995 қазақ";
const keys = makeBrowserKeys(
	encodeRootFilter(levelsOf(siteWords.split(" ").flatMap(rootsOf))),
);

/** What the index is asked for: words of a group joined by spaces, nothing as «–». */
const ask = (text: string, isHeld?: (key: string) => boolean) =>
	understand(text, keys, isHeld).groups.map((terms) =>
		terms.map(({ asked }) => asked ?? "–").join(" "),
	);

const rows: Readonly<Record<string, readonly [string, string[]][]>> = {
	"words in any form": [
		["қаланың", ["қалаq"]],
		["Каспийдің теңізі", ["каспијq", "теңізq"]],
		["оқыды", ["оқыq"]],
		["  ұйым  ", ["ұјымq"]],
	],
	"words in any script and on any keyboard": [
		["qala", ["қалаq"]],
		["кала", ["қалаq"]],
		["قالا", ["қалаq"]],
		["0fkf", ["қалаq"]],
		["KASPII", ["каспијq"]],
		[";3,tr", ["жібекq"]],
		[",feshcf0", ["бауырсақq"]],
		["-v3h", ["өмірq"]],
		["Шымкeнт", ["шымкентq"]],
	],
	"phrases in quotation marks of every kind": [
		["«алтын көпір»", ["алтынq көпірq"]],
		['"алтын көпір"', ["алтынq көпірq"]],
		["“алтын көпір”", ["алтынq көпірq"]],
		["„жібек жолы“ қала", ["жібекq жолq", "қалаq"]],
		["қала «алтын көпір", ["қалаq", "алтынq", "көпірq"]],
		["«»", []],
	],
	"signs as what they are": [
		["қала, ұйым!", ["қалаq", "ұјымq"]],
		["qala, dombyra.", ["қалаq", "домбыраq"]],
		["қала – ұйым", ["қалаq", "ұјымq"]],
		["1995-ші", ["1995q"]],
		["???", []],
		["-", []],
		["", []],
	],
	"compounds whole where the site has them": [
		["ата-аналар", ["атаxанаq"]],
		["iPhone-ның", ["iphoneq"]],
	],
	"words it does not have as unknown": [
		["динозаврлар", ["–"]],
		["қала динозаврлар", ["қалаq", "–"]],
	],
};

describe("What was typed is understood:", () => {
	for (const [how, own] of Object.entries(rows))
		it.each(own)(`${how}: %s`, (text, asked) => {
			expect(ask(`${text} `)).toEqual(asked);
		});

	it("a compound that the index does not hold by its parts", () => {
		const isHeld = (key: string) => !key.includes("-");
		expect(ask("салт-дәстүр ", isHeld)).toEqual(["салтq", "дәстүрq"]);
		expect(ask("ата-аналар ", isHeld)).toEqual(["атаq", "анаq"]);
	});

	it("a word that the index does not hold as the next reading that it holds", () => {
		expect(ask("кала ", (key) => key !== "қала")).not.toEqual(["қалаq"]);
		expect(ask("қала ", () => false)).toEqual(["–"]);
	});
});

describe("The last word", () => {
	const isOpen = (text: string) =>
		understand(text, keys)
			.groups.flat()
			.map((term) => term.isOpen);

	it.each([
		["домб", [true]],
		["қала домб", [false, true]],
		["dombyr", [true]],
	])("is a beginning while it is being typed: %s", (text, open) => {
		expect(isOpen(text)).toEqual(open);
	});

	it.each([
		["домбыра", [false]],
		["домб ", [false]],
		["до", [false]],
		["домб қала", [false, false]],
		["«домб»", [false]],
	])(
		"is none when it is whole, short, followed or quoted: %s",
		(text, open) => {
			expect(isOpen(text)).toEqual(open);
		},
	);
});

it("Whatever is typed, words are found in their order and never with a space", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			let at = 0;
			for (const { typed, asked } of understand(text, keys).groups.flat()) {
				expect(typed).not.toMatch(/\s/);
				expect(asked ?? "").not.toMatch(/\s/);
				const found = text.indexOf(typed, at);
				expect(found).toBeGreaterThanOrEqual(at);
				at = found;
			}
		}),
		{ numRuns },
	);
});

describe("A query that is too long is cut, and says to how many words", () => {
	it.each([
		["а".repeat(4000), 1],
		["қала ".repeat(800), 24],
		["қала ".repeat(25), 24],
		[`${"қ".repeat(200)} ${"а".repeat(200)}`, 1],
		["ата-".repeat(1000), 24],
		["«алтын көпір» ".repeat(300), 24],
	])("%.20s…", (text, words) => {
		const { groups, cutTo } = understand(text, keys);
		expect(groups.flat()).toHaveLength(words);
		expect(cutTo).toBe(words);
	});

	it.each(["", "қала", "қала ".repeat(24), "қала ұйым ".repeat(12)])(
		"and others are not: %.20s…",
		(text) => {
			expect(understand(text, keys).cutTo).toBeUndefined();
		},
	);
});

it("Words in quotation marks are told from others", () => {
	const quoted = understand('"домбра" қала «алтын көпір»', keys).groups.map(
		(terms) => terms.map(({ isQuoted }) => isQuoted),
	);
	expect(quoted).toEqual([[true], [false], [true, true]]);
});
