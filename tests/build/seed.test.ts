import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { elements, hasClass, pages, textOf, wordsOf } from "./site-files.ts";

/** The paper's first article as it came: its title, two counters, its paragraphs. */
const seed = readFileSync(new URL("seed.txt", import.meta.url), "utf8");
const [title = "", counters = "", ...paragraphs] = seed.trim().split(/\n{2,}/);
const [views, comments] = counters.split("\n");

const page = pages.find(
	({ path }) =>
		path === "/2022/08/ukimettik-emes-uiym-zhetekshileri-bas-qosty/",
);
const tree = page?.tree ?? { type: "root" as const, children: [] };
const text = wordsOf(tree);

it("the first article has every paragraph exactly, and no other", () => {
	const body = elements(tree, "div").find((one) => hasClass(one, "body"));
	expect(paragraphs).toHaveLength(4);
	expect(body && elements(body, "p").map(wordsOf)).toEqual(paragraphs);
});

it("its title is the same but for capitals", () => {
	const [h1] = elements(tree, "h1");
	expect(h1 && textOf(h1).toLocaleUpperCase("kk")).toBe(title);
});

it("its counters and the note on its date are on the page", () => {
	expect(text).toContain(`${views} рет оқылды`);
	expect(text).toContain(`${comments} пікір`);
	expect(text).toContain("материалдың жарияланған күні көрсетілмеген");
	expect(text).toContain("30 тамыз 2022");
});
