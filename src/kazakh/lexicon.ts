import { type DecodedLexicon, decodeLexicon } from "./lexicon/code.ts";
import { entry } from "./lexicon/entry.ts";
import { ownWords } from "./lexicon/own.ts";

/**
 * The words of hunspell-kk and our own additions together, from the text of `lexicon/hunspell-kk.txt`. For the build
 * alone: nothing of it is sent to a browser.
 */
export function makeLexicon(hunspell: string): DecodedLexicon {
	const { entries, support } = decodeLexicon(hunspell);
	for (const [kind, words] of ownWords)
		for (const word of words)
			entries.set(word, ((entries.get(word) ?? 0) | kind) & ~entry.doubtful);
	return { entries, support };
}
