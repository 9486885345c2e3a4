import {
	brokenTag,
	type Dialect,
	openTagFault,
	strayTag,
} from "./broken-tags.ts";
import { eraseTag, type Fault, type Mend, makeSay, type Say } from "./fault.ts";
import { offsetAt, type Place } from "./places.ts";
import { attributeRules } from "./rules/attributes.ts";
import { markdown } from "./rules/markdown.ts";
import type { Message } from "./rules/rule.ts";
import { tags } from "./rules/tags.ts";
import { findOpening, findTag, nameAt, spanOf } from "./tag-places.ts";

/** What of MDX's own messages is used; their English is matched by its rule names. */
interface ParserMessage {
	reason: string;
	ruleId: string;
	source: string;
	place?: { offset: number } | { start: { offset: number } } | null | undefined;
}

/**
 * Explains what made the MDX parser stop.
 * @param error what the parser threw
 * @param text what it read, earlier faults neutralised
 * @param source what the author wrote: as long as `text`, and quoted in messages
 * @param dialect what may stand in such a text
 * @returns nothing where the error is none of the parser's known ones
 */
export function findFault(
	error: unknown,
	text: string,
	source: string,
	dialect: Dialect,
): Fault | undefined {
	if (!isParserMessage(error)) return undefined;
	const at = offsetOf(error) ?? text.length;
	const say = makeSay(source);
	switch (error.source) {
		case "mdast-util-mdx-jsx":
			return findPairFault(error, at, text, say, dialect);
		case "micromark-extension-mdx-expression":
			return findBraceFault(error, at, text, say, dialect);
		case "micromark-extension-mdxjs-esm":
			return {
				diagnostic: say(at, markdown["unread-code"]()),
				erase: [...text.matchAll(/^(?:im|ex)port(?= )/gm)].map(
					({ 0: word, index }) => [index, index + word.length],
				),
			};
		default:
			return findTagFault(at, text, error, say, dialect);
	}
}

/** Tags that are well written but do not pair. */
function findPairFault(
	{ reason, ruleId }: ParserMessage,
	at: number,
	text: string,
	say: Say,
	dialect: Dialect,
): Fault {
	const [, open] = /\((\d+:\d+)-/.exec(reason) ?? [];
	const opening =
		open === undefined ? undefined : offsetAt(text, toPlace(open));
	if (/^Expected a closing tag/.test(reason) && opening !== undefined)
		return openFault(opening, text, say, dialect);
	const closing = text.lastIndexOf("<", at);
	const name = nameAt(text, closing);
	const lastOpening = findOpening(text, name, closing);
	const both = (wrong: Message, other = lastOpening): Fault => ({
		diagnostic: say(closing, wrong),
		erase: [
			...(other === undefined ? [] : [spanOf(text, other)]),
			spanOf(text, closing),
		],
		closes: name,
	});
	if (/^Expected the closing tag/.test(reason))
		return both(tags["joined-closing-tag"](name));
	if (ruleId === "unexpected-closing-slash" || opening === undefined)
		return both(
			lastOpening === undefined
				? strayTag(name, dialect)
				: tags["broken-closing-tag"](name),
		);
	const inner = nameAt(text, opening);
	if (lastOpening === undefined)
		return both(tags["wrong-closing-tag"](inner, name), opening);
	return {
		diagnostic: say(closing, tags["crossed-tags"](inner, name)),
		erase: [spanOf(text, opening)],
		orphan: inner,
	};
}

/** A tag that is opened and not closed; of one that holds nothing its own end closes it. */
function openFault(
	opening: number,
	text: string,
	say: Say,
	dialect: Dialect,
): Fault {
	const name = nameAt(text, opening);
	const span = spanOf(text, opening);
	const closedLater = text.indexOf(`</${name}`, opening) > 0;
	const message = openTagFault(name, closedLater, dialect);
	const tag = text.slice(...span);
	const isMended = message.ruleId === "unclosed-void" && tag.endsWith(">");
	const end = opening + tag.slice(0, -1).trimEnd().length;
	const mend: Mend = { span: [end, span[1]], text: "/>" };
	const diagnostic = say(opening, message, isMended ? mend : undefined);
	return { diagnostic, erase: [span], orphan: name };
}

/** A brace that is not closed, or that stands in a tag. */
function findBraceFault(
	{ ruleId }: ParserMessage,
	at: number,
	text: string,
	say: Say,
	dialect: Dialect,
): Fault {
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
			? attributeRules["brace-in-tag"]()
			: ruleId === "acorn" && dialect === "page"
				? markdown["unread-brace"]()
				: markdown["unclosed-brace"]();
	const diagnostic = say(brace, message);
	return inTag
		? eraseTag(text, tag, diagnostic)
		: { diagnostic, erase: [[brace, brace + 1]] };
}

/** A tag that is not well written, or a `<` that was not meant to be one. */
function findTagFault(
	at: number,
	text: string,
	{ reason, ruleId }: ParserMessage,
	say: Say,
	dialect: Dialect,
): Fault {
	const start = findTag(text, at);
	const after = text.slice(start + 1);
	const isTag = /^\/?[\p{L}$_>]/u.test(after);
	const name = nameAt(text, start);
	const message = brokenTag(
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
		return { diagnostic: say(start, message), erase: [[start, start + 1]] };
	const place = ruleId === "unexpected-character" ? at : start;
	return eraseTag(text, start, say(place, message));
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
