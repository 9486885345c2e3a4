import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch } from "../browser/chromium.ts";
import { makeProject, type Project } from "../project.ts";
import { type Dev, startDev } from "./server.ts";

/** A story of May 2023, of which a test changes what it is about. */
const story = (title: string, more = "", text = `${title} туралы сөз.`) => `---
title: ${title}
lead: ${title}. Толығырақ мақалада айтылады.
date: 2023-05-10T09:30:00+06:00
section: qogam
tags: [кітап]
authors: [redaktsiia]
${more}---

${text}
`;
const at = (slug: string) => `content/articles/2023/05/${slug}.mdx`;
const sections = "content/sections.yaml";

let project: Project;
let dev: Dev;
let browser: Browser;
beforeAll(async () => {
	project = await makeProject({
		[at("kitap")]: story("Кітапхана ашылды", "redirectFrom: [/eski/kitap/]\n"),
		[at("zhoba")]: story("Жоба мақала", "draft: true\n"),
		"content/articles/2030/01/keiin.mdx": story("Ертеңгі хабар").replace(
			"2023-05-10T09:30:00+06:00",
			"2030-01-02T12:00:00+05:00",
		),
		"src/pages/ozi.astro": `---
import { getLiveCollection } from "astro:content";
export const prerender = true;
const { entries = [] } = await getLiveCollection("articles", { tag: "кітап" });
---
<html lang="kk"><body><h1>Өз бетіміз</h1><ol>{entries.map(({ data }) => <li>{data.title}</li>)}</ol></body></html>
`,
		"src/pages/sany.json.ts": `export const prerender = true;
export const GET = () => Response.json({ sany: 7 });
`,
		"public/kilt.txt": "кілт",
	});
	dev = await startDev(project, { BUILD_TIME: "2026-11-24T10:00:00Z" });
	browser = await launch(inject("chromium"));
});
afterAll(async () => {
	await browser?.close();
	await dev?.stop();
	await project?.remove();
});

it.each([
	["/", 200, "Кітапхана ашылды"],
	["/qogam/", 200, "<h1[^>]*>Қоғам"],
	["/qogam/2023/", 200, "Қоғам: 2023 жыл"],
	["/2023/", 200, "2023 жыл"],
	["/2023/05/", 200, "2023 жылғы мамыр"],
	["/2023/05/kitap/", 200, "Кітапхана ашылды туралы сөз"],
	["/eski/kitap/", 200, "url=/2023/05/kitap/"],
	["/taqyryptar/kitap/", 200, "«Кітап» тақырыбы"],
	["/avtorlar/redaktsiia/", 200, "Редакция"],
	["/bailanys/", 200, "Хат жазыңыз"],
	["/izdeu/", 200, "Іздеу"],
	["/rss.xml", 200, "Кітапхана ашылды"],
	["/qogam/feed.json", 200, "Кітапхана ашылды"],
	["/sitemap-2023.xml", 200, "/2023/05/kitap/"],
	["/latn/qogam/", 200, "Kıtaphana aşyldy"],
	["/latn/eski/kitap/", 200, "url=/latn/2023/05/kitap/"],
	["/ozi/", 200, "<li>Кітапхана ашылды</li>"],
	["/sany.json", 200, '"sany":7'],
	["/kilt.txt", 200, "кілт"],
	["/joq/", 404, "Бет табылмады"],
	["/2023/05/joq/", 404, "Бет табылмады"],
	["/a/b/c/d/e/", 404, "Бет табылмады"],
	["/joq.png", 404, "Бет табылмады"],
	["/latn/joq/", 404, "Bet tabylmady"],
])("%s answers %i", async (path, status, shown) => {
	const answer = await dev.ask(path);
	expect(answer.text).toMatch(new RegExp(shown));
	expect(answer.status).toBe(status);
});

const ribbon = (html: string) =>
	/<aside id="dev-ribbon".*?<\/aside>/s.exec(html)?.[0] ?? "";

it("drafts and stories to come are there, with a ribbon that says so in each script", async () => {
	const ask = async (path: string) => ribbon((await dev.ask(path)).text);
	expect(await ask("/2023/05/zhoba/")).toContain("Жоба: жарияланбайды");
	expect(await ask("/latn/2023/05/zhoba/")).toContain("Joba: jariialanbaidy");
	expect(await ask("/2030/01/keiin/")).toContain("2 қаңтар 2030, 12:00 шығады");
	expect(await ask("/2023/05/")).toMatch(
		/<a href="\/2023\/05\/zhoba\/">Жоба мақала<\/a> \(жоба: жарияланбайды\)/,
	);
	expect(await ask("/")).toContain('href="/2030/01/keiin/"');
	expect(await ask("/ozi/")).toBe("");
	expect((await dev.ask("/ozi/")).text).toContain("<li>Жоба мақала</li>");
	expect(await ask("/2023/05/kitap/")).not.toContain("Жоба: жарияланбайды");
	expect(await ask("/bailanys/")).toBe("");
});

