import { parseArgs } from "node:util";
import { nearest } from "../article/nearest.ts";
import { fieldOptions, type Given, switches } from "./import-fields.ts";
import { ImportError } from "./import-text.ts";

/** Options with an example of what to write. */
export const examples: Record<string, string> = {
	...fieldOptions,
	content: "--content content",
};

/** What the command says when it is asked for help. */
export const importHelp =
	(): string => `Қарапайым мәтіннен мақала жасайды: бірінші жолы – тақырып, одан кейін екі сан (қаралым, пікір), сосын мәтіні.

  npm run import -- maqala.txt ${examples.date} ${examples.section}

Параметрлері:

${[...Object.values(examples), "--help"].map((one) => `  ${one}`).join("\n")}`;

/** Reads the command line: the text to take, and what is given of its fields. Throws ImportError with what to write instead. */
export function readCommand(args: string[]): { file: string; given: Given } {
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
	const [file, extra] = positionals;
	if (file === undefined)
		throw new ImportError(
			`Қай файлды алу керегі жазылмаған. Былай жазыңыз: node src/desk/import.ts maqala.txt ${examples.date} ${examples.section}`,
		);
	if (extra !== undefined)
		throw new ImportError(
			`«${extra}» артық тұр. Бір рет бір ғана файл беріңіз, бос орны бар мәнді тырнақшаға алыңыз`,
		);
	return { file, given };
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
		throw new ImportError(
			near === undefined
				? `«${rawName}» деген параметр жоқ. Болатыны: ${names.map((n) => `--${n}`).join(", ")}`
				: `«${rawName}» деген параметр жоқ. «--${near}» деп жазыңыз`,
		);
	}
	if (switches.includes(name)) {
		if (value === undefined) return "";
		throw new ImportError(
			`«${rawName}» параметріне мән жазылмайды. «${rawName}» деп қана жазыңыз`,
		);
	}
	if (value === undefined || value.startsWith("--"))
		throw new ImportError(
			`«${rawName}» параметрінің мәні жоқ. Мысалы, былай жазыңыз: ${examples[name]}`,
		);
	return value;
}

/** The value of an option that must be there. Throws ImportError where it is not. */
export function demand(given: Given, name: string): string {
	const value = given.get(name)?.at(-1);
	if (value !== undefined) return value;
	throw new ImportError(
		`«--${name}» жазылмаған. Мысалы, былай жазыңыз: ${examples[name]}`,
	);
}
