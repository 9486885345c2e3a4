import { isLoneNumeral, readRomanNumeral } from "./conversion/roman.ts";
import { findMixedWords } from "./lookalikes.ts";

/** A headline in sentence case, and what an editor has to look at. */
export interface SentenceCase {
	title: string;
	/** Words, as the title writes them, of which the text cannot tell whether they are names. */
	unsure: string[];
}

/** More of the letters than this must be capitals: «ҚР ІІМ мен БҰҰ» is sentence case already. */
const capitalsShare = 0.75;

/**
 * Noun endings in their order: plural, possessive, case, and -ғы/-гі after a locative. Vowel harmony is left out: a
 * text does not hold the wrong variant.
 */
const nounEndings = [
	"[лдт][ае]р",
	"(?:[ыі]?[мң](?:[ыі]з)?|с?[ыі])",
	"(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт][ыі]|н|н?[дт][ае]|[ндт][ае]н|[мбп]ен)",
	"[ғг][ыі]",
]
	.map((ending) => `(?:${ending})?`)
	.join("");

/** Verb endings: voices, then one of past, participle, converb, conditional or infinitive. */
const verbEndings = [
	"(?:[ыі]?[лнс]|[тд][ыі]р|[ғгқк][ыі]з|т)*",
	"(?:[дт][ыі][мңқк]?|[ғқ]ан|[гк]ен|[ыі]?п|[аеыі]?р|[аей](?:[тд][ыі]н?)?|с[ае]|у)?",
].join("");

const nounEnding = new RegExp(`^${nounEndings}$`, "u");
const anyEnding = new RegExp(`^(?:${verbEndings})${nounEndings}$`, "u");

/** After a colon a headline goes on in small letters; in a text a capital there tells nothing. */
const headlineEnd = /[.!?…]\S*\s/;
const textEnd = /[.!?…:]\S*\s/;

const words = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Puts a headline in capitals into sentence case, as far as its text shows how words are written: names that the text
 * capitalises inside sentences keep their capital whatever their ending, abbreviations keep theirs, and so do Latin
 * words. A headline that is not in capitals is returned unchanged. `unsure` holds the words that stand nowhere in the
 * text, or only where every word has a capital. Latin look-alikes in Cyrillic words are made Cyrillic first, since
 * their small letters look otherwise (H, h and Н, н).
 */
export function sentenceCase(headline: string, body: string): SentenceCase {
	if (!isInCapitals(headline)) return { title: headline, unsure: [] };
	const cyrillic = repairMixedWords(headline.normalize("NFC"));
	const evidence = readEvidence(body.normalize("NFC"));
	const unsure: string[] = [];
	const title = cyrillic.replace(words, (word, at: number) => {
		const before = cyrillic.slice(0, at);
		const after = cyrillic.slice(at + word.length);
		if (isLoneNumeral(word, before, after)) return word;
		const starts = startsSentence(before, headlineEnd);
		const { spelt, sure } = judge(word, evidence, before, starts);
		const written =
			starts || isInitial(word, before, after) ? capitalise(spelt) : spelt;
		if (!sure && !followsAbbreviation(before, evidence)) unsure.push(written);
		return written;
	});
	return { title, unsure: [...new Set(unsure)] };
}

/** How the words of a text are written; every key is in small letters. */
interface Evidence {
	/** Words written small somewhere. */
	small: Set<string>;
	/** Words with a capital inside a sentence that are never written small. */
	names: Set<string>;
	/** Words with a capital after their first letter (ҚР, BARCAMP, ҚазҰУ), as written. */
	shown: Map<string, string>;
	/** Words with a capital at the beginning of a sentence, where every word has one. */
	initial: Set<string>;
	/** Words with a capital right after an opening quotation mark. */
	quoted: Set<string>;
}

