import { Diagnostic } from "./diagnostic.ts";
import { limits } from "./limits.ts";
import { type MarkName, limitRules as rules } from "./rules/limits.ts";
import type { Message } from "./rules/rule.ts";

/** Marks that are counted: in a paragraph (lines without an empty one between them) and in the whole text. */
interface Mark {
	what: MarkName;
	marks: RegExp;
	/** Each of them has one of these signs at least, so that there are no more marks than signs. */
	signs: string;
	inParagraph: number;
	inText: number;
}
const counted: readonly Mark[] = [
	{
		what: "emphasis",
		marks: /\*+|_+|~+/g,
		signs: "*_~",
		inParagraph: 2000,
		inText: 10_000,
	},
	{
		what: "brackets",
		marks: /[[\]]/g,
		signs: "[]",
		inParagraph: 1000,
		inText: 5000,
	},
	{
		what: "ticks",
		marks: /`+/g,
		signs: "`",
		inParagraph: 1000,
		inText: 5000,
	},
	{
		what: "tags",
		marks: /</g,
		signs: "<",
		inParagraph: 1000,
		inText: 2000,
	},
	{
		what: "attributes",
		marks: /=[ \t]*["']/g,
		signs: "=",
		inParagraph: 5000,
		inText: 5000,
	},
	{
		what: "braces",
		marks: /[{}]/g,
		signs: "{}",
		inParagraph: 200,
		inText: 1000,
	},
	{
		what: "ats",
		marks: /@/g,
		signs: "@",
		inParagraph: 1000,
		inText: 2000,
	},
	{
		what: "ampersands",
		marks: /&/g,
		signs: "&",
		inParagraph: 5000,
		inText: 10_000,
	},
	{
		what: "backslashes",
		marks: /\\/g,
		signs: "\\",
		inParagraph: 5000,
		inText: 10_000,
	},
	{
		what: "cells",
		marks: /\|/g,
		signs: "|",
		inParagraph: 5000,
		inText: 10_000,
	},
	{
		what: "items",
		marks: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g,
		signs: "-+*.)",
		inParagraph: 2000,
		inText: 2000,
	},
	{
		what: "quotations",
		marks: /^[ \t]*>/g,
		signs: ">",
		inParagraph: 1000,
		inText: 1000,
	},
	{
		what: "rules",
		marks: /^ {0,3}(?:-[-\t ]*|=+[\t ]*)$/g,
		signs: "-=",
		inParagraph: 500,
		inText: 1000,
	},
	{
		what: "headings",
		marks: /^ {0,3}#+/g,
		signs: "#",
		inParagraph: 500,
		inText: 1000,
	},
	{
		what: "definitions",
		marks: /^[ \t>]*\[[^\]]*\]:/g,
		signs: "]",
		inParagraph: 1000,
		inText: 1000,
	},
];

/**
 * Counts the marks of a text.
 * @param signs how often each sign of ASCII stands in it
 * @returns the first place where there is too much of each, and how full the text is of all: 1 is as many as there may be of one
 */
export function countMarks(
	lines: readonly string[],
	signs: Uint32Array,
): { excess: Diagnostic[]; full: number } {
	if (isWithin(signs, lines.length)) return { excess: [], full: 0 };
	const counts = counted.map((mark) => countMark(lines, mark));
	return {
		excess: counts.flatMap(({ excess }) => excess ?? []),
		// Each may stand as often as it may, but not all of them at once: what they cost adds up.
		full: counts.reduce((sum, { share }) => sum + share, 0),
	};
}

/** Whether a text cannot have too many marks, for it has too few of their signs: so are nearly all, and need no count of the marks. */
function isWithin(signs: Uint32Array, lines: number): boolean {
	let full = 0;
	for (const mark of counted) {
		let most = 0;
		for (const sign of mark.signs) most += signs[sign.charCodeAt(0)] ?? 0;
		if (mark.marks.source.startsWith("^")) most = Math.min(most, lines);
		if (most > Math.min(mark.inParagraph, mark.inText)) return false;
		full += most / mark.inText;
	}
	return full <= limits.kinds;
}

function countMark(
	lines: readonly string[],
	{ what, marks, inParagraph, inText }: Mark,
): { excess: Diagnostic | undefined; share: number } {
	let all = 0;
	let here = 0;
	let most = { count: 0, line: 1 };
	let crossed: number | undefined;
	for (const [at, line] of lines.entries()) {
		if (line.trim() === "") here = 0;
		const found = line.match(marks)?.length ?? 0;
		here += found;
		all += found;
		if (here > most.count) most = { count: here, line: at + 1 };
		if (all > inText) crossed ??= at + 1;
	}
	const tooMany = (message: Message, line: number) => ({
		excess: new Diagnostic(message, { line }),
		share: 0,
	});
	if (most.count > inParagraph)
		return tooMany(
			rules["too-many-marks-in-paragraph"](what, most.count, inParagraph),
			most.line,
		);
	if (crossed !== undefined)
		return tooMany(rules["too-many-marks"](what, all, inText), crossed);
	return { excess: undefined, share: all / inText };
}
