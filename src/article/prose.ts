import type { Nodes, Root } from "mdast";
import type { Position } from "unist";
import { SKIP, visit } from "unist-util-visit";
import { textFields } from "./field-names.ts";
import { lineEnds, type Place } from "./places.ts";
import type { Yaml } from "./yaml.ts";

/** Words that readers will read, as an editor wrote them, and the line of the file on which they begin. */
export interface Prose {
	text: string;
	line: number;
	/** How it is written, where that is known. */
	written?: { source: string; start: Place; find: Find } | undefined;
}

/** Finds the place of a sign of a text by what is written; nothing where that is not the text, sign for sign. */
type Find = (
	source: string,
	text: string,
	start: Place,
	index: number,
) => Place | undefined;

/** Where in the file a sign of a text stands; nothing where it is written in another way, with escapes or references. */
export const placeOf = (
	{ text, written }: Prose,
	index: number,
): Place | undefined =>
	written?.find(written.source, text, written.start, index);

/** Attributes whose values readers read. */
const readAttributes = new Set([
	"alt",
	"caption",
	"credit",
	"role",
	"speaker",
	"title",
]);

/** What shows signs on purpose, or is in another language with rules of its own. */
const isApart = (node: Nodes) =>
	node.type === "inlineCode" ||
	node.type === "code" ||
	("name" in node && (node.name === "Lang" || node.name === "kbd"));

/**
 * The words of a text.
 * @param source what the tree was made from
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function proseOf(
	tree: Root,
	source: string,
	firstLine: number,
): Prose[] {
	const prose: Prose[] = [];
	const add = (text: string, position: Position | undefined, find: Find) => {
		const { line = 1, column = 1 } = position?.start ?? {};
		const start = { line: firstLine + line - 1, column };
		const [from, to] = [position?.start.offset, position?.end.offset];
		const written = { source: source.slice(from, to), start, find };
		prose.push({ text, line: start.line, written });
	};
	visit(tree, (node) => {
		if (isApart(node)) return SKIP;
		if (node.type === "text") add(node.value, node.position, placeInText);
		if ("attributes" in node)
			for (const one of node.attributes)
				if (
					one.type === "mdxJsxAttribute" &&
					readAttributes.has(one.name) &&
					typeof one.value === "string"
				)
					add(one.value, one.position ?? node.position, placeInAttribute);
		return undefined;
	});
	return prose;
}

/** What may stand before a line of a text that goes on. */
const marks = /^[> \t]*/;

const placeInText: Find = (source, text, start, index) => {
	const lines = source.split(lineEnds);
	const said = text.split("\n");
	const indents = lines.map((line, at) =>
		at === 0 ? 0 : (marks.exec(line)?.[0].length ?? 0),
	);
	const isSame = lines.every(
		(line, at) => line.slice(indents[at]).trimEnd() === said[at]?.trimEnd(),
	);
	if (!isSame || lines.length !== said.length) return undefined;
	const before = text.slice(0, index).split("\n");
	const at = before.length - 1;
	const indent = at === 0 ? start.column - 1 : (indents[at] ?? 0);
	return {
		line: start.line + at,
		column: indent + (before[at] ?? "").length + 1,
	};
};

const placeInAttribute: Find = (source, text, start, index) => {
	const head = source.indexOf("=") + 2;
	return source.slice(head, -1) === text && !text.includes("\n")
		? { line: start.line, column: start.column + head + index }
		: undefined;
};

/** The words of a record's fields of free text. */
export function proseOfFields({ value, lineOf, valuesAt }: Yaml): Prose[] {
	const prose: Prose[] = [];
	const add = (text: string, path: readonly (string | number)[]) => {
		const field = path.findLast((step) => typeof step === "string");
		if (!textFields.has(String(field))) return;
		const [value] = valuesAt(path);
		const written = value && { ...value, find: placeInValue };
		prose.push({ text, line: lineOf(path), written });
	};
	const walk = (part: unknown, path: readonly (string | number)[]) => {
		if (typeof part === "string") add(part, path);
		else if (Array.isArray(part))
			for (const [at, item] of part.entries()) walk(item, [...path, at]);
		else if (typeof part === "object" && part !== null)
			for (const [name, item] of Object.entries(part))
				walk(item, [...path, name]);
	};
	walk(value, []);
	return prose;
}

const placeInValue: Find = (source, text, start, index) => {
	const head = /^["']/.test(source) ? 1 : 0;
	const inner = head === 0 ? source : source.slice(1, -1);
	return inner === text
		? { line: start.line, column: start.column + head + index }
		: undefined;
};
