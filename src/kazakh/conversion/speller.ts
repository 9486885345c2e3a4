import { type Alphabet, foreignLetters } from "../alphabets.ts";
import { cyrillicLookalikes } from "../lookalikes.ts";
import { readRomanNumeral } from "./roman.ts";

/**
 * Spells a word in another script; a word without Cyrillic letters is returned as it is. `inCapitals` says that a word
 * of one letter stands among words in capitals; longer words show it themselves.
 */
export type Speller = (word: string, inCapitals?: boolean) => string;

/** How many spelt words a speller remembers before it begins to forget those that it was not asked for since. */
const memory = 50_000;
const longestRemembered = 40;

const foreign = new Map(
	foreignLetters.flatMap(([kazakh, letters]) =>
		Array.from(letters, (letter) => [letter, kazakh] as const),
	),
);

const latinLookalikes = new Map(
	Object.entries(cyrillicLookalikes).map(([latin, cyrillic]) => [
		cyrillic,
		latin,
	]),
);

const kazakhLetters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** Most words of a text: there is nothing about them but their letters. */
const isSmall = new RegExp(`^[${kazakhLetters}]+$`);

/** Vowels that do not begin a Kazakh ending after a borrowed stem. */
const openVowels = "аәеёиоөуұүэюя";

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** One letter of a word. */
interface Letter {
	/** The small Kazakh letter. */
	kazakh: string;
	capital: boolean;
	/** Soft hyphens and other invisible signs after the letter: they are kept. */
	tail: string;
}

/** Letters that an alphabet spells together. */
interface Run {
	letters: string;
	spelling: string;
	atStart: boolean;
	/** Whether the run may stand before a letter; `$` is the end of the word. */
	mayPrecede: (letter: string) => boolean;
}

/** An alphabet with its runs found by their first letter, the longest first. */
interface Rules extends Alphabet {
	runsOf: Map<string, Run[]>;
}

/** Makes the speller of an alphabet. It takes words in NFC, as `transliterate` finds them. */
export function createSpeller(alphabet: Alphabet): Speller {
	const rules = { ...alphabet, runsOf: readRuns(alphabet) };
	let spelt = new Map<string, string>();
	let before = spelt;
	return (word, inCapitals = false) => {
		if (inCapitals) return spellMixed(word, rules, inCapitals);
		const known = spelt.get(word);
		if (known !== undefined) return known;
		const result = before.get(word) ?? spellMixed(word, rules, inCapitals);
		if (word.length > longestRemembered) return result;
		if (spelt.size >= memory) [before, spelt] = [spelt, new Map()];
		spelt.set(word, result);
		return result;
	};
}

function readRuns({ runs, loans }: Alphabet): Map<string, Run[]> {
	const all: Run[] = [
		...Object.entries(loans).map(([stem, spelling]) => ({
			letters: stem.replace("^", ""),
			spelling,
			atStart: stem.startsWith("^"),
			mayPrecede: (letter: string) => !openVowels.includes(letter),
		})),
		...runs.map(({ letters, spelling, before }) => ({
			letters,
			spelling,
			atStart: false,
			mayPrecede: (letter: string) => before?.includes(letter) ?? true,
		})),
	];
	all.sort((one, other) => other.letters.length - one.letters.length);
	const runsOf = new Map<string, Run[]>();
	for (const run of all) {
		const first = run.letters.charAt(0);
		runsOf.set(first, [...(runsOf.get(first) ?? []), run]);
	}
	return runsOf;
}

/**
 * Spells a word that may hold Latin letters too. Those that only look Cyrillic are typing mistakes (Қaзақ with a
 * Latin a), as are Cyrillic ones in a Latin name (СOVID with a Cyrillic С); a Latin name keeps its Kazakh suffix
 * (Facebookтегі, SMSті).
 */
