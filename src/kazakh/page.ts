import type { Alphabet, Script } from "./alphabets.ts";
import {
	isEndedBy,
	isInline,
	isWhole,
	keepsAttributes,
	openElement,
	outside,
} from "./scripts/elements.ts";
import { cutIsolates } from "./scripts/isolates.ts";
import { convertLetter } from "./scripts/letters.ts";
import { convertLinkedData } from "./scripts/linked-data.ts";
import { prefixLink } from "./scripts/links.ts";
import { scanMarkup, type Tag } from "./scripts/markup.ts";
import { type Conversion, convertTag } from "./scripts/tags.ts";
import { transliterate, transliterateParts } from "./transliterate.ts";

export interface PageOptions {
	/** The address of the site, without a slash at its end: links to it are internal. It may have a path. */
	site: string;
	/** The alphabet of the script, where it is not the default one. */
	alphabet?: Alphabet;
}

/** A piece of text in a run, and the slot of the output that waits for it. */
interface Piece {
	slot: number;
	text: string;
	raw: string;
	isPlain: boolean;
}

const readable = /[\p{L}\p{N},;?]/u;
const anyCyrillic = /\p{Script=Cyrillic}/u;

/**
 * Turns a finished Cyrillic page (or a piece of one) into the same page in another script. Text, the attributes and
 * metadata that people read, `lang`, `dir`, internal links and JSON-LD change; every other byte stays.
 *
 * Left alone are code, elements in another `lang` or with `translate="no"`, and all that stands inside an element with
 * `data-script-switch`, save that `aria-current="true"` moves to its link whose `hreflang` is the page's new language.
 * In Arabic script Latin names, addresses, code and numbers with units are put into `<bdi>`.
 */
export function convertPage(
	html: string,
	script: Script,
	options: PageOptions,
): string {
	const conversion = createConversion(script, options);
	const output: string[] = [];
	const elements = [outside];
	let run: Piece[] = [];
	let lastTag: "" | "start" | "end" = "";
	let done = 0;

	const top = () => elements.at(-1) ?? outside;
	const write = (text: string, start: number, end: number) => {
		output.push(html.slice(done, start), text);
		done = end;
	};
	const endRun = () => {
		if (run.length > 0) convertRun(run, output, script, options.alphabet);
		run = [];
	};
	const closeTop = (at: number) => {
		if (elements.pop()?.isIsolated) write("</bdi>", at, at);
	};

	const onOpen = (tag: Tag) => {
		if (!isInline(tag.name) || lastTag === "end") endRun();
		lastTag = "start";
		while (isEndedBy(top(), tag.name)) closeTop(tag.start);
		const parent = top();
		const element = openElement(tag, parent, script);
		const changed = convertTag(tag, html, conversion, {
			isLeft: keepsAttributes(element, parent),
			isSwitch: parent.isSwitch,
		});
		if (element.isIsolated) write("<bdi>", tag.start, tag.start);
		if (changed !== undefined) write(changed, tag.start, tag.end);
		if (!isWhole(tag, element)) elements.push(element);
	};

	const onClose = (name: string, start: number, end: number) => {
		// An element without text is an icon: no word runs through it.
		if (!isInline(name) || lastTag === "start") endRun();
		lastTag = "end";
		const index = elements.findLastIndex((element) => element.name === name);
		if (index < 1) return;
		while (elements.length > index + 1) closeTop(start);
		closeTop(end);
	};

	const onText = (text: string, start: number, end: number) => {
		const { isLeft, isLocked, isPlain, isLinkedData } = top();
		if (isLinkedData) write(convertLinkedData(text, conversion), start, end);
		if (isLeft || isLocked || !readable.test(text)) return endRun();
		lastTag = "";
		const raw = html.slice(start, end);
		write(raw, start, end);
		run.push({ slot: output.length - 1, text, raw, isPlain });
	};

	scanMarkup(html, { onOpen, onClose, onText });
	endRun();
	return output.join("") + html.slice(done);
}

/** How a script changes text and links; feeds and pages share it. */
export function createConversion(
	script: Script,
	{ site, alphabet }: PageOptions,
): Conversion {
	return {
		script,
		language: script === "latn" ? "kk-Latn" : "kk-Arab",
		convertText: (text) =>
			anyCyrillic.test(text) ? transliterate(text, script, alphabet) : text,
		convertLink: (href) =>
			/^mailto:/i.test(href)
				? convertLetter(href, (text) =>
						anyCyrillic.test(text)
							? transliterate(text, script, alphabet)
							: prefixLink(text, script, site),
					)
				: prefixLink(href, script, site),
	};
}

/** Converts the pieces of a run together and puts each into its slot, unless nothing in it changes. */
function convertRun(
	run: Piece[],
	output: string[],
	script: Script,
	alphabet: Alphabet | undefined,
): void {
	if (script === "latn" && !run.some(({ text }) => anyCyrillic.test(text)))
		return;
	const converted = transliterateParts(
		run.map(({ text }) => text),
		script,
		alphabet,
	);
	run.forEach(({ slot, text, raw, isPlain }, index) => {
		const result = converted[index] ?? text;
		const pieces =
			script === "latn" || isPlain
				? [{ text: result, isIsolated: false }]
				: cutIsolates(result);
		if (result === text && !pieces.some(({ isIsolated }) => isIsolated)) return;
		output[slot] = pieces
			.map(({ text: piece, isIsolated }) => {
				const escaped = escapeText(piece, raw);
				return isIsolated ? `<bdi>${escaped}</bdi>` : escaped;
			})
			.join("");
	});
}

/** Signs that a text may write as references, and does where it did before. */
const references: readonly (readonly [sign: string, reference: string])[] = [
	[">", "&gt;"],
	["\u00a0", "&nbsp;"],
	["\u00ad", "&shy;"],
];

function escapeText(text: string, raw: string): string {
	const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	if (!raw.includes("&")) return escaped;
	return references.reduce(
		(result, [sign, reference]) =>
			raw.includes(reference) ? result.replaceAll(sign, reference) : result,
		escaped,
	);
}
