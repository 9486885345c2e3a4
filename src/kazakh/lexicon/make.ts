/**
 * Makes `hunspell-kk.txt` from the Debian package hunspell-kk, once:
 *
 *   apt-get download hunspell-kk && dpkg-deb -x hunspell-kk_*.deb unpacked
 *   node src/kazakh/lexicon/make.ts unpacked/usr/share/hunspell/kk_KZ.dic
 *
 * The dictionary names no parts of speech and lists many inflected forms beside the lemmas. Verbs are told by their
 * infinitives, which have flags of their own; a form that the analyser reads as another entry with a suffix, and that nothing
 * is derived from, is marked as doubtful.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readInflection, readWord } from "../stem.ts";
import { makeCosts } from "../stems/costs.ts";
import { harmonyOf, soundSpelling } from "../stems/sounds.ts";
import { encodeLexicon } from "./code.ts";
import { commonVerbs, functionWords, names, newsNouns } from "./common.ts";
import { entry } from "./entry.ts";
import { everydayNouns } from "./nouns.ts";
import {
	finalVowelVerbs,
	nounsLikeVerbs,
	numerals,
	ownWords,
	shortNominals,
	shortVerbs,
} from "./own.ts";
import { learnSupport, supportKey } from "./support.ts";

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

const lookalikes: Readonly<Record<string, string>> = { A: "а", I: "і" };
const flagsOf = new Map<string, string>();
for (const line of readFileSync(file, "utf8").split(/\r?\n/).slice(1)) {
	const [word = "", flags = ""] = line.split("/");
	const key = soundSpelling(word.replace(/[AI]/g, (c) => lookalikes[c] ?? c));
	if (key) flagsOf.set(key, flags);
}

const infinitives = [...flagsOf.keys()].filter((w) =>
	flagsOf.get(w)?.startsWith("M"),
);
const known = new Set(infinitives);
const hardened: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

/** оқу → оқы, айту → айт, ағу → ақ: the stems an infinitive may have, by its causative where the spelling leaves it open. */
function verbStems(infinitive: string): string[] {
	if (infinitive.length < 3) return [infinitive];
	const left = infinitive.slice(0, -1);
	const full = left + (harmonyOf(left, left.length) === 2 ? "і" : "ы");
	const final = left.at(-1) ?? "";
	const bare = left.slice(0, -1) + (hardened[final] ?? final);
	if (finalVowelVerbs.has(full))
		return flagsOf.has(bare) ? [full, bare] : [full];
	if (flagsOf.has(full) && !flagsOf.has(bare)) return [full];
	if (known.has(`${full}ту`) && !known.has(`${left}ту`))
		return flagsOf.has(bare) ? [full, bare] : [full];
	return [bare];
}

/** What is joined to verbs alone, one group a suffix: -с, -л, -п, -т, -дыр, -ыр, -ғыз, -ған, -ғыш, -ңқы, -май. */
const verbTails =
	/^(?:([ыі]?с)|([ыі]?л)|([ыі]?п)|(т)|([дт][ыі]р)|([ыі]р)|([ғгқк][ыі]з)|([ғгқк][ае]н)|([ғгқк][ыі]ш)|([ыі]?ңқ?[ыі])|([мбп][ае]й))$/;

/**
 * Stems that the dictionary has no infinitive of (тіз, қызар), told by what is derived from them: three suffixes or, where the
 * stem is long and ends in a consonant so that chance is unlikely, two; one of them more than a letter.
 */
function* derivedVerbs(): Generator<string> {
	const tails = new Map<string, Set<number>>();
	for (const word of flagsOf.keys())
		for (let cut = 1; cut <= 4; cut++) {
			const stem = word.slice(0, -cut);
			const tail = verbTails.exec(word.slice(-cut))?.findIndex((part, i) => i > 0 && part);
			if (!tail || stem.length < 3 || !flagsOf.has(stem)) continue;
			// жазыл is from жаз.
			if (/[ыі]$/.test(stem) && flagsOf.has(stem.slice(0, -1))) continue;
			const own = tails.get(stem);
			if (own) own.add(tail);
			else tails.set(stem, new Set([tail]));
		}
	for (const [stem, own] of tails) {
		const isLong = /[аәеиоөұүыіэ][^аәеиоөұүыіэ]+[аәеиоөұүыіэ][^аәеиоөұүыіэ]+$/.test(stem);
		if (own.size >= (isLong ? 2 : 3) && Math.max(...own) > 4) yield stem;
	}
}

const verbs = new Set(
	infinitives
		.flatMap(verbStems)
		.filter((stem) => stem.length > 2 || shortVerbs.has(stem)),
);
for (const word of derivedVerbs()) verbs.add(word);
for (const [kind, words] of ownWords)
	if (kind === entry.verb) for (const word of words) verbs.add(word);

/** A known verb with a suffix of voice is a verb too, though it has no infinitive: сайлан, көшіріл, пісір. */
const voice = /(?:[ыі]?л|(?<=л[аеыі]?)[ыі]?н|[дт]?[ыі]р|[ғгқк][ыі]з|т)$/;
for (const word of [...flagsOf.keys()].sort((a, b) => a.length - b.length))
	if (verbs.has(word.replace(voice, "")) && voice.test(word)) verbs.add(word);

const nominals = [...flagsOf.keys()].filter(
	(word) =>
		!flagsOf.get(word)?.startsWith("M") &&
		(word.length > 2 || shortNominals.has(word)),
);

/** What has a plural in the dictionary: тарап is no form of тара, as тараптар shows. */
const plurals = new Set<string>();
for (const word of flagsOf.keys()) {
	const [, stem] = /^(.+)[лдт][ае]р/.exec(word) ?? [];
	if (stem) plurals.add(stem);
}

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

// What something is derived from is a word of its own: қала, not қал-а, for the sake of қалалық.
const derivation =
	/^(?:[лдт][ыі][қк]|л[ыі]|с[ыі]з|ш[ыі]|[лдт][ае]с|[лдт][ае]н?у)$/;
const bases = new Set<string>();
for (const word of flagsOf.keys())
	for (let cut = 2; cut <= 4; cut++)
		if (derivation.test(word.slice(-cut))) bases.add(word.slice(0, -cut));

const nouns = new Set(nominals.filter((word) => !isVerbAlone(word)));
for (const [kind, words] of ownWords)
	if (kind === entry.nominal) for (const word of words) nouns.add(word);
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
		((entries.get(root) ?? 0) & entry.nominal) !== 0 && !verbs.has(root);
	const [, base = ""] = /^(.+)с[ыі]з$/.exec(word) ?? [];
	const [, cardinal = ""] = /^(.+?)[ыі]?нш[ыі]$/.exec(word) ?? [];
	if (isListed(base) || numerals.has(cardinal)) return true;
	if (/(?:[лдтғгқк][ыі]|м)$/.test(word)) return false;
	const readings = readWord(word, (root, kind) =>
		kind === 1 &&
		root.length > 3 && isListed(root) && (root.match(syllables) ?? []).length > 1
			? 0
			: undefined,
	);
	return readings.some(
		({ root, cost }) => root !== word && root.length < word.length - 1 && cost <= 9,
	);
}

for (const word of nominals.sort(
	(a, b) => a.length - b.length || (a < b ? -1 : 1),
)) {
	if (!bases.has(word) && isForm(word)) continue;
	if (isDeclined(word)) continue;
	const doubtful =
		isVerbAlone(word) ||
		(!bases.has(word) && !plurals.has(word) && looksInflected(word));
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