function spellMixed(word: string, rules: Rules, inCapitals: boolean): string {
	if (isSmall.test(word)) return spellSmall(word, rules);
	if (!cyrillic.test(word)) return word;
	const numeral = readRomanNumeral(word);
	if (numeral !== undefined) return numeral;
	if (!latin.test(word)) return spellWord(word, rules, inCapitals);
	const letters = Array.from(word);
	const isAbbreviation = /^[A-Z]{2,}\p{Ll}/u.test(word);
	if (
		!isAbbreviation &&
		letters.every(
			(letter) =>
				!latin.test(letter) || cyrillicLookalikes[letter] !== undefined,
		)
	)
		return spellWord(
			letters.map((letter) => cyrillicLookalikes[letter] ?? letter).join(""),
			rules,
			inCapitals,
		);
	const hasSuffix = cyrillic.test(letters.at(-1) ?? "");
	if (
		!hasSuffix &&
		letters.every(
			(letter) => !cyrillic.test(letter) || latinLookalikes.has(letter),
		)
	)
		return letters
			.map((letter) => latinLookalikes.get(letter) ?? letter)
			.join("");
	return word.replace(/[\p{Script=Cyrillic}\p{M}\p{Cf}\uffff]+/gu, (part) =>
		cyrillic.test(part) ? spellWord(part, rules, false) : part,
	);
}

/** Spells a word of nothing but small Kazakh letters. */
function spellSmall(word: string, rules: Rules): string {
	let result = findSign(word, rules);
	for (let at = 0; at < word.length; ) {
		const run = findRun(word, at, rules);
		result += run?.spelling ?? rules.letters[word.charAt(at)] ?? "";
		at += run?.letters.length ?? 1;
	}
	return result;
}

function spellWord(word: string, rules: Rules, inCapitals: boolean): string {
	const { head, letters } = readLetters(word);
	const plain = letters.map(({ kazakh }) => kazakh).join("");
	let result = "";
	for (let at = 0; at < letters.length; ) {
		const run = findRun(plain, at, rules);
		const end = at + (run?.letters.length ?? 1);
		const spelling = run?.spelling ?? rules.letters[plain.charAt(at)] ?? "";
		const used = letters.slice(at, end);
		const isLoud =
			used.length > 1
				? used.every(({ capital }) => capital)
				: (letters[end]?.capital ?? letters[at - 1]?.capital ?? inCapitals);
		result += used[0]?.capital ? capitalise(spelling, isLoud, rules) : spelling;
		for (const { tail } of used) result += tail;
		at = end;
	}
	return head + findSign(plain, rules) + result;
}

/** Splits a word into Kazakh letters; stress and other marks over them are taken off. */
function readLetters(word: string): { head: string; letters: Letter[] } {
	const isLoud = /\p{Lu}\P{Ll}*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
	let head = "";
	const letters: Letter[] = [];
	for (const character of word) {
		if (!/\p{L}/u.test(character)) {
			if (/[\u0300-\u036f\p{Script=Cyrillic}]/u.test(character)) continue;
			const last = letters.at(-1);
			if (last) last.tail += character;
			else head += character;
			continue;
		}
		const small = character.toLowerCase();
		const isCapital = small !== character;
		Array.from(readLetter(small), (kazakh, index) =>
			letters.push({
				kazakh,
				capital: isCapital && (index === 0 || isLoud),
				tail: "",
			}),
		);
	}
	return { head, letters };
}

function readLetter(small: string): string {
	if (kazakhLetters.includes(small)) return small;
	const base = Array.from(small.normalize("NFKD"))[0] ?? "";
	return (
		foreign.get(small) ??
		(kazakhLetters.includes(base) ? base : (foreign.get(base) ?? ""))
	);
}

function findRun(plain: string, at: number, { runsOf }: Rules) {
	return runsOf
		.get(plain.charAt(at))
		?.find(
			({ letters, atStart, mayPrecede }) =>
				plain.startsWith(letters, at) &&
				!(atStart && at > 0) &&
				mayPrecede(plain.charAt(at + letters.length) || "$"),
		);
}

function findSign(plain: string, { hamza }: Rules): string {
	if (!hamza || hasOneOf(plain, hamza.unless)) return "";
	const settled = Array.from(plain).findIndex((letter) =>
		hamza.settled.includes(letter),
	);
	const isFront = Array.from(plain).some(
		(letter, at) =>
			hamza.when.includes(letter) &&
			!(settled >= 0 && at > settled && hamza.late.includes(letter)),
	);
	return isFront ? hamza.sign : "";
}

function hasOneOf(plain: string, letters: string): boolean {
	return Array.from(letters).some((letter) => plain.includes(letter));
}

/** Gives a spelling its capital: all of it among capitals (ЯР → İAR), else its first letter (Яр → İar). */
function capitalise(
	spelling: string,
	isLoud: boolean,
	{ capitals }: Alphabet,
): string {
	const [first = "", ...rest] = Array.from(
		spelling,
		(letter) => capitals[letter] ?? letter.toUpperCase(),
	);
	return first + (isLoud ? rest.join("") : spelling.slice(first.length));
}
