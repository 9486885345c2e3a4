import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/kazakh/words.ts";
import { makeBrowserKeys } from "../../src/search/browser/keys.ts";
import { encodeRootFilter } from "../../src/search/files/root-filter.ts";
import { indexKeys, levelsOf, rootsOf } from "../../src/search/index/keys.ts";
import { content } from "../site.ts";

const folder = join(content, "articles");

/** Every Kazakh word of the stories, as often as it stands there. */
const words = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".mdx"))
	.flatMap((name) => splitWords(readFileSync(join(folder, name), "utf8")))
	.map(({ text }) => text)
	.filter((word) => /\p{Script=Cyrillic}/u.test(word));
const forms = [...new Set(words)];
const keys = makeBrowserKeys(
	encodeRootFilter(levelsOf(forms.flatMap(rootsOf))),
);

const agrees = (word: string) =>
	indexKeys(word).includes(keys.queryKeys(word)[0] ?? "");
const share = (own: string[], isRight: (word: string) => boolean) =>
	own.filter(isRight).length / own.length;

describe("The browser's key is among those the index has", () => {
	it("for 999 of 1000 words of the paper", () => {
		expect(words.length).toBeGreaterThan(5000);
		expect(share(words, agrees)).toBeGreaterThanOrEqual(0.999);
	});

	it("for as many different forms", () => {
		expect(share(forms, agrees)).toBeGreaterThanOrEqual(0.999);
	});
});

it("The browser knows nearly all words of the paper", () => {
	expect(share(forms, keys.isKnown)).toBeGreaterThanOrEqual(0.98);
});
