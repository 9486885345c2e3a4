import { z } from "zod";
import { kindLabels } from "../article/kind-label.ts";
import { paperSchema } from "../article/paper-file.ts";
import {
	hints,
	pageHints,
	paperHints,
	recordHints,
} from "../article/rules/hints.ts";
import {
	articleSchema,
	authorsSchema,
	frontSchema,
	pageSchema,
	sectionsSchema,
	withdrawnSchema,
} from "../article/schema.ts";
import { components } from "../article/vocabulary.ts";
import { ruleList, ruleListFile } from "./rule-list.ts";
import { type Snippet, snippetOfFields, snippetOfTag } from "./snippets.ts";

/**
 * The files by which VS Code knows what may stand in articles and records: made of the schemas that check them and of
 * the hints that the check gives. Beside them the list of rules that editors read.
 */

/** A JSON schema, as far as it is looked at here. */
type Schema = z.core.JSONSchema.JSONSchema;

/** What to write in a field, by its name. */
type Hints = Readonly<Record<string, string>>;

/** Every schema with its hints, by the name of its file. */
const sources: readonly [name: string, schema: z.ZodType, hints: Hints][] = [
	["article", articleSchema, {}],
	["page", pageSchema, pageHints],
	["paper", paperSchema, paperHints],
	["sections", sectionsSchema, {}],
	["authors", authorsSchema, recordHints.authors],
	["front", frontSchema, recordHints.front],
	["withdrawn", withdrawnSchema, recordHints.withdrawn],
];

/** Texts of all files by their paths from the project's folder. */
export function editorFiles(): ReadonlyMap<string, string> {
	const write = (value: unknown) => `${JSON.stringify(value, null, "\t")}\n`;
	return new Map([
		...sources.map(
			([name, schema, own]) =>
				[`.vscode/schemas/${name}.json`, write(schemaOf(schema, own))] as const,
		),
		[".vscode/maqala.code-snippets", write(articleSnippets())],
		[ruleListFile, ruleList()],
	]);
}

/** The JSON schema of what is written, with a hint for each field. Rules that look at several fields are the check's alone. */
function schemaOf(schema: z.ZodType, own: Hints): Schema {
	const made = z.toJSONSchema(schema, {
		io: "input",
		// What the YAML extension reads best.
		target: "draft-7",
		// What is turned into something else before it is checked may be anything here.
		unrepresentable: "any",
	});
	return {
		$comment: "Made by npm run schemas",
		...describe(made, { ...hints, ...own }),
	};
}

/** Adds to each field what to write in it: when it is looked at, and when what stands there does not fit. */
function describe(schema: Schema, all: Hints): Schema {
	const { properties, items, anyOf } = schema;
	const fields = Object.entries(properties ?? {}).map(([name, field]) => {
		const hint = all[name];
		const told = hint && {
			description: hint,
			errorMessage: hint,
			patternErrorMessage: hint,
		};
		return [name, { ...inner(field, all), ...told }] as const;
	});
	return {
		...schema,
		...(properties && { properties: Object.fromEntries(fields) }),
		...(isSchema(items) && { items: describe(items, all) }),
		...(anyOf && { anyOf: anyOf.map((one) => inner(one, all)) }),
	};
}

const isSchema = (value: unknown): value is Schema =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const inner = (schema: Schema | boolean, all: Hints): Schema =>
	isSchema(schema) ? describe(schema, all) : {};

/** A new article, each of its fields, and each component. Front matter of MDX has no other completion. */
function articleSnippets(): Record<string, Snippet> {
	const { properties = {}, required = [] } = schemaOf(articleSchema, {});
	const known = Object.entries(properties).flatMap(([name, field]) =>
		isSchema(field) ? [{ name, field }] : [],
	);
	const first = new Set([...required, "tags", "authors"]);
	const kinds = Object.entries(kindLabels).flatMap(([kind, label]) =>
		label ? [`${kind} – ${label}`] : [],
	);
	return {
		"Жаңа мақала": {
			...snippetOfFields(known.filter(({ name }) => first.has(name))),
			prefix: "maqala",
			description: "Жаңа мақаланың өрістері",
		},
		...Object.fromEntries(
			known.map(({ name, field }) => [
				name,
				{
					...snippetOfFields([{ name, field }]),
					prefix: name,
					description: [
						hints[name] ?? name,
						...(name === "kind" ? kinds : []),
					].join("; "),
				},
			]),
		),
		...Object.fromEntries(
			[...components].map(([name, { example }]) => [
				name,
				snippetOfTag(name, example),
			]),
		),
	};
}
