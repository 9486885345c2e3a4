import { existsSync, readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { z } from "zod";

// GitHub's own checker is written for bundlers: it imports JSON without saying so, as Node asks.
registerHooks({
	load: (url, context, next) =>
		next(
			url,
			url.endsWith(".json")
				? { ...context, importAttributes: { type: "json" } }
				: context,
		),
});
const { validate } = await import("@actions/languageservice");

const folder = ".github/workflows";

const step = z.object({
	uses: z.string().optional(),
	run: z.string().optional(),
	env: z.record(z.string(), z.string()).optional(),
	with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
	on: z.record(z.string(), z.unknown()),
	concurrency: z.object({ group: z.string() }),
	permissions: z.record(z.string(), z.string()),
	jobs: z.record(
		z.string(),
		z.object({
			permissions: z.record(z.string(), z.string()),
			"timeout-minutes": z.number(),
			steps: z.array(step),
		}),
	),
});

const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync("package.json", "utf8")));

/** Names of our commands that a text runs. */
const commands = (text: string) =>
	[...text.matchAll(/npm (?:run ([\w:]+)|(test)\b)/g)].map(
		([, name, test]) => name ?? test ?? "",
	);

describe.each(readdirSync(folder))("%s", (name) => {
	const text = readFileSync(join(folder, name), "utf8");
	const { on, permissions, jobs } = workflow.parse(parse(text));
	const steps = Object.values(jobs).flatMap((job) => job.steps);
	const runs = steps.flatMap(({ run }) => run ?? []);

	it("is a workflow as GitHub reads them", async () => {
		const document = TextDocument.create(`file:///${name}`, "yaml", 1, text);
		expect(await validate(document)).toEqual([]);
	});
	it("names each action by its commit, and says which version that is", () => {
		const used = text.match(/uses: .+/g) ?? [];
		expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
		for (const line of used)
			expect(line).toMatch(
				/^uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/,
			);
	});
	it("may do nothing but what a job asks for", () => {
		expect(permissions).toEqual({});
		const writes = Object.values(jobs)
			.flatMap((job) => Object.entries(job.permissions))
			.filter(([, right]) => right !== "read")
			.map(([what]) => what);
		expect(["id-token", "issues", "pages"]).toEqual(
			expect.arrayContaining(writes),
		);
	});
	it("leaves no token to programs of packages", () => {
		for (const { uses, with: values } of steps)
			if (uses?.startsWith("actions/checkout@"))
				expect(values?.["persist-credentials"]).toBe(false);
		// A secret is told to one step, by its environment, and to nobody else.
		const told = steps.flatMap(({ env = {} }) => Object.values(env));
		for (const secret of text.match(/\$\{\{ secrets\.\w+ \}\}/g) ?? [])
			expect(told).toContain(secret);
		expect(text.match(/secrets\./g)?.length ?? 0).toBe(
			told.filter((value) => value.includes("secrets.")).length,
		);
		expect(Object.keys(on)).not.toContain("pull_request_target");
	});
	it("lets nobody write into its commands", () => {
		for (const run of runs) expect(run).not.toContain("${{");
	});
	it("runs commands that are there", () => {
		for (const command of runs.flatMap(commands))
			expect(Object.keys(scripts)).toContain(command);
	});
});

it("what makes pages new publishes them, and a change of templates is planned for", () => {
	const text = readFileSync(join(folder, "publish.yml"), "utf8");
	const { paths } = z
		.object({
			on: z.object({ push: z.object({ paths: z.array(z.string()) }) }),
		})
		.parse(parse(text)).on.push;
	const names = paths.map((path) => path.replace("/**", ""));
	for (const name of names) expect(existsSync(name), name).toBe(true);
	const [, templates = ""] = /templates=\((.+)\)/.exec(text) ?? [];
	expect(["content", "public", ...templates.split(" ")]).toEqual(names);
});

it("a publish that fails, wherever it does, is told, by a job that may do nothing else", () => {
	const jobs = z
		.object({
			jobs: z.record(
				z.string(),
				z.object({
					needs: z.union([z.string(), z.array(z.string())]).optional(),
					if: z.string().optional(),
					permissions: z.record(z.string(), z.string()),
					steps: z.array(step),
				}),
			),
		})
		.parse(parse(readFileSync(join(folder, "publish.yml"), "utf8"))).jobs;
	const { tell, ...others } = jobs;
	expect(tell).toMatchObject({
		needs: Object.keys(others),
		if: "failure()",
		permissions: { issues: "write" },
	});
	const runs = tell?.steps.map(({ run }) => run).join("\n") ?? "";
	for (const what of ["gh issue comment", "gh issue create", "$WEBHOOK"])
		expect(runs).toContain(what);
	const gitlab = z
		.object({
			tell: z.object({
				rules: z.array(z.object({ when: z.string() })),
				script: z.array(z.string()),
			}),
		})
		.parse(parse(readFileSync(".gitlab-ci.yml", "utf8"), { merge: true }));
	expect(gitlab.tell.rules[0]?.when).toBe("on_failure");
	expect(gitlab.tell.script.join()).toContain("$ALERT_WEBHOOK");
});

it(".gitlab-ci.yml says the same", () => {
	const text = readFileSync(".gitlab-ci.yml", "utf8");
	const job = z.object({
		stage: z.string(),
		script: z.array(z.string()),
		rules: z.array(z.object({ if: z.string() })),
	});
	const file = z
		.object({
			stages: z.array(z.string()),
			default: z.object({ timeout: z.string() }),
			test: job,
			part: job,
			pages: job.extend({ resource_group: z.string() }),
		})
		.parse(parse(text, { merge: true }));
	for (const { stage, script } of [file.test, file.part, file.pages]) {
		expect(file.stages).toContain(stage);
		for (const command of script.flatMap(commands))
			expect(Object.keys(scripts)).toContain(command);
	}
	const [, templates = ""] = /changes: \[(.+)\]/.exec(text) ?? [];
	for (const path of templates.split(", "))
		expect(existsSync(path.replace("/**/*", "")), path).toBe(true);
});
