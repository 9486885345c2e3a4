import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { bodyId, writeBody } from "../../src/article/body-cache.ts";
import { readArticle } from "../../src/article/file.ts";
import { describeStory, jsonLd } from "../../src/edition/description.ts";
import { answerFeed } from "../../src/edition/feed-text.ts";
import { convertFeed, convertJsonFeed } from "../../src/kazakh/feed.ts";
import { convertPage } from "../../src/kazakh/page.ts";
import { explainXml, isClean } from "../xml.ts";
import { readStrictly } from "./strict-html.ts";

const scripts = ["latn", "arab"] as const;
const options = { site: "http://localhost:4321" };

const home = process.cwd();
let folder: string;
beforeAll(() => {
	// Compiled bodies are kept below the folder the program runs in.
	folder = mkdtempSync(join(tmpdir(), "altyn-kopir-"));
	process.chdir(folder);
});
afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** Signs that end, hide, turn or break something. */
const rare = [
	..."\u0000\u0001\u0008\u000b\u001b\u007f\u0080\u0085\u009f\ufffe\uffff\ufffd\ufffc\u2028\u202e\u2066\u202c\ud800\udc00\ue000",
	"\u{1fffe}",
	"\u{e0041}",
	"\r",
	"\t",
	"\n",
];
const common = [
	"]]>",
	"]]",
	">",
	"]]&gt;",
	"<![CDATA[",
	"&lt;/script>",
	"&lt;!--",
	"-->",
	"&amp;",
	"&",
	"&quot;",
	'"',
	"'",
	"сөз",
	" ",
	"кітап, қалам",
	"ҚАЗАҚ",
	"word",
	"https://a.kz",
	"2026",
	"\u200b",
	"\u00ad",
	"\u00a0",
	"\u2066a\u2069",
	"\ufeff",
	"\u0301",
	"ال",
	"😀",
	"𝒳",
	"]",
	"\\",
	"%",
];
const references = [
	"&#x1;",
	"&#0;",
	"&#xFFFE;",
	"&#x202e;",
	"&#xd800;",
	"&#128;",
];

const textOf = (...pieces: [weight: number, signs: readonly string[]][]) =>
	fc
		.array(
			fc.oneof(
				...pieces.map(([weight, signs]) => ({
					weight,
					arbitrary: fc.constantFrom(...signs),
				})),
			),
			{ minLength: 1, maxLength: 8 },
		)
		.map((parts) => parts.join(""));

const field = textOf(
	[60, common],
	[1, rare],
	[4, ["<", "</script>", "<b", "{"]],
);
const paragraph = textOf(
	[80, common],
	[1, rare],
	[1, references],
	[
		10,
		[
			"`]]>`",
			"**]]>**",
			"[]]>](/x/)",
			"{/* ]]> */}",
			"\n\n",
			"\n```\n]]>\n```\n",
		],
	],
);
const story = fc.record({
	title: field,
	lead: field,
	tag: field,
	source: field,
	correction: field,
	body: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
	attribute: field,
});

const find = async (file: string) => ({
	file,
	hash: "a1",
	width: 4,
	height: 3,
	format: "svg" as const,
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** An article as an editor's file: JSON's strings are YAML's. */
function write({
	title,
	lead,
	tag,
	source,
	correction,
	body,
	attribute,
}: Story) {
	const quoted = JSON.stringify;
	return `---
title: ${quoted(title)}
lead: ${quoted(lead)}
date: 2023-05-10T09:30:00+06:00
section: qogam
tags: [${quoted(tag)}]
source: ${quoted(source)}
corrections:
  - date: 2023-05-11
    text: ${quoted(correction)}
---

Мәтін.

<Figure file="a.svg" alt="${attribute.replaceAll('"', "")}" credit="Асан" />

${body.join("\n\n")}
`;
}

const section = {
	id: "qogam",
	name: "Қоғам ]]> & <",
	description: "Бір сөйлем ]]> ]]>",
	hue: 200,
};

async function feedsOf(article: Article) {
	const subject = {
		path: "/",
		title: "Газет ]]> & <б>",
		description: "]]> ]]>",
		stories: [{ article, section, authors: [] }],
	};
	const rss = await (await answerFeed(subject, "rss")).text();
	const json = await (await answerFeed(subject, "json")).text();
	return {
		rss: [rss, ...scripts.map((script) => convertFeed(rss, script, options))],
		json: [
			json,
			...scripts.map((script) => convertJsonFeed(json, script, options)),
		],
	};
}

it("whatever the check accepts gives well-formed feeds, data and HTML in three scripts", async () => {
	let accepted = 0;
	await fc.assert(
		fc.asyncProperty(story, async (fields) => {
			const file = "content/articles/2023/05/a.mdx";
			const read = await readArticle(file, write(fields), find);
			const { body } = read;
			if (!read.article || !body || read.problems.length > 0) return;
			accepted++;
			const article = { ...read.article, body: bodyId(body) };
			writeBody(article.body, body);
			const { rss, json } = await feedsOf(article);
			expect(rss.map(explainXml)).toEqual([undefined, undefined, undefined]);
			for (const text of json)
				expect(isClean(JSON.stringify(JSON.parse(text)))).toBe(true);
			const { rss: root } = new XMLParser({
				parseTagValue: false,
				processEntities: false,
				trimValues: false,
			}).parse(rss[0] ?? "");
			expect(root.channel.item.title).toBe(article.title);
			for (const html of [
				body.html,
				...scripts.map((script) => convertPage(body.html, script, options)),
			]) {
				expect(isClean(html)).toBe(true);
				readStrictly(html);
			}
			const data = JSON.stringify(jsonLd(describeStory(article, section, [])));
			expect(isClean(data)).toBe(true);
		}),
	);
	// A law about what is accepted says nothing where all is refused.
	expect(accepted).toBeGreaterThan(10);
});
