import fc from "fast-check";
import { expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";
import { readStrictly } from "./strict-html.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

/** Pieces that open, close, cross or disguise something. */
const pieces = [
	..."<>{}[]()!#*_~`|\\/&\"'=:^ -\n\n\t\r\u0000\u00a0\u2028абв1",
	"\n\n",
	"<Figure ",
	'<Figure file="a.svg" alt="Т" credit="А" />',
	'file="a.svg"',
	'alt="x" onerror="f()"',
	"<Gallery>",
	"</Gallery>",
	'<Facts title="А">',
	"</Facts>",
	'<Quote speaker="А">',
	"</Quote>",
	"<Timeline>",
	"</Timeline>",
	'<Video url="javascript:f()" title="А" still="a.svg" credit="А" />',
	'<Lang code="ar">',
	"</Lang>",
	" Мы живём в Казахстане. ",
	"<sub>",
	"</sub>",
	"<br/>",
	"<br>",
	'<abbr title="а" onclick="f()">',
	"</abbr>",
	"<script>",
	"</script>",
	'<iframe src="https://a.kz">',
	"<img src=x onerror=f()>",
	"<a href='javascript:f()'>",
	"</a>",
	"<!--",
	"-->",
	"<![CDATA[",
	"<?x",
	"&lt;script>",
	"&#60;script&#62;",
	"&#106;avascript:f()",
	"javascript:f()",
	"java\tscript:f()",
	"data:text/html,x",
	"//a.kz",
	"https://a.kz/",
	"www.a.kz",
	"a@b.kz",
	"[а](",
	"[а](javascript:f())",
	"[а](/x/)",
	"[а][r]",
	"\n\n[r]: javascript:f()\n",
	"\n\n[r]: /y/\n",
	"[^1]",
	"\n\n[^1]: б\n",
	"![а](b)",
	"\n## А\n",
	"\n# А\n",
	"\n- [x] а\n",
	"\n- **а** б\n",
	"\n> ",
	"\n    ",
	"\n| а | б |\n|---|---|\n| в |\n",
	"\n```js\n",
	"\n---\n",
	"\nimport a from 'b'\n",
	"\nexport ",
	"{/*",
	"*/}",
	"{...a}",
];

const nasty = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), {
		maxLength: 40,
	})
	.map((parts) => parts.join(""));

const compile = (source: string) =>
	compileBody(source, {
		file: "x.mdx",
		firstLine: 5,
		findPicture: async (file) =>
			file === "a.svg"
				? { file, hash: "a1", width: 4, height: 3, format: "svg" }
				: undefined,
	});

it("makes safe and well nested HTML of any text, and never throws", async () => {
	await fc.assert(
		fc.asyncProperty(nasty, async (source) => {
			const { body } = await compile(source);
			readStrictly(body.html);
			expect(body.html).not.toMatch(/<script|<iframe/i);
		}),
		{ numRuns },
	);
});

it("tells of problems where they are: on lines the text has, in their order, each but once", async () => {
	await fc.assert(
		fc.asyncProperty(nasty, async (source) => {
			const { problems } = await compile(source);
			const lines = source.split(/\r\n|\r|\n/);
			let last = 0;
			for (const { line, column, message } of problems) {
				expect(line).toBeGreaterThanOrEqual(Math.max(5, last));
				expect(line).toBeLessThan(5 + lines.length);
				expect(column).toBeGreaterThan(0);
				expect(message).toMatch(/\S\. \S/);
				last = line;
			}
			const said = problems.map((one) => JSON.stringify(one));
			expect(new Set(said).size).toBe(said.length);
		}),
		{ numRuns },
	);
});

it("gives the same for the same text", async () => {
	await fc.assert(
		fc.asyncProperty(nasty, async (source) => {
			expect(await compile(source)).toEqual(await compile(source));
		}),
		{ numRuns: Math.ceil(numRuns / 4) },
	);
});
