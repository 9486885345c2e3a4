import { parseArgs } from "node:util";
import { nearest } from "../article/nearest.ts";

/** What is wrong with a command or with what it was given, in one Kazakh line that says what to write instead. */
export class DeskError extends Error {}

/** What options were given, by their names; a switch was given nothing. */
export type Given = ReadonlyMap<string, readonly string[]>;

/**
 * Reads what stands behind an editors' command.
 * @param examples each option with an example of what to write
 * @param switches those that take no value
 * @throws DeskError at an option that is none, or has no value
 */
export function readOptions(
	args: string[],
	examples: Readonly<Record<string, string>>,
	switches: readonly string[] = [],
): { positionals: string[]; given: Given } {
	const names = Object.keys(examples);
	const typeOf = (name: string) =>
		switches.includes(name) ? "boolean" : "string";
	const { positionals, tokens } = parseArgs({
		args,
		options: Object.fromEntries(names.map((n) => [n, { type: typeOf(n) }])),
		// Node's own messages are English; the tokens tell enough to word them in Kazakh.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const given = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value } = token;
		if (!names.includes(name)) throw new DeskError(explainName(token, names));
		const isSwitch = switches.includes(name);
		if (isSwitch && value !== undefined)
			throw new DeskError(
				`«${rawName}» параметріне мән жазылмайды. «${rawName}» деп қана жазыңыз`,
			);
		if (!isSwitch && (value === undefined || value.startsWith("--")))
			throw new DeskError(
				`«${rawName}» параметрінің мәні жоқ. Мысалы, былай жазыңыз: ${examples[name]}`,
			);
		given.set(name, [...(given.get(name) ?? []), value ?? ""]);
	}
	return { positionals, given };
}

function explainName(
	{ name, rawName }: { name: string; rawName: string },
	names: string[],
): string {
	const near = nearest(name, names);
	return near === undefined
		? `«${rawName}» деген параметр жоқ. Болатыны: ${names.map((n) => `--${n}`).join(", ")}`
		: `«${rawName}» деген параметр жоқ. «--${near}» деп жазыңыз`;
}
