import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { splitFrontMatter } from "../../src/article/file.ts";
import { components } from "../../src/article/vocabulary.ts";
import { editorFiles } from "../../src/desk/editor-files.ts";
import { findMixedWords } from "../../src/kazakh/lookalikes.ts";
import { content } from "../site.ts";

const files = editorFiles();
const schemas = new Map(
	[...files].flatMap(([file, text]) =>
		file.endsWith(".json") ? [[file, JSON.parse(text)] as const] : [],
	),
);
const schemaOf = (name: string) =>
	z.fromJSONSchema(schemas.get(`.vscode/schemas/${name}.json`));
const snippets = z
	.record(
		z.string(),
		z.object({ prefix: z.string(), body: z.array(z.string()) }),
	)
	.parse(JSON.parse(files.get(".vscode/maqala.code-snippets") ?? ""));

describe("what VS Code knows of fields", () => {
	it.each([...files])(
		"%s is committed as `npm run schemas` makes it",
		(file, text) => {
			expect(readFileSync(file, "utf8")).toBe(text);
		},
	);

	it("has no file that nothing makes", () => {
		expect(
			readdirSync(".vscode/schemas").map((name) => `.vscode/schemas/${name}`),
		).toEqual([...schemas.keys()].sort());
	});

	it("is told in words that mix no letters of two alphabets", () => {
		for (const text of files.values()) expect(findMixedWords(text)).toEqual([]);
	});
});

/** Every field of a schema, however deep, by its name. */
function fieldsIn(schema: unknown): [name: string, field: object][] {
	if (typeof schema !== "object" || schema === null) return [];
	const own =
		"properties" in schema ? Object.entries(schema.properties as object) : [];
	return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

it.each([...schemas])("%s tells of every field what to write", (_, schema) => {
	const fields = fieldsIn(schema);
	expect(fields.length).toBeGreaterThan(1);
	for (const [name, field] of fields)
		expect(field, name).toMatchObject({
			description: expect.stringMatching(/[а-яәғқңөұүіһ]/),
		});
});

describe("a schema takes what the check takes", () => {
	it.each(["paper", "sections", "authors", "front"])("%s.yaml", (name) => {
		const records = parse(readFileSync(`${content}/${name}.yaml`, "utf8"));
		expect(schemaOf(name).safeParse(records).success).toBe(true);
	});

	const fronts = (folder: string) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".mdx"))
			.map((name) =>
				parse(
					splitFrontMatter(readFileSync(join(folder, name), "utf8"))?.yaml ??
						"",
				),
			);
	it.each([
		["article", `${content}/articles`],
		["page", `${content}/pages`],
	])("front matter: %s", (name, folder) => {
		const schema = schemaOf(name);
		for (const front of fronts(folder))
			expect(schema.safeParse(front).error).toBeUndefined();
	});

	it.each([
		["authors", [{ id: "a", name: "А", kind: "man" }]],
		["authors", [{ id: "Ә", name: "А", kind: "desk" }]],
		["sections", [{ id: "a", name: "А", description: "А", hue: 400 }]],
		["sections", []],
		["paper", { name: "А" }],
		["front", { pinned: ["dombyra"] }],
		["front", { leed: "2022/11/dombyra" }],
		["article", { title: "А", lead: "А", section: "a" }],
		["page", { title: "", description: "А" }],
	])("and not %s: %j", (name, value) => {
		expect(schemaOf(name).safeParse(value).success).toBe(false);
	});
});

describe("snippets", () => {
	it("are there for a new article, each field and each component", () => {
		const fields = Object.keys(
			schemas.get(".vscode/schemas/article.json").properties,
		);
		expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual([
			"maqala",
			...fields,
			...components.keys(),
		]);
	});

	/** What stands there once every place holds what it offers. */
	const filled = (lines: string[]) =>
		lines
			.join("\n")
			.replace(/\$\{CURRENT_YEAR\}/g, "2024")
			.replace(/\$\{CURRENT_(?:MONTH|DATE|HOUR|MINUTE)\}/g, "03")
			.replace(/\$\{CURRENT_TIMEZONE_OFFSET\}/g, "+05:00")
			.replace(/\$\{\d+\|(\w+)[^}]*\}/g, "$1")
			.replace(/\$\{\d+:([^}]*)\}/g, "$1")
			.replace(/\$\d/g, "Сөз");

	it("of a new article make front matter to which nothing can be objected", () => {
		const { yaml = "" } =
			splitFrontMatter(filled(snippets["Жаңа мақала"]?.body ?? [])) ?? {};
		expect(schemaOf("article").safeParse(parse(yaml)).error).toBeUndefined();
	});

	it("of fields make what the schema takes", () => {
		const sound = { title: "А", lead: "А", section: "a" };
		const article = schemaOf("article");
		for (const { prefix, body } of Object.values(snippets)) {
			if (prefix === "maqala" || components.has(prefix)) continue;
			const made = parse(filled(body));
			expect(
				article.safeParse({
					...sound,
					date: "2024-03-22T09:30:00+05:00",
					...made,
				}).error,
				prefix,
			).toBeUndefined();
		}
	});
});
