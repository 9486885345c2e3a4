import type { Script } from "../alphabets.ts";
import { language as kazakh, type languageIn } from "../language.ts";
import type { Attribute, Tag } from "./markup.ts";

/** What a page is converted with: how text and links change, and the language the page then has. */
export interface Conversion {
	script: Script;
	/** The language tag of the converted page. */
	language: (typeof languageIn)[Script];
	convertText: (text: string) => string;
	convertLink: (href: string) => string;
}

/** How the text around a tag is treated, as far as its attributes depend on it. */
export interface Surroundings {
	/** Whether the element is in another language, is code or must not be translated. */
	isLeft: boolean;
	/** Whether it stands inside the switch of scripts. */
	isSwitch: boolean;
}

/** Attributes that readers see or hear. */
const spoken = new Set([
	...["title", "alt", "placeholder", "label", "abbr"],
	...["aria-label", "aria-description", "aria-placeholder"],
	...["aria-roledescription", "aria-valuetext"],
]);

/** Metadata for people, by `name` or `property`. */
const spokenMeta = new Set([
	...["description", "keywords", "author", "title", "application-name"],
	...[
		"apple-mobile-web-app-title",
		"og:title",
		"og:description",
		"og:site_name",
	],
	...["og:image:alt", "og:video:alt", "twitter:title", "twitter:description"],
	...["twitter:image:alt", "twitter:label1", "twitter:data1", "twitter:label2"],
	...["twitter:data2", "article:section", "article:tag", "article:author"],
]);

const linkMeta = new Set(["og:url", "twitter:url"]);

/** Relations of <link> that lead to pages or feeds, as against files. */
const pageRelations = /(?:^|\s)(?:canonical|alternate|next|prev)(?:\s|$)/i;

/** Languages that are written from right to left; all others are taken to run from left to right. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)|-arab(?:-|$)/i;

/** Whether a `lang` says Kazakh as the page's own text is: `kk-Cyrl` is marked on purpose and stays Cyrillic. */
export function isKazakh(language: string): boolean {
	return [kazakh, `${kazakh}-kz`].includes(language.toLowerCase());
}

/** The value of an attribute, undefined where the tag has none. */
export function findValue(tag: Tag, name: string): string | undefined {
	return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Writes a tag anew where its attributes change; undefined where nothing does. `source` is what it was read from. */
export function convertTag(
	tag: Tag,
	source: string,
	conversion: Conversion,
	surroundings: Surroundings,
): string | undefined {
	let result = "";
	let done = tag.nameEnd;
	for (const [name, value] of findAdded(tag, conversion, surroundings))
		result += ` ${name}="${value}"`;
	for (const attribute of tag.attributes) {
		const value = convertValue(tag, attribute, conversion, surroundings);
		if (value === attribute.value) continue;
		if (value === undefined) {
			result += source.slice(done, attribute.nameStart).trimEnd();
			done = attribute.end + attribute.quote.length;
		} else {
			result += source.slice(done, attribute.start);
			result += escapeValue(value, attribute);
			done = attribute.end;
		}
	}
	if (result === "" && done === tag.nameEnd) return undefined;
	return (
		source.slice(tag.start, tag.nameEnd) + result + source.slice(done, tag.end)
	);
}

/** Attributes that the tag lacks: the direction of the page and of what is not in its script, the mark of the switch. */
function findAdded(
	tag: Tag,
	{ script, language }: Conversion,
	{ isSwitch }: Surroundings,
): [name: string, value: string][] {
	const added: [string, string][] = [];
	const lang = findValue(tag, "lang");
	if (isSwitch)
		return findValue(tag, "hreflang") === language
			? [["aria-current", "true"]]
			: [];
	if (tag.name === "html" && lang === undefined) added.push(["lang", language]);
	if (script !== "arab" || findValue(tag, "dir") !== undefined) return added;
	if (tag.name === "html") added.push(["dir", "rtl"]);
	else if (tag.name === "pre") added.push(["dir", "ltr"]);
	else if (lang !== undefined && !isKazakh(lang))
		added.push(["dir", rightToLeft.test(lang) ? "rtl" : "ltr"]);
	else if (findValue(tag, "translate") === "no") added.push(["dir", "auto"]);
	return added;
}

/** The new value of an attribute; undefined takes the attribute away. */
function convertValue(
	tag: Tag,
	{ name, value }: Attribute,
	conversion: Conversion,
	{ isLeft, isSwitch }: Surroundings,
): string | undefined {
	if (isSwitch) return name === "aria-current" ? undefined : value;
	if (name === "lang" && isKazakh(value)) return conversion.language;
	if (name === "dir" && tag.name === "html" && conversion.script === "arab")
		return "rtl";
	if (isLink(tag, name)) return conversion.convertLink(value);
	if (tag.name === "meta" && name === "content")
		return convertMeta(tag, value, conversion);
	return !isLeft && isSpoken(tag, name) ? conversion.convertText(value) : value;
}

function isLink(tag: Tag, name: string): boolean {
	if (name === "action") return tag.name === "form";
	if (name === "formaction") return true;
	if (name !== "href" || findValue(tag, "hreflang") !== undefined) return false;
	if (tag.name === "link")
		return pageRelations.test(findValue(tag, "rel") ?? "");
	return tag.name === "a" || tag.name === "area";
}

function isSpoken(tag: Tag, name: string): boolean {
	if (name === "value" && tag.name === "input")
		return /^(?:submit|button|reset)$/i.test(findValue(tag, "type") ?? "");
	return spoken.has(name);
}

function convertMeta(tag: Tag, value: string, conversion: Conversion): string {
	const key = findValue(tag, "property") ?? findValue(tag, "name") ?? "";
	if (spokenMeta.has(key)) return conversion.convertText(value);
	if (linkMeta.has(key)) return conversion.convertLink(value);
	const event = findValue(tag, "http-equiv")?.toLowerCase();
	if (event === "content-language" && isKazakh(value))
		return conversion.language;
	if (event !== "refresh") return value;
	const [delay = "", ...target] = value.split(/(?<=url=)/i);
	return delay + conversion.convertLink(target.join(""));
}

/** A value that had no quotes gets them. */
function escapeValue(value: string, { quote }: Attribute): string {
	const escaped = value
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(quote || '"', quote === "'" ? "&#39;" : "&quot;");
	return quote ? escaped : `"${escaped}"`;
}
