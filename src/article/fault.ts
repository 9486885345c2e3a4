import { Diagnostic } from "./diagnostic.ts";
import { excerpt, placeAt } from "./places.ts";
import { type Message, wrongOf } from "./rules/rule.ts";
import { findOpening, nameAt, type Span, spanOf } from "./tag-places.ts";

/** What stopped the parser, and what to take out of the text so that it gets further. */
export interface Fault {
	/** What to tell of it; its line is one of the text. */
	diagnostic: Diagnostic;
	/** Parts of the text to neutralise; where `closes` is given, the closing tag is the last. */
	erase: Span[];
	/** Name in the closing tag that stopped the parser. */
	closes?: string;
	/** Name of the opening tag taken out: its closing tag is to follow and is no fault of its own. */
	orphan?: string;
}

/** Tells of something at an offset of a text, quoting what stands there. */
export type Say = (offset: number, message: Message, mend?: Mend) => Diagnostic;

/** What is to stand in a part of the text, and mends it. */
export interface Mend {
	span: Span;
	text: string;
}

/** @param source what the author wrote */
export const makeSay =
	(source: string): Say =>
	(offset, message, mend) => {
		const place = placeAt(source, offset);
		const wrong = `${wrongOf(message)}: «${excerpt(source, place)}»`;
		const fix = mend && {
			start: placeAt(source, mend.span[0]),
			end: placeAt(source, mend.span[1]),
			text: mend.text,
		};
		return new Diagnostic(
			{ ...message, reason: `${wrong}. ${message.note}` },
			{ ...place, ...(fix && { fix: [fix] }) },
		);
	};

/** A fault of a tag: it is taken out whole, with the tag it closes. */
export function eraseTag(
	text: string,
	start: number,
	diagnostic: Diagnostic,
): Fault {
	const name = nameAt(text, start);
	const span = spanOf(text, start);
	if (text[start + 1] === "/") {
		const opening = findOpening(text, name, start);
		return {
			diagnostic,
			erase: [...(opening === undefined ? [] : [spanOf(text, opening)]), span],
		};
	}
	return text.slice(...span).endsWith("/>")
		? { diagnostic, erase: [span] }
		: { diagnostic, erase: [span], orphan: name };
}
