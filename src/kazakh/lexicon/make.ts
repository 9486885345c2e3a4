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
import { readInflection } from "../stem.ts";
import { harmonyOf, soundSpelling } from "../sounds.ts";
import { encodeLexicon } from "./code.ts";
import { finalVowelVerbs, nounsLikeVerbs } from "./own.ts";
import { entry } from "./entry.ts";

const [file] = process.argv.slice(2);
if (!file) throw new Error("usage: node src/kazakh/lexicon/make.ts <kk_KZ.dic>");

const lookalikes: Readonly<Record<string, string>> = { A: "а", I: "і" };
const flagsOf = new Map<string, string>();
for (const line of readFileSync(file, "utf8").split(/\r?\n/).slice(1)) {
	const [word = "", flags = ""] = line.split("/");
	const key = soundSpelling(word.replace(/[AI]/g, (c) => lookalikes[c] ?? c));
	if (key) flagsOf.set(key, flags);
}

const infinitives = [...flagsOf.keys()].filter((w) => flagsOf.get(w)?.startsWith("M"));
const known = new Set(infinitives);
const hardened: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

/** оқу → оқы, айту → айт, ағу → ақ: the stem of an infinitive, by its causative where the spelling leaves it open. */
function verbStem(infinitive: string): string {
	const left = infinitive.slice(0, -1);
	const full = left + (harmonyOf(left, left.length) === 2 ? "і" : "ы");
	if (finalVowelVerbs.has(full)) return full;
	if (flagsOf.has(full) && !flagsOf.has(left)) return full;
	if (known.has(`${full}ту`) && !known.has(`${left}ту`)) return full;
	const final = left.at(-1) ?? "";
	return left.slice(0, -1) + (hardened[final] ?? final);
}

const verbs = new Set(infinitives.map(verbStem).filter((stem) => stem.length > 1));
for (const verb of finalVowelVerbs) verbs.add(verb);

const voiced = /(?:л[ае]|д[ае]|т[ае]|[ыі]л|[ыі]н|[ае]л|[ае]н|[ае]й|[ае]т|[ыі]т|[дт][ыі]р|[ғгқк][ыі]з|р|қ[ае]|с[ыі]|ж[ыі])$/;
const nominals = [...flagsOf.keys()].filter(
	(word) =>
		!flagsOf.get(word)?.startsWith("M") &&
		(!verbs.has(word) || word.length <= 4 || nounsLikeVerbs.has(word) || !voiced.test(word)),
);

// What something is derived from is a word of its own: қала, not қал-а, for the sake of қалалық.
const derived = /^(.+?)(?:[лдт][ыі][қк]|[лдт][ыі]|с[ыі]з|ш[ыі]|[лдт][ае][су]|[лдт][ае]н?у|ша|ше)$/;
const bases = new Set<string>();
for (const word of flagsOf.keys())
	for (const cut of [2, 3, 4, 5]) {
		const match = derived.exec(word);
		if (match) bases.add(match[1] ?? "");
		const base = word.slice(0, -cut);
		if (base.length > 1 && derived.test(word) && flagsOf.has(base) && new RegExp(derived.source.replace("^(.+?)", "^")).test(word.slice(base.length))) bases.add(base);
	}

const nouns = new Set(nominals);
const entries = new Map<string, number>();
for (const verb of verbs) entries.set(verb, entry.verb);
for (const word of nominals.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
	const others = readInflection(word, (root, kind) =>
		root !== word && root.length > 1 && (kind === 1 ? nouns.has(root) : verbs.has(root)) && !((entries.get(root) ?? 0) & entry.doubtful)
			? 0
			: undefined,
	);
	const doubtful = others.length > 0 && !bases.has(word) && !nounsLikeVerbs.has(word);
	entries.set(word, (entries.get(word) ?? 0) | (doubtful ? entry.doubtful : entry.nominal));
}

writeFileSync(new URL("./hunspell-kk.txt", import.meta.url), encodeLexicon(entries));
