import type { Script } from "./alphabets.ts";
import { convertPage, createConversion, type PageOptions } from "./page.ts";
import { convertJson, type JsonKeys } from "./scripts/linked-data.ts";
import { scanMarkup, type Tag } from "./scripts/markup.ts";
import { findValue, isKazakh } from "./scripts/tags.ts";

/** Elements of RSS and Atom that hold text for people, with their contents. */
const texts = new Set(
	"title subtitle author managingEditor description summary content content:encoded category name copyright rights dc:creator dc:title dc:description media:title media:description media:credit".split(
		" ",
	),
);

/** Elements that hold an address of the site. */
const links = new Set(["link", "guid", "id", "comments"]);

/** Attributes with text, with an address, and with a language. */
const textAttributes = new Set(["title", "label"]);
const linkAttributes = new Set(["href"]);

const jsonTexts = new Set([
	...["title", "description", "content_text", "summary", "name", "tags"],
]);
const jsonLinks = new Set([
	...["home_page_url", "feed_url", "next_url", "url", "id"],
]);

/**
 * Turns an RSS or Atom feed into the same feed in another script: titles, texts (HTML in CDATA, escaped or plain),
 * categories, names, the language, and links to the site. Every other byte stays.
 */
export function convertFeed(
	xml: string,
	script: Script,
	options: PageOptions,
): string {
	const { convertText, convertLink, language } = createConversion(
		script,
		options,
	);
	const names: string[] = [];
	let result = "";
	let done = 0;
	const write = (text: string, start: number, end: number) => {
		result += xml.slice(done, start) + text;
		done = end;
	};
	const convertContent = (text: string) => {
		if (!/<[a-z]/i.test(text)) return convertText(text);
		const html = convertPage(text, script, options);
		// A feed reader does not know the direction of what it shows.
		return script === "arab"
			? `<div lang="${language}" dir="rtl">${html}</div>`
			: html;
	};

	const onOpen = (tag: Tag) => {
		for (const { name, value, start, end } of tag.attributes) {
			const converted =
				name === "xml:lang" && isKazakh(value)
					? language
					: textAttributes.has(name)
						? convertText(value)
						: linkAttributes.has(name) && !leadsElsewhere(tag)
							? convertLink(value)
							: value;
			if (converted !== value) write(escapeXml(converted), start, end);
		}
		if (!tag.isSelfClosing) names.push(tag.name);
	};
	const onText = (
		text: string,
		start: number,
		end: number,
		isCdata: boolean,
	) => {
		const name = names.at(-1) ?? "";
		const converted = names.some((open) => texts.has(open))
			? convertContent(text)
			: links.has(name)
				? convertLink(text)
				: name === "language" && isKazakh(text)
					? language
					: text;
		if (converted === text) return;
		write(isCdata ? escapeCdata(converted) : escapeXml(converted), start, end);
	};
	const onClose = () => {
		names.pop();
	};
	scanMarkup(xml, { onOpen, onClose, onText }, true);
	return result + xml.slice(done);
}

/** Turns a JSON Feed into the same feed in another script. What is not JSON is returned as it is. */
export function convertJsonFeed(
	json: string,
	script: Script,
	options: PageOptions,
): string {
	const keys: JsonKeys = {
		texts: jsonTexts,
		links: jsonLinks,
		language: "language",
		markup: {
			keys: new Set(["content_html"]),
			convert: (html) => convertPage(html, script, options),
		},
	};
	return convertJson(json, keys, createConversion(script, options));
}

/** A link to a file that belongs to an entry, or to another language. */
function leadsElsewhere(tag: Tag): boolean {
	return (
		findValue(tag, "rel") === "enclosure" ||
		findValue(tag, "hreflang") !== undefined
	);
}

/** A section of CDATA ends at the first `]]>`; what reads as that is parted (XML 1.0, 2.7). */
function escapeCdata(text: string): string {
	return text.replaceAll("]]>", "]]]]><![CDATA[>");
}

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
