import { h } from "hastscript";
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
				tell(
					child,
					"«<Gallery>» ішінде тек «<Figure … />» тұра алады. Қалғанын галереядан тысқары жазыңыз",
				);
		if (figures.length < 2)
			tell(
				element,
				"«<Gallery>» ішінде кемінде екі сурет болуы керек. Тағы сурет қосыңыз не «<Figure … />» тегін жеке жазыңыз",
			);
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
