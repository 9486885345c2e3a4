import { soundSpelling } from "../stems/sounds.ts";

/** The words of a hunspell dictionary in the spelling of `soundSpelling`, with the flags of each. */
export type Dictionary = ReadonlyMap<string, string>;

const lookalikes: Readonly<Record<string, string>> = { A: "а", I: "і" };

/** Reads the text of a `.dic` file: the number of words, then a line `word/flags` each. */
export function readDictionary(text: string): Dictionary {
	const flagsOf = new Map<string, string>();
	for (const line of text.split(/\r?\n/).slice(1)) {
		const [word = "", flags = ""] = line.split("/");
		const key = soundSpelling(word.replace(/[AI]/g, (c) => lookalikes[c] ?? c));
		if (key) flagsOf.set(key, flags);
	}
	return flagsOf;
}

/** Whether these are the flags that kk_KZ gives infinitives alone. */
export const isInfinitive = (flags: string | undefined): boolean =>
	flags?.startsWith("M") ?? false;

/** What has a plural in the dictionary, and so is a nominal: тарап is no form of тара, as тараптар shows. */
export function pluralsOf(flagsOf: Dictionary): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const word of flagsOf.keys()) {
		const [, stem] = /^(.+)[лдт][ае]р/.exec(word) ?? [];
		if (stem) stems.add(stem);
	}
	return stems;
}

const derivation =
	/^(?:[лдт][ыі][қк]|л[ыі]|с[ыі]з|ш[ыі]|[лдт][ае]с|[лдт][ае]н?у)$/;

/** What something is derived from, and so is a word of its own: қала, not қал-а, for the sake of қалалық. */
export function basesOf(flagsOf: Dictionary): ReadonlySet<string> {
	const bases = new Set<string>();
	for (const word of flagsOf.keys())
		for (let cut = 2; cut <= 4; cut++)
			if (derivation.test(word.slice(-cut))) bases.add(word.slice(0, -cut));
	return bases;
}
