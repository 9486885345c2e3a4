import { properties } from "./vocabulary.ts";

/** What CSS says: a property and its value. */
export type Declaration = readonly [property: string, value: string];

/** A rule of a style sheet. */
export interface Rule {
	selector: string;
	declarations: Declaration[];
}

/** Functions of CSS that compute a colour or a place, and load nothing. */
const computing =
	/\b(?:rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]|skew)\(([-+\d.,%\s/a-z]*)\)/gi;
const reference = /\burl\(\s*(["']?)#([\p{L}\p{N}_.:-]+)\1\s*\)/giu;

/**
 * Whether a value of CSS, or of an attribute read like CSS, loads nothing from anywhere and cannot end before its end:
 * of functions it may hold those that compute, and references to the same drawing.
 */
export function isInert(value: string): boolean {
	const rest = value.replace(reference, "#").replace(computing, "0");
	return !/[(){};@\\<>]|\/\*|:/.test(rest);
}

/** Ids that a value names by `url(#…)`. */
export const referencesOf = (value: string): string[] =>
	[...value.matchAll(reference)].map(([, , id = ""]) => id);

/** A comment that is not closed goes on to the end, as in CSS. */
function withoutComments(text: string): string {
	let rest = "";
	for (let at = 0; at < text.length; ) {
		const start = text.indexOf("/*", at);
		if (start < 0) return rest + text.slice(at);
		rest += `${text.slice(at, start)} `;
		const end = text.indexOf("*/", start + 2);
		at = end < 0 ? text.length : end + 2;
	}
	return rest;
}

/**
 * Reads what stands in a `style` attribute or between the braces of a rule. Properties a drawing has no use for are left out.
 * @returns nothing where a value might load something, or the text is no CSS that is known here
 */
export function readDeclarations(text: string): Declaration[] | undefined {
	const declarations: Declaration[] = [];
	for (const part of withoutComments(text).split(";")) {
		if (part.trim() === "") continue;
		const [, name = "", value = ""] =
			/^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(part) ?? [];
		if (name === "") return undefined;
		const property = name.toLowerCase();
		if (!properties.has(property)) continue;
		if (!isInert(value)) return undefined;
		declarations.push([property, value]);
	}
	return declarations;
}

/**
 * Reads a style sheet of plain rules.
 * @returns nothing where it holds anything else: `@import`, `@font-face`, selectors that ask for attributes or states
 */
export function readStyleSheet(text: string): Rule[] | undefined {
	const rules: Rule[] = [];
	const plain = withoutComments(text);
	for (const part of plain.split("}").map((one) => one.trim())) {
		if (part === "") continue;
		const [selector = "", body, ...more] = part.split("{");
		if (body === undefined || more.length > 0) return undefined;
		if (!/^[\p{L}\p{N}_.#*,>\s-]+$/u.test(selector)) return undefined;
		const declarations = readDeclarations(body);
		if (!declarations) return undefined;
		rules.push({ selector: selector.trim(), declarations });
	}
	return plain.trim() === "" || plain.trim().endsWith("}") ? rules : undefined;
}

export const writeDeclarations = (declarations: readonly Declaration[]) =>
	declarations.map(([property, value]) => `${property}:${value}`).join(";");

export const writeStyleSheet = (rules: readonly Rule[]) =>
	rules
		.map(
			({ selector, declarations }) =>
				`${selector}{${writeDeclarations(declarations)}}`,
		)
		.join("\n");
