import { links } from "./rules/links.ts";
import type { Message } from "./rules/rule.ts";

/** Where a link leads: a page of this site, a place on the same page, or elsewhere. */
export type Reach = "site" | "page" | "out";

/** Signs that browsers drop from addresses, so that `java\tscript:` works; and those that no address holds. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\u{FFFD}]/u;

const shapes: readonly [reach: Reach, shape: RegExp][] = [
	["site", /^\/(?![/\\])/],
	["page", /^#./],
	["out", /^https?:\/\/[^/\\?#@]+(?:[/?#]|$)/i],
	["out", /^mailto:[^@]+@[^@]+$/i],
	["out", /^tel:\+?[\d().-]+$/i],
];

/** Tells where an address leads; nothing where it is none that an article may have. */
export function reachOf(href: string): Reach | undefined {
	if (hidden.test(href)) return undefined;
	const [reach] = shapes.find(([, shape]) => shape.test(href)) ?? [];
	if (/^https?:/i.test(href) && !URL.canParse(href)) return undefined;
	return reach;
}

/** Says why an address is none that an article may have, and what to write instead. */
export function explainHref(href: string): Message {
	const shown = href.replace(new RegExp(hidden, "gu"), "␣");
	if (href.trim() === "") return links["link-without-address"]();
	if (hidden.test(href)) return links["hidden-in-link"](shown);
	if (/^[/\\]{2}|^\/\\/.test(href))
		return links["link-without-protocol"](shown);
	if (/^www\./i.test(href)) return links["link-from-www"](shown);
	if (/^tel:/i.test(href)) return links["wrong-telephone"](shown);
	return links["wrong-link"](shown);
}
