import { supportKey } from "../kazakh/lexicon/support.ts";
import { unlistedCost } from "../kazakh/stems/costs.ts";
import { costOfLevel } from "../kazakh/stems/levels.ts";
import { decodeRootFilter } from "./root-filter.ts";
import { type Keys, makeKeys } from "./stems.ts";

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
	const keys = makeKeys((root, kind) => {
		const level = roots.levelOf(supportKey(root, kind));
		return level === undefined
			? unlistedCost(root, kind)
			: costOfLevel(level, root, kind);
	});
	const isRoot = (root: string) =>
		roots.levelOf(supportKey(root, 1)) !== undefined ||
		roots.levelOf(supportKey(root, 2)) !== undefined;
	return {
		...keys,
		isKnown: (word) =>
			keys.queryKeys(word).every((key) => key.split("-").every(isRoot)),
	};
}
