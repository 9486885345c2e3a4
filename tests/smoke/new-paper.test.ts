import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeScripts } from "../../src/edition/locales.ts";
import { transliterate } from "../../src/kazakh/transliterate.ts";
import {
	type Ending,
	home,
	linkPackages,
	npmBuild,
	ownCheck,
	renewProject,
	runIn,
} from "../project.ts";
import { content } from "../site.ts";

/** A paper made with `npm run new-paper` out of one that has much to leave behind: the tests' own. */
const name = "Сынақ тынысы";
const old = "Алтын көпір";

/** In every script a page may be in. */
const spelt = (text: string) => [
	text,
	...madeScripts.map((script) => transliterate(text, script)),
];

let folder: string;
let source: string;
let made: string;
let ending: Ending;
/** Texts of the built site by their files. */
let texts: Map<string, string>;

const newPaper = (...args: string[]) =>
	runIn(source, ["src/desk/new-paper.ts", ...args], {
		GIT_AUTHOR_NAME: "А",
		GIT_AUTHOR_EMAIL: "a@example.kz",
		GIT_COMMITTER_NAME: "А",
		GIT_COMMITTER_EMAIL: "a@example.kz",
	});

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "new-paper-"));
	source = join(folder, "old");
	made = join(folder, "new");
	await renewProject(source, content);
	ending = await newPaper("--name", name, "--place", "Тараз", "--out", made);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("is made, with a history of its own that begins with it", () => {
	expect(ending.code, ending.lines.join("\n")).toBe(0);
	const git = (...args: string[]) =>
		execFileSync("git", args, { cwd: made, encoding: "utf8" }).trim();
	expect(git("log", "--format=%s")).toBe(`«${name}» газеті басталды`);
	expect(git("status", "--porcelain")).toBe("");
});

it("overwrites nothing", async () => {
	const { code, lines } = await newPaper(
		...["--name", "Басқа", "--place", "Тараз", "--out", made],
	);
	expect(code).toBe(1);
	expect(lines.join("\n")).toContain("бумасы бос емес, үстінен жазылмайды");
	expect(readFileSync(join(made, "content/paper.yaml"), "utf8")).toContain(
		`name: "${name}"`,
	);
});

it("`npm run check` has nothing against it", async () => {
	await linkPackages(join(home, "node_modules"), join(made, "node_modules"));
	expect(await runIn(made, ownCheck, {})).toEqual({
		code: 0,
		lines: ["Бәрі дұрыс: 1 мақала, 4 бөлім, 1 автор тексерілді."],
	});
});

it("is built, and says its name in every script", async () => {
	const { code, lines } = await runIn(made, [npmBuild], {
		SITE_URL: "https://tynys.example",
		SITE_HOST: "",
		BUILD_TIME: new Date().toISOString(),
	});
	expect(code, lines.join("\n")).toBe(0);
	const dist = join(made, "dist");
	texts = new Map(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.filter((file) => !/\.(?:woff2|png|webp|ico|pf_\w+|wasm)$/.test(file))
			.map((file) => [file.slice(dist.length), readFileSync(file, "utf8")]),
	);
	for (const [at, prefix] of ["", "/latn", "/arab"].entries())
		expect(texts.get(`${prefix}/index.html`)).toContain(spelt(name)[at]);
	expect(texts.get("/manifest.webmanifest")).toContain(`"${name} газеті"`);
});

it("nothing in it tells of the paper it was made in: no name, no address, no story", () => {
	const slugs = readdirSync(join(content, "articles"), {
		recursive: true,
		encoding: "utf8",
	})
		.filter((file) => file.endsWith(".mdx"))
		.map((file) => file.replace(/^.*[\\/]|\.mdx$/g, ""));
	expect(slugs.length).toBeGreaterThan(10);
	const foreign = [...spelt(old), "altyn-kopir", ...slugs];
	const found = [...texts].flatMap(([file, text]) =>
		foreign
			.filter((word) => text.toLowerCase().includes(word.toLowerCase()))
			.map((word) => `${file}: ${word}`),
	);
	expect(found).toEqual([]);
});
