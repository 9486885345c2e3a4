import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { textFields } from "./field-names.ts";
import type { Yaml } from "./yaml.ts";

/** Words that readers will read, as an editor wrote them, and the line of the file on which they begin. */
export interface Prose {
	text: string;
	line: number;
}

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

/** The words of a text; its first line is line 1. */
export function proseOf(tree: Root): Prose[] {
	const prose: Prose[] = [];
	visit(tree, (node) => {
		if (isApart(node)) return SKIP;
		const line = node.position?.start.line ?? 1;
		if (node.type === "text") prose.push({ text: node.value, line });
		if ("attributes" in node)
			for (const one of node.attributes)
				if (
					one.type === "mdxJsxAttribute" &&
					readAttributes.has(one.name) &&
					typeof one.value === "string"
				)
					prose.push({
						text: one.value,
						line: one.position?.start.line ?? line,
					});
		return undefined;
	});
	return prose;
}

/** The words of a record's fields of free text. */
export function proseOfFields({ value, lineOf }: Yaml): Prose[] {
	const prose: Prose[] = [];
	const walk = (part: unknown, path: readonly (string | number)[]) => {
		if (typeof part === "string") {
			const field = path.findLast((step) => typeof step === "string");
			if (textFields.has(String(field)))
				prose.push({ text: part, line: lineOf(path) });
		} else if (Array.isArray(part)) {
			for (const [at, item] of part.entries()) walk(item, [...path, at]);
		} else if (typeof part === "object" && part !== null) {
			for (const [name, item] of Object.entries(part))
				walk(item, [...path, name]);
		}
	};
	walk(value, []);
	return prose;
}
