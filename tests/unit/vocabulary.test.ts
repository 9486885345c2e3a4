import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/kazakh/words.ts";
import { isFound, makeVocabulary } from "../eval/vocabulary.ts";
import { ways } from "../eval/ways.ts";
import { content } from "../site.ts";

const folder = join(content, "articles");

/** Every Kazakh word of the stories. */
const words = new Set(
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".mdx"))
		.flatMap((name) => splitWords(readFileSync(join(folder, name), "utf8")))
		.map(({ text }) => text)
		.filter((word) => /^[\p{Script=Cyrillic}-]+$/u.test(word)),
);
const site = makeVocabulary(words);

/** Of a hundred words, how many are found at least. */
const goals: Readonly<Record<string, number>> = {
	cyrillic: 99.9,
	"cyrillic-capitals": 99.9,
	latin: 99.5,
	"latin-capitals": 99.5,
	"latin-2018": 99,
	"latin-2018-capitals": 99,
	arabic: 99.5,
	chat: 97,
	"chat-digraphs": 97,
	"chat-short": 97,
	russian: 97,
};

describe("Words of the paper are found when they are typed", () => {
	it.each(Object.entries(goals))("in the way of %s: %d of 100", (way, goal) => {
		const type = ways[way];
		if (!type) throw new Error(`No such way: ${way}`);
		const missed = [...words].filter(
			(word) => !isFound(site, word, type(word)),
		);
		expect(100 * (1 - missed.length / words.size)).toBeGreaterThanOrEqual(goal);
	});
});

it("Exceptions are few", () => {
	expect(site.exceptions).toBeLessThan(words.size / 1000);
});

it("The browser is told of a root in twenty bits", () => {
	expect(site.bytes).toBeLessThan(5 * 1024);
});
