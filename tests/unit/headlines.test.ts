import { describe, expect, it } from "vitest";
import { findHeadlines } from "../../src/search/browser/find-headlines.ts";
import type { Term } from "../../src/search/browser/question.ts";
import {
	decodeHeadlines,
	encodeHeadlines,
	type Headline,
} from "../../src/search/files/headlines.ts";
import { indexKeys } from "../../src/search/index/keys.ts";

const headline = (title: string): Headline => ({
	url: `/2022/08/${title.length}/`,
	title,
	date: "2022-08-01T05:00:00.000Z",
	section: "Қоғам",
	hue: 30,
});
const su = "Қаланың суы тазарды";
const qala = "Қалаларда – той";
const nan = "Нанға бай ауыл";
const headlines = [su, qala, nan].map(headline);
const term = (asked?: string): Term => ({
	typed: "",
	word: "",
	asked,
	isOpen: false,
	isQuoted: false,
});

it("headlines come back as they were written", () => {
	expect(decodeHeadlines(encodeHeadlines(headlines))).toEqual(headlines);
	expect(decodeHeadlines(encodeHeadlines([]))).toEqual([]);
});

describe("Headlines are found", () => {
	const table: [string, (string | undefined)[], string[]][] = [
		["by a word", ["қалаq"], [su, qala]],
		["by all words", ["қалаq", "суq"], [su]],
		["by any reading of a word", ["суq|нанq"], [su, nan]],
		["by whole keys alone", ["қала"], []],
		["not where a word is not known", ["қалаq", undefined], []],
		["not by nothing", [], []],
	];
	it.each(table)("%s", (_, asked, found) => {
		const groups = asked.map((own) => [term(own)]);
		const titles = findHeadlines(headlines, groups, { indexKeys });
		expect(titles.map(({ title }) => title)).toEqual(found);
	});
});
