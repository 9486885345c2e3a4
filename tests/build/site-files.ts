import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { addressesIn, dist } from "../site.ts";

/** A page of the built site. */
export interface Page {
	/** Its address, from the first slash. */
	path: string;
	html: string;
	tree: Root;
}

/** Addresses of all files of the built site; `/x/index.html` is `/x/`. */
export const files: ReadonlySet<string> = addressesIn(dist);

/** A file of the built site, by its address. */
export function readText(path: string): string {
	return readFileSync(
		join(dist, path.endsWith("/") ? `${path}index.html` : path),
		"utf8",
	);
}

/** Every page, the one for wrong addresses too. */
export const pages: readonly Page[] = [...files]
	.filter((path) => path.endsWith("/") || path.endsWith(".html"))
	.map((path) => {
		const html = readText(path);
		return { path, html, tree: fromHtml(html) };
	});

/** Pages that stand where something stood before. */
export const isRedirect = ({ html }: Page) =>
	html.includes('http-equiv="refresh"');

/** Pages that search engines may show. */
export const isOpen = ({ tree }: Page) =>
	!elements(tree, "meta").some(
		({ properties }) =>
			properties.name === "robots" &&
			String(properties.content).includes("noindex"),
	);

/** Stories, in every script: `/2022/08/slug/`, `/latn/2022/08/slug/`. */
export const articles = pages.filter(
	(page) =>
		/^(\/latn|\/arab)?\/\d{4}\/\d{2}\/(?!bet-\d)[^/]+\/$/.test(page.path) &&
		!isRedirect(page),
);

/** Elements of a tree in the order of the page, all of them or those of one name. */
export function elements(tree: Nodes, name?: string): Element[] {
	const found: Element[] = [];
	visit(tree, "element", (node) => {
		if (name === undefined || node.tagName === name) found.push(node);
	});
	return found;
}

/** The text of a node, as it stands. */
export function textOf(node: Nodes): string {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Whether an element has a class. */
export const hasClass = ({ properties }: Element, name: string) =>
	Array.isArray(properties.className) && properties.className.includes(name);

/** The words of it: spaces at which a line may not end are spaces. */
export const wordsOf = (node: Nodes): string =>
	textOf(node).replaceAll("\u00a0", " ");
