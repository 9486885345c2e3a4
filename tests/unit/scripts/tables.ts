import { readFileSync } from "node:fs";

/** One row of a table: the same text in the spellings the tests compare. */
export interface Spellings {
	cyrillic: string;
	latin2021: string;
	latin2018: string;
	arabic: string;
}

/** Reads a table of this folder; lines with # say where its rows come from. */
export function readSpellings(name: string): Spellings[] {
	return readFileSync(new URL(name, import.meta.url), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => {
			const [cyrillic = "", latin2021 = "", latin2018 = "", arabic = ""] =
				line.split("\t");
			return { cyrillic, latin2021, latin2018, arabic };
		});
}
