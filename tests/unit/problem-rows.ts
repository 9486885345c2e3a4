import { describe, expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";
import { formatDiagnostic } from "../../src/article/diagnostic.ts";

/** A text, and of each problem in it: its line and column, what is said to be wrong, and what to write. */
export type Row = [
	source: string,
	...problems: [place: string, wrong: string, mend: string][],
];

const files = ["a.svg", "b.svg"];

/** Problems of a text of `x.mdx`, beside which lie the pictures `a.svg` and `b.svg`. */
export async function problemsOf(
	source: string,
	firstLine = 1,
): Promise<string[]> {
	const { problems } = await compileBody(source, {
		file: "x.mdx",
		firstLine,
		findPicture: async (name) =>
			files.includes(name)
				? { file: name, hash: "aa", width: 4, height: 3, format: "svg" }
				: undefined,
	});
	return problems.map(formatDiagnostic);
}

/** Tests that each text has its problems, no other, and that no word of them mixes Cyrillic with Latin letters. */
export function testRows(kinds: Readonly<Record<string, Row[]>>): void {
	for (const [kind, rows] of Object.entries(kinds))
		describe(`an article may not hold ${kind}`, () => {
			it.each(rows)("%j", async (source, ...expected) => {
				const problems = await problemsOf(source);
				expect(problems).toEqual(
					expected.map(([place]) =>
						expect.stringContaining(`x.mdx:${place}: `),
					),
				);
				for (const [index, [, wrong, mend]] of expected.entries()) {
					const [said = "", ...rest] = problems[index]?.split(". ") ?? [];
					expect(said).toContain(wrong);
					expect(rest.join(". ")).toContain(mend);
					expect(problems[index]).not.toMatch(
						/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
					);
				}
			});
		});
}
