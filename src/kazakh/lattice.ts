import type { SpellingRow } from "./spellings.ts";

/** One way to read what was typed. */
export interface Spelt {
	word: string;
	/** How far it is from the obvious, 0 being the obvious. */
	cost: number;
}

/** How many readings are followed at once. */
const width = 128;

const back = "аоұы";
const front = "әөүіе";
const typedVowel = /[aeiouyäáâəöóūüúıIаәеиоөұүыіэюяёاوۇەهىأ]/;

type Harmony = "b" | "f" | "";

const vowelHarmony = (letter: string): Harmony =>
	back.includes(letter) ? "b" : front.includes(letter) ? "f" : "";

/** The harmony that a letter asks of the vowels beside it: Kazakh words have қ ғ with back vowels, к г with front ones. */
const gutturalHarmony = (letter: string): Harmony =>
	letter === "қ" || letter === "ғ"
		? "b"
		: letter === "к" || letter === "г"
			? "f"
			: "";

/** How ill letters go with what stands before them: Kazakh words are of one harmony. */
function discord(vowel: Harmony, last: string, letters: string): number {
	let cost = 0;
	let own = vowel;
	let before = last;
	for (const letter of letters) {
		const harmony = vowelHarmony(letter);
		const guttural = gutturalHarmony(letter);
		const asked = gutturalHarmony(before);
		if (harmony && own && harmony !== own) cost += 0.9;
		if (harmony && asked && asked !== harmony)
			cost += asked === "b" ? 1.2 : 0.9;
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
	vowel: Harmony;
}

/** How letters are read: rows by their first sign, and what else there is to know of a script. */
export interface Reader {
	rows: ReadonlyMap<string, readonly SpellingRow[]>;
	/** Whether a letter may also stay as it is. */
	keeps: boolean;
	/** The harmony that the signs of a part between hyphens tell, if they do. */
	harmonyOf?: (part: string) => Harmony;
}

/** Sorts rows by the first sign of what is typed. */
export function sortRows(
	rows: readonly SpellingRow[],
): Map<string, SpellingRow[]> {
	const sorted = new Map<string, SpellingRow[]>();
	for (const row of rows) {
		const first = row[0].slice(0, 1);
		sorted.set(first, [...(sorted.get(first) ?? []), row]);
	}
	return sorted;
}

/**
 * Reads what was typed, a word or a compound with hyphens, by a table of spellings, the likeliest first. Letters without a row
 * stay. @param most how many readings are given back
 */
export function spell(
	typed: string,
	{ rows, keeps, harmonyOf }: Reader,
	most: number,
): Spelt[] {
	const paths: Map<string, Path>[] = Array.from(
		{ length: typed.length + 1 },
		() => new Map(),
	);
	const startOf = (at: number) => harmonyOf?.(partAt(typed, at)) ?? "";
	paths[0]?.set("", { text: "", cost: 0, vowel: startOf(0) });
	for (let at = 0; at < typed.length; at++) {
		const letter = typed[at] ?? "";
		const fits = (rows.get(letter) ?? []).filter(
			([letters, , , where]) =>
				typed.startsWith(letters, at) &&
				(where === undefined || isAt(typed, at, letters.length, where)),
		);
		const options: readonly SpellingRow[] =
			keeps || fits.length === 0 ? [[letter, letter, 0], ...fits] : fits;
		for (const path of cheapest(paths[at], width))
			for (const [letters, cyrillic, cost] of options) {
				const text = path.text + cyrillic;
				const total =
					path.cost + cost + discord(path.vowel, path.text.slice(-1), cyrillic);
				const target = paths[at + letters.length];
				if (!target || (target.get(text)?.cost ?? Infinity) <= total) continue;
				const vowel = Array.from(cyrillic, vowelHarmony).findLast(Boolean);
				target.set(text, {
					text,
					cost: total,
					vowel: letter === "-" ? startOf(at + 1) : (vowel ?? path.vowel),
				});
			}
	}
	return cheapest(paths[typed.length], most).map(({ text, cost }) => ({
		word: text,
		cost,
	}));
}

const cheapest = (paths: Map<string, Path> | undefined, count: number) =>
	[...(paths?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, count);

const partAt = (typed: string, at: number) =>
	typed.slice(at).split("-", 1)[0] ?? "";

const isEdge = (sign: string | undefined) =>
	sign === undefined || sign === "" || sign === "-";

/** Whether letters stand where a row holds. */
function isAt(
	typed: string,
	at: number,
	length: number,
	where: NonNullable<SpellingRow[3]>,
): boolean {
	const before = typed.slice(Math.max(0, at - 1), at);
	const next = typed.slice(at + length, at + length + 1);
	if (where === "before") return typedVowel.test(next);
	if (where === "last") return isEdge(next);
	if (typedVowel.test(before)) return where === "after";
	if (isEdge(before)) return where === "start";
	return where === (isEdge(next) ? "end" : "inside");
}