function readEvidence(body: string): Evidence {
	const evidence: Evidence = {
		small: new Set(),
		names: new Set(),
		shown: new Map(),
		initial: new Set(),
		quoted: new Set(),
	};
	for (const paragraph of body.split("\n")) {
		// A line in capitals, such as a subheading, shows nothing.
		if (isInCapitals(paragraph)) continue;
		for (const { 0: word, index } of paragraph.matchAll(words)) {
			const key = word.toLowerCase();
			const before = paragraph.slice(0, index);
			if (key === word) evidence.small.add(key);
			else if (word.slice(1) !== key.slice(1)) evidence.shown.set(key, word);
			else if (/[«“„"]$/.test(before)) evidence.quoted.add(key);
			else if (startsSentence(before, textEnd)) evidence.initial.add(key);
			else evidence.names.add(key);
		}
	}
	for (const key of evidence.small) {
		evidence.names.delete(key);
		evidence.shown.delete(key);
	}
	return evidence;
}

function judge(
	word: string,
	{ small, names, shown, initial, quoted }: Evidence,
	before: string,
	starts: boolean,
): { spelt: string; sure: boolean } {
	if (isRoman(word)) return { spelt: word, sure: true };
	const key = word.toLowerCase();
	const known = shown.get(key);
	if (known !== undefined) return { spelt: known, sure: true };
	if (names.has(key) || (/[«“„"]$/.test(before) && quoted.has(key)))
		return { spelt: capitalise(key), sure: true };
	if (small.has(key) || isForm(key, small, nounEnding, 3))
		return { spelt: key, sure: true };
	if (isForm(key, names, nounEnding, 3))
		return { spelt: capitalise(key), sure: true };
	if (!/\P{Script=Latin}/u.test(word)) return { spelt: word, sure: false };
	const sure =
		isForm(key, small, anyEnding, 2) ||
		(starts && isForm(key, initial, nounEnding, 3));
	return { spelt: key, sure };
}

/** Whether some known word and this one are one stem of at least so many letters, each with an ending. */
function isForm(
	word: string,
	known: Iterable<string>,
	ending: RegExp,
	shortest: number,
): boolean {
	for (const other of known) {
		for (let stem = sharedLength(word, other); stem >= shortest; stem -= 1) {
			if (ending.test(word.slice(stem)) && ending.test(other.slice(stem)))
				return true;
		}
	}
	return false;
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/**
 * Whether a word after this beginning is the first of its sentence. The full stop of an initial (М. Әуезов) ends none.
 * @param end what ends a sentence, met between its last word and the next
 */
function startsSentence(before: string, end: RegExp): boolean {
	const [, last = "", gap = ""] =
		/([\p{L}\p{M}\p{N}]*)([^\p{L}\p{M}\p{N}]*)$/u.exec(before) ?? [];
	if (last === "") return true;
	if (/^\p{L}$/u.test(last) && gap.startsWith(".")) return false;
	return end.test(gap);
}

/** Whether a letter with a full stop is an initial, not a unit after a number (2022 Ж.). */
function isInitial(word: string, before: string, after: string): boolean {
	return word.length === 1 && after.startsWith(".") && !/\d\s*$/.test(before);
}

/** Whether a word is a Roman numeral, in Latin letters or in Cyrillic ones: ХХІ, XIX, V, and a lone І, which is no word. */
const isRoman = (word: string) =>
	word === "І" || readRomanNumeral(word) !== undefined;

/** Whether a word after this beginning is but the ending of an abbreviation or a number: «АҚШ-», «2022-», «ХХІ-». */
function followsAbbreviation(before: string, evidence: Evidence): boolean {
	const head = before.match(/([\p{L}\p{M}]+|\d)[»”"]?[-–]$/u)?.[1];
	if (head === undefined) return false;
	return (
		/\d/.test(head) || isRoman(head) || evidence.shown.has(head.toLowerCase())
	);
}

/** Whether a text is written in capitals: abbreviations alone («ҚР ІІМ мен БҰҰ») do not make it so. */
export function isInCapitals(text: string): boolean {
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return letters > 1 && capitals / letters > capitalsShare;
}

function capitalise(word: string): string {
	return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function repairMixedWords(text: string): string {
	return findMixedWords(text).reduceRight(
		(whole, { word, index, repaired }) =>
			whole.slice(0, index) +
			(repaired ?? word) +
			whole.slice(index + word.length),
		text,
	);
}
