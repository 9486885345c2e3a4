import type { Nodes, Root } from "mdast";
import type { Point } from "unist";

/**
 * A parser of Markdown looks at each letter several times, though nearly all of a newspaper's letters are plain prose,
 * which means nothing to it. So each long stretch of prose is set aside: one letter, its stand-in, is parsed in its
 * place, and the tree gets the stretch back, with all places as they are in the whole text. The tree is the same, sign
 * for sign (`tests/unit/abridged.test.ts`).
 */

/**
 * Words and signs that mean nothing to Markdown, MDX and GFM: a whole line of them, or what stands between two words of
 * a line. What makes markup of the line stays, and so do the words and spaces that such marks look at.
 */
const prose =
	/(?:^(?=[«А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі])|(?<=[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі] ))[0-9А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі .,;:?…«»–-]{20,}(?:(?<! )$|(?= [А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]))/gm;

/** Syllables of Korean: letters without cases, none of which a Kazakh text holds. */
const [firstStandIn, lastStandIn] = [0xac00, 0xd7a3];
const standIn = /[\uac00-\ud7a3]/;

/** Names of definitions are compared with those of links, however their lines are broken: they must stay as they are. */
const definition = "]:";

/** What GFM looks for in words, to make links of them: a walk through the whole tree that costs a seventh of reading it. */
const linked = /@|https?:|www\./i;

/** A text without its long stretches of prose. */
export interface Abridged {
	text: string;
	/** What was set aside, in the order of the text. */
	stretches: readonly Stretch[];
}

interface Stretch {
	prose: string;
	/** Where its stand-in is in the abridged text, in UTF-16 units. */
	offset: number;
	/** By how much more of the text is set aside, up to here and with it, than stands for it. */
	missing: number;
}

/** Sets the prose of a text aside. @returns nothing where that would spare less than half of the text */
export function abridge(source: string): Abridged | undefined {
	if (source.includes(definition) || standIn.test(source)) return undefined;
	const stretches: Stretch[] = [];
	let missing = 0;
	const text = source.replace(prose, (found: string, at: number) => {
		const letter = firstStandIn + stretches.length;
		if (letter > lastStandIn) return found;
		const offset = at - missing;
		missing += found.length - 1;
		stretches.push({ prose: found, offset, missing });
		return String.fromCharCode(letter);
	});
	return missing * 2 > source.length ? { text, stretches } : undefined;
}

/**
 * Gives a tree of an abridged text its prose back.
 * @param tree made without GFM's search for addresses in words
 * @returns whether it is the tree of the whole text. It may be another where a stretch did not become text of readers, but
 * a part of code or the name of an attribute, and where there are addresses in words
 */
export function restore(tree: Root, { stretches }: Abridged): boolean {
	let restored = 0;
	let seemsLinked = false;
	const whole = (value: string) =>
		standIn.test(value)
			? value.replace(new RegExp(standIn, "g"), (letter) => {
					restored++;
					return stretches[letter.charCodeAt(0) - firstStandIn]?.prose ?? "";
				})
			: value;
	const moved = (point: Point): Point => {
		const { line, column, offset = 0 } = point;
		const missing = missingBefore(stretches, offset);
		const inLine = missing - missingBefore(stretches, offset - column + 1);
		return { line, column: column + inLine, offset: offset + missing };
	};
	const move = (node: Pick<Nodes, "position">) => {
		if (node.position)
			node.position = {
				start: moved(node.position.start),
				end: moved(node.position.end),
			};
	};
	const mend = (node: Nodes) => {
		move(node);
		if (node.type === "text") {
			node.value = whole(node.value);
			seemsLinked ||= linked.test(node.value);
		}
		if ("attributes" in node)
			for (const attribute of node.attributes) {
				move(attribute);
				if (
					attribute.type === "mdxJsxAttribute" &&
					typeof attribute.value === "string"
				)
					attribute.value = whole(attribute.value);
			}
		if ("children" in node) for (const child of node.children) mend(child);
	};
	mend(tree);
	return restored === stretches.length && !seemsLinked;
}

/** How much is missing of the text before a place of the abridged text. */
function missingBefore(stretches: readonly Stretch[], offset: number): number {
	let low = 0;
	let high = stretches.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((stretches[middle]?.offset ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return stretches[low - 1]?.missing ?? 0;
}
