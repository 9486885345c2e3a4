import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteUrl } from "./site.ts";

/** `npm test`: every check and every test of the project, one after the other, and a summary. */

/** One part of it. */
interface Step {
	name: string;
	/** A program of npm's packages, by its file, and its arguments. */
	command: string[];
	/** It runs tests, and counts them. */
	counts?: boolean;
	/** It needs the site of the tests' paper. */
	needsSite?: boolean;
}

interface Result {
	step: Step;
	passed: number;
	failed: number;
	seconds: number;
}

const astro = "node_modules/astro/bin/astro.mjs";
const vitest = (project: string) => [
	"node_modules/vitest/vitest.mjs",
	"run",
	"--config=tests/vitest.config.ts",
	`--project=${project}`,
];

const steps: Step[] = [
	{
		name: "lint",
		command: [
			"node_modules/@biomejs/biome/bin/biome",
			"ci",
			"--error-on-warnings",
		],
	},
	// Files, exports and packages that nobody uses, and packages that are used and not named: `.knip.json`.
	{ name: "unused", command: ["node_modules/knip/bin/knip.js"] },
	{
		name: "types",
		command: [astro, "check", "--minimumFailingSeverity=warning"],
	},
	{ name: "unit", command: vitest("unit"), counts: true },
	{ name: "content", command: vitest("content"), counts: true },
	{ name: "publish", command: vitest("publish"), counts: true },
	{ name: "dev", command: vitest("dev"), counts: true },
	{ name: "site", command: ["tests/paper/build.ts"] },
	{ name: "build", command: vitest("build"), counts: true, needsSite: true },
	{
		name: "browser",
		command: vitest("browser"),
		counts: true,
		needsSite: true,
	},
	{ name: "smoke", command: vitest("smoke"), counts: true },
];

const seed = process.env.FC_SEED ?? String(Date.now() % 2 ** 31);
const env = {
	...process.env,
	FC_SEED: seed,
	SITE_URL: siteUrl,
	SITE_BUILT: "1",
	ASTRO_TELEMETRY_DISABLED: "1",
};
const reports = await mkdtemp(join(tmpdir(), "altyn-kopir-tests-"));

/** Runs a command; what it says is seen as it says it. */
function run(command: string[]): Promise<boolean> {
	return new Promise((done) => {
		const child = spawn(process.execPath, command, { stdio: "inherit", env });
		child.on("error", () => done(false));
		child.on("exit", (code) => done(code === 0));
	});
}

async function take(step: Step): Promise<Result> {
	console.log(`\n── ${step.name} ──\n`);
	const start = performance.now();
	const report = join(reports, `${step.name}.json`);
	const reporters = step.counts
		? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
		: [];
	const succeeded = await run([...step.command, ...reporters]);
	const seconds = (performance.now() - start) / 1000;
	const { passed, failed } = step.counts
		? await readCounts(report)
		: { passed: succeeded ? 1 : 0, failed: 0 };
	// A file of tests that cannot even be read, or a step that cannot start, is a failure too.
	return {
		step,
		passed,
		failed: succeeded ? failed : Math.max(1, failed),
		seconds,
	};
}

async function readCounts(report: string) {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(
			await readFile(report, "utf8"),
		) as { numPassedTests: number; numFailedTests: number };
		return { passed: numPassedTests, failed: numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

const results: Result[] = [];
const hasFailed = (name: string) =>
	results.some(({ step, failed }) => step.name === name && failed > 0);
for (const step of steps) {
	if (step.needsSite && hasFailed("site")) {
		console.log(
			`\n── ${step.name} ──\n\nNot run: the site could not be built.`,
		);
		results.push({ step, passed: 0, failed: 1, seconds: 0 });
	} else results.push(await take(step));
}
await rm(reports, { recursive: true, force: true });

const sum = (key: "passed" | "failed" | "seconds") =>
	results.reduce((total, result) => total + result[key], 0);
const row = (name: string, passed: string, failed: string, seconds: string) =>
	`  ${name.padEnd(10)}${passed.padStart(8)}${failed.padStart(8)}${seconds.padStart(10)}`;

console.log(`\n── summary ──\n\n${row("", "passed", "failed", "seconds")}`);
for (const { step, passed, failed, seconds } of results)
	console.log(
		`${row(step.name, String(passed), String(failed), seconds.toFixed(1))}${failed > 0 ? "  ✗" : ""}`,
	);
console.log(row("", "", "", sum("seconds").toFixed(1)));
console.log(
	`\nFC_SEED=${seed}${process.env.FC_RUNS ? ` FC_RUNS=${process.env.FC_RUNS}` : ""}\n`,
);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
