import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const guides = readdirSync(".github", { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".md"))
	.map((name) => join(".github", name));

const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync("package.json", "utf8")));

/** Files and folders that a guide names, from the project's folder or from `src/`. */
const filesIn = (text: string) =>
	[...text.matchAll(/`([\w.[\]-]+\/[\w./[\]-]*)`/g)]
		.map(([, path = ""]) => path)
		.filter((path) => !/^(?:\.cache|dist|astro|\d{4})\b/.test(path));

/** Members and constants that stand beside the file that has them: «`step` in `src/…`». */
const namesIn = (text: string) =>
	[...text.matchAll(/`(\w+)` (?:in|of) `(src\/[\w./[\]-]+)`/g)].map(
		([, name = "", file = ""]) => ({ name, file }),
	);

it("there are guides, and they name files", () => {
	expect(guides.length).toBeGreaterThan(6);
	expect(
		guides.flatMap((file) => filesIn(readFileSync(file, "utf8"))).length,
	).toBeGreaterThan(80);
});

describe.each(guides)("%s", (guide) => {
	const text = readFileSync(guide, "utf8");

	it("names files that are there", () => {
		expect(
			filesIn(text).filter(
				(path) => !existsSync(path) && !existsSync(join("src", path)),
			),
		).toEqual([]);
	});

	it("leads to pages that are there", () => {
		const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
			([, path = ""]) => join(dirname(guide), path),
		);
		expect(links.filter((path) => !existsSync(path))).toEqual([]);
	});

	it("names commands that are there", () => {
		const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(
			([, name = ""]) => name,
		);
		expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
	});

	it("finds each name in the file it says", () => {
		expect(
			namesIn(text).filter(
				({ name, file }) => !readFileSync(file, "utf8").includes(name),
			),
		).toEqual([]);
	});
});
