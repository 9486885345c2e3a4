import { expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";

const render = async (source: string) =>
	(
		await compileBody(source, {
			file: "a.mdx",
			firstLine: 1,
			findPicture: async () => undefined,
		})
	).body.html;

/** A head and a cell of one column as written, the line between them, and the classes of the cell. */
const cells: [cell: string, align: string, classes: string][] = [
	["3 000", "---", "end number"],
	["−2 000", "---", "end number"],
	["+12 000", "---:", "end number"],
	["12,5 %", "---", "end number"],
	["20 дана", "---:", "end number"],
	["2022–2026", "---", "end number"],
	["300 ₸", ":---:", "center number"],
	["5", ":---", "number"],
	["ең көбі 2", "---:", "end"],
	["U+04D8", "---", ""],
	["20 баптан тұрады", "---", ""],
	["үй", "---", ""],
];

it.each(cells)("%s under %s is a cell of class %j", async (cell, align, is) => {
	const html = await render(
		`| Атауы | Саны |\n|---|${align}|\n| үй | ${cell} |`,
	);
	expect(html).toContain(`<td${is && ` class="${is}"`}>${cell}</td>`);
	const side = is.replace(/ ?number/, "");
	expect(html).toContain(`<th scope="col"${side && ` class="${side}"`}>Саны`);
});

it("one word among numbers leaves the column as it is written", async () => {
	const html = await render("| а | б |\n|---|---|\n| в | 3 |\n| г | көп |");
	expect(html).not.toContain("end");
});

it("heads break at no comma, and an empty one is no head", async () => {
	const html = await render("| | Жоспар, ₸ |\n|---|---|\n| а | 1, 2 |");
	expect(html).toContain("Жоспар,\u00a0₸");
	expect(html).not.toContain("1,\u00a02");
	expect(html.match(/<th\b/g)).toHaveLength(1);
});
