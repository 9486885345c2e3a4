import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsroom, Press } from "./newsroom.ts";

let press: Press;
let whole: Record<string, string>;
beforeAll(async () => {
	press = await Press.open(newsroom());
	await press.build();
	whole = press.site();
});
afterAll(() => press.project.remove());

const journal = ".cache/journal.json";
const text = (moves: string[], removals: string[] = [], states = {}) =>
	JSON.stringify({ moves, removals, states });
/** What a draft may hold that a killed build left. */
const draft = (file: string) => ({ [`.cache/draft/${file}`]: "Жарты бет" });

/** Journals that a killed build, a full disk or a strange hand left, with the files of their drafts, and whether they can be played. */
const rows: [
	what: string,
	files: Record<string, string>,
	said: "finished" | "unplayable",
][] = [
	["is empty", { [journal]: "" }, "unplayable"],
	["is cut off", { [journal]: '{"moves":["ind' }, "unplayable"],
	["is none", { [journal]: "[]" }, "unplayable"],
	[
		"is of an older program",
		{ ...draft("index.html"), [journal]: '{"moves":["index.html"]}' },
		"unplayable",
	],
	["is a folder", { [`${journal}/x`]: "" }, "unplayable"],
	[
		"names drafts that are lost",
		{
			[journal]: text(["index.html", "joq"], [], { "index.html": "7:7" }),
		},
		"unplayable",
	],
	[
		"leads out of the site",
		{
			...draft("x"),
			[journal]: text(["../content/front.yaml"], ["../package.json"]),
		},
		"unplayable",
	],
	[
		"brings files in place of folders, and the other way round",
		{
			...draft("qogam"),
			...draft("2024/01/qar/index.html/index.html"),
			...draft("robots.txt/index.html"),
			[journal]: text(
				["qogam", "2024/01/qar/index.html", "robots.txt/index.html"],
				["latn", "qogam/index.html", "arab/index.html"],
			),
		},
		"finished",
	],
];

describe("after a journal that", () => {
	it.each(rows)("%s, the next build makes the whole site", async (...row) => {
		const [, files, said] = row;
		const { project } = press;
		await project.write(files);
		const check = await project.check();
		expect(check.code).toBe(0);
		// It does not hold the lock: what another build is at is not its to end.
		expect(existsSync(join(project.folder, journal))).toBe(true);
		const lines = await press.build();
		expect(lines).toMatch(
			said === "finished"
				? /finished what an earlier build had begun/
				: /an earlier build broke off and cannot be finished; everything is made anew/,
		);
		expect(existsSync(join(project.folder, journal))).toBe(false);
		expect(press.site()).toEqual(whole);
		expect(await project.read("content/front.yaml")).toBe("");
		expect(await press.build()).toMatch(/\b0 files changed, 0 went/);
	});
});

it("a site that was damaged behind the build's back is whole again after a build of everything", async () => {
	const { project } = press;
	await project.remove("dist/404.html");
	await project
		.write({
			"dist/index.html": "Басқа бет",
			"dist/robots.txt/index.html": "",
			"dist/latn/2024/01/qar/index.html": "",
			"dist/suret/bolim-gazet.png": "",
		})
		.catch(() => undefined);
	await press.build("--force");
	expect(press.site()).toEqual(whole);
});
