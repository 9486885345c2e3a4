import type { FootnoteDefinition, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { Tell } from "./components/component.ts";
import { indexPlaces, type Place } from "./places.ts";
import { markdown } from "./rules/markdown.ts";

/**
 * Tells of footnotes that are named but not written, written but not named, or written twice, and gives the rest numbers
 * for names, in the order of the text: ids made of Cyrillic names would not be fit for addresses.
 * @param source what the tree was made from; its places are used
 */
export function refuseFootnotes(tree: Root, source: string, tell: Tell): void {
	// Without the sign, written as it is or as a reference, there are no footnotes and no names of them.
	if (!/[\^&]/.test(source)) return;
	const numbers = new Map<string, string>();
	const defined = new Map<string, FootnoteDefinition>();
	const placeAt = indexPlaces(source);
	visit(tree, (node) => {
		if (node.type === "text") refuseUnwritten(node, source, placeAt, tell);
		if (node.type === "footnoteReference") {
			const number = numbers.get(node.identifier) ?? `${numbers.size + 1}`;
			numbers.set(node.identifier, number);
		}
		if (node.type === "footnoteDefinition") {
			if (defined.has(node.identifier))
				tell(node, markdown["duplicate-footnote"](nameOf(node)));
			else defined.set(node.identifier, node);
		}
	});
	for (const [identifier, node] of defined)
		if (!numbers.has(identifier))
			tell(node, markdown["unused-footnote"](nameOf(node)));
	visit(tree, (node) => {
		if (node.type === "footnoteReference" || node.type === "footnoteDefinition")
			node.identifier = numbers.get(node.identifier) ?? `x${node.identifier}`;
	});
}

const nameOf = ({ label, identifier }: FootnoteDefinition) =>
	label ?? identifier;

/** GFM leaves a footnote's name in the text where nothing of that name is written. */
function refuseUnwritten(
	node: Text,
	source: string,
	placeAt: (offset: number) => Place,
	tell: Tell,
): void {
	const { start, end } = node.position ?? {};
	const from = start?.offset;
	const written =
		from === undefined ? node.value : source.slice(from, end?.offset);
	for (const found of written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
		const place = from === undefined ? start : placeAt(from + found.index);
		tell(
			place ? { type: "text", position: { start: place, end: place } } : node,
			markdown["missing-footnote"](found[0]),
		);
	}
}
