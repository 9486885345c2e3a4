import fc from "fast-check";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { escapeMarkdown, writeBody } from "../../src/desk/import-markdown.ts";
import { leadOf, readPlainStory } from "../../src/desk/import-text.ts";
import { DeskError } from "../../src/desk/options.ts";
import { writeArticle, writeFrontMatter } from "../../src/desk/story-text.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The texts of the blocks of a Markdown text; a block that is no paragraph shows its kind. */
function paragraphsOf(source: string): string[] {
	const root: Root = markdown.parse(source);
	return root.children.map((node) =>
		node.type === "paragraph" ? textOf(node) : `(${node.type})`,
	);
}

describe("escapeMarkdown", () => {
	it.each([
		["«Алтын көпір» – газет (2022 ж.) 100% + 5 = 105!"],
		["– Сәлем! Қалайсыз? #Шымкент №5; A&B > C"],
		["www.example.kz/a_b және https://example.kz/?a=1&b=2#c, red@example.kz"],
		["2022 жылғы 30 тамыз. 1.5 млн"],
	])("lets %s stand as it is", (text) => {
		expect(escapeMarkdown(text)).toBe(text);
	});

	it.each([
		[
			"{x} <b> *a* _b_ [c] `d` ~e~ \\",
			"\\{x\\} &lt;b> \\*a\\* \\_b\\_ \\[c\\] \\`d\\` \\~e\\~ \\\\",
		],
		["# тақырып", "\\# тақырып"],
		["> дәйек", "\\> дәйек"],
		["- тізім", "\\- тізім"],
		["+ тізім", "\\+ тізім"],
		["1. тізім", "1\\. тізім"],
		["12) тізім", "12\\) тізім"],
		["мәтін\n===", "мәтін\n\\==="],
		["а | ә\n-|-", "а | ә\n\\-|-"],
		["---", "\\---"],
		["&amp; &#8470; &c", "\\&amp; \\&#8470; &c"],
		["import x", "&#105;mport x"],
		["https://a.kz/*b", "https\\://a.kz/\\*b"],
	])("escapes %j", (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
		expect(paragraphsOf(escaped)).toEqual([text]);
	});

	const pieces = fc.constantFrom(
		..."{}<>&*_[]()`~#+-=|:!\\/.,;@\"'^$%?0123456789aбЯ–«» \t\n\u00a0",
		"www.",
		"https://",
		"http://a.kz",
		"a@b.kz",
		"mailto:",
		"import ",
		"export ",
		"&amp;",
		"&#38;",
		"&copy",
		"<br/>",
		"</p>",
		"<!--",
		"```",
		"~~~",
		"[^1]:",
		"[x] ",
		"---",
		"1. ",
		"- [ ] ",
		"|-|",
		"![a](b)",
		"{/*",
		"қ̧",
		"𝒜",
		"🙂",
	);
	const paragraph = fc
		.oneof(
			fc.array(pieces, { maxLength: 24 }).map((list) => list.join("")),
			fc.string({ unit: "grapheme", maxLength: 40 }),
		)
		.map((text) =>
			text
				.replaceAll("\r", "\n")
				.replace(/^[ \t]+|[ \t]+$/gm, "")
				.replace(/\n(?:\s*\n)+/g, "\n")
				.replace(/^\s+|\s+$/g, ""),
		)
		// Lines with a bullet become a list.
		.filter((text) => !/^$|\0|^[•◦‣⁃∙●○▪▫■□\uF0B7\uF0A7]/m.test(text));

	it("gives one paragraph with the very same text, whatever the signs", () => {
		fc.assert(
			fc.property(paragraph, (text) => {
				expect(paragraphsOf(escapeMarkdown(text))).toEqual([text]);
			}),
			{ numRuns: numRuns * 5 },
		);
	});

	it("keeps paragraphs apart, and from front matter", () => {
		const fields = {
			title: "а",
			lead: "б",
			date: "2022-08-30T10:00:00+06:00",
			section: "qogam",
			tags: [],
			authors: ["redaktsiia"],
			views: 0,
			comments: 0,
		};
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 1 }), (texts) => {
				const file = writeArticle(fields, writeBody(texts));
				expect(
					paragraphsOf(file.split("---\n").slice(2).join("---\n")),
				).toEqual(texts);
			}),
			{ numRuns },
		);
	});
});

