import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "new-"));
	mkdirSync(join(folder, "content"));
	put("content/sections.yaml", "- id: qogam\n- id: sport\n");
	put("content/authors.yaml", "- id: til-bolimi\n- id: redaktsiia\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, text: string) =>
	writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** Runs the command at half past nine in the evening, UTC: the next day has begun in Kazakhstan. */
function run(...args: string[]) {
	const script = join(import.meta.dirname, "../../src/desk/new.ts");
	return spawnSync(process.execPath, [script, ...args], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, BUILD_TIME: "2026-11-30T21:30:00Z" },
	});
}

const made = "content/articles/2026/12/qysqy-keshter.mdx";

describe("a headline alone", () => {
	it("begins a draft in the folder of its month, by the clock of the paper", () => {
		const { status, stdout } = run("Қысқы кештер");
		expect(status).toBe(0);
		expect(stdout).toContain(`Жасалды: ${made}`);
		expect(stdout).toContain("http://localhost:4321/2026/12/qysqy-keshter/");
		expect(read(made)).toBe(`---
title: Қысқы кештер
lead: Мақаланың мәнін бір-екі сөйлеммен жазыңыз.
date: 2026-12-01T02:30:00+05:00
section: qogam
authors: [redaktsiia]
draft: true
---

Мәтін осы жерден басталады.
`);
	});

	it("is signed by the first author where the paper has no newsroom", () => {
		put("content/authors.yaml", "- id: til-bolimi\n");
		expect(run("Қысқы кештер").status).toBe(0);
		expect(read(made)).toContain("authors: [til-bolimi]");
	});
});

it("takes every field of an article", () => {
	const { status } = run(
		...["Қысқы кештер", "--date", "2024-02-29T23:30:00+06:00"],
		...["--section", "sport", "--author", "til-bolimi", "--slug", "kesh"],
		...["--lead", "Ұзақ түн туралы.", "--tags", "қыс, түн"],
	);
	expect(status).toBe(0);
	const text = read("content/articles/2024/02/kesh.mdx");
	for (const line of [
		"lead: Ұзақ түн туралы.",
		"section: sport",
		"tags: [қыс, түн]",
		"authors: [til-bolimi]",
	])
		expect(text).toContain(`${line}\n`);
});

it("overwrites nothing", () => {
	run("Қысқы кештер");
	put(made, "менің мәтінім");
	const { status, stderr } = run("Қысқы кештер");
	expect(status).toBe(1);
	expect(stderr).toMatch(/^Қате: «.*qysqy-keshter\.mdx» бұрыннан бар\. /);
	expect(read(made)).toBe("менің мәтінім");
});

it.each([
	{
		what: "no headline",
		args: [],
		says: /Тақырыбы жазылмаған\. .*npm run new/,
	},
	{
		what: "a headline without quotation marks",
		args: ["Қысқы", "кештер"],
		says: /«кештер» артық тұр\. Тақырыпты тырнақшаға алыңыз/,
	},
	{
		what: "a headline of signs alone",
		args: ["—"],
		says: /Тақырыптан мекенжай шықпады/,
	},
	{
		what: "a headline that is too long",
		args: ["сөз ".repeat(60)],
		says: /title/,
	},
	{
		what: "an unknown section",
		args: ["Қыс", "--section", "sprt"],
		says: /«sprt» деген бөлім .*жоқ\. .*qogam, sport/,
	},
	{
		what: "an option that is none",
		args: ["Қыс", "--sektion", "sport"],
		says: /«--section» деп жазыңыз/,
	},
	{
		what: "a moment without its offset",
		args: ["Қыс", "--date", "2026-12-01T10:00"],
		says: /уақыт белдеуі жоқ/,
	},
])("refuses $what in Kazakh, and writes nothing", ({ args, says }) => {
	const { status, stderr } = run(...args);
	expect(status).toBe(1);
	expect(stderr).toMatch(says);
	expect(existsSync(join(folder, "content/articles"))).toBe(false);
	expect(readdirSync(join(folder, "content")).length).toBe(2);
});

it("says in Kazakh how it is written", () => {
	const { status, stdout } = run("--help");
	expect(status).toBe(0);
	expect(stdout).toContain("npm run new -- ");
});
