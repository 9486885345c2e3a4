import { makeReader, readWord } from "../../kazakh/stem.ts";
import { irregularRoots } from "../../kazakh/stems/irregular.ts";
import type { RootCost } from "../../kazakh/stems/readings.ts";
import { soundSpelling } from "../../kazakh/stems/sounds.ts";
import { plainWord } from "../../kazakh/words.ts";

/** The two sides of search: a page holds a query's word when one of the query's keys is among those of the page. */
export interface Keys {
	/** The keys to store for a word of a text: its likeliest root first, then those nearly as likely. */
	indexKeys: (word: string) => string[];
	/** The key to look up for a word of a query, alone in its list. */
	queryKeys: (word: string) => string[];
}

/** Tenths of cost by which a reading may fall behind the best and still be stored. */
const margin = 8;

/** Hyphened words that add nothing: сонау-ақ, білмеймін-ау. */
const particles = new Set(["ақ", "ау", "ай", "мыс", "ғой"]);

/** Stems of every harmony and final sound, to try whether something is a suffix. */
const stubs = [
	"ана",
	"әне",
	"тар",
	"тер",
	"тал",
	"тел",
	"ран",
	"рен",
	"тас",
	"тес",
	"таз",
	"тез",
];

/** Letters of the longest word that is worth reading: қанағаттандырылмағандықтарыңыздан has 32. */
const longest = 40;

/** As many words as a year of the paper has; then memory is freed. */
const remembered = 200_000;

/** Keys by the rules of the language and what `costOf` knows of roots. A key is a root in the spelling of `soundSpelling`. */
export function makeKeys(costOf: RootCost): Keys {
	const rootsOf = makeRootsOf(costOf);
	const endsInSuffix = remember(isSuffix);
	const indexKeys = remember((word) => {
		const spelling = soundSpelling(plainWord(word));
		if (!spelling.includes("-")) return rootsOf(spelling);
		const parts = spelling.split("-").filter(Boolean);
		while (parts.length > 1 && particles.has(parts.at(-1) ?? "")) parts.pop();
		const [first = spelling, second] = parts;
		if (parts.length === 2 && second && endsInSuffix(second)) return [first];
		if (parts.length < 2) return rootsOf(first);
		const own = parts.map((part) => rootsOf(part)[0] ?? part);
		return [own.join("-"), ...own];
	});
	return { indexKeys, queryKeys: (word) => indexKeys(word).slice(0, 1) };
}

/** Gives the function that tells the roots of a word without hyphens, likeliest first; the word itself where there is no reading. */
function makeRootsOf(costOf: RootCost): (word: string) => string[] {
	const readRoot = makeReader(costOf, margin);
	return (word) => {
		if (word.length > longest) return [word];
		const irregular = irregularRoots.get(word);
		if (irregular) return [irregular];
		const near = readRoot(word);
		return near.length > 0
			? [...new Set(near.map(({ root }) => root))]
			: [word];
	};
}

/** Whether what stands behind a hyphen is a suffix and no word: АҚШ-тың, 20-шы. */
function isSuffix(part: string): boolean {
	if (part === "тегі") return false; // ата-тегі is from тек.
	return stubs.some(
		(stub) =>
			readWord(stub + part, (root, kind) =>
				root === stub && kind === 1 ? 0 : undefined,
			).length > 0,
	);
}

/** A function of words that remembers its answers. */
function remember<T>(work: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		let answer = known.get(word);
		if (answer === undefined) {
			if (known.size >= remembered) known.clear();
			answer = work(word);
			known.set(word, answer);
		}
		return answer;
	};
}
