import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	articlePath,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";

/** Looks at texts with an awake publisher of the project. */
const program = `
import { Publisher } from "./press/awake/publisher.ts";
const publisher = new Publisher({ say: (line) => console.error(line), programChanged: () => process.exit(1) });
await publisher.publish();
const looks = [];
for (const [file, text] of JSON.parse(process.env.TEXTS)) looks.push(await publisher.look(file, text));
publisher.stop();
console.log("LOOKS" + JSON.stringify(looks));
`;

interface Look {
	problems: { line: number; message: string }[];
	pages: string[];
}

let project: Project;
const kitap = articlePath("kitap");
const zhana = articlePath("zhana");
const changed = soundArticle.replace("үш мың", "төрт мың");
let looks: Look[];
beforeAll(async () => {
	project = await makeProject({
		[kitap]: soundArticle,
		"src/looks.ts": program,
	});
	const texts = [
		[kitap, changed],
		[zhana, changed.replace("кітапхана ашылды", "мектеп ашылды")],
		[kitap, soundArticle.replace(/title: .*/, "title:")],
		[
			kitap,
			`${changed}\ndraft: true`.replace("---\n\n", "draft: true\n---\n\n"),
		],
	];
	const told = execFileSync(process.execPath, ["src/looks.ts"], {
		cwd: project.folder,
		encoding: "utf8",
		env: {
			...process.env,
			TEXTS: JSON.stringify(texts),
			ASTRO_TELEMETRY_DISABLED: "1",
		},
	});
	looks = JSON.parse(told.slice(told.indexOf("LOOKS") + 5)) as Look[];
}, 60_000);
afterAll(() => project.remove());

it("a text is seen in three scripts as it would be published, and nothing is written", () => {
	const [look] = looks;
	expect(look?.problems).toEqual([]);
	expect(
		look?.pages.map((page) => /<html lang="([^"]+)"/.exec(page)?.[1]),
	).toEqual(["kk", "kk-Latn", "kk-Arab"]);
	for (const [at, words] of ["төрт мың", "tört myñ", "ءتورت مىڭ"].entries())
		expect(look?.pages[at]).toContain(words);
	const page = join(project.folder, "dist/2023/05/kitap/index.html");
	expect(readFileSync(page, "utf8")).not.toContain("төрт мың");
});

it("so is a story that is not there yet, and a draft", () => {
	expect(looks[1]?.pages[0]).toContain("мектеп ашылды");
	expect(existsSync(join(project.folder, zhana))).toBe(false);
	expect(looks[3]?.pages).toHaveLength(3);
});

it("a text with mistakes has no page, but their places", () => {
	expect(looks[2]?.pages).toEqual([]);
	expect(looks[2]?.problems[0]).toMatchObject({ line: 2 });
});

it("what is published then is what was seen", async () => {
	await project.write({ [kitap]: changed });
	await project.build();
	const bare = (html = "") =>
		html
			.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
			.replace(/<link rel="modulepreload"[^>]*>/g, "");
	for (const [at, script] of ["", "latn", "arab"].entries())
		expect(
			bare(
				await project.read(join("dist", script, "2023/05/kitap/index.html")),
			),
		).toBe(bare(looks[0]?.pages[at]));
});
