import {
	type Document,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
} from "yaml";
import { z } from "zod";
import { explain } from "./explain.ts";
import type { Problem } from "./problem.ts";

/** A YAML text with the places of its values. */
export interface Yaml {
	value: unknown;
	problems: Problem[];
	/** Line in the file where the value at this path stands (or the record that should hold it). */
	lineOf(path: readonly PropertyKey[]): number;
}

const yamlErrors: Record<string, string> = {
	DUPLICATE_KEY: "Бір өріс екі рет жазылған. Артығын өшіріңіз",
	TAB_AS_INDENT: "Жол басында табуляция тұр. Орнына бос орын қойыңыз",
	BAD_INDENT: "Шегініс дұрыс емес. Алдыңғы жолдармен туралап жазыңыз",
	MULTILINE_IMPLICIT_KEY:
		"Бұл жолда «өріс: мән» түрі бұзылған. Қос нүктеден кейін бос орын қойып жазыңыз, мысалы: title: Наурыз",
	MISSING_CHAR:
		'Тырнақша не жақша жабылмаған. Жабыңыз; ішінде «: » бар мәтінді тұтас "…" ішіне алыңыз',
	BLOCK_AS_IMPLICIT_KEY:
		'Мәтін ішінде «: » тұр. Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: "Наурыз: мереке"',
};

/**
 * Parses YAML that an editor wrote.
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): Yaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lineAt = (offset: number) =>
		firstLine + Math.max(1, counter.linePos(offset).line) - 1;
	const problems = document.errors.map((error) => ({
		file,
		line: lineAt(error.pos[0]),
		message:
			yamlErrors[error.code] ??
			'Бұл жол YAML ретінде оқылмайды. «өріс: мән» түрінде жазыңыз, қиын мәтінді "…" ішіне алыңыз',
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
		error: (issue) => explain(issue, keysAt(schema, issue.path ?? []), hints),
	});
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.map((issue) => {
		const unknown =
			issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
		return {
			file,
			line: yaml.lineOf(unknown ? [...issue.path, unknown] : issue.path),
			message: issue.message,
		};
	});
	return { value: undefined, problems };
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
