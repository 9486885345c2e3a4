import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWord, splitWords } from "../../src/kazakh/words.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

describe("A text is split into words", () => {
	it.each([
		["оқу–тәрбие ісі", ["оқу", "тәрбие", "ісі"]],
		["ел—жер", ["ел", "жер"]],
		["«Алтын көпір» газеті", ["Алтын", "көпір", "газеті"]],
		["“бір”„екі”‘үш’", ["бір", "екі", "үш"]],
		["ата-ана, АҚШ-тың", ["ата-ана", "АҚШ-тың"]],
		["№5 мектеп", ["5", "мектеп"]],
		["2022\u00a0жыл", ["2022", "жыл"]],
		["бала\u00adбақша", ["бала\u00adбақша"]],
		["– Иә, – деді ол.", ["Иә", "деді", "ол"]],
		["және/немесе", ["және", "немесе"]],
		["ор\u2011та", ["ор\u2011та"]],
		["-ның -дың", ["ның", "дың"]],
		["", []],
	])("%s", (text, words) => {
		expect(splitWords(text).map((word) => word.text)).toEqual(words);
	});

	it("with each where the text has it, and none holding a dash, a quote or a space", () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(..."аәқ-–—«» \u00a0\u00ad5”,A\u0301"),
				}),
				(text) => {
					for (const { text: word, index } of splitWords(text)) {
						expect(text.slice(index, index + word.length)).toBe(word);
						expect(word).not.toMatch(/[–—«»”,\s]/);
					}
				},
			),
			{ numRuns },
		);
	});
});

describe("A word is spelled in one way", () => {
	it.each([
		["Қазақстан", "қазақстан"],
		["ІС-ШАРА", "іс-шара"],
		["мұғaлiм", "мұғалім"],
		["и\u0306", "й"],
		["бала\u00adбақша", "балабақша"],
		["ата\u2011ана", "ата-ана"],
		["iPhone", "iphone"],
		["Facebookтің", "facebookтің"],
		["iPad-тың", "ipad-тың"],
	])("%s", (word, plain) => {
		expect(plainWord(word)).toBe(plain);
	});
});
