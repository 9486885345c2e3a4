import { isBuiltin } from "node:module";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { expect, it } from "vitest";
import { checkText } from "../../src/article/check-text.ts";
import { constants } from "../../src/press/program/constants.ts";
import { soundArticle } from "../project.ts";
import { ruleRows } from "./rule-rows.ts";

/** Modules of Node's that a bundle for browsers would need. */
const asked: string[] = [];

/** The checker as a worker in a browser gets it: one script, with nothing of Node's. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "silent",
		plugins: [
			constants(),
			{
				name: "no-node",
				enforce: "pre",
				resolveId(id, importer) {
					if (isBuiltin(id)) asked.push(`${id} of ${importer}`);
					return undefined;
				},
			},
		],
		resolve: { conditions: ["worker", "browser", "module"] },
		build: {
			write: false,
			minify: false,
			lib: {
				entry: "src/article/check-text.ts",
				formats: ["iife"],
				name: "checker",
			},
		},
	});
	const [output] = Array.isArray(built) ? built : [];
	return output?.output[0].code ?? "";
}

const script = await bundle();

/** What a worker has of this beside the language itself. */
const context = createContext({ TextEncoder, TextDecoder, URL });
runInContext(script, context);

it("needs nothing of Node's", () => {
	expect(asked).toEqual([]);
	expect(script).toContain("checkText");
});

const file = "content/articles/2023/05/a.mdx";
const texts: [what: string, file: string, text: string][] = [
	["a sound article", file, soundArticle],
	["no front matter", file, "Мәтін"],
	[
		"fields that are wrong",
		file,
		soundArticle
			.replace("title:", "titel:")
			.replace("+06:00", "+05:00")
			.replace("кітапхананың", "кiтапхананың"),
	],
	["YAML that is none", file, soundArticle.replace("lead: ", "lead = ")],
	[
		"a text that is wrong",
		file,
		`${soundArticle}\nа<br>б <b>в</b> {x} "г" - [д](#joq) <Figure file="joq.jpg" />\n\n<Lang code="rus">`,
	],
	["too much of something", file, `${soundArticle}${"[ ".repeat(1001)}`],
	[
		"a page",
		"content/pages/Bet.mdx",
		"---\ntitle: А\n---\n\n[б](htp://a) <b>\n",
	],
];

const all = [
	...texts,
	...ruleRows.map(([rule, text]): (typeof texts)[number] => [rule, file, text]),
];

it.each(all)(
	"where there is nothing else it finds the same: %s",
	async (_what, path, text) => {
		const found = runInContext(
			`checker.checkText(${JSON.stringify(text)}, {
				file: ${JSON.stringify(path)},
				findPicture: async () => undefined,
			}).then(JSON.stringify)`,
			context,
		);
		const ours = await checkText(text, {
			file: path,
			findPicture: async () => undefined,
		});
		expect(JSON.parse(await found)).toEqual(JSON.parse(JSON.stringify(ours)));
		expect(ours.length > 0).toBe(text !== soundArticle);
	},
);
