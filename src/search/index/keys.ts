import { readFileSync } from "node:fs";
import { decodeLexicon } from "../../kazakh/lexicon/code.ts";
import { supportKey } from "../../kazakh/lexicon/support.ts";
import { makeReader } from "../../kazakh/stem.ts";
import { makeCosts } from "../../kazakh/stems/costs.ts";
import { levelOfCost } from "../../kazakh/stems/levels.ts";
import { soundSpelling } from "../../kazakh/stems/sounds.ts";
import { plainWord } from "../../kazakh/words.ts";
import { makeKeys } from "../language/stems.ts";

const { entries, support } = decodeLexicon(
	readFileSync(
		new URL("../../kazakh/lexicon/hunspell-kk.txt", import.meta.url),
		"utf8",
	),
);
const costOf = makeCosts(entries, support);
const readRoot = makeReader(costOf);

/**
 * Keys by rules and lexicon, for the build. They depend on the word alone, never on the collection, so that a new story
 * leaves the index of older years as it is.
 */
export const { indexKeys, queryKeys } = makeKeys(costOf);

/**
 * The roots of a word's likeliest reading, for each part between hyphens a root and what it is derived of, told apart by kind:
 * what the filter holds that stands in for the lexicon in the browser.
 */
export function rootsOf(word: string): string[] {
	return soundSpelling(plainWord(word))
		.split("-")
		.flatMap((part) => {
			const [best] = readRoot(part);
			if (!best) return [part];
			const { root, kind, base } = best;
			const own = supportKey(root, kind);
			return base ? [own, supportKey(base.root, base.kind)] : [own];
		});
}

/** The roots of words with their levels (`levels.ts`), for the filter. @param roots as `rootsOf` gives them */
export function levelsOf(roots: Iterable<string>): Map<string, number> {
	return new Map(
		Array.from(roots, (key) => {
			const isVerb = key.endsWith("-");
			const root = isVerb ? key.slice(0, -1) : key;
			return [key, levelOfCost(costOf(root, isVerb ? 2 : 1) ?? 0)] as const;
		}),
	);
}
