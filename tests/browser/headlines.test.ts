import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { latin2018, latin2021 } from "../../src/kazakh/alphabets.ts";
import { transliterate } from "../../src/kazakh/transliterate.ts";
import { content, dist } from "../site.ts";
import { ask } from "./ask.ts";
import { visit } from "./visit.ts";

interface Item {
	id: string;
	title: string;
}

const { items } = JSON.parse(readFileSync(join(dist, "feed.json"), "utf8")) as {
	items: Item[];
};

const scripts: readonly (readonly [string, (title: string) => string])[] = [
	["Cyrillic", (title) => title],
	["Latin of 2021", (title) => transliterate(title, "latn", latin2021)],
	[
		"Latin of 2021 in capitals",
		(title) => transliterate(title.toUpperCase(), "latn", latin2021),
	],
	["Latin of 2018", (title) => transliterate(title, "latn", latin2018)],
	["Arabic script", (title) => transliterate(title, "arab")],
];

it.each(scripts)(
	"every headline, pasted in %s, finds its story first",
	async (_, spell) => {
		const stories = readdirSync(join(content, "articles"), {
			recursive: true,
		});
		expect(items.length).toBeGreaterThan(stories.length / 4);
		const { page, faults } = await visit("/izdeu/");
		for (const { id, title } of items) {
			const typed = spell(title);
			const { paths } = await ask(page, typed);
			expect.soft(new URL(id).pathname, typed).toBe(paths[0]);
		}
		expect(faults).toEqual([]);
	},
);
