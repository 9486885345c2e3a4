import { h } from "hastscript";
import type { Component } from "./component.ts";

export const quote: Component = {
	attributes: { speaker: "required", role: "optional" },
	holds: "markdown",
	example: '<Quote speaker="…"> … </Quote>',
	render({ values, content }) {
		const { speaker = "", role } = values;
		return h("figure", { className: "quote" }, [
			h("blockquote", content),
			h("figcaption", [
				h("b", speaker),
				...(role ? [h("span", `, ${role}`)] : []),
			]),
		]);
	},
};
