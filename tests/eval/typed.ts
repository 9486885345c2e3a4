/**
 * How much of what is printed can be typed back: `npm run eval:typed -- words.txt` (the words of content/articles, if no file is
 * named). Each word of the list is typed in every way below and asked of a site whose words are those of the list;
 * it is found when one of the keys that the index is asked for is among those it has for the word. `--misses latn` prints what
 * one way misses. A list may hold any text: its Kazakh words are taken, each once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitWords } from "../../src/kazakh/words.ts";
import { readGiven } from "../bench/arguments.ts";
import { isFound, makeVocabulary } from "./vocabulary.ts";
import { ways } from "./ways.ts";

const { positionals, values } = readGiven(
	{
		usage: "npm run eval:typed -- words.txt",
		what: "The share of words found when they are typed in each script and spelling; without a file, of the words of content/articles.",
		options: {
			misses: {
				type: "string",
				value: "way",
				what: "measures one way, and prints the words it misses",
			},
		},
	},
	() => true,
);

const folder = "content/articles";
const texts =
	positionals.length > 0
		? positionals
		: readdirSync(folder, { recursive: true, encoding: "utf8" })
				.filter((name) => name.endsWith(".mdx"))
				.map((name) => join(folder, name));
const words = new Set(
	texts
		.flatMap((file) => splitWords(readFileSync(file, "utf8")))
		.map(({ text }) => text)
		.filter((word) => /^[\p{Script=Cyrillic}-]+$/u.test(word)),
);

const site = makeVocabulary(words);
console.log(
	`${words.size} words, ${site.bytes} bytes of roots, ${site.exceptions} exceptions`,
);
for (const [name, type] of Object.entries(ways)) {
	if (values.misses !== undefined && values.misses !== name) continue;
	const start = performance.now();
	const missed = [...words].filter((word) => !isFound(site, word, type(word)));
	const time = (performance.now() - start) / words.size;
	const share = 100 * (1 - missed.length / words.size);
	console.log(
		`${name.padEnd(20)}${share.toFixed(2)} %   ${time.toFixed(2)} ms a word`,
	);
	if (values.misses !== undefined)
		for (const word of missed) console.log(`${word}\t${type(word)}`);
}
