import { Diagnostic } from "./diagnostic.ts";
import type { Message } from "./rules/rule.ts";
import { yamlRules as rules } from "./rules/yaml.ts";

/** What the parser found wrong, by the line of the text, from 1. */
interface YamlError {
	code: string;
	line: number;
}

const yamlErrors: Record<string, () => Message> = {
	DUPLICATE_KEY: rules["duplicate-field"],
	TAB_AS_INDENT: rules["tab-indent"],
	BAD_INDENT: rules["wrong-indent"],
	MULTILINE_IMPLICIT_KEY: rules["broken-field"],
	MISSING_CHAR: rules["unclosed-quote"],
	BLOCK_AS_IMPLICIT_KEY: rules["colon-in-value"],
};

/** The parser goes on after these as if nothing had been; what it tells after others is mostly of its own making. */
const apart = new Set(["DUPLICATE_KEY", "TAB_AS_INDENT"]);

/**
 * Words what the parser of YAML found. It tells where it lost its way, which is seldom where the slip is: lines that hold
 * a well-known slip are told of themselves, and only where there is none the parser's own places stand.
 */
export function explainErrors(
	errors: readonly YamlError[],
	text: string,
): Diagnostic[] {
	if (errors.length === 0) return [];
	const slips = findSlips(text.split("\n"));
	const told = new Set(slips.map(({ line }) => line));
	const others = errors.filter(
		({ code, line }) =>
			!told.has(line) && (slips.length === 0 || apart.has(code)),
	);
	return [
		...slips,
		...others.map(({ code, line }) => {
			const say = yamlErrors[code] ?? rules["unreadable-yaml"];
			return new Diagnostic(say(), { line });
		}),
	].sort((a, b) => a.line - b.line);
}

/** A slip by the shape of its line, and what is said of it: the name of the field, then the rest of the line. */
const slipShapes: readonly [
	shape: RegExp,
	say: (name: string, rest: string) => Message,
][] = [
	[
		/^ *([\w-]+)\u00a0*:\u00a0\s*(.*)$/,
		(name) => rules["no-break-space-after-field"](name),
	],
	[/^ *([\w-]+)：\s*(.*)$/, (name) => rules["foreign-colon"](name)],
	[/^ *([A-Za-z][\w-]*) *:(?![\s/])(.+)$/, rules["no-space-after-colon"]],
	[/^ *([A-Za-z][\w-]*) *= *(.*)$/, rules["equals-for-colon"]],
	[
		/^ *([\w-]+): +["'][^"']*["'] +[^\s#].*$/,
		() => rules["text-after-quote"](),
	],
	[/^ *([\w-]+): +(- .*)$/, rules["value-begins-with-dash"]],
	[/^ *([\w-]+): +([@`%&*!|>].*)$/, rules["value-begins-with-sign"]],
	[/^ *-(?=\p{L})()(.*)$/u, (_, rest) => rules["no-space-after-dash"](rest)],
	[/^([a-z]+) +([^\s:].*)$/i, (name) => rules["missing-colon"](name)],
];

/** Lines that hold a well-known slip. */
function findSlips(lines: readonly string[]): Diagnostic[] {
	return lines.flatMap((line, at) => {
		const message = explainIndent(lines, at) ?? explainShape(line);
		return message ? [new Diagnostic(message, { line: at + 1 })] : [];
	});
}

function explainShape(line: string): Message | undefined {
	for (const [shape, say] of slipShapes) {
		const [, name, rest = ""] = shape.exec(line) ?? [];
		if (name !== undefined) return say(name, rest);
	}
	return undefined;
}

/** A field that is set in from the one before it, though that one has its value already. */
function explainIndent(
	lines: readonly string[],
	at: number,
): Message | undefined {
	const [, indent, name] = /^([ \u00a0]+)([a-z]\w*):(?:\s|$)/i.exec(
		lines[at] ?? "",
	) ?? [undefined, "", ""];
	if (indent === "") return undefined;
	const before = lines.slice(0, at).findLast((line) => line.trim() !== "");
	const next = lines.slice(at + 1).find((line) => line.trim() !== "");
	const isFirst =
		before === undefined && next !== undefined && /^\S/.test(next);
	const isDeeper =
		before !== undefined &&
		/^(?:- )?\w+: +\S/.test(before) &&
		!/^- /.test(before) &&
		!/[|>[{][-+]?$/.test(before);
	return isFirst || isDeeper
		? rules["space-before-field"](name ?? "")
		: undefined;
}
