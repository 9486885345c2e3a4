import { supportKey } from "../../kazakh/lexicon/support.ts";
import { makeReader } from "../../kazakh/stem.ts";
import { unlistedCost } from "../../kazakh/stems/costs.ts";
import { costOfLevel } from "../../kazakh/stems/levels.ts";
import { soundSpelling } from "../../kazakh/stems/sounds.ts";
import { plainWord } from "../../kazakh/words.ts";
import { decodeRootFilter } from "../files/root-filter.ts";
import { type Keys, makeKeys } from "../language/stems.ts";

/** The browser's side of search. */
export interface BrowserKeys extends Keys {
	/** Whether the site has a word in any form; few other words seem to be there too. */
	isKnown: (word: string) => boolean;
	/** How unlikely a word's root and endings are, in tenths. */
	costOf: (word: string) => number;
	/** Words of the site by spellings of theirs that `readTyped` does not read as them. */
	exceptions: ReadonlyMap<string, string>;
}

/** What a part of a word costs that has no reading. */
const unreadable = 80;

/**
 * Keys for the browser: the same rules, with the roots of the site's own words in place of the lexicon.
 * @param filter what `encodeRootFilter` made of the build's `levelsOf`
 * @param exceptions pairs of a spelling and a word, as `exceptionsOf` finds them
 */
export function makeBrowserKeys(
	filter: Uint8Array,
	exceptions: Iterable<readonly [string, string]> = [],
): BrowserKeys {
	const roots = decodeRootFilter(filter);
	const costOfRoot = (root: string, kind: 1 | 2) => {
		const level = roots.levelOf(supportKey(root, kind));
		return level === undefined
			? unlistedCost(root, kind)
			: costOfLevel(level, root, kind);
	};
	const keys = makeKeys(costOfRoot);
	const readRoot = makeReader(costOfRoot);
	const isRoot = (root: string) =>
		roots.levelOf(supportKey(root, 1)) !== undefined ||
		roots.levelOf(supportKey(root, 2)) !== undefined;
	return {
		...keys,
		isKnown: (word) =>
			keys.queryKeys(word).every((key) => key.split("-").every(isRoot)),
		costOf: (word) =>
			soundSpelling(plainWord(word))
				.split("-")
				.reduce(
					(sum, part) => sum + (readRoot(part)[0]?.cost ?? unreadable),
					0,
				),
		exceptions: new Map(exceptions),
	};
}
