import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { findStrays, findUnpaired, isCommon } from "./characters.ts";
import type { Tell } from "./components/component.ts";
import { Diagnostic } from "./diagnostic.ts";
import { lineEnds } from "./places.ts";
import { editFrom } from "./written.ts";

/** Of these nothing is lost when they are taken out: no letter stood in their place. */
const idle: ReadonlySet<string> = new Set([
	"direction-override",
	"object-placeholder",
	"tag-character",
	"unpaired-direction",
]);

/** Tells of the signs in a file that no text may hold: of the first of its sort in each line. */
export function refuseStrays(file: string, text: string): Diagnostic[] {
	if (isCommon(text)) return [];
	return text.split(lineEnds).flatMap((content, at) => {
		const line = at + 1;
		const strays = [...findStrays(content), ...findUnpaired(content)];
		const sorts = Map.groupBy(strays, ({ message }) => message.reason);
		return [...sorts.values()].flatMap((all) => {
			const [first] = all;
			if (!first) return [];
			const fix = all.map(({ index, sign }) =>
				editFrom({ line, column: index + 1 }, sign.length, ""),
			);
			return new Diagnostic(first.message, {
				...{ file, line, column: first.index + 1 },
				range: fix[0] && { start: fix[0].start, end: fix[0].end },
				...(idle.has(first.message.ruleId) && { fix }),
			});
		});
	});
}

/**
 * Tells of what references (`&#x202e;`) became: in a file of clean signs they alone bring in what no text may hold.
 * @param source what the tree was made from
 */
export function refuseWrittenStrays(
	tree: Root,
	source: string,
	tell: Tell,
): void {
	if (isCommon(source) && !source.includes("&")) return;
	visit(tree, (node) => {
		const values = textsOf(node);
		const [stray] = values.flatMap((value) => findStrays(value));
		const turned =
			node.type === "paragraph" ||
			node.type === "heading" ||
			node.type === "tableCell"
				? [textOf(node)]
				: values.slice("value" in node ? values.length : 0);
		const [unpaired] = turned.flatMap((value) => findUnpaired(value));
		const found = stray ?? unpaired;
		if (found) tell(node, found.message);
	});
}

/** What a node itself says, in its text, address or attributes. */
function textsOf(node: Nodes): string[] {
	const attributes = "attributes" in node ? node.attributes : [];
	return [
		...("value" in node ? [node.value] : []),
		...("url" in node ? [node.url, node.title ?? ""] : []),
		...("alt" in node ? [node.alt ?? ""] : []),
		...("lang" in node ? [node.lang ?? "", node.meta ?? ""] : []),
		...("label" in node ? [node.label ?? ""] : []),
		...attributes.map(({ value }) => (typeof value === "string" ? value : "")),
	];
}
