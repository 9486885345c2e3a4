import { h } from "hastscript";
import type { Component } from "./component.ts";

export const facts: Component = {
	attributes: { title: "required" },
	holds: "markdown",
	example: '<Facts title="…"> … </Facts>',
	render({ values, content }) {
		const { title = "" } = values;
		return h("aside", { className: "facts", ariaLabel: title }, [
			h("p", { className: "facts-title" }, title),
			...content,
		]);
	},
};
