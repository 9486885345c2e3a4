/**
 * Makes `hunspell-kk.txt` from the Debian package hunspell-kk, once:
 *
 *   apt-get download hunspell-kk && dpkg-deb -x hunspell-kk_*.deb unpacked
 *   node src/kazakh/lexicon/make.ts unpacked/usr/share/hunspell/kk_KZ.dic
 *
 * The dictionary names no parts of speech and lists many inflected forms beside the lemmas. Verbs are told by
 * `verbs.ts`. A form that ends in much inflection, or that declines a listed nominal, is left out; one that the analyser reads as
 * another entry with a suffix, and that nothing is derived from, is marked as doubtful.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readInflection, readWord } from "../stem.ts";
import { makeCosts } from "../stems/costs.ts";
import { encodeLexicon } from "./code.ts";
import { commonVerbs, functionWords, names, newsNouns } from "./common.ts";
import {
	basesOf,
	isInfinitive,
	pluralsOf,
	readDictionary,
} from "./dictionary.ts";
import { entry } from "./entry.ts";
import { everydayNouns } from "./nouns.ts";
import { nounsLikeVerbs, numerals, ownWords, shortNominals } from "./own.ts";
import { learnSupport, supportKey } from "./support.ts";
import { verbsOf } from "./verbs.ts";

// Exhibit A of the licence, which every file made from the dictionary carries.
const notice = `# The contents of this file are subject to the Mozilla Public License Version 1.1 (the "License"); you may not use
# this file except in compliance with the License. You may obtain a copy of the License at http://www.mozilla.org/MPL/
# Software distributed under the License is distributed on an "AS IS" basis, WITHOUT WARRANTY OF ANY KIND, either express
# or implied. See the License for the specific language governing rights and limitations under the License.
# The Original Code is the Kazakh dictionary for hunspell, kk_KZ 1.1. The Initial Developer is Akmaral Mussayeva.
# Portions are Copyright (C) 2009 Akmaral Mussayeva, László Németh, Rail Aliev. All Rights Reserved.
# Changed: forms left out, parts of speech guessed, words added and counted by make.ts; the format is told in code.ts.
`;

const [file] = process.argv.slice(2);
if (!file)
	throw new Error("usage: node src/kazakh/lexicon/make.ts <kk_KZ.dic>");

const flagsOf = readDictionary(readFileSync(file, "utf8"));
const plurals = pluralsOf(flagsOf);
const bases = basesOf(flagsOf);
const verbs = verbsOf(flagsOf);
const nominals = [...flagsOf.keys()].filter(
	(word) =>
		!isInfinitive(flagsOf.get(word)) &&
		(word.length > 2 || shortNominals.has(word)),
);

/** The dictionary lists verb stems beside nominals, so one that nothing nominal is derived from is doubtful as a nominal. */
function isVerbAlone(word: string): boolean {
	return (
		verbs.has(word) &&
		!nounsLikeVerbs.has(word) &&
		!plurals.has(word) &&
		!/(?:[лдт][ыі][қк]|[ыі]с)$/.test(word) &&
		!["сыз", "сіз", "шы", "ші", "шыл", "шіл"].some((end) =>
			flagsOf.has(word + end),
		)
	);
}

const nouns = new Set(nominals.filter((word) => !isVerbAlone(word)));
const ownNominals = new Set(
	ownWords.flatMap(([kind, words]) =>
		kind === entry.nominal ? [...words] : [],
	),
);
for (const word of ownNominals) nouns.add(word);
const entries = new Map<string, number>();
for (const verb of verbs) entries.set(verb, entry.verb);

/** Whether a word is another root with a suffix. */
function looksInflected(word: string): boolean {
	const readings = readInflection(word, (root, kind) =>
		root.length > 1 &&
		(kind === 1
			? nouns.has(root) && !((entries.get(root) ?? 0) & entry.doubtful)
			: verbs.has(root))
			? 0
			: undefined,
	);
	return readings.length > 0;
}

/** Whether it ends in four letters or more of inflection, so that it is no lemma even if its root is not listed. */
function isForm(word: string): boolean {
	const readings = readInflection(word, (root) =>
		root.length > 2 && root.length <= word.length - 4 ? 0 : undefined,
	);
	return readings.length > 0;
}

const syllables = /[аәеиоөұүыіэ]/g;

/**
 * Whether it is a listed nominal in the plural or a case, or with -сыз, or a numeral in its order. The stem has two syllables: after one, such
 * an end is often part of a word (теңге, дәптер, аудан).
 */
function isDeclined(word: string): boolean {
	const isListed = (root: string) =>
		(ownNominals.has(root) || ((entries.get(root) ?? 0) & entry.nominal) > 0) &&
		!verbs.has(root);
	const [, base = ""] = /^(.+)с[ыі]з$/.exec(word) ?? [];
	const [, cardinal = ""] = /^(.+)нш[ыі]$/.exec(word) ?? [];
	if (numerals.has(cardinal) || numerals.has(cardinal.replace(/[ыі]$/, "")))
		return true;
	if (isListed(base)) return true;
	if (/(?:[лдтғгқк][ыі]|м)$/.test(word)) return false;
	const readings = readWord(word, (root, kind) =>
		kind === 1 &&
		root.length > 3 &&
		isListed(root) &&
		(root.match(syllables) ?? []).length > 1
			? 0
			: undefined,
	);
	return readings.some(
		({ root, cost }) =>
			root !== word && root.length < word.length - 1 && cost <= 9,
	);
}

for (const word of nominals.sort(
	(a, b) => a.length - b.length || (a < b ? -1 : 1),
)) {
	// Nouns, not forms: what the dictionary lists in -ма, and without flags in -ық (септік, no past of сеп).
	const isDerived =
		/[мбп][ае]$/.test(word) ||
		(flagsOf.get(word) === "" && /[ыі][қк]$/.test(word));
	if (!bases.has(word) && !isDerived && isForm(word)) continue;
	if (isDeclined(word)) continue;
	const doubtful =
		isVerbAlone(word) ||
		!(
			bases.has(word) ||
			plurals.has(word) ||
			isDerived ||
			!looksInflected(word)
		);
	entries.set(
		word,
		(entries.get(word) ?? 0) | (doubtful ? entry.doubtful : entry.nominal),
	);
}
for (const [kind, words] of ownWords)
	for (const word of words)
		entries.set(
			word,
			((entries.get(word) ?? 0) | kind) &
				~(kind === entry.nominal ? entry.doubtful : 0),
		);

const costs = makeCosts(entries, new Map());
const support = new Map(
	learnSupport(flagsOf.keys(), (word) => readWord(word, costs)),
);
// Words in daily use, however few the dictionary derives from them, and names and function words, are hardly ever to be cut.
const asALargeFamily = 15;
for (const words of [everydayNouns, newsNouns, names, functionWords])
	for (const word of words)
		support.set(word, Math.max(asALargeFamily, support.get(word) ?? 0));
// A common verb in -с has a meaning of its own (қатыс, келіс).
for (const verb of commonVerbs) {
	const key = supportKey(verb, 2);
	if (verb.endsWith("с"))
		support.set(key, Math.max(asALargeFamily, support.get(key) ?? 0));
}

writeFileSync(
	new URL("./hunspell-kk.txt", import.meta.url),
	notice + encodeLexicon(entries, support),
);
