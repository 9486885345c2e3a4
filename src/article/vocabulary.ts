import type { Component } from "./components/component.ts";
import { facts } from "./components/facts.ts";
import { figure } from "./components/figure.ts";
import { gallery } from "./components/gallery.ts";
import { lang } from "./components/lang.ts";
import { quote } from "./components/quote.ts";
import { timeline } from "./components/timeline.ts";
import { video } from "./components/video.ts";
import { nearest } from "./nearest.ts";

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

/** What to write where HTML that articles do not have was meant. */
const mends: readonly [names: string, mend: string][] = [
	["b strong", "«**мәтін**» деп жазыңыз"],
	["i em cite", "«*мәтін*» деп жазыңыз"],
	["s del strike", "«~~мәтін~~» деп жазыңыз"],
	["u ins", "«<mark>мәтін</mark>» деп жазыңыз"],
	["a", "«[мәтін](https://…)» деп жазыңыз"],
	["img picture image svg", `«${figure.example}» деп жазыңыз`],
	["iframe embed object", `Бейне болса, «${video.example}» деп жазыңыз`],
	["blockquote q", `«> мәтін» не «${quote.example}» деп жазыңыз`],
	["h1 h2 h3 h4 h5 h6", "«## Тақырып» деп жазыңыз"],
	["ul ol li", "Тізімнің әр жолын «- мәтін» деп жазыңыз"],
	[
		"table thead tbody tr td th",
		"Кестенің әр жолын «| ұяшық | ұяшық |» деп жазыңыз",
	],
	["hr", "«---» деп жазыңыз"],
	["aside details summary", `«${facts.example}» деп жазыңыз`],
	["code pre tt", "«`мәтін`» деп жазыңыз"],
	[
		"p div span font center section article header footer main figcaption",
		"Тегін өшіріп, мәтінін ғана қалдырыңыз",
	],
	[
		"script style link meta base form input button select textarea template noscript",
		"Оны өшіріңіз",
	],
];

const mendOf = new Map(
	mends.flatMap(([names, mend]) =>
		names.split(" ").map((name) => [name, mend] as const),
	),
);

/** Says that a tag is not among those articles may use, and what to write instead. */
export function explainElement(name: string): string {
	const wrong = `«<${name}>» деген тег қолданылмайды`;
	if (name === "") return `${wrong}. Оны өшіріңіз не «&lt;>» деп жазыңыз`;
	const mend = mendOf.get(name.toLowerCase());
	if (mend) return `${wrong}. ${mend}`;
	const known = [...components.keys(), ...inlineElements.keys()];
	const near = nearest(name, known);
	return near
		? `${wrong}. «<${near}>» деп жазыңыз`
		: `${wrong}. Болатыны: ${known.join(", ")}. «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз`;
}

/** How an element is written whole, for messages: closed in itself, or by a second tag. */
export function writeElement(name: string): string {
	const component = components.get(name);
	if (component) return component.example;
	return name === "br" ? "<br/>" : `<${name}>мәтін</${name}>`;
}
