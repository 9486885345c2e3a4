import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { romanisation, slugify } from "../../src/kazakh/slug.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

const cases: [name: string, text: string, slug: string][] = [
	[
		"romanises Kazakh words and joins them by hyphens",
		"Үкіметтік емес ұйым жетекшілері бас қосты",
		"ukimettik-emes-uiym-zhetekshileri-bas-qosty",
	],
	[
		"reads capitals as small letters",
		"ШЫМКЕНТТЕ ЖИЫН ӨТТІ",
		"shymkentte-zhiyn-otti",
	],
	["keeps Latin letters and digits", "«BARCAMP–2022»", "barcamp-2022"],
	[
		"makes one hyphen of a run of signs and none at the ends",
		" – Не? «Сөз»… ",
		"ne-soz",
	],
	[
		"drops soft and hard signs without a hyphen",
		"Альянс объект",
		"alians-obekt",
	],
	[
		"spells the loan letters with two",
		"цирк ёлка щи юрист",
		"tsirk-iolka-shi-iurist",
	],
	["composes decomposed letters first", "и\u0306 е\u0308", "i-io"],
	["takes accents off Latin letters", "Café İstanbul", "cafe-istanbul"],
	["ignores stress marks", "а\u0301ла", "ala"],
	["gives nothing for a text without letters it knows", "«…» 漢字", ""],
	["keeps 64 characters", "а".repeat(64), "a".repeat(64)],
	["cuts a longer word hard", "а".repeat(65), "a".repeat(64)],
	[
		"cuts at the last word that fits",
		`${"а".repeat(60)} бір екі`,
		`${"a".repeat(60)}-bir`,
	],
	["drops a word that does not fit", `${"а".repeat(62)} бір`, "a".repeat(62)],
];

describe("slugify", () => {
	it.each(cases)("%s", (_, text, slug) => {
		expect(slugify(text)).toBe(slug);
	});

	const texts = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.string({
			unit: fc.constantFrom(...Object.keys(romanisation), " ", "–", "Z", "7"),
			maxLength: 150,
		}),
	);

	it("always gives hyphenated ASCII words, or nothing, of at most 64 characters", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const slug = slugify(text);
				expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(slug.length).toBeLessThanOrEqual(64);
			}),
			{ numRuns },
		);
	});

	it("gives a slug for itself", () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(slugify(slugify(text))).toBe(slugify(text));
			}),
			{ numRuns },
		);
	});
});
