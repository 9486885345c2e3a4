import { harmonyOf } from "../stems/sounds.ts";
import { type Dictionary, isInfinitive } from "./dictionary.ts";
import { entry } from "./entry.ts";
import { finalVowelVerbs, ownWords, shortVerbs } from "./own.ts";

const hardened: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

/** оқу → оқы, айту → айт, ағу → ақ: the stems an infinitive may have, by its causative where the spelling leaves it open. */
function verbStems(infinitive: string, flagsOf: Dictionary): string[] {
	if (infinitive.length < 3) return [infinitive];
	const left = infinitive.slice(0, -1);
	const full = left + (harmonyOf(left, left.length) === 2 ? "і" : "ы");
	const final = left.at(-1) ?? "";
	const bare = left.slice(0, -1) + (hardened[final] ?? final);
	const isKnown = (word: string) => isInfinitive(flagsOf.get(word));
	if (finalVowelVerbs.has(full))
		return flagsOf.has(bare) ? [full, bare] : [full];
	if (flagsOf.has(full) && !flagsOf.has(bare)) return [full];
	if (isKnown(`${full}ту`) && !isKnown(`${left}ту`))
		return flagsOf.has(bare) ? [full, bare] : [full];
	return [bare];
}

/** What is joined to verbs alone, one group a suffix; those of more than a letter come after `longTails`. */
const verbTails =
	/^(?:([ыі]?с)|([ыі]?л)|([ыі]?п)|(т)|([дт][ыі]р)|([ыі]р)|([ғгқк][ыі]з)|([ғгқк][ае]н)|([ғгқк][ыі]ш)|([ыі]?ңқ?[ыі])|([мбп][ае]й))$/;
const longTails = 4;
const longestTail = 4;

const twoClosedSyllables =
	/[аәеиоөұүыіэ][^аәеиоөұүыіэ]+[аәеиоөұүыіэ][^аәеиоөұүыіэ]+$/;

/**
 * Stems that the dictionary has no infinitive of (тіз, қызар), told by what is derived from them: three suffixes or, where
 * the stem is long and ends in a consonant, so that chance is unlikely, two; one of them more than a letter.
 */
function* derivedStems(flagsOf: Dictionary): Generator<string> {
	const tails = new Map<string, Set<number>>();
	for (const word of flagsOf.keys())
		for (let cut = 1; cut <= longestTail; cut++) {
			const stem = word.slice(0, -cut);
			const groups = verbTails.exec(word.slice(-cut)) ?? [];
			const tail = groups.findIndex((part, i) => i > 0 && part);
			if (tail < 0 || stem.length < 3 || !flagsOf.has(stem)) continue;
			// жазыл is from жаз, not жазы.
			if (/[ыі]$/.test(stem) && flagsOf.has(stem.slice(0, -1))) continue;
			tails.set(stem, (tails.get(stem) ?? new Set()).add(tail));
		}
	for (const [stem, own] of tails) {
		const enough = twoClosedSyllables.test(stem) ? 2 : 3;
		if (own.size >= enough && Math.max(...own) > longTails) yield stem;
	}
}

/** Suffixes of voice; -н stands for -л after л. */
const voice = /(?:[ыі]?л|(?<=л[аеыі]?)[ыі]?н|[дт]?[ыі]р|[ғгқк][ыі]з|т)$/;

/** The verb stems of a dictionary and of our own lists, in the spelling of `soundSpelling`. */
export function verbsOf(flagsOf: Dictionary): ReadonlySet<string> {
	const words = [...flagsOf.keys()];
	const verbs = new Set(
		words
			.filter((word) => isInfinitive(flagsOf.get(word)))
			.flatMap((word) => verbStems(word, flagsOf))
			.filter((stem) => stem.length > 2 || shortVerbs.has(stem)),
	);
	for (const stem of derivedStems(flagsOf)) verbs.add(stem);
	for (const [kind, own] of ownWords)
		if (kind === entry.verb) for (const stem of own) verbs.add(stem);
	// A known verb with a suffix of voice is a verb too, though it has no infinitive: сайлан, көшіріл, пісір.
	for (const word of words.sort((a, b) => a.length - b.length))
		if (voice.test(word) && verbs.has(word.replace(voice, ""))) verbs.add(word);
	return verbs;
}
