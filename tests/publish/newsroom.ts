import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ending, makeProject, type Project } from "../project.ts";
import { type Draft, envOf, filesOf, type Newsroom } from "./paper.ts";

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
			image: "tau.png",
		}),
		"2024/01/qar": draft("Қар қалың түсті", 1, { image: "tau.svg", views: 68 }),
		"2024/02/tasqyn": draft("Өзен арнасынан асты", 2, { author: "asan" }),
		"2024/03/koktem": draft("Көктем егісі басталды", 3, {
			section: "madeniet",
			related: "2023/05/kitap",
		}),
		"2024/04/bolashaq": draft("Ертеңгі хабар", 4, {
			date: "2024-04-03T12:00:00+05:00",
		}),
	},
	motto: "Халық газеті",
	latinAlphabet: 2021,
	footer: "",
	sections: {
		qogam: { name: "Қоғам", hue: 100 },
		madeniet: { name: "Мәдениет", hue: 100 },
	},
	authors: { redaktsiia: "Редакция", asan: "Асан" },
	front: "",
	pages: { bailanys: "Хат жазыңыз." },
	colour: "#123456",
	hours: 0,
	program: { env: {}, files: {}, patches: {} },
});

/** A site, as its files with a hash of what each holds. */
export type Site = Record<string, string>;

/** A project that holds one paper after another. */
export class Press {
	readonly project: Project;
	#files: Record<string, string | Uint8Array>;
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
		return new Press(project, structuredClone(paper));
	}

	/** Puts another paper in the place of this one, as a commit does. */
	async hold(paper: Newsroom): Promise<void> {
		const files = filesOf(paper);
		for (const file of Object.keys(this.#files))
			if (files[file] === undefined) await this.#restore(file);
		const changed = Object.entries(files).filter(
			([file, text]) => !isSame(this.#files[file], text),
		);
		await this.project.write(Object.fromEntries(changed));
		this.#files = files;
		this.#paper = structuredClone(paper);
	}

	/** A file that the paper has no more: ours stands there again, or none. */
	async #restore(file: string): Promise<void> {
		if (existsSync(file) && !file.startsWith("content/"))
			await this.project.write({ [file]: readFileSync(file) });
		else await this.project.remove(file);
	}

	/** What a build of this paper is told. */
	get env(): Record<string, string> {
		return envOf(this.#paper);
	}

	/** Builds the site. @throws with what the build said, when it fails */
	async build(...args: string[]): Promise<string> {
		return said(await this.project.build(args, this.env));
	}

	/** Every file of a folder of the project with a hash of what it holds. */
	site(folder = "dist"): Site {
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

const isSame = (
	one: string | Uint8Array | undefined,
	other: string | Uint8Array,
) => one !== undefined && Buffer.from(one).equals(Buffer.from(other));

/** @throws with what a build said, when it failed */
function said({ code, lines }: Ending): string {
	if (code !== 0) throw new Error(lines.join("\n"));
	return lines.join("\n");
}

/**
 * The site that a paper must become: a build in a fresh copy of the project, which shares nothing with any other
 * build, not even faces; and not the command either.
 */
export async function freshSite(paper: Newsroom): Promise<Site> {
	const press = await Press.open(paper);
	await press.project.remove(".cache");
	said(await press.project.buildByAstro(press.env));
	const site = press.site();
	await press.project.remove();
	return site;
}
