import { fieldOptions, switches } from "./import-fields.ts";
import { ImportError } from "./import-text.ts";
import { type Given, readOptions } from "./options.ts";

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

/** Reads the command line: the text to take, and what is given of its fields. Throws DeskError with what to write instead. */
export function readCommand(args: string[]): { file: string; given: Given } {
	const { positionals, given } = readOptions(args, examples, switches);
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

/** The value of an option that must be there. Throws ImportError where it is not. */
export function demand(given: Given, name: string): string {
	const value = given.get(name)?.at(-1);
	if (value !== undefined) return value;
	throw new ImportError(
		`«--${name}» жазылмаған. Мысалы, былай жазыңыз: ${examples[name]}`,
	);
}
