import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newestStory } from "./synthetic.ts";

/** Syllables for digits: a word of letters alone is parted by nothing. */
const syllables = ["ба", "да", "га", "жа", "за", "ка", "ла", "ма", "на", "па"];

/** The newest story as its file is, and as it is with a word nobody wrote before. */
export class SavedStory {
	/** Its file, in the project's folder. */
	readonly file = `content/articles/${newestStory}.mdx`;
	readonly #path: string;
	readonly #text: string;

	/** @param folder of a project with synthetic articles */
	constructor(folder: string) {
		this.#path = join(folder, this.file);
		this.#text = readFileSync(this.#path, "utf8");
	}

	/** Its text with one paragraph more, which has a word of that number; all words are of one length. */
	with(number: number): { text: string; word: string } {
		const digits = [...String(number).padStart(5, "0")];
		const word = `өлшем${digits.map((digit) => syllables[Number(digit)]).join("")}`;
		return { text: `${this.#text}\nРедакцияға ${word} келіп түсті.\n`, word };
	}

	/** Saves it with the word of a number. @returns the word */
	save(number: number): string {
		const { text, word } = this.with(number);
		writeFileSync(this.#path, text);
		return word;
	}
}

/** The values after each tenth of the way: memory that leaks grows with every one of them, what is warmed up does not. */
export const tenths = (values: readonly number[]): number[] =>
	values.filter(
		(_, at) =>
			(at + 1) % Math.max(1, Math.floor(values.length / 10)) === 0 ||
			at === values.length - 1,
	);
