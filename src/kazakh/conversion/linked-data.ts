import type { Conversion } from "./tags.ts";
import { isKazakh } from "./tags.ts";

/** What the keys of a JSON document hold. Values of other keys (dates, types, addresses of files) are left alone; so is an `@id` with a fragment. */
export interface JsonKeys {
	texts: ReadonlySet<string>;
	links: ReadonlySet<string>;
	language: string;
	/** Keys that hold HTML, and what converts it. */
	markup?: { keys: ReadonlySet<string>; convert: (html: string) => string };
}

/** Keys of schema.org. */
const schemaKeys: JsonKeys = {
	texts: new Set([
		...[
			"name",
			"headline",
			"alternativeHeadline",
			"alternateName",
			"description",
		],
		...[
			"abstract",
			"articleBody",
			"articleSection",
			"keywords",
			"caption",
			"text",
		],
		...[
			"jobTitle",
			"slogan",
			"creditText",
			"copyrightNotice",
			"addressLocality",
		],
	]),
	links: new Set([
		...["@id", "url", "mainEntityOfPage", "isPartOf", "item", "target"],
		...["urlTemplate", "relatedLink"],
		...["publishingPrinciples", "correctionsPolicy"],
	]),
	language: "inLanguage",
};

/** Works that have a language of their own. */
const works = /(?:Article|Posting|Page|WebSite|Report)$/;

/** Converts JSON-LD: names, headlines and other strings for people, internal links, `inLanguage`. */
export function convertLinkedData(
	json: string,
	conversion: Conversion,
): string {
	return convertJson(json, schemaKeys, conversion);
}

/** Converts a JSON document by its keys and gives it without white space; what is not JSON is returned as it is. */
export function convertJson(
	json: string,
	keys: JsonKeys,
	conversion: Conversion,
): string {
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		return json;
	}
	// A "<" in a string could end the script element that holds the document.
	return JSON.stringify(convertNode(data, "", keys, conversion)).replaceAll(
		"<",
		"\\u003c",
	);
}

function convertNode(
	node: unknown,
	key: string,
	keys: JsonKeys,
	conversion: Conversion,
): unknown {
	if (typeof node === "string")
		return convertString(node, key, keys, conversion);
	if (Array.isArray(node))
		return node.map((item) => convertNode(item, key, keys, conversion));
	if (typeof node !== "object" || node === null) return node;
	const entries = Object.entries(node);
	const type: unknown = entries.find(([name]) => name === "@type")?.[1];
	if (
		works.test(String(type ?? "")) &&
		!entries.some(([name]) => name === keys.language)
	)
		entries.push([keys.language, conversion.language]);
	return Object.fromEntries(
		entries.map(([name, value]) => [
			name,
			convertNode(value, name, keys, conversion),
		]),
	);
}

function convertString(
	text: string,
	key: string,
	{ texts, links, language, markup }: JsonKeys,
	conversion: Conversion,
): string {
	if (texts.has(key)) return conversion.convertText(text);
	// Such an id names a thing that the paper speaks of, one in all scripts; an id without a fragment names the page.
	if (key === "@id" && text.includes("#")) return text;
	if (links.has(key)) return conversion.convertLink(text);
	if (markup?.keys.has(key)) return markup.convert(text);
	return key === language && isKazakh(text) ? conversion.language : text;
}
