import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { abridge } from "../../src/article/abridged.ts";
import { splitFrontMatter } from "../../src/article/file.ts";
import { parseMdx } from "../../src/article/mdx.ts";
import { bodyShapes } from "../hostile/shapes.ts";
import { content } from "../site.ts";

const numRuns = 5 * Number(process.env.FC_RUNS ?? 100);

/** The parser as it comes, which reads every letter of the whole text. */
const asItComes = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Code that the parser of a program found in braces: articles have none. */
function withoutCode(tree: Root): Root {
	visit(tree, (node) => {
		delete node.data;
	});
	return tree;
}

function readWhole(text: string): Root | undefined {
	try {
		return withoutCode(asItComes.parse(text));
	} catch {
		return undefined;
	}
}

function compare(text: string): void {
	const { tree, faults } = parseMdx(text);
	const whole = readWhole(text);
	if (whole) expect([withoutCode(tree), faults]).toEqual([whole, []]);
	else expect(faults).not.toEqual([]);
}

const sentences = [
	"Домбыраның үні алыстан естіліп, ауыл жастары кешкі алаңға жиналды.",
	"Үкіметтік емес ұйымдар 2022 жылы 30-ға жуық жоба бастады – «Көпір» соның бірі",
	"бір екі үш төрт бес алты жеті сегіз тоғыз он",
	"Бұл (айтылғандай) жақша, мұнда үтір; нүкте: бәрі бар, бірақ белгі жоқ еді...",
	"Жыл сайын: 1. бірінші, 2. екінші, 3. үшінші болып айтылады екен",
];

/** What may make markup of prose that stands beside it, or be made of it. */
const marks = [
	..."*_~`|\\<>[]()!#=+-:&\"'^ \t\r\n",
	"**",
	"~~",
	"```",
	"\n\n",
	"\n\n",
	"\n",
	"  \n",
	"\r\n",
	"\n- ",
	"\n1. ",
	"\n> ",
	"\n## ",
	"\n---\n",
	"\n===\n",
	"\n```js ",
	"\n```\n",
	"\n- [x] ",
	"\n| а | б |\n|---|---|\n| ",
	" | ",
	"[",
	"](https://a.kz/)",
	'](/a/ "',
	'")',
	"](",
	"[^1]",
	"\n\n[^1]: ",
	"\n\n[бір екі]: /a/ ",
	"[бір екі]",
	"]: ",
	"<br/>",
	'<Lang code="ru">',
	"</Lang>",
	'\n\n<Figure file="a.svg" alt="',
	'" credit="',
	'"/>\n\n',
	"<mark ",
	" />",
	"\n\n<Facts>\n\n",
	"\n\n</Facts>\n\n",
	"{/* ",
	" */}",
	"&amp;",
	"&#64;",
	"\\@",
	"https://a.kz/",
	"www.a.kz ",
	"a@b.kz",
	"가",
	"\u00a0",
];

const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(...sentences),
			fc.constantFrom(...sentences, " ", "\n\n"),
			fc.constantFrom(...marks),
		),
		{ maxLength: 14 },
	)
	.map((parts) => parts.join(""));

it("reads a text without its prose to the tree of the whole text, places included", () => {
	let abridged = 0;
	fc.assert(
		fc.property(text, (source) => {
			if (abridge(source)) abridged++;
			compare(source);
		}),
		{ numRuns },
	);
	expect(abridged).toBeGreaterThan(numRuns / 4);
});

it("reads every story of the paper so", () => {
	const bodies = globSync(join(content, "articles/**/*.mdx")).map(
		(file) => splitFrontMatter(readFileSync(file, "utf8"))?.body ?? "",
	);
	for (const body of bodies) compare(body);
	const abridged = bodies.filter((body) => abridge(body));
	expect(abridged.length).toBeGreaterThan(bodies.length / 2);
});

it.each(Object.entries(bodyShapes))(
	"reads %s beside prose so",
	(_name, make) => {
		const prose = sentences.join(" ");
		for (const size of [3, 12]) {
			// What a program would say of braces is no matter of articles.
			const shape = make(size);
			if (!/[{}]|^(?:im|ex)port/m.test(shape))
				compare(`${prose}\n\n${shape}\n\n${prose} ${shape} ${prose}`);
		}
	},
);
