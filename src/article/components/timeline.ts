import type { ElementContent } from "hast";
import { h } from "hastscript";
import { EXIT, visit } from "unist-util-visit";
import { componentRules as rules } from "../rules/components.ts";
import type { Component } from "./component.ts";

export const timeline: Component = {
	attributes: {},
	holds: "markdown",
	example: "<Timeline> … </Timeline>",
	check(element, _values, tell) {
		const [list, ...others] = element.children;
		if (list?.type !== "list" || others.length > 0) {
			tell(element, rules["timeline-holds-list"]());
			return;
		}
		for (const item of list.children) {
			const [first] = item.children;
			if (first?.type !== "paragraph" || first.children[0]?.type !== "strong")
				tell(item, rules["timeline-item-time"]());
		}
	},
	render({ content }) {
		const list = content.find(
			(child) =>
				child.type === "element" && ["ol", "ul"].includes(child.tagName),
		);
		const items = list?.type === "element" ? list.children : [];
		for (const item of items) markTime(item);
		return h("ol", { className: "timeline" }, items);
	},
};

/** Turns the bold words that begin an item into `b`: they catch the eye, they are not stressed. */
function markTime(item: ElementContent): void {
	visit(item, { tagName: "strong" }, (node) => {
		if (node.type === "element") node.tagName = "b";
		return EXIT;
	});
}
