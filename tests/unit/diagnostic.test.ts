import { VFileMessage } from "vfile-message";
import { expect, it } from "vitest";
import { checkText } from "../../src/article/check-text.ts";
import { Diagnostic, readDiagnostic } from "../../src/article/diagnostic.ts";
import { offsetAt } from "../../src/article/places.ts";
import { soundArticle } from "../project.ts";

const check = (text: string) =>
	checkText(text, {
		file: "content/articles/2023/05/a.mdx",
		findPicture: async () => undefined,
	});

/** What each diagnostic of a text is about. */
const marked = async (text: string) =>
	(await check(text)).map(({ ruleId, range }) => [
		ruleId,
		range && text.slice(offsetAt(text, range.start), offsetAt(text, range.end)),
	]);

it("is a message of vfile's, as tools around unified read it", async () => {
	const [found] = await check(soundArticle.replace("кітап б", "кiтап б"));
	expect(found).toBeInstanceOf(VFileMessage);
	expect(found).toMatchObject({
		file: "content/articles/2023/05/a.mdx",
		...{ ruleId: "latin-letter", source: "altyn-kopir", fatal: true },
		...{ line: 10, column: 20, name: "10:20" },
		place: {
			start: { line: 10, column: 20 },
			end: { line: 10, column: 25 },
		},
		message: found?.reason,
		note: "«кітап» деп кирилл әріптерімен жазыңыз",
		...{ actual: "кiтап", expected: ["кітап"] },
	});
	expect(String(found?.reason).endsWith(`. ${found?.note}`)).toBe(true);
});

it("marks what it is about, also where people are told of the line alone", async () => {
	expect(
		await marked(
			soundArticle
				.replace("section: qogam", "section:")
				.replace("tags: [кітап]", "tegs: [кітап]\nviews: көп")
				.replace("бар.", 'бар - "иә". <b>ә</b>'),
		),
	).toEqual([
		["empty-field", "section"],
		["unknown-field", "tegs"],
		["wrong-type", "көп"],
		["unknown-tag", "<b>ә</b>"],
	]);
	expect(
		await marked(soundArticle.replace("бар.", 'бар - "иә".\nЖоқ - деді.')),
	).toEqual([
		["straight-quote", '"'],
		["hyphen-for-dash", " - "],
	]);
});

it("comes back as it was kept", () => {
	const message = { ruleId: "a", fatal: false, reason: "А. Б", note: "Б" };
	const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } };
	const whole = new Diagnostic(message, {
		...{ file: "a.mdx", line: 2, column: 1, field: ["tags", 0], range },
		...{ fix: [{ ...range, text: "в" }], instead: ["а", "в"], stack: "б" },
	});
	for (const one of [whole, new Diagnostic(message, { line: 1 })]) {
		const kept = JSON.stringify(one);
		const back = readDiagnostic(JSON.parse(kept));
		expect(JSON.stringify(back)).toBe(kept);
		expect(back).toEqual(one);
	}
});

it("of a part of a file is moved with its place and its mends", () => {
	const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } };
	const message = { ruleId: "a", fatal: true, reason: "А. Б", note: "Б" };
	const one = new Diagnostic(message, {
		...{ line: 2, column: 1, range, fix: [{ ...range, text: "в" }] },
	}).below(5, "a.mdx");
	const moved = { start: { line: 6, column: 1 }, end: { line: 6, column: 3 } };
	expect(one.toJSON()).toMatchObject({
		...{ file: "a.mdx", line: 6, column: 1, range: moved },
		fix: [{ ...moved, text: "в" }],
	});
});
