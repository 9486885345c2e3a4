import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject, type Project } from "../project.ts";

/** An article as the tests' editors write it. */
export interface Draft {
	title: string;
	text: string;
	date: string;
	section: string;
	author: string;
	tags: string[];
	views?: number;
	image?: boolean;
	draft?: boolean;
	redirectFrom?: string;
	related?: string;
}

/** A small paper: everything its editors and its developers may change. */
export interface Newsroom {
	/** Articles by id, `2024/03/koktem`. */
	articles: Record<string, Draft>;
	/** What is told of the paper in its settings. */
	motto: string;
	/** A word in a template that every page shows. */
	footer: string;
	sections: Record<string, string>;
	authors: Record<string, string>;
	front: string;
	pages: Record<string, string>;
	/** Colour of the picture that articles show. */
	colour: string;
	/** Time of the build, hours after the paper's first. */
	hours: number;
}

const month = (at: number) => `2024-0${at}-15T09:00:00+05:00`;
const draft = (
	title: string,
	at: number,
	more: Partial<Draft> = {},
): Draft => ({
	title,
	text: `${title} туралы бірінші сөз.\n\nЕкінші сөз де осында.`,
	date: month(at),
	section: "qogam",
	author: "redaktsiia",
	tags: ["су"],
	...more,
});

/** A paper to begin with; its clock stands at 2 April 2024. */
export const newsroom = (): Newsroom => ({
	articles: {
		"2023/05/kitap": draft("Ауылда кітапхана ашылды", 5, {
			date: "2023-05-10T09:30:00+06:00",
			tags: ["кітап"],
		}),
		"2023/06/koshet": draft("Мектеп ауласына көшет отырғызылды", 6, {
			date: "2023-06-10T09:30:00+06:00",
			tags: ["орман", "мектеп"],
			section: "madeniet",
		}),
		"2024/01/qar": draft("Қар қалың түсті", 1, { image: true, views: 68 }),
		"2024/02/tasqyn": draft("Өзен арнасынан асты", 2, { author: "asan" }),
		"2024/03/koktem": draft("Көктем егісі басталды", 3, {
			section: "madeniet",
			related: "2023/05/kitap",
		}),
		"2024/04/bolashaq": draft("Ертеңгі хабар", 4, {
			date: "2024-04-03T12:00:00+05:00",
		}),
	},
	motto: "Шағын газет",
	footer: "",
	sections: { qogam: "Қоғам", madeniet: "Мәдениет" },
	authors: { redaktsiia: "Редакция", asan: "Асан" },
	front: "",
	pages: { bailanys: "Хат жазыңыз." },
	colour: "#123456",
	hours: 0,
});

/** Moment a paper is built for. */
const timeOf = ({ hours }: Newsroom) =>
	new Date(Date.UTC(2024, 3, 2, 3) + hours * 3_600_000).toISOString();

const articleText = (article: Draft) => `---
title: ${article.title}
lead: ${article.title}. Толығырақ мақалада.
date: ${article.date}
section: ${article.section}
tags: [${article.tags.join(", ")}]
authors: [${article.author}]
${article.views === undefined ? "" : `views: ${article.views}\n`}${article.image ? "image: { file: tau.svg, alt: Тау, credit: Асан }\n" : ""}${article.draft ? "draft: true\n" : ""}${article.redirectFrom ? `redirectFrom: [${article.redirectFrom}]\n` : ""}${article.related ? `related: [${article.related}]\n` : ""}---

${article.text}
`;

/** Files of `content/` and of the program that hold the paper. */
function filesOf(paper: Newsroom): Record<string, string> {
	const records = (all: Record<string, string>, more: string) =>
		Object.entries(all)
			.map(([id, name]) => `- id: ${id}\n  name: ${name}\n${more}`)
			.join("");
	const files: Record<string, string> = {
		"content/sections.yaml": records(
			paper.sections,
			"  description: Бөлім туралы.\n  hue: 100\n",
		),
		"content/authors.yaml": records(paper.authors, "  kind: person\n"),
		"content/front.yaml": paper.front,
	};
	for (const [id, article] of Object.entries(paper.articles)) {
		files[`content/articles/${id}.mdx`] = articleText(article);
		if (article.image)
			files[`content/articles/${id.slice(0, 7)}/tau.svg`] =
				`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="${paper.colour}" d="M0 30 20 5l20 25z"/></svg>\n`;
	}
	for (const [id, text] of Object.entries(paper.pages))
		files[`content/pages/${id}.mdx`] =
			`---\ntitle: Бет ${id}\ndescription: Бет туралы.\n---\n\n${text}\n`;
	const program = (file: string) => readFileSync(file, "utf8");
	files["src/site.ts"] = program("src/site.ts").replace(
		"Халық пен биліктің арасындағы газет",
		paper.motto,
	);
	files["src/components/Footer.astro"] = program(
		"src/components/Footer.astro",
	).replace("</footer>", `${paper.footer}</footer>`);
	return files;
}

/** A project that holds one paper after another. */
export class Press {
	readonly project: Project;
	#files: Record<string, string>;
	#paper: Newsroom;

	private constructor(project: Project, paper: Newsroom) {
		this.project = project;
		this.#paper = paper;
		this.#files = filesOf(paper);
	}

	static async open(paper: Newsroom): Promise<Press> {
		const project = await makeProject({});
		await project.remove("content");
		await project.write(filesOf(paper));
		return new Press(project, paper);
	}

	/** Puts another paper in the place of this one, as an editor's commit does. */
	async hold(paper: Newsroom): Promise<void> {
		const files = filesOf(paper);
		for (const file of Object.keys(this.#files))
			if (files[file] === undefined) await this.project.remove(file);
		const changed = Object.entries(files).filter(
			([file, text]) => this.#files[file] !== text,
		);
		await this.project.write(Object.fromEntries(changed));
		this.#files = files;
		this.#paper = paper;
	}

	/** What a build of this paper is told. */
	get env(): Record<string, string> {
		return { BUILD_TIME: timeOf(this.#paper) };
	}

	/** Builds the site. @throws with what the build said, when it fails */
	async build(...args: string[]): Promise<string> {
		const { code, lines } = await this.project.build(args, this.env);
		if (code !== 0) throw new Error(lines.join("\n"));
		return lines.join("\n");
	}

	/** Every file of a folder of the project with a hash of what it holds. */
	site(folder = "dist"): Record<string, string> {
		const root = join(this.project.folder, folder);
		if (!existsSync(root)) return {};
		const files = readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name));
		return Object.fromEntries(
			files.map((file) => [
				file.slice(root.length + 1),
				createHash("sha256").update(readFileSync(file)).digest("hex"),
			]),
		);
	}

	/** What changed of the site since it was last deployed; this deploys it. */
	async changes(): Promise<{ changed: string[]; removed: string[] }> {
		const file = ".cache/changes.json";
		const changes = JSON.parse(await this.project.read(file));
		await this.project.remove(file);
		return changes;
	}
}
