import type { Link, LinkReference, Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Node } from "unist";
import { readAttributes } from "./attributes.ts";
import { explainExpression, isComment, refuseCode } from "./code.ts";
import type { Component, Tag, Tell, Values } from "./components/component.ts";
import { refuseFootnotes } from "./footnotes.ts";
import { headingRules, isEmpty } from "./headings.ts";
import { explainHref, reachOf } from "./hrefs.ts";
import { limitRules } from "./rules/limits.ts";
import { links } from "./rules/links.ts";
import { markdown } from "./rules/markdown.ts";
import { tags } from "./rules/tags.ts";
import {
	components,
	explainElement,
	inlineElements,
	writeElement,
} from "./vocabulary.ts";

/** What was found in an article's text besides its faults. */
export interface Findings {
	/** Components to draw, with the values of their attributes. */
	elements: Map<Tag, Values>;
	/** Links to pages of this site. */
	links: { href: string; node: Node }[];
	/** Links to places on the same page, by the id they name. */
	anchors: { id: string; node: Node }[];
}

/** Where in the text a node stands. */
interface Setting {
	/** The component around it, if any. */
	component?: string;
	/** It stands in the text itself: in no list, quotation, table or component. */
	top: boolean;
	inLink: boolean;
	depth: number;
}

/** Markdown that may stand in an article as it is; the rest has rules of its own below, or is refused. */
const plain = new Set<Nodes["type"]>(
	"blockquote break code delete emphasis inlineCode list listItem paragraph strong table tableCell tableRow text thematicBreak"
		.split(" ")
		.map((type) => type as Nodes["type"]),
);

/** Deeper than any text goes; a deeper one would exhaust the stack of whoever walks it. */
const maxDepth = 60;

/**
 * Tells of everything in a text that articles may not hold, and takes it out of the tree: what stays is Markdown, known
 * elements and links that lead where links may. An allow-list: a node that nothing here knows is refused.
 */
export function refuse(tree: Root, source: string, tell: Tell): Findings {
	refuseFootnotes(tree, source, tell);
	const sieve = new Sieve(tell);
	const top: Setting = { top: true, inLink: false, depth: 0 };
	tree.children = tree.children.flatMap((child) =>
		sieve.keep(child, top),
	) as Root["children"];
	return sieve.findings;
}

class Sieve {
	readonly findings: Findings = {
		elements: new Map(),
		links: [],
		anchors: [],
	};
	readonly #tell: Tell;
	readonly #checkHeading: ReturnType<typeof headingRules>;

	constructor(tell: Tell) {
		this.#tell = tell;
		this.#checkHeading = headingRules(tell);
	}

	/** What stays of a node: itself, its children, or nothing. */
	keep(node: Nodes, setting: Setting): Nodes[] {
		if (setting.depth > maxDepth) {
			this.#tell(node, limitRules["text-too-deep"]());
			return [];
		}
		switch (node.type) {
			case "mdxjsEsm":
				refuseCode(node.value, node, this.#tell);
				return [];
			case "mdxFlowExpression":
			case "mdxTextExpression":
				if (!isComment(node)) this.#tell(node, explainExpression(node.value));
				return [];
			case "mdxJsxFlowElement":
				return this.#keepBlock(node, setting);
			case "mdxJsxTextElement":
				return this.#keepInline(node, setting);
			default:
				return this.#keepMarkdown(node, setting);
		}
	}

	#keepMarkdown(node: Nodes, setting: Setting): Nodes[] {
		switch (node.type) {
			case "image":
			case "imageReference":
				this.#tell(node, markdown["markdown-image"](writeElement("Figure")));
				return [];
			case "heading":
				this.#checkHeading(node);
				return this.#within(node, setting);
			case "link":
			case "linkReference":
				return this.#keepLink(node, setting);
			case "definition":
				return this.#isFit(node, node.url) ? [node] : [];
			case "footnoteReference":
				if (!setting.inLink) return [node];
				this.#tell(node, markdown["footnote-in-link"]());
				return [];
			case "footnoteDefinition":
				return this.#within(node, setting);
			default:
				if (plain.has(node.type)) return this.#within(node, setting);
				this.#tell(node, markdown["unknown-markup"]());
				return [];
		}
	}

