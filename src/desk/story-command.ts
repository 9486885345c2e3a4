import { parseArgs } from "node:util";
import { nearest } from "../article/nearest.ts";
import { DeskError } from "./desk-error.ts";
import { fieldOptions, type Given, switches } from "./story-fields.ts";

/** Options of the commands that make a story, with an example of what to write. */
export const examples: Record<string, string> = {
	...fieldOptions,
	content: "--content content",
};

/** A command that makes a story of one thing and of options. */
export interface StoryCommand {
	/** What it does, in one sentence. */
	what: string;
	/** How it is written. */
	usage: string;
	/** Said where the one thing is not there. */
	lacking: string;
	/** Said where there are more of it, after what is too much. */
	extra: string;
}

/** What a command says when it is asked for help. */
export const helpOfStory = ({ what, usage }: StoryCommand): string => `${what}

  ${usage}

Параметрлері:

${[...Object.values(examples), "--help"].map((one) => `  ${one}`).join("\n")}`;

/**
 * Reads a command line: what the story is made of, and what is given of its fields.
 * @throws DeskError with what to write instead
 */
export function readStoryCommand(
	{ lacking, extra }: StoryCommand,
	args: string[],
): { subject: string; given: Given } {
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
	for (const token of tokens)
		if (token.kind === "option")
			given.set(token.name, [
				...(given.get(token.name) ?? []),
				readOption(token, names),
			]);
	const [subject, second] = positionals;
	if (subject === undefined) throw new DeskError(lacking);
	if (second !== undefined)
		throw new DeskError(`«${second}» артық тұр. ${extra}`);
	return { subject, given };
}

/** What an option was given; nothing for a switch. */
function readOption(
	{
		name,
		rawName,
		value,
	}: { name: string; rawName: string; value?: string | undefined },
	names: string[],
): string {
	if (!names.includes(name)) {
		const near = nearest(name, names);
		throw new DeskError(
			near === undefined
				? `«${rawName}» деген параметр жоқ. Болатыны: ${names.map((n) => `--${n}`).join(", ")}`
				: `«${rawName}» деген параметр жоқ. «--${near}» деп жазыңыз`,
		);
	}
	if (switches.includes(name)) {
		if (value === undefined) return "";
		throw new DeskError(
			`«${rawName}» параметріне мән жазылмайды. «${rawName}» деп қана жазыңыз`,
		);
	}
	if (value === undefined || value.startsWith("--"))
		throw new DeskError(
			`«${rawName}» параметрінің мәні жоқ. Мысалы, былай жазыңыз: ${examples[name]}`,
		);
	return value;
}

/** The value of an option that must be there. Throws DeskError where it is not. */
export function demand(given: Given, name: string): string {
	const value = given.get(name)?.at(-1);
	if (value !== undefined) return value;
	throw new DeskError(
		`«--${name}» жазылмаған. Мысалы, былай жазыңыз: ${examples[name]}`,
	);
}
