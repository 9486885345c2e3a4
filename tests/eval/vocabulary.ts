import { askedKeys } from "../../src/search/browser/alternatives.ts";
import {
	type BrowserKeys,
	makeBrowserKeys,
} from "../../src/search/browser/keys.ts";
import { understand } from "../../src/search/browser/question.ts";
import { encodeRootFilter } from "../../src/search/files/root-filter.ts";
import { exceptionsOf } from "../../src/search/index/exceptions.ts";
import { indexKeys, levelsOf, rootsOf } from "../../src/search/index/keys.ts";
import { encodeKey } from "../../src/search/language/encoding.ts";

/** What a browser knows of a site that has some words. */
export interface Vocabulary {
	keys: BrowserKeys;
	isHeld: (key: string) => boolean;
	bytes: number;
	exceptions: number;
}

export function makeVocabulary(words: Iterable<string>): Vocabulary {
	const own = [...words];
	const filter = encodeRootFilter(levelsOf(own.flatMap(rootsOf)));
	const exceptions = own.flatMap(exceptionsOf);
	const held = new Set(own.flatMap(indexKeys));
	return {
		keys: makeBrowserKeys(filter, exceptions),
		isHeld: (key) => held.has(key),
		bytes: filter.length,
		exceptions: exceptions.length,
	};
}

/** Whether a word comes back when it is typed so. */
export function isFound(
	{ keys, isHeld }: Vocabulary,
	word: string,
	typed: string,
): boolean {
	const own = new Set(indexKeys(word).map(encodeKey));
	const ask = (held?: Vocabulary["isHeld"]) =>
		understand(`${typed} `, keys, held).groups.flat();
	// As the page does: where something seems not to be there, the list of keys is asked.
	const first = ask();
	const terms = first.every(({ asked }) => asked) ? first : ask(isHeld);
	return terms.every(({ asked = "" }) =>
		askedKeys(asked).some((key) => own.has(key)),
	);
}
