import { characters as rules } from "./rules/characters.ts";
import type { Message } from "./rules/rule.ts";

/** A sign that no text may hold. */
export interface Stray {
	/** Where it stands, in UTF-16 units. */
	index: number;
	/** The sign itself. */
	sign: string;
	/** What it is and what to do with it. */
	message: Message;
}

/**
 * What no text of a reader may hold, whatever way it came in: typed, pasted, or written as `&#x1;` or `"\x01"`. XML 1.0
 * has no control characters (2.2), Unicode says that noncharacters and lone surrogates are never exchanged (23.7), that
 * tags serve nothing but flags (23.9), and that overrides hide what a text says (UTS 39; "Trojan Source").
 */
const strays: readonly [signs: RegExp, rule: keyof typeof rules][] = [
	[/(?![\t\n\r])\p{Cc}/u, "control-character"],
	[/\uFFFD/u, "replacement-character"],
	[/[\uFFF9-\uFFFC]/u, "object-placeholder"],
	[/[\u2028\u2029]/u, "line-separator"],
	[/[\u202D\u202E\u206A-\u206F]/u, "direction-override"],
	[/[\u{E0000}-\u{E007F}]/u, "tag-character"],
	[/\p{Noncharacter_Code_Point}|\p{Cs}/u, "noncharacter"],
	[/\p{Co}/u, "private-use-character"],
];

const anyStray = new RegExp(
	strays.map(([signs]) => signs.source).join("|"),
	"u",
);
const everyStray = new RegExp(anyStray.source, "gu");

/** A sign that nearly no text holds. All strays and all that turns the direction are among them, and one look for all of them costs a fifth of the look for strays. */
const uncommon = /[^\t\n\r -~\u00A0-\u2027\u2116]/;

/** Whether a text holds no stray and nothing that turns the direction, as can be seen at a glance; most texts are such. */
export const isCommon = (text: string): boolean => !uncommon.test(text);

/** Flags of England, Scotland and others are written with tags (UTS 51, ED-14a). */
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;

/** Signs that begin another direction, by the sign that ends it (UAX 9). */
const directions: ReadonlyMap<string, string> = new Map([
	["\u202A", "\u202C"],
	["\u202B", "\u202C"],
	["\u2066", "\u2069"],
	["\u2067", "\u2069"],
	["\u2068", "\u2069"],
]);
const anyDirection = /[\u202A-\u202C\u2066-\u2069]/g;

/** `U+202E` */
const codeOf = (sign: string) =>
	`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Finds the signs in a text that no text may hold, in their order. Tabs and line ends may stand in it. */
export function findStrays(text: string): Stray[] {
	if (isCommon(text) || !anyStray.test(text)) return [];
	const seen = text.replace(flag, (signs) => " ".repeat(signs.length));
	return Array.from(seen.matchAll(everyStray), ({ 0: sign, index }) => {
		const [, rule = "noncharacter"] =
			strays.find(([signs]) => signs.test(sign)) ?? [];
		return { index, sign, message: rules[rule](codeOf(sign)) };
	});
}

/**
 * Finds the signs that turn the direction of writing and are not taken back before the text ends, or take back what
 * nothing began.
 * @param text a paragraph: what it turns ends with it
 */
export function findUnpaired(text: string): Stray[] {
	const open: { sign: string; index: number }[] = [];
	const unpaired: { sign: string; index: number }[] = [];
	for (const { 0: sign, index } of text.matchAll(anyDirection)) {
		const last = open.at(-1);
		if (directions.has(sign)) open.push({ sign, index });
		else if (last && directions.get(last.sign) === sign) open.pop();
		else unpaired.push({ sign, index });
	}
	return [...unpaired, ...open]
		.sort((a, b) => a.index - b.index)
		.map(({ sign, index }) => ({
			...{ index, sign },
			message: rules["unpaired-direction"](codeOf(sign)),
		}));
}

/** The same text with spaces for the signs that no text may hold, so that what else is wrong can be found. */
export function blankStrays(text: string): string {
	return text
		.replace(everyStray, (sign) => " ".repeat(sign.length))
		.replace(anyDirection, " ");
}

/** Whether a text shows nothing: white space, signs of no width, fillers, marks without a letter. */
export function isBlank(text: string): boolean {
	const shown = text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, "");
	return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(shown);
}

/** A text for a terminal: what it would not show, or obey, stands as its code. */
export function showStrays(text: string): string {
	return text
		.replace(everyStray, (sign) => `‹${codeOf(sign)}›`)
		.replace(/[\u202A-\u202C\u2066-\u2069\t\r\n]/g, (sign) =>
			/\s/.test(sign) ? " " : `‹${codeOf(sign)}›`,
		);
}
