import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileRows } from "../hostile/files.ts";
import {
	articlePath,
	type Ending,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";

/** The rows as files: each a sound article of its own name with one change. */
const files = hostileRows.map(([fault, change, ...said], at) => {
	const file = articlePath(`qaterli-${at + 1}`);
	const sound = soundArticle.replace("ашылды", `ашылды (${at + 1})`);
	const whole = {
		"\uFEFFТЕКСТ": `\uFEFF${sound}`,
		WINDOWS: sound.replaceAll("\n", "\r\n"),
		MAC: sound.replaceAll("\n", "\r"),
	};
	const text =
		"file" in change
			? (whole[change.file as keyof typeof whole] ?? change.file)
			: "body" in change
				? `${sound}\n${change.body}\n`
				: sound.replace(/\n---\n/, () => `\n${change.field}\n---\n`);
	return { fault, file, text: text as string, said };
});

describe("a hostile file is told of by itself, and hides no other", () => {
	let project: Project;
	let ending: Ending;
	beforeAll(async () => {
		project = await makeProject({
			...Object.fromEntries(files.map(({ file, text }) => [file, text])),
			[articlePath("beibit")]: soundArticle.replace("qogam", "qogm"),
		});
		ending = await project.check();
	});
	afterAll(() => project.remove());

	const saidOf = (file: string) =>
		ending.lines.filter(
			(line) => line.startsWith(`${file}:`) && !/: ескерту: /.test(line),
		);

	it.each(files)("$fault", ({ file, said }) => {
		const lines = saidOf(file);
		if (said.length === 0) expect(lines).toEqual([]);
		else expect(lines.length).toBeGreaterThan(0);
		for (const piece of said)
			expect(
				lines.map((line) => line.slice(file.length + 1)).join("\n"),
			).toContain(piece);
	});

	it("the plain fault of another file stands beside them, and no trace", () => {
		expect(saidOf(articlePath("beibit"))).toHaveLength(1);
		expect(ending.lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
		expect(ending.lines.join("\n")).not.toMatch(/(?![\n])\p{Cc}/u);
	});
});

describe("what is no plain file is refused before it is opened", () => {
	let project: Project;
	let lines: string[];
	const at = (name: string) => join(project.folder, "content", name);
	beforeAll(async () => {
		project = await makeProject({ [articlePath("durys")]: soundArticle });
		mkdirSync(at("articles/2023/05/buma.mdx"));
		mkdirSync(at("pages/buma.mdx"));
		symlinkSync("durys.mdx", at("articles/2023/05/siltem.mdx"));
		symlinkSync("/dev/zero", at("articles/2023/05/suret.jpg"));
		symlinkSync("..", at("articles/2023/jogary"));
		symlinkSync("/dev/zero", at("pages/qurylgy.mdx"));
		execFileSync("mkfifo", [
			at("articles/2023/05/arna.mdx"),
			at("articles/2023/05/arna.png"),
			at("pages/arna.mdx"),
		]);
		writeFileSync(
			Buffer.concat([
				Buffer.from(at("articles/2023/05/")),
				Buffer.from([0xea, 0xb3]),
				Buffer.from(".mdx"),
			]),
			"",
		);
		await project.remove("content/front.yaml");
		await project.remove("content/authors.yaml");
		execFileSync("mkfifo", [at("authors.yaml")]);
		await project.remove("content/sections.yaml");
		mkdirSync(at("sections.yaml"));
		lines = (await project.check()).lines;
	});
	afterAll(() => project.remove());

	it.each([
		["articles/2023/05/buma.mdx", "бума"],
		["articles/2023/05/siltem.mdx", "сілтеме"],
		["articles/2023/05/suret.jpg", "сілтеме"],
		["articles/2023/jogary", "сілтеме"],
		["articles/2023/05/arna.mdx", "құрылғы не арна"],
		["articles/2023/05/arna.png", "құрылғы не арна"],
		["articles/2023/05/\uFFFD.mdx", "Атындағы әріптер оқылмайды"],
		["pages/buma.mdx", "бума"],
		["pages/qurylgy.mdx", "сілтеме"],
		["pages/arna.mdx", "құрылғы не арна"],
		["authors.yaml", "құрылғы не арна"],
		["sections.yaml", "бума"],
	])("%s", (file, said) => {
		const shown = `content/${file}:1: `.replaceAll("\uFFFD", "‹U+FFFD›");
		const own = lines.filter((line) => line.startsWith(shown));
		expect(own).toHaveLength(1);
		expect(own[0]).toContain(said);
	});
});

it("hostile records and standing pages are told of with their lines", async () => {
	const project = await makeProject({
		[articlePath("durys")]: soundArticle,
		"content/sections.yaml": `- id: qogam\n  name: *Қоғам*\n  description: Бір.\n  hue: 2\n`,
		"content/authors.yaml": `- id: redaktsiia\n  name: "\\x01Редакция"\n  kind: desk\n`,
		"content/front.yaml": "urgent: &а\n  text: *а\n",
		"content/pages/bir.mdx": `---\ntitle: !а Бір\n---\n\nМәтін.\n`,
		"content/pages/eki.mdx": `---\ntitle: Екі\ndescription: Бет.\n---\n\n${"<b>".repeat(6000)}\n`,
		"content/pages/ush.mdx": `---\ntitle: Үш\ndescription: Бет.\n---\n\nСөз\u0001\n`,
	});
	const { lines } = await project.check();
	await project.remove();
	for (const place of [
		"content/sections.yaml:2: «*»",
		"content/authors.yaml:2: Мұнда көзге көрінбейтін",
		"content/front.yaml:1: «&»",
		"content/front.yaml:2: «*»",
		"content/pages/bir.mdx:2: «!»",
		"content/pages/eki.mdx:6: ",
		"content/pages/ush.mdx:6:4: ",
	])
		expect(
			lines.some((line) => line.startsWith(place)),
			place,
		).toBe(true);
});
