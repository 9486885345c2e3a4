import type { Dialect } from "./fault-messages.ts";
import * as words from "./fault-messages.ts";
import type { Fault, Place } from "./places.ts";
import { excerpt, offsetAt, placeAt } from "./places.ts";
import {
	findOpening,
	findTag,
	nameAt,
	type Span,
	spanOf,
} from "./tag-places.ts";

/** What of MDX's own messages is used; their English is matched by its rule names. */
interface ParserMessage {
	reason: string;
	ruleId: string;
	source: string;
	place?: { offset: number } | { start: { offset: number } } | null | undefined;
}

/** What stopped the parser, and what to take out of the text so that it gets further. */
export interface Diagnosis {
	fault: Fault;
	/** Parts of the text to neutralise; where `closes` is given, the closing tag is the last. */
	erase: Span[];
	/** Name in the closing tag that stopped the parser. */
	closes?: string;
	/** Name of the opening tag taken out: its closing tag is to follow and is no fault of its own. */
	orphan?: string;
}

/**
 * Explains what made the MDX parser stop.
 * @param error what the parser threw
 * @param text what it read, earlier faults neutralised
 * @param source what the author wrote: as long as `text`, and quoted in messages
 * @param dialect what may stand in such a text
 * @returns nothing where the error is none of the parser's known ones
 */
export function diagnose(
	error: unknown,
	text: string,
	source: string,
	dialect: Dialect,
): Diagnosis | undefined {
	if (!isParserMessage(error)) return undefined;
	const at = offsetOf(error) ?? text.length;
	const say = (offset: number, message: string): Fault => {
		const place = placeAt(source, offset);
		const [wrong, ...mend] = message.split(". ");
		const quoted = `${wrong}: «${excerpt(source, place)}»`;
		return { ...place, message: [quoted, ...mend].join(". ") };
	};
	switch (error.source) {
		case "mdast-util-mdx-jsx":
			return diagnosePairs(error, at, text, say, dialect);
		case "micromark-extension-mdx-expression":
			return diagnoseBrace(error, at, text, say, dialect);
		case "micromark-extension-mdxjs-esm":
			return {
				fault: say(at, words.wrongCode),
				erase: [...text.matchAll(/^(?:im|ex)port(?= )/gm)].map(
					({ 0: word, index }) => [index, index + word.length],
				),
			};
		default:
			return diagnoseTag(at, text, error, say, dialect);
	}
}

type Say = (offset: number, message: string) => Fault;

/** Tags that are well written but do not pair. */
function diagnosePairs(
	{ reason, ruleId }: ParserMessage,
	at: number,
	text: string,
	say: Say,
	dialect: Dialect,
): Diagnosis {
	const [, open] = /\((\d+:\d+)-/.exec(reason) ?? [];
	const opening =
		open === undefined ? undefined : offsetAt(text, toPlace(open));
	if (/^Expected a closing tag/.test(reason) && opening !== undefined) {
		const name = nameAt(text, opening);
		const closedLater = text.indexOf(`</${name}`, opening) > 0;
		return {
			fault: say(opening, words.openTagFault(name, closedLater, dialect)),
			erase: [spanOf(text, opening)],
			orphan: name,
		};
	}
	const closing = text.lastIndexOf("<", at);
	const name = nameAt(text, closing);
	const lastOpening = findOpening(text, name, closing);
	const both = (wrong: string, other = lastOpening): Diagnosis => ({
		fault: say(closing, wrong),
		erase: [
			...(other === undefined ? [] : [spanOf(text, other)]),
			spanOf(text, closing),
		],
		closes: name,
	});
	if (/^Expected the closing tag/.test(reason))
		return both(
			`«</${name}>» тегі мәтінмен қосылып кеткен. Оны бос жолдан кейін жеке жолға жазыңыз`,
		);
	if (ruleId === "unexpected-closing-slash" || opening === undefined)
		return both(
			lastOpening === undefined
				? words.strayTag(name, dialect)
				: `«</${name}>» тегі дұрыс жазылмаған. Жабу тегін «</${name}>» деп қана жазыңыз`,
		);
	const inner = nameAt(text, opening);
	if (lastOpening === undefined)
		return both(
			`«<${inner}>» тегі «</${name}>» деп жабылған. «</${inner}>» деп жазыңыз`,
			opening,
		);
	return {
		fault: say(
			closing,
			`«<${inner}>» жабылмай тұрып «</${name}>» жазылған. Алдымен «</${inner}>» деп жабыңыз`,
		),
		erase: [spanOf(text, opening)],
		orphan: inner,
	};
}

/** A brace that is not closed, or that stands in a tag. */
function diagnoseBrace(
	{ ruleId }: ParserMessage,
	at: number,
	text: string,
	say: Say,
	dialect: Dialect,
): Diagnosis {
	let brace = at - 1;
	for (let closed = 0; brace >= 0; brace--) {
		if (text[brace] === "}") closed++;
		else if (text[brace] === "{" && closed-- === 0) break;
	}
	if (brace < 0) brace = Math.max(0, text.lastIndexOf("{"));
	const tag = findTag(text, brace);
	const before = text.slice(tag, brace);
	const inTag =
		/^<[\p{L}$_][^<>]*[\s=]$/u.test(before) && !/\n\s*\n/.test(before);
	const message =
		inTag && dialect === "article"
			? words.braceInTag
			: words.wrongBrace(ruleId === "acorn" && dialect === "page");
	const fault = say(brace, message);
	return inTag
		? eraseTag(text, tag, fault)
		: { fault, erase: [[brace, brace + 1]] };
}

/** A tag that is not well written, or a `<` that was not meant to be one. */
function diagnoseTag(
	at: number,
	text: string,
	{ reason, ruleId }: ParserMessage,
	say: Say,
	dialect: Dialect,
): Diagnosis {
	const start = findTag(text, at);
	const after = text.slice(start + 1);
	const isTag = /^\/?[\p{L}$_>]/u.test(after);
	const name = nameAt(text, start);
	const message = words.brokenTag(
		{
			name,
			after,
			upTo: text.slice(start, at),
			next: text[at] ?? "",
			inValue: / in attribute value/.test(reason),
			ended: ruleId === "unexpected-eof",
			torn: ruleId === "unexpected-lazy",
		},
		dialect,
	);
	if (!isTag)
		return { fault: say(start, message), erase: [[start, start + 1]] };
	const place = ruleId === "unexpected-character" ? at : start;
	return eraseTag(text, start, say(place, message));
}

function eraseTag(text: string, start: number, fault: Fault): Diagnosis {
	const name = nameAt(text, start);
	const span = spanOf(text, start);
	if (text[start + 1] === "/") {
		const opening = findOpening(text, name, start);
		return {
			fault,
			erase: [...(opening === undefined ? [] : [spanOf(text, opening)]), span],
		};
	}
	return text.slice(...span).endsWith("/>")
		? { fault, erase: [span] }
		: { fault, erase: [span], orphan: name };
}

function toPlace(text: string): Place {
	const [line = 1, column = 1] = text.split(":").map(Number);
	return { line, column };
}

function offsetOf({ place }: ParserMessage): number | undefined {
	if (!place) return undefined;
	return "start" in place ? place.start.offset : place.offset;
}

function isParserMessage(error: unknown): error is Error & ParserMessage {
	return (
		error instanceof Error &&
		"reason" in error &&
		typeof error.reason === "string" &&
		"ruleId" in error &&
		"source" in error
	);
}
