import { execFile } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DiagnosticRecord } from "../../src/article/diagnostic.ts";
import { applyEdits } from "../../src/article/written.ts";
import {
	articlePath,
	makeProject,
	ownCheck,
	type Project,
	soundArticle,
} from "../project.ts";

const named = (title: string) => soundArticle.replace("кітапхана", title);

/** Files with mistakes of which each has one meaning alone. */
const broken = {
	"content/front.yaml": "lead: 2023/05/moncha\npinned:\n  - '2023/05/mektep'\n",
	[articlePath("durys")]: soundArticle,
	[articlePath("mektep")]: named("мектеп")
		.replace("section: qogam", "section: qogm")
		.replace("[redaktsiia]", '["redaktsia"]\nrelated: [2023/05/durs]'),
	[articlePath("monsha")]: named("монша")
		.replace("section: qogam", "section: Қоғам")
		.replace("[кітап]", "[оқу, Кітап]")
		.replace(
			"кітап бар.",
			"[кітап](/2023/05/durys) мен [мектеп][м] бар.\n\n[м]: /burynghy/#a",
		),
	[articlePath("kopir")]: named("көпір").replace(
		"]\n---",
		"]\nredirectFrom: [/burynghy/]\n---",
	),
};

let project: Project;

beforeAll(async () => {
	project = await makeProject(broken);
});
afterAll(() => project.remove());

const check = () =>
	new Promise<DiagnosticRecord[]>((done) => {
		execFile(
			process.execPath,
			[...ownCheck, "--reporter", "json"],
			{ cwd: project.folder },
			(_error, out) => done(JSON.parse(out)),
		);
	});

it("what names something nearly is mended by what is told of it", async () => {
	const told = await check();
	expect(
		told.map(({ ruleId, instead }) => [ruleId, ...(instead ?? [])]),
	).toEqual([
		["unknown-section", "qogm", "qogam"],
		["unknown-author", "redaktsia", "redaktsiia"],
		["unknown-story", "2023/05/durs", "2023/05/durys"],
		["name-for-id", "Қоғам", "qogam"],
		["tag-spelt-otherwise", "Кітап", "кітап"],
		["missing-page", "/2023/05/durys", "/2023/05/durys/"],
		["unknown-story", "2023/05/moncha", "2023/05/monsha"],
		["old-link", "/burynghy/#a", "/2023/05/kopir/#a"],
	]);
	for (const [file, own] of Map.groupBy(told, (one) => one.file)) {
		const edits = own.flatMap(({ fix = [] }) => fix);
		expect(edits).toHaveLength(own.length);
		await project.write({
			[file]: applyEdits(await project.read(file), edits),
		});
	}
	expect(await check()).toEqual([]);
});
