import { makeReader, type RootCost, readWord } from "../../kazakh/stem.ts";
import { irregularRoots } from "../../kazakh/stems/irregular.ts";
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
	const readRoot = makeReader(costOf, margin);
	const memory = new Map<string, string[]>();

	/** Roots of a word without hyphens, likeliest first; the word itself where there is no reading. */
	function roots(word: string): string[] {
		if (word.length > longest) return [word];
		const irregular = irregularRoots.get(word);
		if (irregular) return [irregular];
		const near = readRoot(word);
		return near.length > 0
			? [...new Set(near.map(({ root }) => root))]
			: [word];
	}

	const suffixes = new Map<string, boolean>();
	/** АҚШ-тың, 20-шы: what stands behind the hyphen is no word. */
	function isSuffix(part: string): boolean {
		if (part === "тегі") return false; // ата-тегі is from тек.
		const known = suffixes.get(part);
		if (known !== undefined) return known;
		const found = stubs.some(
			(stub) =>
				readWord(stub + part, (root, kind) =>
					root === stub && kind === 1 ? 0 : undefined,
				).length > 0,
		);
		suffixes.set(part, found);
		return found;
	}

	function keysOf(word: string): string[] {
		const spelling = soundSpelling(plainWord(word));
		if (!spelling.includes("-")) return roots(spelling);
		const parts = spelling.split("-").filter(Boolean);
		while (parts.length > 1 && particles.has(parts.at(-1) ?? "")) parts.pop();
		const [first = spelling, second] = parts;
		if (parts.length === 2 && second && isSuffix(second)) return [first];
		if (parts.length < 2) return roots(first);
		const own = parts.map((part) => roots(part)[0] ?? part);
		return [own.join("-"), ...own];
	}

	function recall(word: string): string[] {
		const known = memory.get(word);
		if (known) return known;
		if (memory.size >= remembered) memory.clear();
		const keys = keysOf(word);
		memory.set(word, keys);
		return keys;
	}

	return {
		indexKeys: recall,
		queryKeys: (word) => recall(word).slice(0, 1),
	};
}
