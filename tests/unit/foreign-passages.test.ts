import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";
import { formatDiagnostic } from "../../src/article/diagnostic.ts";
import { splitFrontMatter } from "../../src/article/file.ts";
import { content } from "../site.ts";

async function compile(source: string, firstLine = 1) {
	const { problems, warnings } = await compileBody(source, {
		file: "x.mdx",
		firstLine,
		findPicture: async () => undefined,
	});
	return { problems, warnings: warnings.map(formatDiagnostic) };
}

const sentence = "Мы живём в Казахстане.";

describe("a foreign sentence without its mark is warned of where it begins", () => {
	it.each<[source: string, ...places: string[]]>([
		[sentence, "1:1"],
		[`Сөз.\n\nБұл сөз. ${sentence}`, "3:10"],
		[`Бұл\nсөз. ${sentence} Сөз.\n${sentence}`, "2:6", "3:1"],
		[`Мы живём **в Казахстане**.`, "1:1"],
		[`Бұл сөз. **${sentence}**`, "1:12"],
		[`Бұл сөз.<br/>${sentence}`, "1:14"],
		[`Бұл &laquo;сөз&raquo; \\*бар\\*. ${sentence}`, "1:32"],
		[`- Бір.\n- Екі.\n  ${sentence}`, "3:3"],
		[`> Бір.\n> ${sentence}`, "2:3"],
		[`## ${sentence}`, "1:4"],
		[`| А | Б |\n|---|---|\n| а | ${sentence} |`, "3:7"],
		[`<Facts title="А">\n\n- ${sentence}\n\n</Facts>`, "3:3"],
		[`Сөз[^1].\n\n[^1]: ${sentence}`, "3:7"],
		[`Хат: a@b.kz. ${sentence}`, "1:14"],
		[`{/* ${sentence} */}`],
		[`Сөз. <Lang code="ru">${sentence}</Lang> Сөз.`],
		[`<Lang code="ru">\n\n- ${sentence}\n\n</Lang>`],
		[`Ол: <Lang code="ru">«${sentence}»</Lang> – деді.`],
		[`Сөз. \`${sentence}\``],
		[`\`\`\`\n${sentence}\n\`\`\``],
		[`<kbd>${sentence}</kbd>`],
		[`[${sentence}](https://a.kz)`],
		[`Сөз: [${sentence}][r]\n\n[r]: https://a.kz`],
	])("%j", async (source, ...places) => {
		const { problems, warnings } = await compile(source);
		expect(problems).toEqual([]);
		expect(warnings).toEqual(
			places.map((place) => expect.stringContaining(`x.mdx:${place}: `)),
		);
	});
});

it("says which language, what sentence, and how to mark it", async () => {
	const long = `This is ${"the longest part of it ".repeat(9)}of the author.`;
	const { warnings } = await compile(`${sentence}\n\n${long}`, 9);
	expect(warnings).toEqual([
		'x.mdx:9:1: ескерту: Бұл сөйлем орысша сияқты: «Мы живём в Казахстане». Шет тілдегі мәтінді <Lang code="ru">…</Lang> ішіне алыңыз',
		'x.mdx:11:1: ескерту: Бұл сөйлем ағылшынша сияқты: «This is the longest part of it the longest part of it the…». Шет тілдегі мәтінді <Lang code="en">…</Lang> ішіне алыңыз',
	]);
});

it("finds nothing to warn of in the articles of the newspaper", async () => {
	const files = globSync(join(content, "articles/**/*.mdx"));
	expect(files.length).toBeGreaterThan(20);
	for (const file of files) {
		const { body = "" } = splitFrontMatter(readFileSync(file, "utf8")) ?? {};
		expect((await compile(body)).warnings).toEqual([]);
	}
});
