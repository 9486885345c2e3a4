import {
	arabicRows,
	keyboard,
	latinRows,
	russianRows,
	type SpellingRow,
} from "./spellings.ts";
import { plainWord } from "./words.ts";

/** How many readings are followed at once, and how many are given back. */
const width = 64;
const most = 24;
/** Letters of the longest word that is worth spelling out. */
const longest = 40;

const typedVowel = /[aeiouyäáâəöóūüúıаәеиоөұүыіэюяёاوۇەهىأ]/;
const back = "аоұы";
const front = "әөүіе";

/** How ill a letter goes with the vowels before it: Kazakh words are of one harmony, and қ ғ are back, к г front. */
function discord(vowel: string, last: string, letters: string): number {
	let cost = 0;
	let own = vowel;
	let before = last;
	for (const letter of letters) {
		const harmony = back.includes(letter)
			? "b"
			: front.includes(letter)
				? "f"
				: "";
		const guttural = "қғ".includes(letter)
			? "b"
			: "кг".includes(letter)
				? "f"
				: "";
		if (harmony && own && harmony !== own) cost += 0.9;
		if (harmony && "қғ".includes(before) && harmony === "f") cost += 1.2;
		if (harmony && "кг".includes(before) && harmony === "b") cost += 0.9;
		if (guttural && own && guttural !== own)
			cost += guttural === "b" ? 1.2 : 0.9;
		if (harmony) own = harmony;
		before = letter;
	}
	return cost;
}

interface Path {
	text: string;
	cost: number;
	vowel: string;
}

/** Spells `typed` by the rows, the likeliest first; letters without a row stay. */
function spell(
	typed: string,
	rows: readonly SpellingRow[],
	keep: boolean,
): string[] {
	const paths: Map<string, Path>[] = Array.from(
		{ length: typed.length + 1 },
		() => new Map(),
	);
	paths[0]?.set("", { text: "", cost: 0, vowel: "" });
	for (let at = 0; at < typed.length; at++) {
		const open = [...(paths[at]?.values() ?? [])]
			.sort((a, b) => a.cost - b.cost)
			.slice(0, width);
		const fits = rows.filter(
			([letters, , , where]) =>
				typed.startsWith(letters, at) &&
				(where === undefined ||
					where === placeOf(typed, at, letters.length) ||
					(where === "before" &&
						typedVowel.test(typed[at + letters.length] ?? ""))),
		);
		const letter = typed[at] ?? "";
		const options: readonly SpellingRow[] =
			keep || fits.length === 0 ? [[letter, letter, 0], ...fits] : fits;
		for (const path of open)
			for (const [letters, cyrillic, cost] of options) {
				const text = path.text + cyrillic;
				const total =
					path.cost +
					cost +
					discord(path.vowel, path.text.at(-1) ?? "", cyrillic);
				const target = paths[at + letters.length];
				if (!target || (target.get(text)?.cost ?? Infinity) <= total) continue;
				const vowel = [...cyrillic].findLast((c) => (back + front).includes(c));
				target.set(text, {
					text,
					cost: total,
					vowel: vowel ? (back.includes(vowel) ? "b" : "f") : path.vowel,
				});
			}
	}
	return [...(paths[typed.length]?.values() ?? [])]
		.sort((a, b) => a.cost - b.cost)
		.slice(0, most)
		.map(({ text }) => text);
}

function placeOf(
	typed: string,
	at: number,
	length: number,
): "after" | "start" | "end" | "inside" {
	if (typedVowel.test(typed[at - 1] ?? "")) return "after";
	if (at === 0) return "start";
	return at + length === typed.length ? "end" : "inside";
}

/** Letters that only the official Latin tables have; a writer who uses one of them means the plain ones as they are. */
const marked = /[äáñńöóūüúğǵşý]/;
const plainOnly = latinRows.filter(
	([letters, cyrillic, cost]) =>
		cost === 0 || !/^[agnok]$/.test(letters) || cyrillic === "",
);

function readLatin(typed: string): string[] {
	return spell(typed, marked.test(typed) ? plainOnly : latinRows, false);
}

function readRussian(typed: string): string[] {
	return spell(typed, russianRows, true);
}

/** Hamza makes the vowels of a word front ones; without it they are back ones, unless ە ك گ leave it open. */
function readArabic(typed: string): string[] {
	const letters = typed.replace(/[\u0621\u0674\u200c\u0654]/g, "");
	const against =
		letters !== typed ? "аоұы" : /[ەهكکگ]/.test(letters) ? "" : "әөүі";
	const rows = arabicRows.map(
		([from, to, cost, where]): SpellingRow => [
			from,
			to,
			to && against.includes(to) ? 1 : cost,
			where,
		],
	);
	return spell(letters, rows, false);
}

function readKeyboard(typed: string): string {
	return Array.from(typed, (key) => keyboard[key] ?? key).join("");
}

/**
 * What a reader may have meant by one typed word, as lower-case words, the likeliest first: as it stands (with NFD and
 * look-alike letters mended), then in Cyrillic from any Latin spelling or Arabic script, then as the keys of a Kazakh keyboard; for a Cyrillic
 * word, with Kazakh letters where Russian ones were typed. At most some fifty. The caller takes the first that it finds.
 */
export function readings(typed: string): string[] {
	const word = plainWord(typed.trim());
	if (!word) return [];
	if (word.length > longest) return [word];
	if (/\p{Script=Arabic}/u.test(word)) return combine(word, readArabic);
	if (/\p{Script=Latin}/u.test(word)) {
		const found = [word, ...combine(word, readLatin)];
		return unique(ascii.test(word) ? [...found, readKeyboard(word)] : found);
	}
	if (/\p{Script=Cyrillic}/u.test(word))
		return unique([word, ...combine(word, readRussian)]);
	return unique(ascii.test(word) ? [word, readKeyboard(word)] : [word]);
}

const ascii = /^[\x21-\x7e]+$/;
const unique = (words: readonly string[]) => [...new Set(words)];

/** Reads the parts of a compound each for itself and joins the readings rank by rank. */
function combine(word: string, read: (part: string) => string[]): string[] {
	const parts = word.split("-").map(read);
	const ranks = Math.max(...parts.map((own) => own.length));
	return Array.from({ length: ranks }, (_, rank) =>
		parts.map((own) => own[Math.min(rank, own.length - 1)] ?? "").join("-"),
	);
}
