import { readFileSync } from "node:fs";
import { developed } from "./developed.ts";

/** An article as the tests' editors write it. */
export interface Draft {
	title: string;
	text: string;
	date: string;
	section: string;
	author: string;
	tags: string[];
	views?: number;
	/** A drawing, or a photograph. */
	image?: `${string}.svg` | "tau.png" | undefined;
	draft?: boolean;
	redirectFrom?: string;
	related?: string;
}

/** A small paper: everything its editors and its developers may change. */
export interface Newsroom {
	/** Articles by id, `2024/03/koktem`. */
	articles: Record<string, Draft>;
	motto: string;
	latinAlphabet: 2021 | 2018;
	/** A word in a template that every page shows. */
	footer: string;
	sections: Record<string, { name: string; hue: number }>;
	authors: Record<string, string>;
	front: string;
	pages: Record<string, string>;
	/** Colour of the picture that articles show. */
	colour: string;
	/** Time of the build, hours after the paper's first. */
	hours: number;
	/** What developers make of the program. */
	program: Program;
}

/** How a paper's program differs from ours. */
interface Program {
	/** Variables of the environment. */
	env: Record<string, string>;
	/** Files that are its own, by path. */
	files: Record<string, string | Uint8Array>;
	/** Texts that stand in files of ours in the place of others, by what they are about. */
	patches: Record<string, Patch>;
}

export interface Patch {
	file: string;
	from: string | RegExp;
	to: string;
}

/** Moment a paper is built for. */
export const timeOf = ({ hours }: Pick<Newsroom, "hours">): Date =>
	new Date(Date.UTC(2024, 3, 2, 3) + hours * 3_600_000);

/** What a build of the paper is told. */
export const envOf = (paper: Newsroom): Record<string, string> => ({
	...paper.program.env,
	BUILD_TIME: timeOf(paper).toISOString(),
});

const articleText = (article: Draft) => `---
title: ${article.title}
lead: ${article.title}. Толығырақ мақалада.
date: ${article.date}
section: ${article.section}
tags: [${article.tags.join(", ")}]
authors: [${article.author}]
${article.views === undefined ? "" : `views: ${article.views}\n`}${article.image ? `image: { file: ${article.image}, alt: Тау, credit: Асан }\n` : ""}${article.draft ? "draft: true\n" : ""}${article.redirectFrom ? `redirectFrom: [${article.redirectFrom}]\n` : ""}${article.related ? `related: [${article.related}]\n` : ""}---

${article.text}
`;

const recordOf = ({ motto, latinAlphabet }: Newsroom) => `name: Сынақ газеті
motto: ${motto}
description: Сынақ үшін шығатын газет.
place: Шымкент
zone: Asia/Almaty
email: redaktsiia@example.kz
latinAlphabet: ${latinAlphabet}
shortListSize: 30
listSize: 100
wordsPerMinute: 150
videoHosts: [youtu.be]
`;

const drawing = (colour: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="${colour}" d="M0 30 20 5l20 25z"/></svg>\n`;

/** A picture of points; it is there already, and no drawing of ours. */
const photograph = readFileSync("public/apple-touch-icon.png");

/** Files of `content/`, of the program and of its packages that hold the paper. */
export function filesOf(paper: Newsroom): Record<string, string | Uint8Array> {
	const files: Record<string, string | Uint8Array> = {
		"content/paper.yaml": recordOf(paper),
		"content/sections.yaml": Object.entries(paper.sections)
			.map(
				([id, { name, hue }]) =>
					`- id: ${id}\n  name: ${name}\n  description: Бөлім туралы.\n  hue: ${hue}\n`,
			)
			.join(""),
		"content/authors.yaml": Object.entries(paper.authors)
			.map(([id, name]) => `- id: ${id}\n  name: ${name}\n  kind: person\n`)
			.join(""),
		"content/front.yaml": paper.front,
	};
	for (const [id, article] of Object.entries(paper.articles)) {
		files[`content/articles/${id}.mdx`] = articleText(article);
		if (article.image)
			files[`content/articles/${id.slice(0, 7)}/${article.image}`] =
				article.image === "tau.png" ? photograph : drawing(paper.colour);
	}
	for (const [id, text] of Object.entries(paper.pages))
		files[`content/pages/${id}.mdx`] =
			`---\ntitle: Бет ${id}\ndescription: Бет туралы.\n---\n\n${text}\n`;
	return { ...files, ...developed(paper) };
}
