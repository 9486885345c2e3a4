import { describe, expect, it } from "vitest";
import { checkText } from "../../src/article/check-text.ts";
import { catalogue } from "../../src/article/rules/catalogue.ts";
import { applyEdits } from "../../src/article/written.ts";
import { ruleRows } from "./rule-rows.ts";

const check = (text: string) =>
	checkText(text, {
		file: "content/articles/2023/05/a.mdx",
		findPicture: async (file) =>
			file.endsWith("/tau.svg")
				? { file, hash: "aa", width: 4, height: 3, format: "svg" }
				: undefined,
	});

describe("a text breaks its rule", () => {
	it.each(ruleRows)("%s", async (rule, text, mended = text) => {
		const found = (await check(text)).filter(({ ruleId }) => ruleId === rule);
		expect(found).not.toEqual([]);
		const fix = found.flatMap((one) => one.fix ?? []);
		expect(applyEdits(text, fix)).toBe(mended);
		if (mended === text) return;
		// Once it is mended, it breaks the rule no more.
		const left = (await check(mended)).map(({ ruleId }) => ruleId);
		expect(left).not.toContain(rule);
	});
});

it("with Windows line ends it is mended alike", async () => {
	for (const [rule, text, mended] of ruleRows) {
		if (mended === undefined) continue;
		const windows = (unix: string) => unix.replaceAll("\n", "\r\n");
		const found = await check(windows(text));
		const fix = found
			.filter(({ ruleId }) => ruleId === rule)
			.flatMap((one) => one.fix ?? []);
		expect(applyEdits(windows(text), fix), rule).toBe(windows(mended));
	}
});

/** Topics whose rules one text of an article can break. */
const topics = [
	"Өрістердің жазылуы",
	"Өрістер",
	"Әріптер мен белгілер",
	"Белгілеу",
	"Тегтер",
	"Компоненттер",
	"Сілтемелер",
	"Көлем",
];
/** Rules of these that need other files, a page's code, or what no text is known to do. */
const others = [
	"link-to-draft",
	"link-to-later",
	"missing-page",
	"more-problems",
	"old-link",
	"text-too-deep",
	"unchecked-rest",
	"unknown-markup",
	"unread-brace",
	"unread-code",
	"unread-text",
	"withdrawn-link",
];

it("each rule of one text has a row", () => {
	const known = new Set(ruleRows.map(([rule]) => rule));
	const rules = topics.flatMap((topic) => catalogue.get(topic) ?? []);
	const missing = rules.map(({ id }) => id).filter((id) => !known.has(id));
	expect(missing.sort()).toEqual(others);
});
