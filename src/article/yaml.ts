import { type Document, isNode, isScalar, parseDocument, visit } from "yaml";
import { z } from "zod";
import { findStrays, findUnpaired } from "./characters.ts";
import { Diagnostic, type Mend } from "./diagnostic.ts";
import {
	explain,
	explainKey,
	fieldMeantBy,
	onlyFieldMeantBy,
} from "./explain.ts";
import { limits } from "./limits.ts";
import { mishap } from "./mishap.ts";
import { indexPlaces, type Range } from "./places.ts";
import type { Message } from "./rules/rule.ts";
import { yamlRules } from "./rules/yaml.ts";
import { editPart, rangeOfWritten } from "./written.ts";
import { explainErrors } from "./yaml-errors.ts";
import { findPlaces, type YamlPlaces } from "./yaml-places.ts";
import { surveyYaml, type YamlSurvey } from "./yaml-tokens.ts";

/** A YAML text with the places of its values. */
export interface Yaml extends YamlPlaces {
	value: unknown;
	problems: Diagnostic[];
}

/**
 * Parses YAML that an editor wrote: plain keys, values and lists. What else YAML has, and more of it than anyone writes,
 * is told of. Never throws.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
	const fail = (...problems: Diagnostic[]): Yaml => ({
		value: undefined,
		problems,
		lineOf: () => firstLine,
		keyAt: () => undefined,
		valuesAt: () => [],
	});
	try {
		// The parser knows no line end of old Macs.
		const lines = text.replace(/\r\n?/g, "\n");
		const { excess, refused } = surveyYaml(lines);
		if (excess) return fail(excess.below(firstLine, file));
		return readYaml(lines, refused, file, firstLine);
	} catch (error) {
		return fail(mishap(file, firstLine, error));
	}
}

function readYaml(
	text: string,
	refused: YamlSurvey["refused"],
	file: string,
	firstLine: number,
): Yaml {
	// The parser seeks the target of each alias; beside a few of them all else that is wrong is told of.
	const isReadable = refused.length <= limits.problems;
	const document = parseDocument(isReadable ? text : "");
	const placeAt = indexPlaces(text);
	const lineAt = (offset: number) => firstLine + placeAt(offset).line - 1;
	const problems: Diagnostic[] = [];
	const told = new Set<number>();
	const add = (problem: Diagnostic) => {
		// One slip makes the parser stumble several times; the first words are the nearest to it.
		if (!told.has(problem.line)) problems.push(problem);
		told.add(problem.line);
	};
	const tell = (offset: number, message: Message) =>
		add(new Diagnostic(message, { file, line: lineAt(offset) }));
	for (const { offset, message } of refused) tell(offset, message);
	const errors = document.errors.map(({ code, pos }) => ({
		code,
		line: placeAt(pos[0]).line,
	}));
	for (const problem of explainErrors(errors, text))
		add(problem.below(firstLine, file));
	checkScalars(document, tell);
	return {
		value: problems.length > 0 ? undefined : document.toJS(),
		problems,
		...findPlaces(document, text, firstLine),
	};
}

/** Looks at what escapes became, and at keys. */
function checkScalars(
	document: Document,
	tell: (offset: number, message: Message) => void,
): void {
	visit(document, {
		Scalar(_key, { value, range }) {
			if (typeof value !== "string") return;
			const [stray] = [...findStrays(value), ...findUnpaired(value)];
			if (stray) tell(range?.[0] ?? 0, stray.message);
		},
		Pair(_key, { key }) {
			if (!isScalar(key))
				tell(
					(isNode(key) && key.range?.[0]) || 0,
					yamlRules["bracket-for-field"](),
				);
		},
	});
}

/**
 * Checks a YAML value against a schema; each problem stands on its field's line.
 * @returns the value, or nothing where there is a problem
 */
export function checkYaml<T extends z.ZodType>(
	yaml: Yaml,
	file: string,
	schema: T,
	hints: Record<string, string> = {},
): { value: z.infer<T> | undefined; problems: Diagnostic[] } {
	if (yaml.problems.length > 0)
		return { value: undefined, problems: yaml.problems };
	const result = schema.safeParse(yaml.value, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	const problems = withoutEchoes(schema, result.error.issues).flatMap(
		(issue) => {
			if (issue.code !== "unrecognized_keys")
				return [tellOfField(file, yaml, issue.path, explain(issue, hints))];
			const known = keysAt(schema, issue.path);
			return issue.keys.map((key) =>
				tellOfKey(file, yaml, [...issue.path, key], key, known),
			);
		},
	);
	return { value: undefined, problems };
}

/** Tells of a field of a file, where it stands. */
export const tellOfField = (
	file: string,
	yaml: Yaml,
	field: readonly PropertyKey[],
	message: Message,
	more: Mend & { range?: Range | undefined } = {},
): Diagnostic => {
	const line = yaml.lineOf(field);
	const range = rangeOfField(yaml, field);
	return new Diagnostic(message, { file, line, range, field, ...more });
};

/** Where a field's value stands, or its name where that is no single value. */
export function rangeOfField(
	yaml: Yaml,
	field: readonly PropertyKey[],
): Range | undefined {
	const [value, ...others] = yaml.valuesAt(field);
	const isSingle = others.length === 0 && value?.source;
	const written = isSingle ? value : yaml.keyAt(field);
	return written && rangeOfWritten(written);
}

/** Tells of a field that there is not; where one alone was meant, and is not there yet, its name can be put right. */
function tellOfKey(
	file: string,
	yaml: Yaml,
	path: readonly PropertyKey[],
	key: string,
	known: readonly string[],
): Diagnostic {
	const written = yaml.keyAt(path);
	const meant = onlyFieldMeantBy(key, known);
	const isFree =
		meant !== undefined && !yaml.keyAt([...path.slice(0, -1), meant]);
	const edit =
		written && isFree ? editPart(written, written.source, meant) : undefined;
	const message = explainKey(key, known);
	return tellOfField(file, yaml, path, message, {
		range: written && rangeOfWritten(written),
		fix: edit && [edit],
	});
}

type Issue = z.core.$ZodIssue;

/**
 * Leaves out what follows from another issue: a field is missing because its name is misspelt, or has a wrong length
 * because it is of a wrong type.
 */
function withoutEchoes(schema: z.ZodType, issues: readonly Issue[]): Issue[] {
	const placeOf = (path: readonly PropertyKey[]) => JSON.stringify(path);
	const misspelt = new Set(
		issues.flatMap((issue) => {
			if (issue.code !== "unrecognized_keys") return [];
			const known = keysAt(schema, issue.path);
			return issue.keys.map((key) =>
				placeOf([...issue.path, fieldMeantBy(key, known) ?? key]),
			);
		}),
	);
	const mistyped = new Set(
		issues
			.filter(({ code }) => code === "invalid_type")
			.map(({ path }) => placeOf(path)),
	);
	return issues.filter((issue) => {
		const place = placeOf(issue.path);
		switch (issue.code) {
			case "invalid_type":
				return issue.input !== undefined || !misspelt.has(place);
			case "custom":
				return !misspelt.has(place);
			case "too_big":
			case "too_small":
				return !mistyped.has(place);
			default:
				return true;
		}
	});
}

/** Names a record may hold at a path of a schema. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault
	)
		return keysAt(schema.unwrap(), path);
	if (schema instanceof z.ZodArray)
		return keysAt(schema.element, path.slice(1));
	if (!(schema instanceof z.ZodObject)) return [];
	const [step, ...rest] = path;
	return step === undefined
		? Object.keys(schema.shape)
		: keysAt(schema.shape[step as string], rest);
}
