import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Node } from "unist";
import { readAttributes } from "./attributes.ts";
import { explainExpression, isComment, refuseCode } from "./code.ts";
import type { Component, Tag, Tell, Values } from "./components/component.ts";
import { refuseFootnotes } from "./footnotes.ts";
import { headingRules, isEmpty } from "./headings.ts";
import { explainHref, reachOf } from "./hrefs.ts";
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
	const findings: Findings = { elements: new Map(), links: [], anchors: [] };
	const checkHeading = headingRules(tell);
	const hrefIsFit = (node: Node, href: string): boolean => {
		const reach = reachOf(href);
		if (reach === "site") findings.links.push({ href, node });
		if (reach === "page") findings.anchors.push({ id: href.slice(1), node });
		if (!reach) tell(node, explainHref(href));
		return reach !== undefined;
	};

	/** What stays of a node: itself, its children, or nothing. */
	function keep(node: Nodes, setting: Setting): Nodes[] {
		if (setting.depth > maxDepth) {
			tell(
				node,
				"Мұнда тізім, дәйексөз не тегтер бір-бірінің ішіне тым терең кірген. Мәтінді қарапайым етіп жазыңыз",
			);
			return [];
		}
		switch (node.type) {
			case "mdxjsEsm":
				refuseCode(node.value, node, tell);
				return [];
			case "mdxFlowExpression":
			case "mdxTextExpression":
				if (!isComment(node)) tell(node, explainExpression(node.value));
				return [];
			case "mdxJsxFlowElement":
				return keepBlock(node, setting);
			case "mdxJsxTextElement":
				return keepInline(node, setting);
			case "image":
			case "imageReference":
				tell(
					node,
					`Сурет «![…](…)» деп қойылмайды. Жеке жолға жазыңыз: ${writeElement("Figure")}`,
				);
				return [];
			case "heading":
				checkHeading(node);
				return within(node, setting);
			case "link":
			case "linkReference": {
				if (isEmpty(node))
					tell(
						node,
						"Сілтеменің сөзі жоқ. Жақшаның ішіне сөзін жазыңыз: [мәтін](https://…)",
					);
				const fit = node.type === "linkReference" || hrefIsFit(node, node.url);
				const kept = within(node, { ...setting, inLink: true });
				return fit && !setting.inLink ? kept : node.children;
			}
			case "definition":
				return hrefIsFit(node, node.url) ? [node] : [];
			case "footnoteReference":
				if (!setting.inLink) return [node];
				tell(
					node,
					"Сілтеменің ішінде ескертпе тұра алмайды. Ескертпені сілтемеден кейін жазыңыз",
				);
				return [];
			case "footnoteDefinition":
				return within(node, setting);
			default:
				if (plain.has(node.type)) return within(node, setting);
				tell(
					node,
					"Мұндай белгілеу танылмайды. Markdown тілімен жазыңыз: content/README.md",
				);
				return [];
		}
	}

	function within<T extends Nodes>(node: T, setting: Setting): T[] {
		if (!("children" in node)) return [node];
		const before = node.children.length;
		const inside = { ...setting, top: false, depth: setting.depth + 1 };
		const children = node.children.flatMap((child) => keep(child, inside));
		Object.assign(node, { children });
		const emptied =
			node.type === "paragraph" && before > 0 && children.length === 0;
		return emptied ? [] : [node];
	}

	function keepBlock(element: MdxJsxFlowElement, setting: Setting): Nodes[] {
		const name = element.name ?? "";
		const component = components.get(name);
		if (!component) {
			tell(
				element,
				inlineElements.has(name)
					? `«<${name}>» жеке жолда тұр. Мәтінмен бір жолға жазыңыз: «${writeElement(name)}»`
					: explainElement(name),
			);
			within(element, setting);
			return [];
		}
		const outer = setting.component;
		const mayStand =
			setting.top ||
			component.renderInline !== undefined ||
			(outer === "Gallery" && name === "Figure");
		if (!mayStand)
			tell(
				element,
				`«<${name}>» ${outer ? `«<${outer}>»` : "тізім, дәйексөз не кесте"} ішінде тұра алмайды. Оны одан тысқары, бос жолдармен бөліп жазыңыз`,
			);
		return keepComponent(element, component, setting);
	}

	function keepComponent(
		element: Tag,
		component: Component,
		setting: Setting,
	): Nodes[] {
		const name = element.name ?? "";
		const values = readAttributes(element, component.attributes, tell);
		const children = element.children.filter((child) => !isComment(child));
		Object.assign(element, { children });
		const bare =
			element.type === "mdxJsxTextElement"
				? isEmpty(element)
				: children.length === 0;
		if (component.holds === "nothing" && !bare)
			tell(
				element,
				`«<${name}>» ішінде мәтін болмайды. «/>» деп жабыңыз: ${component.example}`,
			);
		else if (component.holds !== "nothing" && bare)
			tell(
				element,
				`«<${name}>» іші бос. Мәтінін екі тегтің арасына жазыңыз: ${component.example}`,
			);
		else component.check?.(element, values, tell);
		findings.elements.set(element, values);
		return within(element, { ...setting, component: name });
	}

	function keepInline(element: MdxJsxTextElement, setting: Setting): Nodes[] {
		const name = element.name ?? "";
		const component = components.get(name);
		if (component?.renderInline)
			return keepComponent(element, component, setting);
		const allowed = inlineElements.get(name);
		if (!allowed) {
			tell(
				element,
				component
					? `«<${name}>» мәтінмен бір жолда тұр. Тегтерін бос жолдармен бөліп, жеке жолға жазыңыз`
					: explainElement(name),
			);
			within(element, setting);
			return component ? element.children : [];
		}
		if (name === "br" && element.children.length > 0)
			tell(element, "«<br>» ішінде мәтін болмайды. «<br/>» деп жазыңыз");
		readAttributes(
			element,
			Object.fromEntries(allowed.map((one) => [one, "optional"])),
			tell,
		);
		element.attributes = element.attributes.filter(
			(attribute) =>
				attribute.type === "mdxJsxAttribute" &&
				allowed.includes(attribute.name) &&
				typeof attribute.value === "string",
		);
		return within(element, setting);
	}

	const top: Setting = { top: true, inLink: false, depth: 0 };
	refuseFootnotes(tree, source, tell);
	tree.children = tree.children.flatMap((child) =>
		keep(child, top),
	) as Root["children"];
	return findings;
}
