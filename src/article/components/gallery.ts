import { h } from "hastscript";
import { componentRules as rules } from "../rules/components.ts";
import type { Component } from "./component.ts";

export const gallery: Component = {
	attributes: {},
	holds: "figures",
	example: "<Gallery> … </Gallery>",
	check(element, _values, tell) {
		const figures = element.children.filter(
			(child) => child.type === "mdxJsxFlowElement" && child.name === "Figure",
		);
		for (const child of element.children)
			if (!figures.includes(child))
				tell(child, rules["gallery-holds-figures"]());
		if (figures.length < 2) tell(element, rules["gallery-too-small"]());
	},
	render({ content }) {
		const figures = content.filter((child) => child.type === "element");
		return h(
			"div",
			{ className: "gallery", role: "group", ariaLabel: "Суреттер" },
			figures,
		);
	},
};
