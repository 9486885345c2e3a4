import type { Nodes, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { findForeignSentences } from "../kazakh/foreign.ts";
import type { Tell } from "./components/component.ts";
import { type Place, placeAt } from "./places.ts";

const names = { ru: "орысша", en: "ағылшынша" };

/** How much of a sentence a message quotes, in UTF-16 units. */
const quoted = 60;

/**
 * Warns of each sentence of a text that is in another language and not marked with `<Lang>`.
 * @param source what the tree was made from; its places are used
 */
export function warnOfForeign(tree: Root, source: string, warn: Tell): void {
	visit(tree, (block) => {
		if (isApart(block)) return SKIP;
		if (!["paragraph", "heading", "tableCell"].includes(block.type))
			return undefined;
		const { words, texts } = collectWords(block);
		for (const { language, sentence, index } of findForeignSentences(words)) {
			const text = texts.findLast(({ start }) => start <= index);
			const place =
				text && findPlace(source, text.node, index - text.start, sentence);
			warn(
				place
					? { type: "sentence", position: { start: place, end: place } }
					: block,
				`Бұл сөйлем ${names[language]} сияқты: «${shorten(sentence)}». Шет тілдегі мәтінді <Lang code="${language}">…</Lang> ішіне алыңыз`,
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
function findPlace(
	source: string,
	{ position }: Text,
	index: number,
	sentence: string,
): Place | undefined {
	const from = position?.start.offset;
	if (from === undefined) return undefined;
	const [firstWord = ""] = sentence.split(/\s/, 1);
	const found = source.indexOf(firstWord, from + index);
	const isWithin = found >= 0 && found < (position?.end.offset ?? 0);
	return placeAt(source, isWithin ? found : from);
}

function shorten(sentence: string): string {
	const line = sentence.replace(/\s+/g, " ").replace(/\.$/, "");
	return line.length > quoted
		? `${line.slice(0, quoted).replace(/\s+\S*$/, "")}…`
		: line;
}
