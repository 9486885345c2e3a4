import fc from "fast-check";
import { expect, it } from "vitest";
import { developments } from "./developments.ts";
import { freshSite } from "./newsroom.ts";
import { paperEdits } from "./paper-edits.ts";
import { storyEdits } from "./story-edits.ts";
import { compare, Stale, Trial } from "./trial.ts";

/** An input that is taken out of a key, and the edit that the press then does not see. */
interface Mutation {
	input: string;
	file: string;
	from: string | RegExp;
	to: string;
	edit: string;
}

const rows: Mutation[] = [
	{
		input: "what a page shows",
		file: "src/press/plan.ts",
		from: "fingerprint(page.props)",
		to: '""',
		edit: "title",
	},
	{
		input: "the code of a page",
		file: "src/press/plan.ts",
		from: 'code ?? "",',
		to: "",
		edit: "component",
	},
	{
		input: "the modules of a route",
		file: "src/press/program/route-keys.ts",
		from: "...own.map(({ code }) => code),",
		to: "",
		edit: "component",
	},
	{
		input: "the files that Astro's manifest names",
		file: "src/press/program/route-keys.ts",
		from: "\t\tfiles,\n",
		to: "",
		edit: "scoped style",
	},
	{
		input: "variables that pages read",
		file: "src/press/program/route-keys.ts",
		from: "JSON.stringify(values.sort())",
		to: '""',
		edit: "variable at run time",
	},
	{
		input: "what makes the scripts",
		file: "src/press/program/program.ts",
		from: "hash(code, laying)",
		to: "hash(code)",
		edit: "conversion of scripts",
	},
	{
		input: "files of the program",
		file: "src/press/program/inputs.ts",
		from: "...[...seen].flatMap(([path, { hash }]) => [path, hash]),",
		to: "",
		edit: "component",
	},
	{
		input: "files at the root",
		file: "src/press/program/inputs.ts",
		from: "[...below, ...atRoot]",
		to: "below",
		edit: "file at the root",
	},
	{
		input: "standing pages",
		file: "src/press/program/inputs.ts",
		from: '"src", join("content", "pages")',
		to: '"src"',
		edit: "standing page",
	},
	{
		input: "variables that a program is built with",
		file: "src/press/program/inputs.ts",
		from: "JSON.stringify([...names].sort().map((name) => [name, env[name]]))",
		to: '""',
		edit: "variable at build",
	},
	{
		input: "what makes the pictures",
		file: "src/press/build.ts",
		from: "this.#last?.makers.pictures === this.#makers.pictures",
		to: "this.#last !== undefined",
		edit: "pictures' quality",
	},
	{
		input: "what cuts the faces",
		file: "src/press/fonts.ts",
		from: "makerKey(import.meta.filename)",
		to: 'hash("faces")',
		edit: "letters of the faces",
	},
	{
		input: "the records of the search index",
		file: "src/press/search/years.ts",
		from: "[name, whole]",
		to: "[name]",
		edit: "title",
	},
];

/** Each row costs two builds: a few are tried here, by turns, and all of them in a long run elsewhere. */
const tried = Math.min(
	rows.length,
	Math.ceil((3 * Number(process.env.FC_RUNS ?? 100)) / 100),
);
const [drawn = []] = fc.sample(
	fc.shuffledSubarray(rows, { minLength: tried, maxLength: tried }),
	1,
);

it.each(drawn)(
	"without $input in its key the press is found out by «$edit»",
	{
		timeout: 300_000,
	},
	async ({ input, file, from, to, edit: name }) => {
		const [draw] = fc.sample(fc.gen(), 1);
		const edit = [...storyEdits, ...paperEdits, ...developments].find(
			(one) => one.name === name,
		);
		if (!draw || !edit) throw new Error(`There is no edit ${name}`);
		const trial = await Trial.begin(draw, { [input]: { file, from, to } });
		const signs = trial.edit([edit]).flatMap((made) => made.signs);
		expect(signs.length).toBeGreaterThan(0);
		// A fresh copy is asked for only where the edit's own signs are all there.
		const published = trial
			.publish(signs, false)
			.then(async () =>
				compare(trial.press.site(), await freshSite(trial.paper)),
			);
		await expect(published).rejects.toThrow(Stale);
		await trial.press.project.remove();
	},
);
