import type { z } from "zod";
import { cyrillicLookalikes } from "../kazakh/lookalikes.ts";
import { fieldByOtherName, textFields } from "./field-names.ts";
import { nearest, onlyNearest } from "./nearest.ts";
import { mends, fields as rules } from "./rules/fields.ts";
import { hints } from "./rules/hints.ts";
import type { Message } from "./rules/rule.ts";
import { isArticleId } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Rules that look at several fields, by the name `schema.ts` gives them. */
const crossRules: Readonly<Record<string, () => Message>> = {
	"updated-before-date": rules["updated-before-date"],
	"authors-or-source": rules["authors-or-source"],
};

/**
 * Words one problem a schema found: what is wrong, then what to write instead. Unknown keys have `explainKey`.
 * @param own hints of the file at hand, where a field means something else there
 */
export function explain(
	issue: Issue,
	own: Record<string, string> = {},
): Message {
	const path = issue.path.filter((step) => typeof step === "string");
	const field = path.at(-1) ?? "";
	const hint = own[field] ?? hints[field] ?? mends.example;
	switch (issue.code) {
		case "invalid_type":
			if (issue.input === undefined) return rules["missing-field"](path, hint);
			if (issue.input === null) return rules["empty-field"](path, hint);
			return rules["wrong-type"](
				path,
				issue.expected,
				mendOf(issue, field) ?? hint,
			);
		case "invalid_value":
			return rules["unknown-value"](path, issue.values);
		case "too_small":
			return issue.origin === "string" || issue.origin === "array"
				? rules["empty-field"](path, hint)
				: rules["number-too-small"](path, hint);
		case "too_big":
			return issue.origin === "string"
				? rules["text-too-long"](path, issue.maximum)
				: rules["value-too-big"](path, hint);
		case "custom": {
			const rule = crossRules[String(issue.params?.rule)];
			return rule ? rule() : rules["wrong-value"](path, hint);
		}
		default: {
			const id = articleIdIn(issue.input, field);
			return rules["wrong-value"](
				path,
				id === undefined ? hint : mends.articleId(id),
			);
		}
	}
}

/** Words that YAML or the schema took for something else, as they should be written. */
function mendOf(
	{ input, expected }: Extract<Issue, { code: "invalid_type" }>,
	field: string,
): string | undefined {
	if (expected === "array" && isPlain(input))
		return mends.inBrackets(
			field,
			input
				.split(/[,;]/)
				.map((item) => item.trim())
				.filter((item) => item !== ""),
		);
	const isWord = typeof input === "number" || typeof input === "boolean";
	if (!isWord || !textFields.has(field)) return undefined;
	if (expected === "array") return mends.inBrackets(field, [`"${input}"`]);
	return expected === "string" ? mends.inQuotes(input) : undefined;
}

/** Whether it is a word or a list of words that could stand between brackets as it is. */
const isPlain = (input: unknown): input is string =>
	typeof input === "string" &&
	/^[^\s"'[\]{}:#&*!|>%@`][^"[\]{}:#\n]*$/.test(input);

/** The id of an article in what was given in its place: an address, a path, a name of a file. */
function articleIdIn(input: unknown, field: string): string | undefined {
	if (typeof input !== "string") return undefined;
	if (!["related", "pinned", "lead"].includes(field)) return undefined;
	const steps = input
		.trim()
		.replace(/\/$|\.mdx$/, "")
		.split("/");
	const id = steps.slice(-3).join("/");
	return isArticleId(id) ? id : undefined;
}

/** The field that a key which the schema does not know was meant for, if there is one near enough. */
export const fieldMeantBy = (
	key: string,
	known: readonly string[],
): string | undefined => fieldNamed(key, known) ?? nearest(bareKey(key), known);

/** The same, where no other field can have been meant. */
export const onlyFieldMeantBy = (
	key: string,
	known: readonly string[],
): string | undefined =>
	fieldNamed(key, known) ?? onlyNearest(bareKey(key), known);

/** The field that has this name, once it is written as it should be, or another name of its own. */
function fieldNamed(key: string, known: readonly string[]): string | undefined {
	const name = bareKey(key);
	if (known.includes(name)) return name;
	const field = fieldByOtherName.get(name.toLowerCase());
	return field !== undefined && known.includes(field) ? field : undefined;
}

/**
 * Words that a record has a key which its schema does not know, and what to write instead.
 * @param known names that may stand there
 */
export function explainKey(key: string, known: readonly string[]): Message {
	const visible = withoutHidden(key);
	const name = bareKey(key);
	if (known.includes(visible)) return rules["hidden-in-field-name"](visible);
	if (known.includes(name))
		return rules["cyrillic-in-field-name"](visible, name);
	return rules["unknown-field"](visible, fieldMeantBy(key, known), known);
}

const withoutHidden = (key: string) => key.replace(/[\p{Z}\p{C}]/gu, "");

/** A key as it would be written: nothing hidden in it, and Cyrillic letters that look Latin made so, if all then are. */
function bareKey(key: string): string {
	const visible = withoutHidden(key);
	const latin = Array.from(visible, (sign) => latinOf.get(sign) ?? sign);
	return /^[\w-]+$/.test(latin.join("")) ? latin.join("") : visible;
}

const latinOf: ReadonlyMap<string, string> = new Map(
	Object.entries(cyrillicLookalikes).map(([latin, cyrillic]) => [
		cyrillic,
		latin,
	]),
);
