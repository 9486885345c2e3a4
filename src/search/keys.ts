import { readFileSync } from "node:fs";
import { decodeLexicon } from "../kazakh/lexicon/code.ts";
import { supportKey } from "../kazakh/lexicon/support.ts";
import { makeReader } from "../kazakh/stem.ts";
import { makeCosts } from "../kazakh/stems/costs.ts";
import { soundSpelling } from "../kazakh/stems/sounds.ts";
import { plainWord } from "../kazakh/words.ts";
import { makeKeys } from "./stems.ts";

const { entries, support } = decodeLexicon(
	readFileSync(
		new URL("../kazakh/lexicon/hunspell-kk.txt", import.meta.url),
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
 * The roots of a site's words, for the filter that stands in for the lexicon in the browser: the likeliest reading of
 * each word, told apart by kind, where it is the reading of at least `least` of the words.
 * @param counts how often each word occurs
 */
export function siteRoots(
	counts: ReadonlyMap<string, number>,
	least = 1,
): Set<string> {
	const roots = new Map<string, number>();
	for (const [word, count] of counts)
		for (const part of soundSpelling(plainWord(word)).split("-")) {
			const best = readRoot(part)[0];
			const key = best ? supportKey(best.root, best.kind) : part;
			roots.set(key, (roots.get(key) ?? 0) + count);
		}
	return new Set([...roots].filter(([, n]) => n >= least).map(([key]) => key));
}
