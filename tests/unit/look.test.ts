import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { palettes } from "../../src/look/colours.ts";
import { faces } from "../../src/look/faces.ts";
import { hexAt } from "../../src/look/oklch.ts";

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile() && /\.(?:ts|astro|css)$/.test(item.name))
	.map((item) => join(item.parentPath, item.name).replaceAll("\\", "/"))
	.map((file) => ({ file, text: readFileSync(file, "utf8") }));
const inRoom = ({ file }: { file: string }) => file.startsWith("src/look/");

/** Colours as CSS and SVG write them in numbers; not `this.#add(`, nor `&#1179;`. */
const colour =
	/(?<![\w&.])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?!\()|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.]+[^)]*\)/gi;
const coloursIn = (text: string) => text.match(colour) ?? [];

it("finds colours, and only them", () => {
	expect(
		coloursIn(
			'fill="#a87518" #FFF; rgb(34 30 26 / 0.28) oklch(0.4 0.1 20) this.#add(a) &#1179; #negizgi href="#abz" #bada55x',
		),
	).toEqual(["#a87518", "#FFF", "rgb(34 30 26 / 0.28)", "oklch(0.4 0.1 20)"]);
});

it("no colour stands outside the room of the look", () => {
	expect(
		sources
			.filter((source) => !inRoom(source))
			.flatMap(({ file, text }) =>
				coloursIn(text).map((found) => `${file}: ${found}`),
			),
	).toEqual([]);
});

it("each colour stands once in it; white and black are nobody's choice", () => {
	const found = sources
		.filter(inRoom)
		.flatMap(({ text }) => coloursIn(text))
		.filter((one) => !/^#(?:fff|000)$/.test(one));
	expect(found.length).toBeGreaterThan(20);
	expect(found.filter((one, at) => found.indexOf(one) !== at)).toEqual([]);
});

it("hands on the colours of the style sheet, by day and by night", () => {
	const tokens = readFileSync("src/look/tokens.css", "utf8");
	const { day, night } = palettes;
	expect(tokens).toContain(`--paper: ${day.paper};`);
	expect(tokens).toContain(`--screen: ${night.paper};`);
	expect(day["cover-gold"]).toBe(day.gold);
	expect(night["cover-gold"]).toBe(night.gold);
	expect(night.gold).not.toBe(day.gold);
	for (const palette of [day, night])
		for (const [name, value] of Object.entries(palette))
			expect(hexAt(value, 20), name).toMatch(/^#[\da-f]{6}$/);
});

it("every face it chose is a package of the project and is used by the tokens", () => {
	const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
	const tokens = readFileSync("src/look/tokens.css", "utf8");
	for (const { id, family } of faces) {
		expect(dependencies).toHaveProperty([`@fontsource-variable/${id}`]);
		expect(tokens).toContain(`"${family}"`);
	}
});

it("the language's tag stands in one file; style sheets name its scripts", () => {
	const tag = /["'=^]kk(?:[-_]\w+)?["'\s>$]/;
	expect(
		sources
			.filter(({ file, text }) => !file.endsWith(".css") && tag.test(text))
			.map(({ file }) => file),
	).toEqual(["src/kazakh/language.ts"]);
});