describe("writeBody", () => {
	it.each([
		["items", "• Бір\n• Екі", "- Бір\n- Екі"],
		["items with blank lines between", ["• Бір", "• Екі"], "- Бір\n- Екі"],
		["Word's own bullets", "\uf0b7\tБір\n\uf0a7 Екі", "- Бір\n- Екі"],
		[
			"a list after its sentence",
			"Керегі:\n• ұн\n• су",
			"Керегі:\n\n- ұн\n- су",
		],
		["a list before a sentence", ["• ұн", "Бітті."], "- ұн\n\nБітті."],
		["an item of two lines", "• ұн,\n# ақ", "- ұн,\n  \\# ақ"],
		["marks in an item", "• *ұн*", "- \\*ұн\\*"],
		["a bullet alone, as it is", "•", "•"],
		["a speaker's dash, as it is", "– Бір\n– Екі", "– Бір\n– Екі"],
	])("writes %s", (_, paragraphs, body) => {
		expect(writeBody([paragraphs].flat())).toBe(body);
	});
});

describe("writeFrontMatter", () => {
	it("gives back any words, safely quoted", () => {
		const text = fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.constantFrom("«Сөз»: 1", "- а", "# б", "2022", "true", '"', "a: b #c"),
		);
		fc.assert(
			fc.property(text, text, fc.array(text), (title, lead, tags) => {
				const fields = {
					title,
					lead,
					date: "2022-08-30T10:00:00+06:00",
					dateNote: lead,
					section: "qogam",
					tags: ["тег", ...tags],
					authors: ["redaktsiia"],
					views: 68,
					comments: 0,
				};
				expect(parse(writeFrontMatter(fields))).toEqual(fields);
			}),
			{ numRuns },
		);
	});
});

describe("leadOf", () => {
	const long = `${"сөз ".repeat(100)}соңы.`;
	it.each([
		["the first sentence", "Бір. Екі. Үш.", "Бір."],
		["a text of one sentence", "Жалғыз сөйлем", "Жалғыз сөйлем"],
		[
			"a question",
			"«Не болды?» деп сұрады. Білмейміз.",
			"«Не болды?» деп сұрады.",
		],
		["closing quotes too", "Ол: «Келдім!» Біз қуандық.", "Ол: «Келдім!»"],
		[
			"an initial unbroken",
			"Кеше М. Әуезов келді. Ол жазушы.",
			"Кеше М. Әуезов келді.",
		],
		[
			"abbreviations unbroken",
			"2022 ж. тамызда, т.б. кезде. Сосын.",
			"2022 ж. тамызда, т.б. кезде.",
		],
		["a sentence over two lines in one", "Бір\nекі. Үш.", "Бір екі."],
		["a long sentence cut at a word", long, `${"сөз ".repeat(74)}сөз…`],
	])("takes %s", (_, text, lead) => {
		expect(leadOf(text)).toBe(lead);
	});

	it("is never longer than 300 characters", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 200, maxLength: 900 }), (text) => {
				expect(leadOf(text).length).toBeLessThanOrEqual(300);
			}),
			{ numRuns },
		);
	});
});

describe("readPlainStory", () => {
	it.each([
		["as newsrooms keep it", "ЖИЫН\n\n68\n0\n\nБір.\n\nЕкі.\n"],
		["with CRLF", "ЖИЫН\r\n\r\n68\r\n0\r\n\r\nБір.\r\n\r\nЕкі."],
		[
			"with loose spaces and blank lines",
			"\n ЖИЫН \n68\n\n0\n Бір.\t\n \n\u00a0\n\nЕкі. \n\n",
		],
	])("reads a story %s", (_, text) => {
		expect(readPlainStory(text)).toEqual({
			headline: "ЖИЫН",
			views: 68,
			comments: 0,
			paragraphs: ["Бір.", "Екі."],
		});
	});

	it("reads grouped counters and paragraphs of several lines", () => {
		expect(
			readPlainStory("Жиын\n\n12 345\n1\u00a0000\n\n– Бір\n – Екі"),
		).toEqual({
			headline: "Жиын",
			views: 12345,
			comments: 1000,
			paragraphs: ["– Бір\n– Екі"],
		});
	});

	it.each([
		["an empty text", " \n\n", "Файл бос"],
		[
			"a text without a headline",
			"68\n0\n\nМәтін",
			"Тақырып жоқ: 1-жолда «68»",
		],
		["a headline alone", "ЖИЫН", "Қанша рет оқылғаны жазылмаған"],
		["letters for a counter", "ЖИЫН\n\nкөп\n0\n\nМәтін", "3-жолда «көп» тұр"],
		["a negative counter", "ЖИЫН\n\n-1\n0\n\nМәтін", "3-жолда «-1» тұр"],
		[
			"one counter only",
			"ЖИЫН\n\n68\n\nМәтін",
			"Пікір саны жазылмаған: 5-жолда «Мәтін»",
		],
		["no paragraphs", "ЖИЫН\n\n68\n0\n", "Мақаланың мәтіні жоқ"],
	])("refuses %s", (_, text, message) => {
		expect(() => readPlainStory(text)).toThrow(DeskError);
		expect(() => readPlainStory(text)).toThrow(message);
	});
});