	/** Keeps what stands within a node; of a paragraph that is emptied nothing stays. */
	#within<T extends Nodes>(node: T, setting: Setting): T[] {
		if (!("children" in node)) return [node];
		const before = node.children.length;
		const inside = { ...setting, top: false, depth: setting.depth + 1 };
		const children = node.children.flatMap((child) => this.keep(child, inside));
		Object.assign(node, { children });
		const emptied =
			node.type === "paragraph" && before > 0 && children.length === 0;
		return emptied ? [] : [node];
	}

	#keepLink(node: Link | LinkReference, setting: Setting): Nodes[] {
		if (isEmpty(node)) this.#tell(node, links["link-without-text"]());
		const fit = node.type === "linkReference" || this.#isFit(node, node.url);
		const kept = this.#within(node, { ...setting, inLink: true });
		return fit && !setting.inLink ? kept : node.children;
	}

	/** Whether an address is one that articles may have. */
	#isFit(node: Node, href: string): boolean {
		const reach = reachOf(href);
		if (reach === "site") this.findings.links.push({ href, node });
		if (reach === "page")
			this.findings.anchors.push({ id: href.slice(1), node });
		if (!reach) this.#tell(node, explainHref(href));
		return reach !== undefined;
	}

	#keepBlock(element: MdxJsxFlowElement, setting: Setting): Nodes[] {
		const name = element.name ?? "";
		const component = components.get(name);
		if (!component) {
			this.#tell(
				element,
				inlineElements.has(name)
					? tags["tag-apart"](name, writeElement(name))
					: explainElement(name),
			);
			this.#within(element, setting);
			return [];
		}
		const outer = setting.component;
		const mayStand =
			setting.top ||
			component.renderInline !== undefined ||
			(outer === "Gallery" && name === "Figure");
		if (!mayStand) this.#tell(element, tags["component-within"](name, outer));
		return this.#keepComponent(element, component, setting);
	}

	#keepComponent(
		element: Tag,
		component: Component,
		setting: Setting,
	): Nodes[] {
		const name = element.name ?? "";
		const { attributes, holds, example } = component;
		const values = readAttributes(element, attributes, this.#tell);
		const children = element.children.filter((child) => !isComment(child));
		Object.assign(element, { children });
		const bare =
			element.type === "mdxJsxTextElement"
				? isEmpty(element)
				: children.length === 0;
		if (holds === "nothing" && !bare)
			this.#tell(element, tags["component-not-empty"](name, example));
		else if (holds !== "nothing" && bare)
			this.#tell(element, tags["component-empty"](name, example));
		else component.check?.(element, values, this.#tell);
		this.findings.elements.set(element, values);
		return this.#within(element, { ...setting, component: name });
	}

	#keepInline(element: MdxJsxTextElement, setting: Setting): Nodes[] {
		const name = element.name ?? "";
		const component = components.get(name);
		if (component?.renderInline)
			return this.#keepComponent(element, component, setting);
		const allowed = inlineElements.get(name);
		if (!allowed) {
			this.#tell(
				element,
				component ? tags["component-in-line"](name) : explainElement(name),
			);
			this.#within(element, setting);
			return component ? element.children : [];
		}
		if (name === "br" && element.children.length > 0)
			this.#tell(element, tags["break-not-empty"]());
		readAttributes(
			element,
			Object.fromEntries(allowed.map((one) => [one, "optional"])),
			this.#tell,
		);
		element.attributes = element.attributes.filter(
			(attribute) =>
				attribute.type === "mdxJsxAttribute" &&
				allowed.includes(attribute.name) &&
				typeof attribute.value === "string",
		);
		return this.#within(element, setting);
	}
}
