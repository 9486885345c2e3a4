import type { Script } from "../alphabets.ts";
import type { Tag } from "./markup.ts";
import { findValue, isKazakh } from "./tags.ts";

/** An open element, as far as its text is concerned. What it does not say itself it has from its parent. */
export interface OpenElement {
	name: string;
	/** Its text is in another language or not to be translated. */
	isLeft: boolean;
	/** It is code, or stands in the switch of scripts: nothing inside it is converted, whatever its language. */
	isLocked: boolean;
	/** Its text cannot hold elements, or has a direction already. */
	isPlain: boolean;
	isSwitch: boolean;
	isForeign: boolean;
	isLinkedData: boolean;
	/** Whether `<bdi>` stands around it. */
	isIsolated: boolean;
}

/** What stands around the outermost tags. */
export const outside: OpenElement = {
	name: "",
	isLeft: false,
	isLocked: false,
	isPlain: false,
	isSwitch: false,
	isForeign: false,
	isLinkedData: false,
	isIsolated: false,
};

const voidElements = listNames(
	"area base br col embed hr img input link meta param source track wbr",
);

/** Elements that a word may run through. */
const inlineElements = listNames(
	"a abbr b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong sub sup time tt u var wbr",
);

const codeElements = listNames("code kbd samp");
const lockedElements = listNames(
	"code iframe kbd math noembed noframes plaintext pre samp script style xmp",
);
const plainElements = listNames(
	"bdi bdo datalist option select svg textarea title",
);

/** Elements whose end tag may be left out, and the names of the start tags that end them. */
const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
	p: listNames(
		"address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
	),
	li: listNames("li"),
	dt: listNames("dt dd"),
	dd: listNames("dt dd"),
	td: listNames("td th tr"),
	th: listNames("td th tr"),
	tr: listNames("tr tbody tfoot"),
	option: listNames("option optgroup"),
};

function listNames(names: string): ReadonlySet<string> {
	return new Set(names.split(" "));
}

/** Whether a word may run through the tags of an element. */
export function isInline(name: string): boolean {
	return inlineElements.has(name);
}

/** Whether the start tag of `next` ends an open element whose end tag is left out. */
export function isEndedBy({ name }: OpenElement, next: string): boolean {
	return endedBy[name]?.has(next) ?? false;
}

/** Whether a start tag is the whole element, so that no end tag follows. */
export function isWhole(tag: Tag, { isForeign }: OpenElement): boolean {
	return voidElements.has(tag.name) || (tag.isSelfClosing && isForeign);
}

/** Whether the attributes of a tag are left alone with its text; the title of a player in an iframe is not code. */
export function keepsAttributes(
	{ name, isLeft }: OpenElement,
	parent: OpenElement,
): boolean {
	return (
		parent.isLocked || isLeft || (lockedElements.has(name) && name !== "iframe")
	);
}

/** The element that a start tag opens inside `parent`. */
export function openElement(
	tag: Tag,
	parent: OpenElement,
	{
		script,
		scriptSwitch,
	}: { script: Script; scriptSwitch?: string | undefined },
): OpenElement {
	const { name } = tag;
	const lang = findValue(tag, "lang");
	const translate = findValue(tag, "translate");
	const isOther = lang === undefined ? parent.isLeft : !isKazakh(lang);
	const hasDirection = name !== "html" && findValue(tag, "dir") === "ltr";
	const isPlain = parent.isPlain || plainElements.has(name) || hasDirection;
	const isSwitch =
		parent.isSwitch ||
		(scriptSwitch !== undefined && findValue(tag, scriptSwitch) !== undefined);
	return {
		name,
		isLeft: translate === undefined ? isOther : translate === "no",
		isLocked: parent.isLocked || isSwitch || lockedElements.has(name),
		isPlain,
		isSwitch,
		isForeign: parent.isForeign || name === "svg" || name === "math",
		isLinkedData:
			name === "script" && findValue(tag, "type") === "application/ld+json",
		isIsolated:
			script === "arab" &&
			codeElements.has(name) &&
			!(parent.isLocked || parent.isLeft || isPlain),
	};
}
