import { h } from "hastscript";
import { language as kazakh } from "../../kazakh/language.ts";
import { componentRules as rules } from "../rules/components.ts";
import type { Message } from "../rules/rule.ts";
import type { Component } from "./component.ts";

/** Codes of countries and names of languages that are written where a language's code was meant. */
const meant: ReadonlyMap<string, string> = new Map([
	["kz", kazakh],
	["ua", "uk"],
	["cn", "zh"],
	["jp", "ja"],
	["us", "en"],
	["gb", "en"],
	["english", "en"],
	["ағылшынша", "en"],
	["russian", "ru"],
	["орысша", "ru"],
]);

/** Scripts that run from right to left (ISO 15924). */
const leftward = new Set(["Arab", "Hebr", "Syrc", "Thaa"]);

const names = new Intl.DisplayNames("en", {
	type: "language",
	fallback: "none",
});

/**
 * The tag of BCP 47 in its canonical form.
 * @returns nothing where it is none, or where its two letters are no language's; rare languages have three
 */
function readCode(code: string): Intl.Locale | undefined {
	try {
		const locale = new Intl.Locale(code);
		const { language } = locale;
		const isKnown = language.length === 3 || names.of(language) !== undefined;
		return isKnown ? locale : undefined;
	} catch {
		return undefined;
	}
}

/** Says what is wrong with a language's code; nothing where it may stand. */
function explainCode(code: string): Message | undefined {
	const mend = meant.get(code.toLowerCase()) ?? code.replaceAll("_", "-");
	const locale = readCode(mend);
	if (locale?.language === kazakh) return rules["lang-is-kazakh"]();
	if (readCode(code)) return undefined;
	return rules["unknown-language"](code, locale ? mend : undefined);
}

/** What tells browsers and screen readers the language of an element, and the direction of one that is read from the right. */
function describe(code = "") {
	const locale = readCode(code);
	if (!locale) return {};
	const isLeftward = leftward.has(locale.maximize().script ?? "");
	return { lang: locale.toString(), ...(isLeftward ? { dir: "rtl" } : {}) };
}

export const lang: Component = {
	attributes: { code: "required" },
	holds: "markdown",
	example: '<Lang code="ru">…</Lang>',
	check(element, { code }, tell) {
		const wrong = code === undefined ? undefined : explainCode(code);
		if (wrong === undefined) return;
		const attribute = element.attributes.find(
			(known) => known.type === "mdxJsxAttribute" && known.name === "code",
		);
		tell(attribute ?? element, wrong);
	},
	render: ({ values, content }) => h("div", describe(values.code), content),
	renderInline: ({ values, content }) =>
		h("span", describe(values.code), content),
};
