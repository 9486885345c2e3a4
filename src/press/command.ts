import { parseArgs } from "node:util";
import { nearest } from "../article/nearest.ts";

/** An option of a command, as `parseArgs` takes it, and what it does, for `--help`. */
interface Option {
	type: "boolean" | "string";
	multiple?: boolean;
	/** What stands after it, for `--help`. */
	value?: string;
	what: string;
}

export interface Command {
	/** How it is written, without options. */
	usage: string;
	what: string;
	options: Readonly<Record<string, Option>>;
}

/** What was written behind a command. */
export interface Given {
	values: Record<string, string | boolean | (string | boolean)[] | undefined>;
	positionals: string[];
}

/** A command that was written wrong, or cannot do its work; the message says what to write. */
export class CommandError extends Error {}

/**
 * Reads what stands behind a command.
 * @returns nothing where it asks for help, which is then to be shown: `helpOf`
 * @throws CommandError at an option that is none, with the nearest that is one
 */
export function readCommand(
	{ usage, options }: Command,
	args: string[],
): Given | undefined {
	const known = { ...options, help: { type: "boolean" } as const };
	const { values, positionals, tokens } = parseArgs({
		args,
		options: Object.fromEntries(
			Object.entries(known).map(([name, option]) => [
				name,
				{ type: option.type, multiple: "multiple" in option },
			]),
		),
		// Node's own words name no option that is near.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const names = Object.keys(known);
	if (args.includes("-h") || values.help === true) return undefined;
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value } = token;
		if (!names.includes(name)) {
			const near = nearest(name, names);
			throw new CommandError(
				`There is no option ${rawName}. ${near ? `Write --${near}` : `There are: ${names.map((one) => `--${one}`).join(", ")}`}`,
			);
		}
		const wantsValue = options[name]?.type === "string";
		if (wantsValue && (value === undefined || value.startsWith("--")))
			throw new CommandError(
				`${rawName} wants a value. Write: ${usage} ${write(name, options[name])}`,
			);
		if (!wantsValue && value !== undefined)
			throw new CommandError(`${rawName} takes no value. Write --${name}`);
	}
	return { values, positionals };
}

const write = (name: string, option: Option | undefined) =>
	`--${name}${option?.value ? ` ${option.value}` : ""}`;

/** What a command says when it is asked for help. */
export function helpOf({ usage, what, options }: Command): string {
	const rows = [
		...Object.entries(options).map(
			([name, option]) => [write(name, option), option.what] as const,
		),
		["--help", "says this"] as const,
	];
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	return [
		what,
		"",
		`  ${usage}`,
		"",
		...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
	].join("\n");
}

/** What helps where a system refuses; the rest of its errors explain themselves. */
const reasons: Readonly<Record<string, string>> = {
	EACCES: "this user may not write there",
	EPERM: "this user may not write there",
	EROFS: "that file system is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "this user's share of the disk is full",
	ENOTDIR: "a file stands where a folder should be",
};

/** What to tell of an error: a sentence, where whoever sees it can mend its cause; else nothing. */
export function explainError(error: unknown): string | undefined {
	const {
		code = "",
		path,
		dest,
	} = error as NodeJS.ErrnoException & {
		dest?: string;
	};
	const reason = reasons[code];
	if (reason === undefined) return undefined;
	return `${dest ?? path ?? "A file"} could not be written: ${reason} (${code}). ${code === "ENOSPC" || code === "EDQUOT" ? "Make room" : "Give dist/ and .cache/ to the user who builds (chown -R), or remove them"}, and run the command again.`;
}

/** Does the work of a command; what goes wrong is said in a sentence, and the command fails. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		const { message } = error as Error;
		console.error(explainError(error) ?? message);
		process.exitCode = 1;
	}
}

/**
 * Does a part of a build, of which Astro tells what goes wrong: what can be mended by whoever builds is told in a
 * sentence, without the way through our program.
 */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const told = explainError(error);
		if (told === undefined) throw error;
		const plain = new CommandError(told);
		plain.stack = told;
		throw plain;
	}
}
