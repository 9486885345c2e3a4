import type { Nodes, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { findForeignSentences } from "../kazakh/foreign.ts";
import type { Tell } from "./components/component.ts";
import { indexPlaces } from "./places.ts";
import { slips } from "./rules/letters.ts";

/** How much of a sentence a message quotes, in UTF-16 units. */
const quoted = 60;

/** How far a sentence is sought behind where it would be in a text without escapes, in UTF-16 units. */
const sought = 10_000;

/**
 * Warns of each sentence of a text that is in another language and not marked with `<Lang>`.
 * @param source what the tree was made from; its places are used
 */
export function warnOfForeign(tree: Root, source: string, warn: Tell): void {
	let placeAt: ReturnType<typeof indexPlaces> | undefined;
	visit(tree, (block) => {
		if (isApart(block)) return SKIP;
		if (!["paragraph", "heading", "tableCell"].includes(block.type))
			return undefined;
		const { words, texts } = collectWords(block);
		let at = 0;
		for (const { language, sentence, index } of findForeignSentences(words)) {
			while ((texts[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= index) at++;
			const text = texts[at];
			const found =
				text && findOffset(source, text.node, index - text.start, sentence);
			placeAt ??= indexPlaces(source);
			const place = found === undefined ? undefined : placeAt(found);
			warn(
				place
					? { type: "sentence", position: { start: place, end: place } }
					: block,
				slips["foreign-sentence"](language, shorten(sentence)),
			);
		}
		return SKIP;
	});
}

/** What is marked already, or shows or names something rather than saying it: code, keys, links. */
function isApart(node: Nodes): boolean {
	return (
		["inlineCode", "link", "linkReference"].includes(node.type) ||
		("name" in node && (node.name === "Lang" || node.name === "kbd"))
	);
}

/** The words of a block, and where among them each of its texts starts. */
function collectWords(block: Nodes) {
	const texts: { start: number; node: Text }[] = [];
	let words = "";
	visit(block, (node) => {
		if (node.type === "text") {
			texts.push({ start: words.length, node });
			words += node.value;
		} else if (isApart(node)) {
			words += " ";
			return SKIP;
		} else if (
			node.type === "break" ||
			("name" in node && node.name === "br")
		) {
			words += "\n";
		}
		return undefined;
	});
	return { words, texts };
}

/** Where in the source a sentence of a text begins: no sooner than in the text, for escapes and indents only make it longer. */
function findOffset(
	source: string,
	{ position }: Text,
	index: number,
	sentence: string,
): number | undefined {
	const from = position?.start.offset;
	if (from === undefined) return undefined;
	const [firstWord = ""] = sentence.split(/\s/, 1);
	const end = position?.end.offset ?? from;
	const at = from + index;
	const found = source.slice(at, Math.min(end, at + sought)).indexOf(firstWord);
	return found < 0 ? from : at + found;
}

function shorten(sentence: string): string {
	const line = sentence.replace(/\s+/g, " ").replace(/\.$/, "");
	return line.length > quoted
		? `${line.slice(0, quoted).replace(/\s+\S*$/, "")}…`
		: line;
}
