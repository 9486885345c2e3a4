import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestChoice } from "../../src/search/browser/best-choice.ts";
import { endExcerpt } from "../../src/search/browser/excerpt.ts";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { suggestWord } from "../../src/search/browser/suggest.ts";
import {
	decodeKeyList,
	encodeKeyList,
} from "../../src/search/files/key-list.ts";
import {
	decodeRootFilter,
	encodeRootFilter,
	highestLevel,
} from "../../src/search/files/root-filter.ts";
import { levelsOf, rootsOf } from "../../src/search/index/keys.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
const word = fc.string({
	unit: fc.constantFrom(..."абвгдеқңөі-"),
	minLength: 1,
});

describe("The filter of roots", () => {
	it("holds all that was put in", () => {
		fc.assert(
			fc.property(
				fc
					.array(fc.tuple(word, fc.integer({ min: 0, max: highestLevel })))
					.map((pairs) => new Map(pairs)),
				(levels) => {
					const filter = decodeRootFilter(encodeRootFilter(levels));
					for (const [own, level] of levels)
						expect(filter.levelOf(own)).toBeLessThanOrEqual(level);
				},
			),
			{ numRuns },
		);
	});

	it("takes some twenty bits a root and is wrong once in some thirty thousand times", () => {
		const words = Array.from({ length: 5000 }, (_, i) => `сөз${i}`);
		const bytes = encodeRootFilter(new Map(words.map((own) => [own, 3])));
		expect((bytes.length * 8) / words.length).toBeLessThan(20.7);
		const filter = decodeRootFilter(bytes);
		const wrong = Array.from({ length: 20_000 }, (_, i) => `басқа${i}`).filter(
			(other) => filter.levelOf(other) !== undefined,
		);
		expect(wrong.length).toBeLessThan(6);
	});

	it("is empty when nothing was put in", () => {
		expect(decodeRootFilter(encodeRootFilter(new Map())).levelOf("сөз")).toBe(
			undefined,
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

describe("One slip in a word", () => {
	const siteWords =
		"мектеп қазақстан үкімет шығарма тарих тарау қалам пісіру домбыра піс сан youtube";
	const keys = makeBrowserKeys(
		encodeRootFilter(levelsOf(siteWords.split(" ").flatMap(rootsOf))),
	);
	const counts = new Map(
		siteWords
			.split(" ")
			.map((own) => [keys.queryKeys(own)[0] ?? own, 16] as const),
	);
	const suggest = (word: string) =>
		suggestWord(word, keys.queryKeys, (key) => counts.get(key) ?? 0);

	it.each([
		["swapped", "мектпе", "мектеп"],
		["swapped", "қазақтсан", "қазақстан"],
		["missing", "үкімт", "үкімет"],
		["missing", "шығрма", "шығарма"],
		["missing", "қалм", "қалам"],
		["doubled", "қазақстаан", "қазақстан"],
		["one for another", "мектеб", "мектеп"],
		["missing in an inflected word", "домбраның", "домбыраның"],
		["missing in a suffix", "домбыранң", "домбыраның"],
		["missing in a Latin word", "youtub", "youtube"],
	])("is mended: a letter %s", (_, slip, meant) => {
		expect(suggest(slip)).toBe(meant);
	});

	it.each([
		["two slips", "мкетпе"],
		["too short a word", "мек"],
		["no root that is like it", "қоршаған"],
		// сан-бын, піс-тір-ме-й-ді: the root is short and the slip would be in the suffix.
		["a suffix after a short root", "сабын"],
		["a suffix after a short root", "пістрмейді"],
		["a word of two scripts", "youtubе"],
		["a number", "20224"],
		["a word too long to try", `${"домбыра".repeat(4)}`],
	])("and no more than that: %s", (_, slip) => {
		expect(suggest(slip)).toBeUndefined();
	});
});

describe("The best part of the words", () => {
	it.each<[string, string[], number[]]>([
		["those of the story with the most", ["ab", "b", "b"], [0, 1, 2]],
		["of equal parts the one most stories have", ["abc", "bc", "a"], [0, 1]],
		["one word where no two meet", ["ab", "c", ""], [0]],
		["none where no word is held", ["", ""], []],
	])("is %s", (_, stories, part) => {
		expect(bestChoice(stories.map((own) => new Set(own)))).toEqual(part);
	});
});

describe("An excerpt", () => {
	const text =
		"Бірінші сөйлем. Екіншісі «тырнақшада» тұр, ал үшінші сөйлем ұзақ! Соңғысы";
	it.each([
		["Бірінші сөйлем.", "Бірінші сөйлем."],
		["Бірінші", "Бірінші…"],
		["сөйлем. Екіншісі «", "…сөйлем. Екіншісі…"],
		["тырнақшада» тұр,", "…«тырнақшада» тұр…"],
		["Екіншісі", "Екіншісі…"],
		["<mark>үшінші </mark>сөйлем ұзақ!", "…<mark>үшінші </mark>сөйлем ұзақ!"],
		["Соңғысы", "Соңғысы"],
		["жоқ нәрсе", "жоқ нәрсе"],
		["", ""],
	])("«%s» tells where it is cut", (html, whole) => {
		expect(endExcerpt(html, text)).toBe(whole);
	});

	it("keeps escaped brackets", () => {
		expect(endExcerpt("a &lt;b&gt; c", "x a <b> c d")).toBe("…a &lt;b&gt; c…");
	});
});
