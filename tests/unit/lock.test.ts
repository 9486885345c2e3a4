import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hash } from "../../src/platform/hash.ts";
import { startOf } from "../../src/press/process-start.ts";

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
	for (const child of children.splice(0)) child.kill("SIGKILL");
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const taking = `
import { lock } from "${process.cwd()}/src/press/lock.ts";
const release = await lock((pid) => console.log("waits for " + pid));
console.log("has it");
process.stdin.on("data", release);
`;

/** A process that wants the lock, and says what comes of it. */
function beginTaking(folder: string) {
	const child = spawn(
		process.execPath,
		["--input-type=module", "--eval", taking],
		{ env: { ...process.env, TMPDIR: folder } },
	);
	children.push(child);
	let said = "";
	child.stdout.on("data", (text) => (said += text));
	child.stderr.on("data", (text) => (said += text));
	return { child, said: () => said.trim() };
}

function place() {
	const folder = mkdtempSync(join(tmpdir(), "altyn-kopir-lock-"));
	folders.push(folder);
	const file = join(folder, `altyn-kopir-${hash(process.cwd())}.lock`);
	return { folder, file };
}

/** A process that has ended. */
const dead = Number(
	execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }),
);
const { pid } = process;

describe("a lock that was left", () => {
	const table: [by: string, text: string, said: string][] = [
		["by this very process", `${pid} ${startOf(pid)}`, `waits for ${pid}`],
		["by an older program that still runs", `${pid}`, `waits for ${pid}`],
		["by a process whose number another has now", `${pid} 1 1`, "has it"],
		["by a process that has ended", `${dead} ${startOf(pid)}`, "has it"],
		["by nobody", "", "has it"],
		["by a full disk", "12x", "has it"],
		["for process 0", "0 ", "has it"],
	];
	it.each(table)("%s: %j: the next %s", async (_by, text, said) => {
		const { folder, file } = place();
		writeFileSync(file, text);
		const taker = beginTaking(folder);
		await expect.poll(taker.said, { timeout: 20_000 }).toBe(said);
	});
});

it("two take it one after the other, and it can be given back", async () => {
	const { folder, file } = place();
	const first = beginTaking(folder);
	await expect.poll(first.said, { timeout: 20_000 }).toBe("has it");
	expect(readFileSync(file, "utf8")).toMatch(`${first.child.pid} `);
	const second = beginTaking(folder);
	const waits = `waits for ${first.child.pid}`;
	await expect.poll(second.said, { timeout: 20_000 }).toBe(waits);
	first.child.stdin.write("\n");
	await expect.poll(second.said, { timeout: 20_000 }).toBe(`${waits}\nhas it`);
	// The first goes without taking the second's lock along.
	first.child.kill();
	expect(readFileSync(file, "utf8")).toMatch(`${second.child.pid} `);
});

it("a process has one start, and another process another", async () => {
	expect(startOf(pid)).toBe(startOf(pid));
	expect(startOf(dead)).toBeUndefined();
	const { child, said } = beginTaking(place().folder);
	await expect.poll(said, { timeout: 20_000 }).toBe("has it");
	expect(startOf(child.pid ?? 0)).toMatch(/\S/);
	expect(startOf(child.pid ?? 0)).not.toBe(startOf(pid));
});
