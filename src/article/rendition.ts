import type { Element, ElementContent, Root as Html, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkRehype, { type Options } from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { slugify } from "../kazakh/slug.ts";
import type { Filling, Tag } from "./components/component.ts";
import { finishTable } from "./table.ts";
import { components } from "./vocabulary.ts";

type State = Parameters<
	NonNullable<NonNullable<Options["handlers"]>["text"]>
>[0];

/** A heading of the text, for tables of contents. */
export interface TextHeading {
	id: string;
	text: string;
	/** 2 or 3. */
	depth: number;
}

/** A text as readers get it. */
export interface Rendition {
	html: string;
	/** Its words, a line for each block: see `plainText`. */
	text: string;
	headings: TextHeading[];
}

const footnotesId = "eskertpeler";

/**
 * Draws a text out of which everything refused has been taken.
 * @param fillings what each component is drawn from; one without is left out
 */
export function render(
	tree: Root,
	fillings: ReadonlyMap<Tag, Omit<Filling, "content">>,
): Rendition {
	const handlers: Options["handlers"] = {
		mdxJsxFlowElement(state: State, node: MdxJsxFlowElement) {
			const given = fillings.get(node);
			const content = state.all(node);
			return (
				given && components.get(node.name ?? "")?.render({ ...given, content })
			);
		},
		mdxJsxTextElement(state: State, node: MdxJsxTextElement) {
			const given = fillings.get(node);
			const content = state.all(node);
			if (given)
				return components
					.get(node.name ?? "")
					?.renderInline?.({ ...given, content });
			const properties: Record<string, string> = {};
			for (const attribute of node.attributes)
				if (
					attribute.type === "mdxJsxAttribute" &&
					typeof attribute.value === "string"
				)
					properties[attribute.name] = attribute.value;
			return h(node.name ?? "span", properties, content);
		},
	};
	const html = unified()
		.use(remarkRehype, {
			handlers,
			clobberPrefix: "eskertpe-",
			footnoteLabel: "Ескертпелер",
			footnoteLabelProperties: {},
			footnoteBackLabel: "Мәтінге оралу",
		})
		.runSync(tree);
	const headings = finish(html);
	return {
		html: toHtml(html, { characterReferences: { useNamedReferences: true } }),
		text: plainText(html),
		headings,
	};
}

/** Makes of common HTML what every reader, also one who does not see, can use; gives the headings. */
function finish(html: Html): TextHeading[] {
	const headings: TextHeading[] = [];
	const taken = new Map<string, number>([[footnotesId, 1]]);
	visit(html, "element", (node, index, parent) => {
		const { tagName, properties } = node;
		switch (tagName) {
			case "h2":
			case "h3":
				if (properties.id === "footnote-label") properties.id = footnotesId;
				else headings.push(finishHeading(node, taken));
				break;
			case "a":
				finishLink(node);
				break;
			case "pre":
				properties.tabIndex = 0;
				break;
			case "input":
				Object.assign(node, taskMark(properties.checked === true));
				return SKIP;
			case "table":
				finishTable(node, plainText);
				if (parent && index !== undefined) parent.children[index] = boxOf(node);
				break;
		}
		return undefined;
	});
	return headings;
}

function finishHeading(
	heading: Element,
	taken: Map<string, number>,
): TextHeading {
	const text = plainText(heading);
	const id = freeId(slugify(text), taken);
	heading.properties.id = id;
	return { id, text, depth: Number(heading.tagName.slice(1)) };
}

/** Says of an item whether it is done. */
const taskMark = (done: boolean) =>
	h(
		"span",
		{
			className: "task",
			role: "img",
			ariaLabel: done ? "орындалған" : "орындалмаған",
		},
		done ? "☑" : "☐",
	);

/** A wide table scrolls in its own box, also by keyboard. A group, for a landmark each would be too many. */
const boxOf = (table: Element) =>
	h(
		"div",
		{ className: "table", role: "group", tabIndex: 0, ariaLabel: "Кесте" },
		table,
	);

function finishLink(link: Element): void {
	const { properties } = link;
	const href = String(properties.href ?? "");
	if (properties.ariaDescribedBy) properties.ariaDescribedBy = [footnotesId];
	if (/^https?:/i.test(href)) properties.rel = ["noopener"];
	if (/^tel:/i.test(href))
		// A number is not parted at the end of a line.
		visit(link, "text", (text) => {
			text.value = text.value
				.replaceAll(" ", "\u00a0")
				.replaceAll("-", "\u2011");
		});
}

/**
 * An id none has yet; footnotes have theirs to themselves.
 * @param taken ids, and the number up to which numbered ones are taken
 */
function freeId(slug: string, taken: Map<string, number>): string {
	const own = slug === "" || slug.startsWith("eskertpe-fn") ? "bolim" : slug;
	let id = own;
	let next = taken.get(own) ?? 0;
	while (taken.has(id)) id = `${own}-${++next}`;
	taken.set(own, Math.max(next, 1));
	if (id !== own) taken.set(id, 1);
	return id;
}

const blocks = new Set(
	"p h2 h3 li blockquote figure figcaption div section aside ol ul table tr pre hr".split(
		" ",
	),
);

/** Parts that are no words of the text: footnote marks and ways back, credits, buttons, boxes of tasks. */
function isApart({ tagName, properties, children }: Element): boolean {
	const [first] = children;
	const className = String(properties.className ?? "");
	return (
		properties.id === footnotesId ||
		properties.dataFootnoteBackref !== undefined ||
		["credit", "video-play", "task"].includes(className) ||
		(tagName === "sup" &&
			first?.type === "element" &&
			first.properties.dataFootnoteRef !== undefined)
	);
}

/** The words of a piece of HTML: blocks on lines of their own, the cells of a row on one. */
function plainText(root: Nodes): string {
	let text = "";
	const add = (node: Nodes | ElementContent): void => {
		if (node.type === "text") text += node.value.replace(/\s+/g, " ");
		if (!("children" in node)) return;
		if (node.type !== "element") {
			for (const child of node.children)
				if (child.type !== "doctype") add(child);
			return;
		}
		if (isApart(node)) return;
		const edge = blocks.has(node.tagName)
			? "\n"
			: ["td", "th", "br"].includes(node.tagName)
				? " "
				: "";
		text += edge;
		for (const child of node.children) add(child);
		text += edge;
	};
	add(root);
	return text
		.split("\n")
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter((line) => line !== "")
		.join("\n");
}
