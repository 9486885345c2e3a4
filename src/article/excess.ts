import { Diagnostic } from "./diagnostic.ts";
import { bytesOf, limits } from "./limits.ts";
import { countMarks } from "./marks.ts";
import { lineEnds } from "./places.ts";
import { limitRules as rules } from "./rules/limits.ts";
import type { Message } from "./rules/rule.ts";

/** Counts what of a text is dear to read. @returns the first place where there is too much of each; none in any text a person writes */
export function findExcess(text: string): Diagnostic[] {
	const at = (line: number, message: Message) => [
		new Diagnostic(message, { line }),
	];
	const bytes = bytesOf(text);
	if (bytes > limits.bytes)
		return at(1, rules["file-too-long"](bytes, limits.bytes));
	const lines = text.split(lineEnds);
	if (lines.length > limits.lines)
		return at(
			limits.lines + 1,
			rules["too-many-lines"](lines.length, limits.lines),
		);
	const signs = countSigns(text);
	const { excess, full } = countMarks(lines, signs);
	if (full > limits.kinds) {
		const percent = (part: number) => Math.round(part * 100);
		return at(
			1,
			rules["too-many-marks-together"](percent(full), percent(limits.kinds)),
		);
	}
	return [...excess, ...findDepths(lines, signs)];
}

/** What is too long, too wide or too deep. */
function findDepths(
	lines: readonly string[],
	signs: Uint32Array,
): Diagnostic[] {
	const has = (sign: string) => (signs[sign.charCodeAt(0)] ?? 0) > 0;
	return [
		first(lines, tooLongWord),
		first(lines, tooDeep),
		has("`") ? first(lines, tooManyTicks) : undefined,
		has("|") ? tooWideTable(lines) : undefined,
		has("<") ? tooDeepTags(lines) : undefined,
	].filter((excess) => excess !== undefined);
}

/** How often each sign of ASCII stands in a text, by its code. */
function countSigns(text: string): Uint32Array {
	const signs = new Uint32Array(128);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < signs.length) signs[code] = (signs[code] ?? 0) + 1;
	}
	return signs;
}

function first(
	lines: readonly string[],
	say: (line: string) => Message | undefined,
): Diagnostic | undefined {
	for (const [at, line] of lines.entries()) {
		const message = say(line);
		if (message) return new Diagnostic(message, { line: at + 1 });
	}
	return undefined;
}

function tooLongWord(line: string): Message | undefined {
	if (line.length <= limits.word) return undefined;
	const longest = line
		.split(/\s+/)
		.reduce((most, word) => Math.max(most, word.length), 0);
	return longest > limits.word
		? rules["word-too-long"](longest, limits.word)
		: undefined;
}

function tooManyTicks(line: string): Message | undefined {
	const [run] = new RegExp(`\`{${limits.ticks + 1},}`).exec(line) ?? [];
	return run === undefined
		? undefined
		: rules["too-many-ticks"](run.length, limits.ticks);
}

/** Short rows are filled up, so that one long row makes all the others long. */
function tooWideTable(lines: readonly string[]): Diagnostic | undefined {
	let [rows, columns] = [0, 0];
	for (const [at, line] of lines.entries()) {
		const isBetween = line.trim() === "";
		rows = isBetween ? 0 : rows + 1;
		columns = isBetween ? 0 : Math.max(columns, line.split("|").length);
		if (columns > 1 && rows * columns > limits.cells)
			return new Diagnostic(
				rules["table-too-wide"](rows * columns, limits.cells),
				{ line: at + 1 },
			);
	}
	return undefined;
}

const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

function tooDeep(line: string): Message | undefined {
	const [marked] = prefix.exec(line) ?? [];
	if (marked === undefined) return undefined;
	const depth = marked.match(/>|[-+*]|\d+/g)?.length ?? 0;
	const columns = marked.replaceAll("\t", "    ").length;
	if (depth > limits.nesting)
		return rules["lists-too-deep"](depth, limits.nesting);
	return columns > limits.indent
		? rules["indent-too-wide"](columns, limits.indent)
		: undefined;
}

function tooDeepTags(lines: readonly string[]): Diagnostic | undefined {
	let open = 0;
	let deepest = { depth: 0, line: 1 };
	for (const [at, line] of lines.entries())
		for (const [mark] of line.matchAll(/<\/|<(?=[\p{L}>])|\/>/gu)) {
			open = Math.max(0, open + (mark === "<" ? 1 : -1));
			if (open > deepest.depth) deepest = { depth: open, line: at + 1 };
		}
	if (deepest.depth <= limits.tags) return undefined;
	return new Diagnostic(rules["tags-too-deep"](deepest.depth, limits.tags), {
		line: deepest.line,
	});
}
