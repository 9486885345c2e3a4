import { type Harmony, sound } from "./sounds.ts";
import {
	emptySlots,
	finiteSuffixes,
	nominalSuffixes,
	onsets,
	participles,
	type State,
	type Suffix,
	voices,
} from "./suffixes.ts";

/** One spelling of a suffix, with what the letters before it must be. */
export interface Allomorph {
	readonly text: string;
	/** Mask of `sound` bits: what the last letter before it may be. */
	readonly after: number;
	readonly harmony: Harmony;
	/** It begins with a vowel, so a stem may be voiced or shortened before it. */
	readonly opens: boolean;
	/** ы or і of a stem is swallowed: оқы-йды → оқиды (always), оқы-у → оқу (perhaps). */
	readonly swallows: "no" | "maybe" | "yes";
	/** 1 only before an opening suffix (-лығ), 2 only before another or at the end (-лық), 3 both. */
	readonly before: 1 | 2 | 3;
	readonly left: number;
	readonly cost: number;
	/** With it a word is a root of its own, of this kind: экономика-лық; 0 where it inflects. */
	readonly derives: 0 | 1 | 2;
}

const bitOf: Readonly<Record<string, number>> = {
	v: sound.vowel,
	u: sound.u,
	i: sound.i,
	y: sound.y,
	r: sound.r,
	l: sound.l,
	n: sound.nasal,
	z: sound.sibilant,
	p: sound.voiceless,
	b: sound.stop,
};
const anySound = 1023;
const consonant = anySound & ~sound.vowel;
const maskOf = (after: string) =>
	[...after].reduce((mask, letter) => mask | (bitOf[letter] ?? 0), 0);

const states: readonly State[] = [
	"word",
	"cased",
	"owned",
	"theirs",
	"ours",
	"plural",
	"stem",
	"verb",
	"voice",
];

/** The number of a state in `endingsOf` and `rootsOf`. */
export const stateNumber = Object.fromEntries(
	states.map((state, i) => [state, i]),
) as Readonly<Record<State, number>>;

const harmonised: readonly Readonly<Record<string, string>>[] = [
	{ A: "а", I: "ы", Q: "қ", Ғ: "ғ", Қ: "қ" },
	{ A: "е", I: "і", Q: "к", Ғ: "г", Қ: "к" },
];

type Draft = { text: string; after: number; swallows: "no" | "maybe" | "yes" };

/** Resolves `(x|y)` and the onsets of a shape. */
function draftsOf(shape: string): Draft[] {
	const bracket = /^\((.?)\|(.?)\)(.*)$/.exec(shape);
	if (bracket) {
		const [, vowel = "", cons = "", rest = ""] = bracket;
		const drafts: Draft[] = [
			{ text: vowel + rest, after: sound.vowel, swallows: "no" },
			{ text: cons + rest, after: consonant, swallows: "no" },
		];
		if (vowel === "й" || /^\(\|A\)й/.test(shape))
			drafts.push({
				text: `и${vowel === "й" ? rest : rest.slice(1)}`,
				after: consonant,
				swallows: "yes",
			});
		return drafts;
	}
	const onset = onsets[shape[0] ?? ""];
	if (onset)
		return onset.map(([letter, after]) => ({
			text: letter + shape.slice(1),
			after: maskOf(after),
			swallows: "no",
		}));
	if (shape.startsWith("у"))
		return [{ text: shape, after: anySound, swallows: "maybe" }];
	if (/^[AI]/.test(shape))
		return [{ text: shape, after: consonant, swallows: "no" }];
	if (/^т$/.test(shape))
		return [{ text: shape, after: maskOf("vrln"), swallows: "no" }];
	return [{ text: shape, after: anySound, swallows: "no" }];
}

const kinds = { nominal: 1, verb: 2 } as const;

function* allomorphs([
	,
	shape,
	left,
	cost,
	derives,
]: Suffix): Generator<Allomorph> {
	for (const { text, after, swallows } of draftsOf(shape)) {
		const [back = "", front = ""] = harmonised.map((letters) =>
			text.replace(/[A-ZҒҚ]/g, (letter) => letters[letter] ?? letter),
		);
		const spellings: [string, Harmony][] =
			back === front
				? [[back, 3]]
				: [
						[back, 1],
						[front, 2],
					];
		for (const [spelling, harmony] of spellings) {
			const base = {
				after,
				harmony,
				opens: /^[аеыіуи]/.test(spelling),
				swallows,
				left: stateNumber[left],
				cost,
				derives: derives ? kinds[derives] : (0 as const),
			};
			if (!shape.endsWith("Q")) yield { ...base, text: spelling, before: 3 };
			else {
				const voiced = harmony === 1 ? "ғ" : "г";
				yield { ...base, text: spelling, before: 2 };
				yield { ...base, text: spelling.slice(0, -1) + voiced, before: 1 };
			}
		}
	}
}

/** All states that a word in `state` may be in when the slots between are empty. */
function reach(state: State): State[] {
	const next = emptySlots.find(([from]) => from === state)?.[1];
	return next ? [state, ...reach(next)] : [state];
}

const suffixes = [
	...nominalSuffixes,
	...participles,
	...finiteSuffixes,
	...voices,
];

/** The last two of the first `end` letters of a word as one number. */
function tailCode(word: string, end: number): number {
	return (word.charCodeAt(end - 1) << 16) | word.charCodeAt(end - 2);
}

/** What may end a word in one state, by the tail it takes: two letters, or the last where the suffix has one only. */
interface Endings {
	readonly byTail: ReadonlyMap<number, readonly Allomorph[]>;
	readonly byLast: ReadonlyMap<number, readonly Allomorph[]>;
}

/** As `Map.groupBy` does, which readers' browsers may lack. */
function group<T>(items: Iterable<T>, keyOf: (item: T) => number) {
	const groups = new Map<number, T[]>();
	for (const item of items) {
		const own = groups.get(keyOf(item));
		if (own) own.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

const endings: readonly Endings[] = states.map((state) => {
	const open = new Set(reach(state));
	const all = suffixes
		.filter(([from]) => open.has(from))
		.flatMap((suffix) => [...allomorphs(suffix)])
		.filter(({ text }) => text);
	const lastOf = ({ text }: Allomorph) => text.charCodeAt(text.length - 1);
	const byLast = group(
		all.filter(({ text }) => text.length === 1),
		lastOf,
	);
	const byTail = group(
		all.filter(({ text }) => text.length > 1),
		({ text }) => tailCode(text, text.length),
	);
	for (const [tail, own] of byTail)
		own.push(...(byLast.get(tail >>> 16) ?? []));
	return { byTail, byLast };
});

/** The suffixes that may end the first `end` letters of a word, the word being in a state. */
export function endingsOf(
	state: number,
	word: string,
	end: number,
): readonly Allomorph[] | undefined {
	const own = endings[state];
	return (
		own?.byTail.get(tailCode(word, end)) ??
		own?.byLast.get(word.charCodeAt(end - 1))
	);
}

/** Whether a word in a state may be a bare nominal root (1), a bare verb root (2), both (3). */
export const rootsOf: readonly number[] = states.map((state) => {
	const open = reach(state);
	if (state === "word") return 3;
	return (open.includes("stem") ? 1 : 0) | (open.includes("voice") ? 2 : 0);
});
