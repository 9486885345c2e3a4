import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arabic, latin2021 } from "../../src/kazakh/alphabets.ts";
import {
	transliterate,
	transliteratePieces,
} from "../../src/kazakh/transliterate.ts";
import { readSpellings } from "./scripts/tables.ts";

const runs = { numRuns: Number(process.env.FC_RUNS ?? 100) };
const scripts = ["latn", "arab"] as const;
const words = readSpellings("words.tsv");

describe("a text cut into parts", () => {
	test.each([
		[
			["Т", "іл"],
			["ءت", "ىل"],
		],
		[
			["ұл", "тіл", "ер"],
			["ۇل", "تىل", "ەر"],
		],
		[
			["Тіл", "Қоғам"],
			["ءتىل", "قوعام"],
		],
		[
			["тіл ", "мен ", "дін"],
			["ءتىل ", "مەن ", "ءدىن"],
		],
		[
			["ән", ", ", "күй"],
			["ءان", "، ", "كۇي"],
		],
	])("%j becomes %j", (parts, expected) => {
		expect(transliteratePieces(parts, "arab")).toEqual(expected);
	});

	test("gives as many parts back, whatever stands in them", () => {
		const part = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom("\uffff", "\ufffe", "тіл", "https://a.kz/", ""),
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				for (const script of scripts)
					expect(transliteratePieces(parts, script)).toHaveLength(parts.length);
			}),
			runs,
		);
	});
});

describe("laws", () => {
	const kazakh = fc.string({
		unit: fc.constantFrom(
			...Array.from("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
			...Array.from("АӘҒЁИЙҚҢӨЦЧШЩЮЯ -–«»,.;?!1290aeiC#@/\u00ad\u0301"),
		),
	});
	const anything = fc.oneof(kazakh, fc.string({ unit: "binary" }));

	test("no Cyrillic letter stays outside addresses", () => {
		const noAddress = anything.filter((text) => !/@|:\/\/|www|қаз/i.test(text));
		fc.assert(
			fc.property(noAddress, fc.constantFrom(...scripts), (text, script) => {
				expect(transliterate(text, script)).not.toMatch(
					/(?=\p{L})\p{Script=Cyrillic}/u,
				);
			}),
			runs,
		);
	});

	test("every Cyrillic letter of Unicode has a spelling without Cyrillic", () => {
		const letters = Array.from({ length: 0x1e090 }, (_, code) => code)
			.filter((code) => code < 0xd800 || code > 0xdfff)
			.map((code) => String.fromCodePoint(code))
			.filter((letter) => /(?=\p{L})\p{Script=Cyrillic}/u.test(letter));
		for (const script of scripts)
			expect(transliterate(letters.join(" "), script)).not.toMatch(
				/(?=\p{L})\p{Script=Cyrillic}/u,
			);
	});

	test("composed and decomposed letters give the same", () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(...scripts), (text, script) => {
				expect(transliterate(text.normalize("NFD"), script)).toBe(
					transliterate(text.normalize("NFC"), script),
				);
			}),
			runs,
		);
	});

	test("digits and addresses stay", () => {
		const address = fc.oneof(fc.webUrl(), fc.emailAddress());
		fc.assert(
			fc.property(
				kazakh.filter((text) => !/[@/:#a-z]/i.test(text)),
				address,
				fc.constantFrom(...scripts),
				(text, found, script) => {
					const result = transliterate(`${text} ${found} ${text}`, script);
					expect(result).toContain(found.replace(/[.,;:!?)\]}'’…–—-]+$/, ""));
					expect(result.match(/\d/g)).toEqual(
						`${text} ${found} ${text}`.match(/\d/g),
					);
				},
			),
			runs,
		);
	});

	test("no letter and no word gets lost", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...words.map(({ cyrillic }) => cyrillic))),
				fc.constantFrom(...scripts),
				(list, script) => {
					expect(transliterate(list.join(" "), script)).toBe(
						list.map((word) => transliterate(word, script)).join(" "),
					);
				},
			),
			runs,
		);
	});

	test.each([
		"а",
		"а@",
		"@а",
		"ааa",
		"а,",
		"https://а",
		"www.",
		"а-",
		"а\u0301",
		"Х ",
		"қ.қаз",
		"«а",
	])("time grows with the length of the text: %s repeated", (piece) => {
		const long = piece.repeat(200_000 / piece.length);
		const started = performance.now();
		for (const script of scripts) transliterate(`ы${long}`, script);
		expect(performance.now() - started).toBeLessThan(5000);
	});

	test("an alphabet is a table: another one needs no code", () => {
		const common = {
			...latin2021,
			letters: { ...latin2021.letters, і: "i", ш: "sh" },
		};
		expect(transliterate("Шың, ШІЛ", "latn", common)).toBe("Shyñ, SHİL");
		expect(transliterate("дән", "arab", { ...arabic, hamza: undefined })).toBe(
			"دان",
		);
	});
});
