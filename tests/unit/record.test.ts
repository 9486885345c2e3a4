import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { splitWords } from "../../src/kazakh/words.ts";
import { encodeKey, encodeKeys } from "../../src/search/encoding.ts";
import { indexKeys } from "../../src/search/keys.ts";
import { recordOf } from "../../src/search/record.ts";

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
const record = (text: string) =>
	recordOf(
		{ article, section, authors: [author] },
		text,
		"0123456789",
		indexKeys,
	);
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

describe("The record of a story", () => {
	it("has as many keys as what is shown has words, in the same order", () => {
		fc.assert(
			fc.property(text, (body) => {
				const { record: told, shown } = record(body);
				const groups = told.content.split(" ");
				const shownSegments = segments(shown.content);
				expect(shownSegments).toHaveLength(groups.length);
				for (const [at, segment] of shownSegments.entries())
					expect(
						encodeKeys(indexKeys(splitWords(segment)[0]?.text ?? "")),
					).toBe(groups[at]);
			}),
			{ numRuns },
		);
	});

	it("shows the whole text, with single spaces", () => {
		fc.assert(
			fc.property(text, (body) => {
				const { shown } = record(body);
				expect(segments(shown.content).join("")).toBe(
					`${article.lead}\n${body}`
						.replaceAll("\u200B", "")
						.replace(/\s+/g, " "),
				);
			}),
			{ numRuns },
		);
	});

	it("says a lead once that the text begins with", () => {
		const { shown, record: told } = record(`${article.lead} Содан кейін.`);
		expect(shown.content).toBe(
			"Каспий \u200Bжағасындағы \u200Bұйым. \u200BСодан \u200Bкейін.",
		);
		expect(told.content.split(" ")).toHaveLength(5);
	});

	it("goes into its year's index, under its address, with keys for words", () => {
		const { record: told, shown } = record("Су.");
		expect(told).toMatchObject({
			url: "/2022/08/qala/",
			language: "y2022",
			meta: { title: expect.stringMatching(/^қалаq\S* үнq\S*$/) },
			filters: {
				section: ["Қоғам"],
				year: ["2022"],
				author: ["Редакция"],
				tag: ["қала"],
			},
			sort: { date: article.date },
		});
		expect(shown.meta).toEqual({
			title: article.title,
			date: article.date,
			section: "Қоғам",
			hue: "100",
		});
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

	it("stands beside the others of its word", () => {
		expect(encodeKeys(["ата-ана", "ата", "ана"])).toBe("атаxанаq-атаq-анаq");
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
