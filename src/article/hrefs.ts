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
export function explainHref(href: string): string {
	const shown = href.replace(new RegExp(hidden, "gu"), "␣");
	const wrong = `«${shown}» деген сілтеме жарамайды`;
	const forms =
		"Сайт ішіне «/2023/03/…/», сыртқа «https://…», поштаға «mailto:…», телефонға «tel:…» деп жазыңыз";
	if (href.trim() === "")
		return "Сілтеменің мекенжайы бос. Мекенжайын жазыңыз: [мәтін](https://…)";
	if (hidden.test(href))
		return `Сілтемеде бос орын не көзге көрінбейтін таңба бар: «${shown}». Оны өшіріңіз не бос орынның орнына «%20» деп жазыңыз`;
	if (/^[/\\]{2}|^\/\\/.test(href))
		return `${wrong}. Сыртқы сілтемені «https://…» деп толық жазыңыз`;
	if (/^www\./i.test(href)) return `${wrong}. «https://${href}» деп жазыңыз`;
	if (/^tel:/i.test(href))
		return `${wrong}. Нөмірді бос орынсыз жазыңыз: «tel:+77252123456»`;
	return `${wrong}. ${forms}`;
}
