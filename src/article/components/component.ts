import type { Element, ElementContent } from "hast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Node } from "unist";
import type { Mend } from "../diagnostic.ts";
import type { Picture } from "../picture.ts";
import type { Message } from "../rules/rule.ts";

/** Tells the author of something wrong at a place in the text, and of what mends it, if a machine can. */
export type Tell = (node: Node, message: Message, mend?: Mend) => void;

/** A component as it is written: on lines of its own, or among the words of one. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What stands in a component's attributes, by their names; all of them checked. */
export type Values = Readonly<Record<string, string>>;

/** What a component is drawn from. */
export interface Filling {
	values: Values;
	picture: Picture | undefined;
	/** What stands between its tags. */
	content: ElementContent[];
}

/** One component that articles may use. */
export interface Component {
	attributes: Readonly<Record<string, "required" | "optional">>;
	/** The attribute that names a picture file beside the article. */
	picture?: string;
	/** What stands between its tags: nothing, Markdown without components, or figures. */
	holds: "nothing" | "markdown" | "figures";
	/** How it is written, for messages. */
	example: string;
	/** Rules of its own, beyond attributes and what it holds; comments are no children here. */
	check?(element: Tag, values: Values, tell: Tell): void;
	/** Draws it on lines of its own. */
	render(filling: Filling): Element;
	/** Draws it among words. Only a component that has this may stand there, and in lists, quotations and other components. */
	renderInline?(filling: Filling): Element;
}
