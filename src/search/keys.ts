import { readFileSync } from "node:fs";
import { makeCosts } from "../kazakh/costs.ts";
import { decodeLexicon } from "../kazakh/lexicon/code.ts";
import { makeKeys } from "./stems.ts";

const { entries, support } = decodeLexicon(
	readFileSync(
		new URL("../kazakh/lexicon/hunspell-kk.txt", import.meta.url),
		"utf8",
	),
);

/**
 * Keys by rules and lexicon, for the build. They depend on the word alone, never on the collection, so that a new story leaves
 * the index of older years as it is.
 */
export const { indexKeys, queryKeys } = makeKeys(makeCosts(entries, support));
