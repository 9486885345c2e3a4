import { describe, expect, it } from "vitest";
import { Diagnostic } from "../../src/article/diagnostic.ts";
import { reporters } from "../../src/desk/reporters.ts";

const report = (name: string, ...diagnostics: Diagnostic[]) =>
	reporters[name]?.(diagnostics) ?? "";

const error = new Diagnostic(
	{
		ruleId: "latin-letter",
		fatal: true,
		reason: "100% «а:б, в»\nг. Түзетіңіз",
		note: "Түзетіңіз",
	},
	{
		file: "content/a,b:c.mdx",
		...{ line: 3, column: 2, field: ["tags", 0] },
		fix: [
			{
				start: { line: 3, column: 2 },
				end: { line: 3, column: 4 },
				text: "аб",
			},
		],
	},
);
const warning = new Diagnostic(
	{ ruleId: "soft-hyphen", fatal: false, reason: "А. Б", note: "Б" },
	{ file: "content/a.mdx", line: 7 },
);

describe("for GitHub", () => {
	it("a message is a command that names its line, with no sign of the command's own", () => {
		expect(report("github", error, warning).split("\n")).toEqual([
			"::error file=content/a%2Cb%3Ac.mdx,line=3,col=2,title=latin-letter::100%25 «а:б, в» г. Түзетіңіз",
			"::warning file=content/a.mdx,line=7,title=soft-hyphen::А. Б",
		]);
	});
});

describe("for GitLab", () => {
	const read = (...all: Diagnostic[]) => JSON.parse(report("gitlab", ...all));

	it("a message is an entry of the code quality report", () => {
		expect(read(error, warning)).toEqual([
			{
				description: "100% «а:б, в» г. Түзетіңіз",
				check_name: "latin-letter",
				fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
				severity: "major",
				location: { path: "content/a,b:c.mdx", lines: { begin: 3 } },
			},
			expect.objectContaining({
				severity: "minor",
				location: { path: "content/a.mdx", lines: { begin: 7 } },
			}),
		]);
	});
	it("it is known again on another line, and told from another like it", () => {
		const moved = new Diagnostic(warning.toJSON(), {
			...warning.toJSON(),
			line: 9,
		});
		const [first, second] = read(warning, moved);
		expect(read(moved)[0].fingerprint).toBe(first.fingerprint);
		expect(second.fingerprint).not.toBe(first.fingerprint);
	});
});

describe("as JSON", () => {
	it("a message has all that is known of it", () => {
		expect(JSON.parse(report("json", error, warning))).toEqual([
			{
				file: "content/a,b:c.mdx",
				...{ line: 3, column: 2, field: ["tags", 0] },
				...{ ruleId: "latin-letter", source: "altyn-kopir", fatal: true },
				...{ reason: "100% «а:б, в»\nг. Түзетіңіз", note: "Түзетіңіз" },
				fix: [
					{
						start: { line: 3, column: 2 },
						end: { line: 3, column: 4 },
						text: "аб",
					},
				],
			},
			{
				file: "content/a.mdx",
				line: 7,
				...{ ruleId: "soft-hyphen", source: "altyn-kopir", fatal: false },
				...{ reason: "А. Б", note: "Б" },
			},
		]);
	});
	it("nothing is an empty list", () => {
		expect(JSON.parse(report("json"))).toEqual([]);
		expect(report("github")).toBe("");
	});
});
