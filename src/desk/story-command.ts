import { DeskError, type Given, readOptions } from "./options.ts";
import { fieldOptions, switches } from "./story-fields.ts";

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
	const { positionals, given } = readOptions(args, examples, switches);
	const [subject, second] = positionals;
	if (subject === undefined) throw new DeskError(lacking);
	if (second !== undefined)
		throw new DeskError(`«${second}» артық тұр. ${extra}`);
	return { subject, given };
}

/** The value of an option that must be there. Throws DeskError where it is not. */
export function demand(given: Given, name: string): string {
	const value = given.get(name)?.at(-1);
	if (value !== undefined) return value;
	throw new DeskError(
		`«--${name}» жазылмаған. Мысалы, былай жазыңыз: ${examples[name]}`,
	);
}
