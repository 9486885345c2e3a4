import { execFile } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	articlePath,
	makeProject,
	ownCheck,
	type Project,
	soundArticle,
} from "../project.ts";

const file = articlePath("qate");
let project: Project;

beforeAll(async () => {
	project = await makeProject({
		[file]: soundArticle
			.replace("section: qogam", "section: qogm")
			.replace("кітап бар", 'кiтап "бар"'),
	});
});
afterAll(() => project.remove());

/** What the check writes on each stream. */
const check = (...args: string[]) =>
	new Promise<{ out: string; err: string }>((done) => {
		execFile(
			process.execPath,
			[...ownCheck, ...args],
			{ cwd: project.folder },
			(_error, out, err) => done({ out, err }),
		);
	});

const ids = ["unknown-section", "latin-letter", "straight-quote"];

it("a report holds what people are told, and leaves it as it is", async () => {
	const { out: nothing, err: told } = await check();
	expect(nothing).toBe("");
	expect(told).toContain(`${file}:5: «qogm» деген бөлім жоқ`);
	expect(told).toContain("Түзететін жер: 2.");

	const json = await check("--reporter", "json");
	expect(json.err).toBe(told);
	expect(JSON.parse(json.out)).toMatchObject(
		ids.map((ruleId, at) => ({ file, ruleId, fatal: at < 2 })),
	);

	const gitlab = await check("--reporter=gitlab");
	expect(gitlab.err).toBe(told);
	expect(JSON.parse(gitlab.out)).toMatchObject(
		ids.map((id) => ({ check_name: id, location: { path: file } })),
	);

	const github = await check("--reporter", "github");
	expect(github.err).toBe(told);
	expect(github.out.trim().split("\n")).toEqual([
		expect.stringMatching(/^::error file=.+,line=5,title=unknown-section::/),
		expect.stringMatching(
			/^::error file=.+,line=10,col=20,title=latin-letter::/,
		),
		expect.stringMatching(/^::warning file=.+,line=10,title=straight-quote::/),
	]);
});
