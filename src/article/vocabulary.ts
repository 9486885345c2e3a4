import type { Component } from "./components/component.ts";
import { facts } from "./components/facts.ts";
import { figure } from "./components/figure.ts";
import { gallery } from "./components/gallery.ts";
import { lang } from "./components/lang.ts";
import { quote } from "./components/quote.ts";
import { timeline } from "./components/timeline.ts";
import { video } from "./components/video.ts";
import { nearest } from "./nearest.ts";
import { mendOfHtml, mendOfTag, sampleText } from "./rules/html.ts";
import type { Message } from "./rules/rule.ts";
import { tags } from "./rules/tags.ts";

/** Every component an article may use, by the name it is written with. */
export const components: ReadonlyMap<string, Component> = new Map([
	["Figure", figure],
	["Gallery", gallery],
	["Quote", quote],
	["Facts", facts],
	["Timeline", timeline],
	["Video", video],
	["Lang", lang],
]);

/** Every HTML element an article may use within its lines, with the attributes it may have. */
export const inlineElements: ReadonlyMap<string, readonly string[]> = new Map([
	["br", []],
	["sub", ["title"]],
	["sup", ["title"]],
	["abbr", ["title"]],
	["mark", ["title"]],
	["kbd", ["title"]],
	["small", ["title"]],
]);

/** Says that a tag is not among those articles may use, and what to write instead. */
export function explainElement(name: string): Message {
	const known = [...components.keys(), ...inlineElements.keys()];
	const near = nearest(name, known);
	const mend =
		name === ""
			? mendOfTag.nameless
			: (mendOfHtml(name, writeElement) ??
				(near ? mendOfTag.near(near) : mendOfTag.known(known)));
	return tags["unknown-tag"](name, mend);
}

/** How an element is written whole, for messages: closed in itself, or by a second tag. */
export function writeElement(name: string): string {
	const component = components.get(name);
	if (component) return component.example;
	return name === "br" ? "<br/>" : `<${name}>${sampleText}</${name}>`;
}
