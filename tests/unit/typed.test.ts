import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabic, latin2018, latin2021 } from "../../src/kazakh/alphabets.ts";
import { soundSpelling } from "../../src/kazakh/stems/sounds.ts";
import { transliterate } from "../../src/kazakh/transliterate.ts";
import { readings, readTyped } from "../../src/kazakh/typed.ts";
import { exceptionsOf } from "../../src/search/index/exceptions.ts";
import { wordForms } from "./word-forms.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

/** What is typed, what is meant, and the place among the readings as exact as it by which it must have come up. */
const typed: Readonly<Record<string, readonly [string, string, number][]>> = {
	"in Cyrillic": [
		["мектеп", "мектеп", 0],
		["МЕКТЕП", "мектеп", 0],
		["мұғaлiм", "мұғалім", 0],
		["ата-ана", "ата-ана", 0],
	],
	"in Russian letters": [
		["кала", "қала", 1],
		["агаш", "ағаш", 1],
		["уйым", "ұйым", 2],
		["казакстан", "қазақстан", 3],
		["омир", "өмір", 3],
		["гылым", "ғылым", 1],
		["жане", "және", 1],
		["халык", "халық", 1],
		["денсаулык", "денсаулық", 1],
		["мемлекеттик", "мемлекеттік", 2],
		["ангиме", "әңгіме", 8],
		["укимет", "үкімет", 6],
		["тугел", "түгел", 2],
		["карым-катынас", "қарым-қатынас", 3],
	],
	"in the Latin letters of 2021": [
		["qazaqstan", "қазақстан", 1],
		["ūiym", "ұйым", 2],
		["jañalyq", "жаңалық", 1],
		["ükımet", "үкімет", 3],
		["ğylym", "ғылым", 1],
		["äñgıme", "әңгіме", 2],
		["tūrğyn", "тұрғын", 1],
		["aşyq", "ашық", 1],
	],
	"in those of 2018": [
		["jańalyq", "жаңалық", 2],
		["úkimet", "үкімет", 3],
		["ǵylym", "ғылым", 2],
		["ádebıet", "әдебиет", 4],
		["aýyl", "ауыл", 2],
	],
	"in plain ASCII and digraphs": [
		["Qazaqstan", "қазақстан", 1],
		["kazak", "қазақ", 2],
		["Shymkent", "шымкент", 4],
		["zhanalyk", "жаңалық", 8],
		["mektep", "мектеп", 1],
		["gharysh", "ғарыш", 2],
		["zhumys", "жұмыс", 4],
		["ulken", "үлкен", 3],
		["okushy", "оқушы", 4],
		["almaty", "алматы", 2],
	],
	"in Turkish-like letters": [
		["jwmıs", "жұмыс", 8],
		["qwqıq", "құқық", 8],
		["şeşim", "шешім", 2],
	],
	"in Arabic script": [
		["قازاقستان", "қазақстан", 0],
		["ءۇي", "үй", 0],
		["\u0674ۇي", "үй", 0],
		["كىتاپ", "кітап", 2],
		["ءبىلىم", "білім", 0],
		["الماتى", "алматы", 0],
		["بالا", "бала", 0],
	],
	"on the wrong keyboard": [
		["vtrntg", "мектеп", 30],
		["fkvfns", "алматы", 30],
		["0fpf0", "қазақ", 30],
		["r3nfg", "кітап", 30],
	],
	"by its English letters": [
		["UNESCO", "юнеско", 1],
		["unicef-тің", "юнисеф-тің", 1],
	],
	"as it should stay": [
		["iphone", "iphone", 0],
		["2022", "2022", 0],
	],
};

describe("A reader finds a word typed", () => {
	for (const [how, rows] of Object.entries(typed))
		it.each(rows)(`${how}: %s`, (text, meant, rank) => {
			const all = readTyped(text);
			const own = all.find(({ word }) => word === meant);
			const place = all
				.filter(({ isExact }) => isExact === own?.isExact)
				.findIndex(({ word }) => word === meant);
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThanOrEqual(rank);
		});
});

describe("Readings", () => {
	it("begin with a Cyrillic word as it stands", () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom(..."аәбгғеикқнңоөуұүыі"),
					minLength: 1,
				}),
				(word) => {
					expect(readings(word)[0]).toBe(word);
				},
			),
			{ numRuns },
		);
	});

	it.each([
		["Latin of 2021", latin2021],
		["Latin of 2018", latin2018],
		["Arabic script", arabic],
	])("bring back what the site prints in %s", (_, alphabet) => {
		const words = Object.values(wordForms)
			.flatMap((own) => Object.values(own))
			.flatMap((forms) => forms.split(" "))
			.filter((word) => word === word.toLowerCase());
		const lost = words.filter((word) => {
			const typed = transliterate(word, alphabet.script, alphabet);
			return !readings(typed).map(soundSpelling).includes(soundSpelling(word));
		});
		const listed = lost.filter((word) => exceptionsOf(word).length > 0);
		expect(lost).toEqual(listed);
		expect(lost.length / words.length).toBeLessThan(0.002);
	});

	it.each([
		["İnfliatsiia", "инфляция"],
		["İNFLİATSİİA", "инфляция"],
		["İNFLİATSİİA".normalize("NFD"), "инфляция"],
		["Infliatsiia", "инфляция"],
		["ÚKIMET", "үкімет"],
		["ÜKIMET", "үкімет"],
		["Altyn", "алтын"],
		["köpır", "көпір"],
		["konstitutsiia", "конституция"],
		["konstıtýtsııa", "конституция"],
		["budan", "бұдан"],
		["borştyñ", "борщтың"],
		["مەتىر", "метр"],
		["كاسپي", "каспий"],
		["بيۋجەت", "бюджет"],
		["اكادەمياسى", "академиясы"],
		["ماتەريالداردىڭ", "материалдардың"],
		["ءبىر-بىرىمەن", "бір-бірімен"],
		["\u0674بىر-بىرىمەن", "бір-бірімен"],
	])("of what the site prints are exact: %s", (typed, meant) => {
		const own = readTyped(typed).find(
			({ word }) => soundSpelling(word) === soundSpelling(meant),
		);
		expect(own?.isExact).toBe(true);
	});

	it.each([
		["алтын", "altyn"],
		["өмір", "omir"],
	])("of words in vowels are no worse for that: %s", (word, typed) => {
		const own = readTyped(typed).find((reading) => reading.word === word);
		expect(own?.cost).toBeLessThan(1);
	});

	it("that are exact are spelt as was typed", () => {
		const spellings = [
			[latin2021, "aäeiıoöuūüyqkgğnñtsşh"],
			[arabic, "اەىيوۇۋقكگعنڭتسشحء"],
		] as const;
		for (const [alphabet, letters] of spellings)
			fc.assert(
				fc.property(
					fc.string({
						unit: fc.constantFrom(...letters),
						minLength: 2,
						maxLength: 12,
					}),
					(typed) => {
						for (const { word, isExact } of readTyped(typed)) {
							if (!isExact || word === typed) continue;
							const spelt = [alphabet, latin2018].map((own) =>
								transliterate(word, own.script, own),
							);
							expect(spelt).toContain(typed);
						}
					},
				),
				{ numRuns },
			);
	});

	it("are few and never repeat, whatever is typed", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), (text) => {
				const found = readings(text);
				expect(found.length).toBeLessThan(300);
				expect(new Set(found).size).toBe(found.length);
			}),
			{ numRuns },
		);
	});

	it("are none for nothing", () => {
		expect(readings("  ")).toEqual([]);
	});
});
