import { existsSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { slugify } from "../kazakh/slug.ts";
import { DeskError, type Given, readOptions } from "./options.ts";

/** What a new paper is made of. */
export interface Asked {
	name: string;
	place: string;
	/** Its folder: empty, or not there yet. */
	out: string;
}

/** Options with an example of what to write. */
const examples = {
	name: '--name "Ауыл тынысы"',
	place: "--place Талдықорған",
	out: "--out ../auyl-tynysy",
};

/** What the command says when it is asked for help. */
export const newPaperHelp = `Жаңа газет жасайды: бөлек бумаға осы бағдарламаны, жаңа газеттің атын, бөлімдерін, тұрақты беттерін және бір үлгі мақаланы салады. Мұндағы мақалалар көшірілмейді.

  npm run new-paper -- ${Object.values(examples).join(" ")}

  --name   газеттің аты
  --place  редакция орналасқан жер
  --out    жаңа бума; жазылмаса, осы буманың қасында газет атымен жасалады
  --help   осы анықтаманы көрсетеді

Атын не жерін жазбасаңыз, бағдарлама өзі сұрайды.`;

/** Words that stand in texts, records and Markdown as they are. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .’'–-]{0,58}[\p{L}\p{N}.])?$/u;

/**
 * Reads what stands behind the command, and asks for the rest where somebody sits at the terminal.
 * @throws DeskError with what to write instead
 */
export async function readAsked(args: string[]): Promise<Asked> {
	const { positionals, given } = readOptions(args, examples);
	const [extra] = positionals;
	if (extra !== undefined)
		throw new DeskError(
			`«${extra}» артық тұр. Бос орны бар мәнді тырнақшаға алыңыз, мысалы: ${examples.name}`,
		);
	const name = await readWords(given, "name", "Газеттің аты");
	const place = await readWords(given, "place", "Редакция орналасқан жер");
	const folder = given.get("out")?.at(-1) ?? `../${slugify(name) || "gazet"}`;
	return { name, place, out: readFolder(folder) };
}

/** A name that was given, or is asked for. */
async function readWords(
	given: Given,
	option: "name" | "place",
	question: string,
): Promise<string> {
	const words = (given.get(option)?.at(-1) ?? (await ask(question)))?.trim();
	if (words === undefined)
		throw new DeskError(
			`«--${option}» жазылмаған. Мысалы, былай жазыңыз: ${examples[option]}`,
		);
	if (plain.test(words)) return words;
	throw new DeskError(
		`${question} «${words}» бола алмайды. Тырнақшасыз, 60 таңбаға дейін, әріптен, цифрдан, бос орыннан, дефистен не нүктеден құрап жазыңыз, мысалы: ${examples[option]}`,
	);
}

/** @returns nothing where nobody sits at the terminal */
async function ask(question: string): Promise<string | undefined> {
	if (!process.stdin.isTTY) return undefined;
	const terminal = createInterface(process.stdin, process.stdout);
	try {
		return await terminal.question(`${question}: `);
	} finally {
		terminal.close();
	}
}

/** A folder that nothing is lost in. @throws DeskError where something stands in it */
function readFolder(folder: string): string {
	const instead = `Басқа буманы жазыңыз, мысалы: ${examples.out}`;
	const out = resolve(folder);
	const way = relative(".", out);
	if (!way.startsWith("..") && !isAbsolute(way))
		throw new DeskError(
			`«${folder}» – осы газеттің өз бумасы не соның іші. ${instead}`,
		);
	if (existsSync(out) && !statSync(out).isDirectory())
		throw new DeskError(`«${folder}» деген файл бар. ${instead}`);
	if (existsSync(out) && readdirSync(out).length > 0)
		throw new DeskError(
			`«${folder}» бумасы бос емес, үстінен жазылмайды. ${instead}`,
		);
	return out;
}
