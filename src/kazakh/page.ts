import type { Alphabet, Script } from "./alphabets.ts";
import {
	isEndedBy,
	isInline,
	isWhole,
	keepsAttributes,
	type OpenElement,
	openElement,
	outside,
} from "./conversion/elements.ts";
import { cutIsolates } from "./conversion/isolates.ts";
import { convertLetter } from "./conversion/letters.ts";
import { convertLinkedData } from "./conversion/linked-data.ts";
import { prefixLink } from "./conversion/links.ts";
import { scanMarkup, type Tag } from "./conversion/markup.ts";
import { type Conversion, convertTag } from "./conversion/tags.ts";
import { languageIn } from "./language.ts";
import { transliterate, transliteratePieces } from "./transliterate.ts";

export interface PageOptions {
	/** The address of the site, without a slash at its end: links to it are internal. It may have a path. */
	site: string;
	/** The alphabet of the script, where it is not the default one. */
	alphabet?: Alphabet;
	/** Folders of the site, between slashes, whose files have no scripts: pictures, fonts. */
	assets?: readonly string[];
	/** The attribute of the element in which a page leads to itself in other scripts. */
	scriptSwitch?: string;
}

/** A script that a page is wanted in. */
export interface Wanted {
	script: Script;
	options: PageOptions;
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
 * Left alone are code, elements in another `lang` or with `translate="no"`, and all that stands inside the switch of
 * scripts, save that `aria-current="true"` moves to its link whose `hreflang` is the page's new language.
 * In Arabic script Latin names, addresses, code and numbers with units are put into `<bdi>`.
 */
export function convertPage(
	html: string,
	script: Script,
	options: PageOptions,
): string {
	return convertPages(html, [{ script, options }])[0] ?? html;
}

/** The same for several scripts at once: the page is read once for all, which is a third of the work. */
export function convertPages(
	html: string,
	wanted: readonly Wanted[],
): string[] {
	const writers = wanted.map(
		({ script, options }) => new PageWriter(html, script, options),
	);
	scanMarkup(html, {
		onOpen: (tag) => {
			for (const writer of writers) writer.onOpen(tag);
		},
		onClose: (name, start, end) => {
			for (const writer of writers) writer.onClose(name, start, end);
		},
		onText: (text, start, end) => {
			for (const writer of writers) writer.onText(text, start, end);
		},
	});
	return writers.map((writer) => writer.finish());
}

/** Writes a page in one script while its markup is read. */
class PageWriter {
	readonly #html: string;
	readonly #script: Script;
	readonly #options: PageOptions;
	readonly #conversion: Conversion;
	readonly #output: string[] = [];
	readonly #elements = [outside];
	#run: Piece[] = [];
	#lastTag: "" | "start" | "end" = "";
	/** How far the page is written. */
	#done = 0;

	constructor(html: string, script: Script, options: PageOptions) {
		this.#html = html;
		this.#script = script;
		this.#options = options;
		this.#conversion = createConversion(script, options);
	}

	onOpen(tag: Tag): void {
		if (!isInline(tag.name) || this.#lastTag === "end") this.#endRun();
		this.#lastTag = "start";
		while (isEndedBy(this.#top, tag.name)) this.#closeTop(tag.start);
		const parent = this.#top;
		const element = openElement(tag, parent, {
			script: this.#script,
			scriptSwitch: this.#options.scriptSwitch,
		});
		const changed = convertTag(tag, this.#html, this.#conversion, {
			isLeft: keepsAttributes(element, parent),
			isSwitch: parent.isSwitch,
		});
		if (element.isIsolated) this.#write("<bdi>", tag.start, tag.start);
		if (changed !== undefined) this.#write(changed, tag.start, tag.end);
		if (!isWhole(tag, element)) this.#elements.push(element);
	}

	onClose(name: string, start: number, end: number): void {
		// An element without text is an icon: no word runs through it.
		if (!isInline(name) || this.#lastTag === "start") this.#endRun();
		this.#lastTag = "end";
		const elements = this.#elements;
		const index = elements.findLastIndex((element) => element.name === name);
		if (index < 1) return;
		while (elements.length > index + 1) this.#closeTop(start);
		this.#closeTop(end);
	}

	onText(text: string, start: number, end: number): void {
		const { isLeft, isLocked, isPlain, isLinkedData } = this.#top;
		if (isLinkedData)
			this.#write(convertLinkedData(text, this.#conversion), start, end);
		if (isLeft || isLocked || !readable.test(text)) {
			this.#endRun();
			return;
		}
		this.#lastTag = "";
		const raw = this.#html.slice(start, end);
		this.#write(raw, start, end);
		this.#run.push({ slot: this.#output.length - 1, text, raw, isPlain });
	}

	/** @returns the page, once all of it was read */
	finish(): string {
		this.#endRun();
		return this.#output.join("") + this.#html.slice(this.#done);
	}

	get #top(): OpenElement {
		return this.#elements.at(-1) ?? outside;
	}

	#write(text: string, start: number, end: number): void {
		this.#output.push(this.#html.slice(this.#done, start), text);
		this.#done = end;
	}

	#endRun(): void {
		if (this.#run.length > 0)
			convertRun(this.#run, this.#output, this.#script, this.#options.alphabet);
		this.#run = [];
	}

	#closeTop(at: number): void {
		if (this.#elements.pop()?.isIsolated) this.#write("</bdi>", at, at);
	}
}

/** How a script changes text and links; feeds and pages share it. */
export function createConversion(
	script: Script,
	{ site, alphabet, assets = [] }: PageOptions,
): Conversion {
	return {
		script,
		language: languageIn[script],
		convertText: (text) =>
			anyCyrillic.test(text) ? transliterate(text, script, alphabet) : text,
		convertLink: (href) =>
			/^mailto:/i.test(href)
				? convertLetter(href, (text) =>
						anyCyrillic.test(text)
							? transliterate(text, script, alphabet)
							: prefixLink(text, script, { site, assets }),
					)
				: prefixLink(href, script, { site, assets }),
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
	const converted = transliteratePieces(
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
