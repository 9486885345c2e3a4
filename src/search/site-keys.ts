import { supportKey } from "../kazakh/lexicon/support.ts";
import { unlistedCost } from "../kazakh/stems/costs.ts";
import { decodeRootFilter } from "./root-filter.ts";
import { type Keys, makeKeys } from "./stems.ts";

/**
 * Tenths of cost for known roots of one and of two letters: a letter's name or a particle (ба) is seldom meant where
 * a longer root reads as well (басы).
 */
const shortRoots = [0, 10, 2];

/** The browser's side of search. */
export interface SiteKeys extends Keys {
	/** Whether the site has a word in any form; few other words seem to be there too. */
	isKnown: (word: string) => boolean;
}

/**
 * Keys for the browser: the same rules, with the roots of the site's own words in place of the lexicon. `filter` is
 * what `encodeRootFilter` made of the build's `rootsOf`.
 */
export function makeSiteKeys(filter: Uint8Array): SiteKeys {
	const roots = decodeRootFilter(filter);
	const keys = makeKeys((root, kind) =>
		roots.has(supportKey(root, kind))
			? (shortRoots[root.length] ?? 0)
			: unlistedCost(root, kind),
	);
	const isRoot = (root: string) =>
		roots.has(supportKey(root, 1)) || roots.has(supportKey(root, 2));
	return {
		...keys,
		isKnown: (word) =>
			keys.queryKeys(word).every((key) => key.split("-").every(isRoot)),
	};
}
