import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { splitWords } from "../../src/kazakh/words.ts";
import { readRecord, recordOf } from "../../src/search/index/record.ts";
import { encodeKey } from "../../src/search/language/encoding.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

const article: Article = {
	id: "2022/08/qala",
	file: "content/articles/2022/08/qala.mdx",
	year: 2022,
	month: 8,
	slug: "qala",
	title: "Қаланың үні",
	lead: "Каспий жағасындағы ұйым.",
	date: "2022-08-30T04:00:00.000Z",
	section: "qogam",
	tags: ["қала"],
	authors: ["redaktsiia"],
	draft: false,
	kind: "news",
	corrections: [],
	redirectFrom: [],
	related: [],
	words: 0,
	body: "",
	pictures: [],
	links: [],
	terms: [],
};
const section = { id: "qogam", name: "Қоғам", description: "", hue: 100 };
const author = { id: "redaktsiia", name: "Редакция", kind: "desk" } as const;
const record = recordOf(article, section, [author]);
const segments = (text: string) => text.split("\u200B");

const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				..."қала ұйымның Каспийге ата-ана АҚШ-тың UNESCO-ның iPhone 2022 370 мың₸ «алтын көпір» – — - … ! 👍🏽 é ё Й и\u0306 сөз\u00ADбен с\u200Bөз \u00A0 \n".split(
					/ /,
				),
			),
			fc.string({ unit: "grapheme" }),
			fc.string({ unit: "binary" }),
		),
	)
	.map((parts) => parts.join(" "));

describe("What search reads of a story", () => {
	it("shows a segment for each word, in the same order", () => {
		fc.assert(
			fc.property(text, (body) => {
				const { words, content } = readRecord(record, body);
				const shown = segments(content).map(
					(segment) => splitWords(segment)[0]?.text,
				);
				expect(shown).toEqual(words.body);
			}),
			{ numRuns },
		);
	});

	it("shows the whole text, with single spaces", () => {
		fc.assert(
			fc.property(text, (body) => {
				const { content } = readRecord(record, body);
				expect(segments(content).join("")).toBe(
					`${article.lead}\n${body}`
						.replaceAll("\u200B", "")
						.replace(/\s+/g, " "),
				);
			}),
			{ numRuns },
		);
	});

	it("says a lead once that the text begins with", () => {
		const { words, content } = readRecord(
			record,
			`${article.lead} Содан кейін.`,
		);
		expect(content).toBe(
			"Каспий \u200Bжағасындағы \u200Bұйым. \u200BСодан \u200Bкейін.",
		);
		expect(words).toEqual({
			body: ["Каспий", "жағасындағы", "ұйым", "Содан", "кейін"],
			lead: ["Каспий", "жағасындағы", "ұйым"],
			tags: ["қала"],
			title: ["Қаланың", "үні"],
		});
	});
});

describe("The record of a story", () => {
	it("has what a result shows and what it is chosen by", () => {
		expect(record).toEqual({
			url: "/2022/08/qala/",
			title: article.title,
			lead: article.lead,
			date: article.date,
			hue: 100,
			filters: {
				author: ["Редакция"],
				section: ["Қоғам"],
				tag: ["қала"],
				year: ["2022"],
			},
			body: "",
		});
	});

	it("names the source of a story that another paper wrote", () => {
		const taken = recordOf({ ...article, source: "Айқын" }, section, [author]);
		expect(taken.filters.author).toEqual(["Айқын"]);
	});
});

describe("A key in the index", () => {
	it.each([
		["каспий", "каспијq"],
		["ата-ана", "атаxанаq"],
		["2022", "2022q"],
		["iphone", "iphoneq"],
	])("of %s is %s", (key, encoded) => {
		expect(encodeKey(key)).toBe(encoded);
	});

	it("in Cyrillic is never the beginning of another one", () => {
		const word = fc.string({
			unit: fc.constantFrom(..."аийқәү-"),
			minLength: 1,
		});
		fc.assert(
			fc.property(word, word, (one, other) => {
				if (one === other) return;
				expect(encodeKey(other).startsWith(encodeKey(one))).toBe(false);
				expect(encodeKey(one)).not.toBe(encodeKey(other));
			}),
			{ numRuns },
		);
	});
});
