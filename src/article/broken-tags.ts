import { attributeRules } from "./rules/attributes.ts";
import type { Message } from "./rules/rule.ts";
import { tags } from "./rules/tags.ts";
import {
	components,
	explainElement,
	inlineElements,
	writeElement,
} from "./vocabulary.ts";

/** What a text is written in: an article's is data alone, a standing page may have tags and code of any kind. */
export type Dialect = "article" | "page";

/** What the parser saw of a tag that is not well written. */
interface BrokenTag {
	/** Name, or "" where none could be read. */
	name: string;
	/** The text after its `<`. */
	after: string;
	/** The tag up to the sign that stopped the parser. */
	upTo: string;
	/** That sign. */
	next: string;
	/** It stopped in an attribute's value, after the opening quote. */
	inValue: boolean;
	/** The text ended before the tag did. */
	ended: boolean;
	/** The tag goes on outside the list or quotation it began in. */
	torn: boolean;
}

const isKnown = (name: string, dialect: Dialect) =>
	dialect === "page" || components.has(name) || inlineElements.has(name);

/** Elements of HTML without a closing tag. */
const voids = /^(?:br|hr|img|input|source|wbr)$/;

/** Says of a tag that is not well written what is wrong with it, and what to write instead. */
export function brokenTag(tag: BrokenTag, dialect: Dialect): Message {
	const { name, after, upTo, next } = tag;
	const other = notTag(after);
	if (other) return other;
	if (!isKnown(name, dialect)) return unknownTag(name, false);
	if (tag.torn) return tags["torn-tag"](name);
	const [, attribute] = /([\w:-]+)\s*=\s*$/.exec(upTo) ?? [];
	if (attribute !== undefined && next !== "")
		return attributeRules["unquoted-attribute"](attribute);
	if (tag.inValue || next === '"' || next === "'")
		return attributeRules["unpaired-quotes"](name);
	return tags[tag.ended ? "unfinished-tag" : "broken-tag"](
		name,
		writeElement(name),
	);
}

/** Says of a `<` that begins no tag what it seems to begin. */
function notTag(after: string): Message | undefined {
	if (after.startsWith("!--")) return tags["html-comment"]();
	const [, mail] = /^(?:mailto:)?([^\s<>]+@[^\s<>]+)/i.exec(after) ?? [];
	if (mail !== undefined) return tags["mail-in-brackets"](mail);
	const [, link] = /^((?:[a-z][a-z+.-]*:\/|www\.)[^\s<>]*)/i.exec(after) ?? [];
	if (link !== undefined) return tags["link-in-brackets"](link);
	return /^\/?[\p{L}$_>]/u.test(after) ? undefined : tags["plain-less-than"]();
}

/** Says of a tag that texts do not have what to write; of one letter and never closed it was hardly meant as one: «a<b». */
function unknownTag(name: string, isClosed: boolean): Message {
	const unknown = explainElement(name);
	if (isClosed || !/^\p{L}$/u.test(name)) return unknown;
	return tags["plain-less-than"](
		unknown.note.startsWith("«") ? unknown.note : "",
	);
}

/** Says of an opening tag without its closing one how to close it. */
export function openTagFault(
	name: string,
	closedLater: boolean,
	dialect: Dialect,
): Message {
	if (!isKnown(name, dialect)) return unknownTag(name, closedLater);
	if (voids.test(name)) return tags["unclosed-void"](name);
	const component = components.get(name);
	if (component?.holds === "nothing")
		return tags["unclosed-component"](name, component.example);
	return component && closedLater
		? tags["joined-tag"](name)
		: tags["unclosed-tag"](name);
}

/** Says of a closing tag without its opening one what to do with it. */
export const strayTag = (name: string, dialect: Dialect): Message =>
	isKnown(name, dialect)
		? tags["stray-closing-tag"](name)
		: explainElement(name);
