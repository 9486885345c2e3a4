import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Synthetic Kazakh articles: words are stems of random syllables with real suffixes in vowel
 * harmony, drawn by Zipf's law, so that compilers, indexes and compressors meet something like a paper.
 */

/** A generator of numbers in [0, 1) that a seed fixes (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const consonants = "бдғжзйкқлмнңпрстш";
const harmonies = [
	{
		vowels: "аоұы",
		suffixes: [
			"",
			"",
			"лар",
			"ды",
			"да",
			"ның",
			"ға",
			"ы",
			"лық",
			"лардың",
			"ымыз",
		],
	},
	{
		vowels: "әеөүі",
		suffixes: [
			"",
			"",
			"лер",
			"ді",
			"де",
			"нің",
			"ге",
			"і",
			"лік",
			"лердің",
			"іміз",
		],
	},
] as const;

const tags =
	"тіл әліпби тарих табиғат су дала мектеп кітап өнер күй домбыра наурыз салт отбасы бюджет баға заң құқық сайлау дәрі ұйқы тамақ көлік жол қала ауыл егін мал көкпар бәйге шахмат күрес музей театр кино ғылым ғарыш климат орман көл".split(
		" ",
	);
/** Sections the articles stand in. */
export const sections = [
	"qogam",
	"madeniet",
	"bilim",
	"sport",
	"ekonomika",
	"aimaq",
];

/** An article as its file holds it. */
export interface SyntheticArticle {
	/** Its folder and name without ending: `2025/12/maqala-11`. */
	id: string;
	/** YAML front matter and Markdown. */
	text: string;
}

/** How many articles an archive gains in a year. */
export const perYear = 2500;
/** The year of the newest of them. */
export const newestYear = 2025;

/**
 * `count` articles, the newest year first: an archive of 10,000 is the years 2022 to 2025 of one of
 * 50,000, word for word, and a year's article has the same text whatever came before it.
 */
export function* synthesize(count: number): Generator<SyntheticArticle> {
	const random = randomFrom(1);
	const pick = <T>(items: ArrayLike<T>): T =>
		items[Math.floor(random() * items.length)] as T;
	const stems = Array.from({ length: 6000 }, () => {
		const harmony = pick(harmonies);
		const syllables = 1 + Math.floor(random() * 2.4);
		const stem = Array.from(
			{ length: syllables },
			() => pick(consonants) + pick(harmony.vowels),
		).join("");
		return { stem: stem + pick(consonants), harmony };
	});
	const word = () => {
		const { stem, harmony } = stems[
			Math.floor(stems.length ** random()) - 1
		] as (typeof stems)[number];
		return stem + pick(harmony.suffixes);
	};
	const sentence = () => {
		const words = Array.from({ length: 8 + Math.floor(random() * 8) }, word);
		const text = words.join(" ");
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};
	const paragraph = () => Array.from({ length: 4 }, sentence).join(" ");

	for (let at = 0; at < count; at++) {
		const year = newestYear - Math.floor(at / perYear);
		const month = String(1 + (at % 12)).padStart(2, "0");
		const day = String(1 + (Math.floor(at / 12) % 28)).padStart(2, "0");
		const text = [
			"---",
			`title: ${sentence().slice(0, -1)}`,
			`lead: ${sentence()}`,
			`date: ${year}-${month}-${day}T10:00:00+05:00`,
			`section: ${sections[at % sections.length]}`,
			`tags: [${pick(tags)}]`,
			"authors: [redaktsiia]",
			"---",
			"",
			paragraph(),
			"",
			paragraph(),
			"",
			`## ${sentence().slice(0, 30)}`,
			"",
			`- ${sentence()}\n- ${sentence()}`,
			"",
			paragraph(),
			"",
			`${paragraph()} **${word()}** мен [${word()}](https://example.kz/).`,
			"",
			paragraph(),
			"",
		].join("\n");
		yield { id: `${year}/${month}/maqala-${at}`, text };
	}
}

/** The story that stands first on the front page of an archive of at least 336 articles. */
export const newestStory = `${newestYear}/12/maqala-335`;

/**
 * Writes `count` articles below a folder, with an ending the reader of that folder knows.
 * @returns the folders of the months they lie in
 */
export async function writeArticles(
	folder: string,
	count: number,
	ending: ".md" | ".mdx",
): Promise<Set<string>> {
	const made = new Set<string>();
	let writes: Promise<void>[] = [];
	for (const { id, text } of synthesize(count)) {
		const file = join(folder, id + ending);
		if (!made.has(dirname(file))) {
			await mkdir(dirname(file), { recursive: true });
			made.add(dirname(file));
		}
		writes.push(writeFile(file, text));
		if (writes.length < 200) continue;
		await Promise.all(writes);
		writes = [];
	}
	await Promise.all(writes);
	return made;
}
