import type { Script } from "./alphabets.ts";
import { convertJson, type JsonKeys } from "./conversion/linked-data.ts";
import {
	type Attribute,
	type MarkupHandlers,
	scanMarkup,
	type Tag,
} from "./conversion/markup.ts";
import { type Conversion, findValue, isKazakh } from "./conversion/tags.ts";
import { convertPage, createConversion, type PageOptions } from "./page.ts";

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
	const writer = new FeedWriter(xml, script, options);
	scanMarkup(xml, writer, true);
	return writer.finish();
}

/** Writes a feed in one script while its markup is read. */
class FeedWriter implements MarkupHandlers {
	readonly #xml: string;
	readonly #options: PageOptions;
	readonly #conversion: Conversion;
	/** Names of the open elements. */
	readonly #open: string[] = [];
	#result = "";
	/** How far the feed is written. */
	#done = 0;

	constructor(xml: string, script: Script, options: PageOptions) {
		this.#xml = xml;
		this.#options = options;
		this.#conversion = createConversion(script, options);
	}

	onOpen(tag: Tag): void {
		for (const attribute of tag.attributes) {
			const converted = this.#convertAttribute(attribute, tag);
			if (converted !== attribute.value)
				this.#write(escapeXml(converted), attribute.start, attribute.end);
		}
		if (!tag.isSelfClosing) this.#open.push(tag.name);
	}

	onClose(): void {
		this.#open.pop();
	}

	onText(text: string, start: number, end: number, isCdata: boolean): void {
		const converted = this.#convertText(text);
		if (converted === text) return;
		const escaped = isCdata ? escapeCdata(converted) : escapeXml(converted);
		this.#write(escaped, start, end);
	}

	/** @returns the feed, once all of it was read */
	finish(): string {
		return this.#result + this.#xml.slice(this.#done);
	}

	#convertAttribute({ name, value }: Attribute, tag: Tag): string {
		const { language, convertText, convertLink } = this.#conversion;
		if (name === "xml:lang" && isKazakh(value)) return language;
		if (textAttributes.has(name)) return convertText(value);
		return linkAttributes.has(name) && !leadsElsewhere(tag)
			? convertLink(value)
			: value;
	}

	/** The text of the element that was opened last. */
	#convertText(text: string): string {
		const { language, convertLink } = this.#conversion;
		const name = this.#open.at(-1) ?? "";
		if (this.#open.some((open) => texts.has(open)))
			return this.#convertContent(text);
		if (links.has(name)) return convertLink(text);
		return name === "language" && isKazakh(text) ? language : text;
	}

	/** A text for people: HTML or plain. */
	#convertContent(text: string): string {
		const { script, language, convertText } = this.#conversion;
		if (!/<[a-z]/i.test(text)) return convertText(text);
		const html = convertPage(text, script, this.#options);
		// A feed reader does not know the direction of what it shows.
		return script === "arab"
			? `<div lang="${language}" dir="rtl">${html}</div>`
			: html;
	}

	#write(text: string, start: number, end: number): void {
		this.#result += this.#xml.slice(this.#done, start) + text;
		this.#done = end;
	}
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
