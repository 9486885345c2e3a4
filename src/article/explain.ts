import type { z } from "zod";
import { cyrillicLookalikes } from "../kazakh/lookalikes.ts";
import { fieldByOtherName, hints, textFields } from "./field-hints.ts";
import { nearest } from "./nearest.ts";
import { isArticleId } from "./schema.ts";

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

const types: Record<string, string> = {
	string: "мәтін",
	array: "тізім",
	number: "сан",
	int: "бүтін сан",
	boolean: "true не false",
	object: "ішкі өрістері бар жазба",
};

/** Rules that look at several fields, by the name `schema.ts` gives them. */
const rules: Record<string, string> = {
	"updated-before-date":
		"«updated» мақаланың шыққан күнінен бұрын тұр. Кейінгі күнді жазыңыз не бұл жолды өшіріңіз",
	"authors-or-source":
		"Не «authors», не «source» керек, екеуі бірге болмайды. Мақала біздікі болса authors: [redaktsiia], өзге жерден алынса source: … деп жазыңыз",
};

/**
 * Words one problem a schema found: what is wrong, then what to write instead. Unknown keys have `explainKey`.
 * @param own hints of the file at hand, where a field means something else there
 */
export function explain(
	issue: Issue,
	own: Record<string, string> = {},
): string {
	const path = (issue.path ?? []).filter((step) => typeof step === "string");
	const field = path.at(-1) ?? "";
	const name = path.length > 0 ? `«${path.join(".")}»` : "Жазба";
	const hint =
		own[field] ?? hints[field] ?? "content/README.md ішіндегі үлгіні қараңыз";
	switch (issue.code) {
		case "invalid_type": {
			if (issue.input === undefined) return `${name} жазылмаған. ${hint}`;
			if (issue.input === null) return `${name} бос. ${hint}`;
			const mend = mendOf(issue, field) ?? hint;
			return `${name} – ${types[issue.expected] ?? issue.expected} болуы керек. ${mend}`;
		}
		case "invalid_value":
			return `${name} мұндай бола алмайды. Мынаның бірін жазыңыз: ${issue.values.join(", ")}`;
		case "too_small":
			return issue.origin === "string" || issue.origin === "array"
				? `${name} бос. ${hint}`
				: `${name} тым кіші. ${hint}`;
		case "too_big":
			return issue.origin === "string"
				? `${name} тым ұзын: ${issue.maximum} таңбадан аспасын. Қысқартып жазыңыз`
				: `${name} тым көп. ${hint}`;
		case "custom": {
			const rule: unknown = issue.params?.rule;
			return typeof rule === "string" && rules[rule]
				? rules[rule]
				: `${name} дұрыс жазылмаған. ${hint}`;
		}
		default: {
			const id = articleIdIn(issue.input, field);
			return `${name} дұрыс жазылмаған. ${id === undefined ? hint : `Мақаланың id-ін ғана жазыңыз: ${id}`}`;
		}
	}
}

/** Words that YAML or the schema took for something else, as they should be written. */
function mendOf(
	{ input, expected }: Extract<Issue, { code: "invalid_type" }>,
	field: string,
): string | undefined {
	if (expected === "array" && isPlain(input))
		return `Тік жақшаға алып жазыңыз: ${field}: [${input
			.split(/[,;]/)
			.map((item) => item.trim())
			.filter((item) => item !== "")
			.join(", ")}]`;
	const isWord = typeof input === "number" || typeof input === "boolean";
	if (!isWord || !textFields.has(field)) return undefined;
	if (expected === "array")
		return `Тік жақшаға алып жазыңыз: ${field}: ["${input}"]`;
	return expected === "string"
		? `Мәнін тырнақшаға алыңыз: "${input}"`
		: undefined;
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
export function fieldMeantBy(
	key: string,
	known: readonly string[],
): string | undefined {
	const name = bareKey(key);
	if (known.includes(name)) return name;
	const field = fieldByOtherName.get(name.toLowerCase());
	return field !== undefined && known.includes(field)
		? field
		: nearest(name, known);
}

/**
 * Words that a record has a key which its schema does not know, and what to write instead.
 * @param known names that may stand there
 */
export function explainKey(key: string, known: readonly string[]): string {
	const visible = withoutHidden(key);
	const name = bareKey(key);
	if (known.includes(visible))
		return `«${visible}» өрісінің атында көзге көрінбейтін таңба не бос орын бар. Өшіріп, қайта теріңіз: ${visible}: …`;
	if (known.includes(name))
		return `«${visible}» өрісінің атында кирилл әрпі бар. Латын әріптерімен теріңіз: ${name}: …`;
	const meant = fieldMeantBy(key, known);
	return meant
		? `«${visible}» деген өріс жоқ. «${meant}» деп жазыңыз`
		: `«${visible}» деген өріс жоқ. Бұл жолды өшіріңіз; болатыны: ${known.join(", ")}`;
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
