import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/article/rules/catalogue.ts";
import { findMixedWords } from "../../src/kazakh/lookalikes.ts";

const rules = [...catalogue.values()].flat();

describe("every rule", () => {
	it("has an id of its own", () => {
		const ids = rules.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(100);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});
	it("has a title in Kazakh, on one line, that is no other's", () => {
		const titles = rules.map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const title of titles) {
			expect(title).toMatch(/^(?:[^\n.]*[а-яәғқңөұүіһ][^\n]*)[^.\n]$/);
			expect(findMixedWords(title)).toEqual([]);
		}
	});
});

/** Where Kazakh stands that is no message: what readers see, dictionaries, patterns, what reports begin with. */
const others = new Set([
	"article/abridged.ts",
	"article/body.ts",
	"article/components/figure.ts",
	"article/components/gallery.ts",
	"article/components/lang.ts",
	"article/components/video.ts",
	"article/content-error.ts",
	"article/diagnostic.ts",
	"article/field-names.ts",
	"article/kind-label.ts",
	// What to write in the fields of the paper's own file stands beside them.
	"article/rendition.ts",
	"article/table.ts",
	"article/terms.ts",
]);

it("what editors are told stands in the catalogue alone", () => {
	const files = ["article", "archive"].flatMap((room) =>
		readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => join(room, name).replaceAll("\\", "/")),
	);
	const found = files.filter((file) => {
		const code = readFileSync(join("src", file), "utf8").replace(
			/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
			"",
		);
		return (
			!file.startsWith("article/rules/") && /\p{Script=Cyrillic}/u.test(code)
		);
	});
	expect(found.filter((file) => !others.has(file))).toEqual([]);
});
