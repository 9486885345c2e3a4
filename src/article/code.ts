import type { Nodes } from "mdast";
import type { Node } from "unist";
import type { Tell } from "./components/component.ts";
import { markdown } from "./rules/markdown.ts";
import type { Message } from "./rules/rule.ts";

/**
 * Takes the comments out of code, in one walk; strings and all else are code and stay.
 * @returns what is left, and whether a comment was begun and not ended
 */
export function dropComments(code: string): { rest: string; isOpen: boolean } {
	let rest = "";
	let from = 0;
	for (;;) {
		const start = code.indexOf("/*", from);
		if (start < 0) return { rest: rest + code.slice(from), isOpen: false };
		rest += code.slice(from, start);
		const end = code.indexOf("*/", start + 2);
		if (end < 0) return { rest, isOpen: true };
		from = end + 2;
	}
}

/** Whether a node is a comment: braces with comments in them, and nothing else but white space. */
export function isComment(node: Nodes): boolean {
	if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression")
		return false;
	const { rest, isOpen } = dropComments(node.value);
	return !isOpen && rest.trim() === "" && node.value.trim() !== "";
}

/** Says of an expression that articles hold none, and what to write instead. */
export function explainExpression(code: string): Message {
	const [line = ""] = code.trim().split("\n");
	const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line;
	return markdown["code-expression"](shown);
}

/** Tells of each import and export in a block of them. */
export function refuseCode(code: string, node: Node, tell: Tell): void {
	for (const [index, line] of code.split(/\r\n|\r|\n/).entries()) {
		const [word] = /^(?:import|export)\b/.exec(line) ?? [];
		const first = node.position?.start.line;
		if (!word || first === undefined) continue;
		const place = { line: first + index, column: 1 };
		tell(
			{ type: "line", position: { start: place, end: place } },
			markdown["code-line"](word),
		);
	}
}
