import {
	brokenTag,
	openTagFault,
	strayTag,
	wrongBrace,
} from "./fault-messages.ts";
import type { Fault, Place } from "./places.ts";
import { excerpt, offsetAt, placeAt } from "./places.ts";

/** What of MDX's own messages is used; their English is matched by its rule names. */
interface ParserMessage {
	reason: string;
	ruleId: string;
	source: string;
	place?: { offset: number } | { start: { offset: number } } | null | undefined;
}

type Span = [start: number, end: number];

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
 * @returns nothing where the error is none of the parser's known ones
 */
export function diagnose(
	error: unknown,
	text: string,
	source: string,
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
			return diagnosePairs(error, at, text, say);
		case "micromark-extension-mdx-expression":
			return diagnoseBrace(at, text, say);
		default:
			return diagnoseTag(at, text, error, say);
	}
}

type Say = (offset: number, message: string) => Fault;

/** Tags that are well written but do not pair. */
function diagnosePairs(
	{ reason, ruleId }: ParserMessage,
	at: number,
	text: string,
	say: Say,
): Diagnosis {
	const [, open] = /\((\d+:\d+)-/.exec(reason) ?? [];
	const opening =
		open === undefined ? undefined : offsetAt(text, toPlace(open));
	if (/^Expected a closing tag/.test(reason) && opening !== undefined) {
		const name = nameAt(text, opening);
		const closedLater = text.indexOf(`</${name}`, opening) > 0;
		return {
			fault: say(opening, openTagFault(name, closedLater)),
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
				? strayTag(name)
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
function diagnoseBrace(at: number, text: string, say: Say): Diagnosis {
	let brace = at - 1;
	for (let closed = 0; brace >= 0; brace--) {
		if (text[brace] === "}") closed++;
		else if (text[brace] === "{" && closed-- === 0) break;
	}
	if (brace < 0) brace = Math.max(0, text.lastIndexOf("{"));
	const tag = findTag(text, brace);
	const before = text.slice(tag, brace);
	if (/^<[\p{L}$_][^<>]*[\s=]$/u.test(before) && !/\n\s*\n/.test(before))
		return eraseTag(text, tag, say(brace, wrongBrace(true)));
	return {
		fault: say(brace, wrongBrace(false)),
		erase: [[brace, brace + 1]],
	};
}

/** A tag that is not well written, or a `<` that was not meant to be one. */
function diagnoseTag(
	at: number,
	text: string,
	{ reason, ruleId }: ParserMessage,
	say: Say,
): Diagnosis {
	const start = findTag(text, at);
	const after = text.slice(start + 1);
	const isTag = /^\/?[\p{L}$_>]/u.test(after);
	const name = nameAt(text, start);
	const message = brokenTag({
		name,
		after,
		upTo: text.slice(start, at),
		next: text[at] ?? "",
		inValue: / in attribute value/.test(reason),
		ended: ruleId === "unexpected-eof",
		torn: ruleId === "unexpected-lazy",
	});
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

/** Where the tag begins that the parser was in: the nearest `<` whose tag had not ended before. */
function findTag(text: string, at: number): number {
	const whole = wholeTag();
	for (
		let start = text.lastIndexOf("<", at - 1);
		start >= 0;
		start = start === 0 ? -1 : text.lastIndexOf("<", start - 1)
	) {
		whole.lastIndex = start;
		if (!whole.test(text) || whole.lastIndex > at) return start;
	}
	return Math.max(0, text.lastIndexOf("<", at));
}

/** Where the last tag of this name before a place opens without being closed. */
function findOpening(
	text: string,
	name: string,
	before: number,
): number | undefined {
	let closed = 0;
	for (
		let start = text.lastIndexOf("<", before - 1);
		start >= 0;
		start = start === 0 ? -1 : text.lastIndexOf("<", start - 1)
	) {
		if (nameAt(text, start) !== name) continue;
		if (text[start + 1] === "/") closed++;
		else if (!text.slice(...spanOf(text, start)).endsWith("/>"))
			if (closed-- === 0) return start;
	}
	return undefined;
}

const wholeTag = () => /<(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*>/y;

/** A tag from its `<` to its `>`; where it has none, to the end of its line. */
function spanOf(text: string, start: number): Span {
	const whole = wholeTag();
	whole.lastIndex = start;
	if (whole.test(text)) return [start, whole.lastIndex];
	const [line = ""] = text.slice(start).split(/[\r\n]/, 1);
	return [start, start + Math.max(1, line.length)];
}

function nameAt(text: string, start: number): string {
	const name = /^<\s*\/?\s*([\p{L}$_][\p{L}\p{N}$_.:-]*)/u;
	return name.exec(text.slice(start, start + 100))?.[1] ?? "";
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
