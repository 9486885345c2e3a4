import { encodeKey } from "../../src/search/encoding.ts";
import { indexKeys, levelsOf, rootsOf } from "../../src/search/keys.ts";
import { understand } from "../../src/search/question.ts";
import { encodeRootFilter } from "../../src/search/root-filter.ts";
import { makeSiteKeys, type SiteKeys } from "../../src/search/site-keys.ts";

/** What a browser knows of a site that has some words. */
export interface Vocabulary {
	keys: SiteKeys;
	isHeld: (key: string) => boolean;
	bytes: number;
	lost: number;
}

export function makeVocabulary(words: Iterable<string>): Vocabulary {
	const own = [...words];
	const filter = encodeRootFilter(levelsOf(own.flatMap(rootsOf)));
	const held = new Set(own.flatMap(indexKeys));
	return {
		keys: makeSiteKeys(filter),
		isHeld: (key) => held.has(key),
		bytes: filter.length,
		lost: 0,
	};
}

/** Whether a word comes back when it is typed so. */
export function isFound(
	{ keys, isHeld }: Vocabulary,
	word: string,
	typed: string,
): boolean {
	const own = new Set(indexKeys(word).map(encodeKey));
	return understand(`${typed} `, keys).groups.every((terms) =>
		terms.every(({ asked }) => asked && own.has(asked)),
	);
}
