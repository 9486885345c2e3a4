import { execFileSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import {
	checkEnvironment,
	variables,
} from "../../src/environment/variables.ts";

const room = resolve("src/environment");
const names = Object.keys(variables).sort();

const sources = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name))
	.map((item) => join(item.parentPath, item.name));
const readIn = (file: string) =>
	[
		...readFileSync(file, "utf8").matchAll(
			/\bprocess\.env\.(\w+)|\bgiven\("(\w+)"\)/g,
		),
	].map(([, direct, given]) => direct ?? given);

it("every variable that is read has its meaning and its check, and README tells of it", () => {
	const read = new Set(sources.flatMap(readIn));
	expect([...read].sort()).toEqual(names);
	const readme = readFileSync("README.md", "utf8");
	for (const name of names) expect(readme, name).toContain(`\`${name}`);
	for (const { meaning } of Object.values(variables))
		expect(meaning).toMatch(/^\S.{20,}\S$/);
});

it("only the room of the environment reads them; BUILD_TIME is handed on by whoever publishes", () => {
	const others = sources
		.filter((file) => !resolve(file).startsWith(room))
		.flatMap(readIn);
	expect(new Set(others)).toEqual(new Set(["BUILD_TIME"]));
});

/** Runs a module in a folder and an environment of its own. @returns what it printed */
function run(folder: string, code: string, env: Record<string, string>) {
	return execFileSync(
		process.execPath,
		["--input-type=module", "--eval", code],
		{ cwd: folder, env: { PATH: process.env.PATH, ...env }, encoding: "utf8" },
	);
}

it(".env sets what is not set, of the project's variables alone", () => {
	const folder = mkdtempSync(join(tmpdir(), "env-"));
	const code = `import { names } from ${JSON.stringify(join(room, "env-file.ts"))};
const { SITE_URL, SITE_HOST, INDEXNOW_KEY, PUBLIC_SOZ } = process.env;
console.log(JSON.stringify({ names, SITE_URL, SITE_HOST, INDEXNOW_KEY, PUBLIC_SOZ }));`;
	expect(JSON.parse(run(folder, code, {})).SITE_URL).toBeUndefined();
	writeFileSync(
		join(folder, ".env"),
		"# Біздің сервер\nSITE_URL=https://bir.kz\nSITE_HOST='own'\nINDEXNOW_KEY=abcdefgh\nPUBLIC_SOZ=a\n",
	);
	const { names: taken, ...set } = JSON.parse(
		run(folder, code, { SITE_URL: "https://eki.kz", INDEXNOW_KEY: "" }),
	);
	rmSync(folder, { recursive: true });
	expect(set).toEqual({
		SITE_URL: "https://eki.kz",
		SITE_HOST: "own",
		// Set to nothing is set.
		INDEXNOW_KEY: "",
	});
	expect(taken.sort()).toEqual(names);
});

it("all that makes no sense is told of at once", () => {
	const wrong = {
		SITE_HOST: "github",
		BUILD_TIME: "tomorrow",
		WEBSUB_HUB: "hub",
		INDEXNOW_KEY: "short",
		RSYNC_RSH: " ",
		ONLY: "feeds",
	};
	const kept = { ...process.env };
	Object.assign(process.env, wrong);
	let told = "";
	try {
		checkEnvironment();
	} catch (error) {
		told = (error as Error).message;
	}
	for (const name of Object.keys(wrong)) delete process.env[name];
	Object.assign(process.env, kept);
	expect(
		told
			.split("\n")
			.map((line) => line.split(" ", 1)[0])
			.sort(),
	).toEqual(Object.keys(wrong).sort());
});
