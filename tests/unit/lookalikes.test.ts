import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	cyrillicLookalikes,
	findMixedWords,
} from "../../src/kazakh/lookalikes.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

/** Latin letters are written as escapes here: the eye cannot tell them apart. */
const mixed: [word: string, repaired: string | undefined][] = [
	["жет\u0069стік", "жетістік"],
	["\u0070еспублика", "республика"],
	["қ\u0061л\u0061", "қала"],
	["м\u0259дени", "мәдени"],
	["\u018Fуезов", "Әуезов"],
	["\u0059КІМЕТ", "ҮКІМЕТ"],
	["\u0048АУРЫЗ", "НАУРЫЗ"],
	["гау\u0068ар", "гауһар"],
	["\u0065\u0308лка", "е\u0308лка"],
	["Zoomда", undefined],
	["қаrа", undefined],
];

describe("findMixedWords", () => {
	it.each(mixed)("finds %s and offers %s", (word, repaired) => {
		expect(findMixedWords(`Бұл – «${word}».`)).toEqual([
			{ word, index: 7, repaired },
		]);
	});

	it.each([
		"Шымкент қаласында жиын өтті",
		"«BARCAMP–2022» іс-шарасы",
		"COVID-19-дың IT-компания",
		"XXI ғасыр, 5G байланысы, T2 жолы",
		"",
	])("lets «%s» pass", (text) => {
		expect(findMixedWords(text)).toEqual([]);
	});

	it("gives every mixed word with its place", () => {
		const found = findMixedWords("б\u0061р, жоқ, \u0065кі");
		expect(found.map(({ index }) => index)).toEqual([0, 10]);
	});

	it("repairs any Cyrillic word whose letters were replaced by look-alikes", () => {
		const latin = fc.constantFrom(...Object.keys(cyrillicLookalikes));
		const words = fc.array(fc.oneof(latin, fc.constantFrom(..."бғқңұүЖШ")));
		fc.assert(
			fc.property(words, (letters) => {
				// The first and the last letter make sure that the word is mixed.
				const word = ["ж", ...letters, "a"].join("");
				const cyrillic = Array.from(
					word,
					(letter) => cyrillicLookalikes[letter] ?? letter,
				).join("");
				expect(findMixedWords(word)).toEqual([
					{ word, index: 0, repaired: cyrillic },
				]);
				expect(findMixedWords(cyrillic)).toEqual([]);
			}),
			{ numRuns },
		);
	});
});
