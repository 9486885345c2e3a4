import {
	type Document,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
} from "yaml";
import { z } from "zod";
import { explain, explainKey, fieldMeantBy } from "./explain.ts";
import type { Problem } from "./problem.ts";
import { explainErrors } from "./yaml-errors.ts";

/** A YAML text with the places of its values. */
export interface Yaml {
	value: unknown;
	problems: Problem[];
	/** Line in the file where the value at this path stands (or the record that should hold it). */
	lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML that an editor wrote.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lineAt = (offset: number) =>
		firstLine + Math.max(1, counter.linePos(offset).line) - 1;
	const errors = document.errors.map(({ code, pos }) => ({
		code,
		line: counter.linePos(pos[0]).line,
	}));
	const problems = explainErrors(errors, text).map(({ line, message }) => ({
		file,
		line: firstLine + Math.max(1, line) - 1,
		message,
	}));
	return {
		value: problems.length > 0 ? undefined : document.toJS(),
		problems,
		lineOf: (path) => lineAt(offsetOf(document, path)),
	};
}

/** Offset of the key at a path; where the path breaks off, of the last record that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && item.key.value === step,
			);
			if (!isPair(pair) || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else {
			node = document.getIn([...path.slice(0, path.indexOf(step) + 1)], true);
			const range = rangeOf(node);
			if (range === undefined) break;
			offset = range;
		}
	}
	return offset;
}

function rangeOf(node: unknown): number | undefined {
	return typeof node === "object" && node !== null && "range" in node
		? (node.range as [number] | undefined)?.[0]
		: undefined;
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
): { value: z.infer<T> | undefined; problems: Problem[] } {
	if (yaml.problems.length > 0)
		return { value: undefined, problems: yaml.problems };
	const result = schema.safeParse(yaml.value, {
		reportInput: true,
		error: (issue) => explain(issue, hints),
	});
	if (result.success) return { value: result.data, problems: [] };
	const problems = withoutEchoes(schema, result.error.issues).flatMap(
		(issue) => {
			const at = (path: readonly PropertyKey[], message: string) => ({
				file,
				line: yaml.lineOf(path),
				message,
			});
			if (issue.code !== "unrecognized_keys")
				return [at(issue.path, issue.message)];
			const known = keysAt(schema, issue.path);
			return issue.keys.map((key) =>
				at([...issue.path, key], explainKey(key, known)),
			);
		},
	);
	return { value: undefined, problems };
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
