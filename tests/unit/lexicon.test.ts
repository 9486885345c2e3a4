import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeLexicon } from "../../src/kazakh/lexicon/code.ts";
import { readDictionary } from "../../src/kazakh/lexicon/dictionary.ts";
import { entry } from "../../src/kazakh/lexicon/entry.ts";
import { verbsOf } from "../../src/kazakh/lexicon/verbs.ts";

/** A dictionary as hunspell writes it: `M` are the flags of infinitives, `A` those of all else. */
const dictionary = (words: string) => {
	const lines = words.trim().split(/\s+/);
	return readDictionary(`${lines.length}\n${lines.join("\n")}`);
};

describe("A verb is told", () => {
	it.each([
		["by its infinitive", "жылату/M", "жылат"],
		["by three suffixes of verbs", "тоз/A тоздыр/A тозған/A тозып/A", "тоз"],
		["by two, where it is long", "көгер/A көгерген/A көгеріс/A", "көгер"],
		[
			"by a verb that it is the causative of",
			"күйре/A күйреу/M күйрет/A",
			"күйрет",
		],
		["and the passive", "мұжу/M мұж/A мұжыл/A", "мұжыл"],
	])("%s: %s", (_, words, verb) => {
		expect(verbsOf(dictionary(words))).toContain(verb);
	});

	it.each([
		["by one suffix", "шоңқа/A шоңқан/A шоңқаш/A", "шоңқа"],
		["by suffixes of one letter", "лама/A ламал/A ламас/A ламат/A", "лама"],
		[
			"by a form of its own stem",
			"шырт/A шырты/A шыртыл/A шыртыс/A шыртыдыр/A",
			"шырты",
		],
	])("not %s: %s", (_, words, noun) => {
		expect(verbsOf(dictionary(words))).not.toContain(noun);
	});
});

describe("The lexicon", () => {
	const { entries } = decodeLexicon(
		readFileSync("src/kazakh/lexicon/hunspell-kk.txt", "utf8"),
	);
	const has = (word: string, bit: number) =>
		((entries.get(word) ?? 0) & bit) !== 0;

	const declined =
		"бөлімдер келісімдер деректер қалдықтар борыштар мекемеге мекемемен кезеңде ертеңіне негізсіз хабарсыз бесінші екінші";
	it.each(declined.split(" "))("has no declined forms: %s", (word) => {
		expect(has(word, entry.nominal | entry.doubtful)).toBe(false);
	});

	const words =
		"дәптер салдар жастар арыстан аудан теңге кереге таразы септік тапсырма болыс азаматтық келесі алғашқы";
	it.each(words.split(" "))("keeps words that look declined: %s", (word) => {
		expect(has(word, entry.nominal)).toBe(true);
	});

	const verbs = "тіз қызар сің пісір қорқыт көшіріл";
	it.each(verbs.split(" "))("knows verbs without infinitives: %s", (word) => {
		expect(has(word, entry.verb)).toBe(true);
	});
});