it("a story with mistakes answers with its problems, and others tell of it", async () => {
	const broken = story("Қате мақала", "section: joq\n").replace(
		"section: qogam\n",
		"",
	);
	await project.write({ [at("qate")]: broken });
	const text = await dev.await(
		"/2023/05/qate/",
		({ status }) => status === 500,
	);
	expect(text).toContain(at("qate"));
	expect(text).toMatch(/<strong>7-жол<\/strong> «joq» деген бөлім жоқ/);
	const list = (await dev.ask("/2023/05/")).text;
	expect(ribbon(list)).toContain('href="/2023/05/qate/"');
	expect(list).not.toContain("Қате мақала");
	await project.write({ [at("qate")]: story("Қате мақала") });
	await dev.await("/2023/05/qate/", ({ status }) => status === 200);
	await project.remove(at("qate"));
	await dev.await("/2023/05/qate/", ({ status }) => status === 404);
});

it.each([
	[sections, "- id: [қате\n", "/bailanys/"],
	["content/paper.yaml", "zone: UTC+5\n", "/bailanys/"],
	["content/front.yaml", "lead: 2020/01/joq\n", "/"],
	["content/pages/bailanys.mdx", "---\ntitle: А\n---\n\n{ҚАТЕ", "/bailanys/"],
])(
	"where %s is broken, its pages tell so until it is mended",
	async (file, broken, path) => {
		const sound = await project.read(file);
		await project.write({ [file]: broken });
		const text = await dev.await(path, (answer) =>
			// Astro may have seen it first.
			answer.text.includes("Бетті шығару үшін"),
		);
		expect(text).toContain(file);
		await project.write({ [file]: sound });
		await dev.await(path, ({ status }) => status === 200);
	},
);

it("the paper's name is on its pages, its icon and its manifest as soon as it is saved", async () => {
	const file = "content/paper.yaml";
	const sound = await project.read(file);
	await project.write({ [file]: sound.replace(/^name:.*$/m, "name: Жаңа ат") });
	for (const path of ["/bailanys/", "/manifest.webmanifest", "/favicon.svg"])
		await dev.await(path, ({ text }) => text.includes("Жаңа ат"));
	await project.write({ [file]: sound });
	await dev.await("/bailanys/", ({ text }) => !text.includes("Жаңа ат"));
});

it("a zone and an alphabet of another kind are taken without anybody starting the server again", async () => {
	const file = "content/paper.yaml";
	const sound = await project.read(file);
	await project.write({
		[file]: sound
			.replace(/^zone:.*$/m, "zone: Europe/London")
			.replace(/^latinAlphabet:.*$/m, "latinAlphabet: 2018"),
	});
	await dev.await("/2023/05/kitap/", ({ text }) =>
		text.includes("10 мамыр 2023, 04:30"),
	);
	await dev.await("/latn/2023/05/kitap/", ({ text }) =>
		text.includes("Kitaphana ashyldy"),
	);
	await project.write({ [file]: sound });
	await dev.await("/2023/05/kitap/", ({ text }) =>
		text.includes("10 мамыр 2023, 09:30"),
	);
	await dev.await("/latn/2023/05/kitap/", ({ text }) =>
		text.includes("Kıtaphana aşyldy"),
	);
});

it("a text of which nothing is kept any more is read again", async () => {
	await project.remove(".cache/bodies");
	const { status, text } = await dev.ask("/2023/05/kitap/");
	expect(status).toBe(200);
	expect(text).toContain("Кітапхана ашылды туралы сөз");
	await project.remove(".cache/bodies");
	expect((await dev.ask("/rss.xml")).text).toContain("Жоба мақала туралы сөз");
});

it("of two saves in a moment the last one is seen", async () => {
	for (const title of ["Бірінші рет", "Екінші рет", "Үшінші рет"]) {
		await project.write({ [at("kitap")]: story(title) });
		await new Promise((done) => setTimeout(done, 35));
	}
	await dev.await("/2023/05/kitap/", ({ text }) =>
		text.includes("Үшінші рет туралы"),
	);
});

it("a story that moves is gone from its lists and stands in others", async () => {
	const moved = "content/articles/2022/12/koshti.mdx";
	await project.write({ [at("koshedi")]: story("Көшкен мақала") });
	await dev.await("/2023/05/", ({ text }) => text.includes("Көшкен мақала"));
	await project.remove(at("koshedi"));
	await project.write({
		[moved]: story("Көшкен мақала").replace("2023-05-10", "2022-12-10"),
	});
	const isThere = ({ status }: { status: number }) => status === 200;
	await dev.await("/2022/12/", isThere);
	await dev.await("/2022/12/koshti/", isThere);
	expect((await dev.ask("/2023/05/")).text).not.toContain("Көшкен мақала");
	await project.remove(moved);
	await dev.await("/2022/", ({ status }) => status === 404);
});

it("a browser sees what is saved, problems and their end without being asked", async () => {
	const page = await browser.newPage();
	await page.goto(`${dev.address}/2023/05/kitap/`, {
		waitUntil: "networkidle",
	});
	const saved = (text: string) =>
		project.write({ [at("kitap")]: story("Кітапхана ашылды", "", text) });
	const body = page.locator("article .body");
	await saved("Жаңа сөз.");
	await body.filter({ hasText: "Жаңа сөз." }).waitFor();
	await saved("{қате}");
	const problems = page.getByRole("heading", { name: /түзету керек/ });
	await problems.waitFor();
	await saved("Түзелген сөз.");
	await body.filter({ hasText: "Түзелген сөз." }).waitFor();
	expect(await problems.count()).toBe(0);
});
