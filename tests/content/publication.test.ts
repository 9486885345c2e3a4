import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rename, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArchive } from "../../src/archive/archive.ts";
import { ensureBodies } from "../../src/archive/bodies.ts";
import { readPublication } from "../../src/archive/publication.ts";
import { readBody } from "../../src/article/body-cache.ts";
import { publish } from "../../src/edition/edition.ts";
import { relateStories } from "../../src/edition/related.ts";
import { shelfOf } from "../../src/edition/shelf.ts";
import { pagesOf, told } from "../papers/pages.ts";
import {
	type Content,
	content,
	edit,
	filesOf,
	pathOf,
	type Story,
} from "../papers/random-desks.ts";
import { makeProject, type Project } from "../project.ts";

const home = process.cwd();
let project: Project;

beforeEach(async () => {
	project = await makeProject({});
	await rm(join(project.folder, "content"), { recursive: true });
	process.chdir(project.folder);
});
afterEach(async () => {
	process.chdir(home);
	delete process.env.BUILD_TIME;
	await project.remove();
});

/** Makes the files what they should be; only those that differ are written. */
async function lay(next: Content, last?: Content): Promise<void> {
	const [files, old] = [filesOf(next), last ? filesOf(last) : {}];
	for (const file of Object.keys(old))
		if (!(file in files)) await project.remove(file);
	await project.write(
		Object.fromEntries(
			Object.entries(files).filter(([file, text]) => old[file] !== text),
		),
	);
}

/** What a publish comes to: problems, or every page. */
async function published(now: Date) {
	const { publication, problems } = await readPublication(now);
	const pages = await publication?.withShelf((shelf) =>
		told([...pagesOf(shelf).values()].flat()),
	);
	publication?.keep();
	return { site: { problems, pages }, read: publication?.read };
}

/** The same of a reading that knows nothing of the past. */
async function readAnew(now: Date) {
	const away = existsSync(".cache");
	if (away) await rename(".cache", ".cache-kept");
	const { archive, standing, problems } = await readArchive();
	await rm(".cache", { recursive: true, force: true });
	if (away) await rename(".cache-kept", ".cache");
	const edition = publish(archive, now);
	const shelf = shelfOf(edition, standing, relateStories(edition));
	const pages =
		problems.length > 0 ? undefined : told([...pagesOf(shelf).values()].flat());
	return { problems, pages };
}

const noon = (day: string) => new Date(`${day}T12:00:00+06:00`);

describe("a publish that knows the last one", () => {
	it("comes to what one comes to that knows nothing", async () => {
		await fc.assert(
			fc
				.asyncProperty(
					content,
					fc.array(edit, { minLength: 2, maxLength: 8 }),
					async (first, edits) => {
						let now = noon("2023-06-20");
						process.env.BUILD_TIME = now.toISOString();
						await lay(first);
						await published(now);
						let last = first;
						for (const { do: change, hours = 0 } of edits) {
							now = new Date(now.getTime() + hours * 3_600_000);
							process.env.BUILD_TIME = now.toISOString();
							const next = change(last);
							await lay(next, last);
							last = next;
							const anew = await readAnew(now);
							expect((await published(now)).site).toEqual(anew);
						}
					},
				)
				.afterEach(async () => {
					for (const folder of ["content", ".cache"])
						await rm(folder, { recursive: true, force: true });
				}),
			{ numRuns: Math.ceil(Number(process.env.FC_RUNS ?? 100) / 5) },
		);
	}, 600_000);
});

/** Stories of three months: the second one names the first and links to it. */
const story: Story = {
	...{ day: 10, title: "Алма", section: "qogam", tags: ["су"], related: [] },
	...{ author: "asan", links: [], old: [], draft: false, said: "алма" },
};
const some: Content = {
	stories: {
		"2023/05/bir": story,
		"2023/06/eki": {
			...story,
			...{ title: "Бидай", links: ["/2023/05/bir/"], related: ["2023/05/bir"] },
		},
		"2023/07/ush": { ...story, title: "Күз" },
	},
	...{ hasMadeniet: true, authorName: "Асан", lead: "", pageLink: "/" },
};
const now = noon("2023-06-20");

describe("what is kept of an archive", () => {
	beforeEach(async () => {
		process.env.BUILD_TIME = now.toISOString();
		await lay(some);
		await published(now);
	});

	const changed = (id: string, change: Partial<Story>): Content => ({
		...some,
		stories: {
			...some.stories,
			[id]: { ...story, ...some.stories[id], ...change },
		},
	});
	const without = (id: string): Content => ({
		...some,
		stories: Object.fromEntries(
			Object.entries(some.stories).filter(([own]) => own !== id),
		),
	});
	const table: [what: string, next: Content, at: Date, ...read: string[]][] = [
		["nothing changed", some, now],
		["a text changed", changed("2023/05/bir", { said: "күз" }), now, "2023-05"],
		["a story to come went", without("2023/07/ush"), now],
		["a story came", some, noon("2023-07-20"), "2023-07"],
		["the clock went back", some, noon("2023-06-01"), "2023-06"],
		[
			"front page and a page changed",
			{ ...some, lead: "2023/05/bir", pageLink: "/2023/05/bir/" },
			now,
		],
	];
	it.each(table)("%s: only the months it touches are read", async (...row) => {
		const [, next, at, ...read] = row;
		process.env.BUILD_TIME = at.toISOString();
		await lay(next, some);
		const anew = await readAnew(at);
		expect(await published(at)).toEqual({ site: anew, read });
	});

	it("a text that breaks is told of, and read again when it is mended", async () => {
		const broken = changed("2023/05/bir", { said: "{күз}" });
		await lay(broken, some);
		const anew = await readAnew(now);
		expect(anew.problems).toHaveLength(1);
		expect((await published(now)).site).toEqual(anew);
		await lay(some, broken);
		expect(await published(now)).toEqual({
			site: await readAnew(now),
			read: [],
		});
	});

	it("no file is read again whose time alone changed", async () => {
		for (const id of Object.keys(some.stories))
			await utimes(pathOf(id), 1000, 1000);
		expect((await published(now)).read).toEqual([]);
	});

	it("is made anew where it is damaged", async () => {
		const anew = await readAnew(now);
		const folder = ".cache/archive";
		for (const name of readdirSync(folder)) {
			const bytes = readFileSync(join(folder, name));
			// A letter of the last third: in the content, not in the key.
			const at = Math.floor(bytes.length * 0.8);
			bytes[at] = (bytes[at] ?? 0) ^ 1;
			writeFileSync(join(folder, name), bytes);
			expect((await published(now)).site, name).toEqual(anew);
		}
		for (const name of readdirSync(folder)) {
			await rm(join(folder, name));
			expect((await published(now)).site, name).toEqual(anew);
		}
	});

	it("bodies are made anew where they are damaged or lost", async () => {
		const { archive } = await readArchive();
		const [first, second] = archive.articles.map(({ body }) => body);
		const before = [first, second].map((id) => readBody(id ?? ""));
		const file = `.cache/bodies/${first}.json`;
		writeFileSync(file, readFileSync(file, "utf8").replace("алма", "алка"));
		await rm(`.cache/bodies/${second}.json`);
		expect(() => readBody(first ?? "")).toThrow(/damaged/);
		await ensureBodies(archive.articles);
		expect([first, second].map((id) => readBody(id ?? ""))).toEqual(before);
	});

	it("tells of a story's address that is gone, with the line that keeps it", async () => {
		await project.write({
			"dist/2023/05/bir/index.html":
				'<meta property="article:published_time" content="2023-05-10T10:00:00+06:00"><meta property="og:title" content="Алма">',
		});
		const next: Content = {
			...some,
			stories: {
				"2023/05/zhana": story,
				"2023/06/eki": { ...story, title: "Бидай" },
				"2023/07/ush": { ...story, title: "Күз" },
			},
		};
		await lay(next, some);
		const { publication } = await readPublication(now);
		expect(
			publication?.lost.map(({ file, message }) => [file, message]),
		).toEqual([
			[
				pathOf("2023/05/zhana"),
				expect.stringContaining("redirectFrom: [/2023/05/bir/] деп жазыңыз"),
			],
		]);
	});
});

describe("what files say of each other", () => {
	/** Each month names something of another. */
	const stories: Content["stories"] = {
		"2023/05/bir": { ...story, tags: ["дала"], old: ["/eski/bir/"] },
		"2023/05/eki": { ...story, title: "Бидай" },
		"2023/05/ush": { ...story, title: "Күз" },
		"2023/06/bir": { ...story, title: "Жаңбыр", links: ["/eski/bir/"] },
		"2023/06/eki": { ...story, title: "Дала", related: ["2023/05/eki"] },
		"2023/06/ush": { ...story, title: "Тау", links: ["/2023/05/ush/"] },
		"2023/07/bir": {
			...{ ...story, title: "Өзен", section: "madeniet" },
			links: ["/taqyryptar/dala/"],
		},
	};
	const sound: Content = { ...some, stories };
	/** The folder with one story changed, added, or, without a change, gone. */
	const changed = (id: string, change?: Partial<Story>): Content => {
		const { [id]: old = story, ...others } = stories;
		return {
			...sound,
			stories: change ? { ...others, [id]: { ...old, ...change } } : others,
		};
	};
	const table: [wrong: string, next: Content, told: string][] = [
		["a broken text", changed("2023/06/bir", { said: "{күз}" }), "2023/06/bir"],
		[
			"an old address of another month's story",
			changed("2023/06/bir", { old: ["/eski/bir/"], links: [] }),
			"2023/06/bir",
		],
		[
			"another month's story's address as an old one",
			changed("2023/06/bir", { old: ["/2023/05/eki/"] }),
			"2023/06/bir",
		],
		[
			"a section that is not",
			changed("2023/06/bir", { section: "zhoq" }),
			"2023/06/bir",
		],
		[
			"an author who is not",
			changed("2023/06/bir", { author: "zhoq" }),
			"2023/06/bir",
		],
		[
			"no story",
			changed("2023/06/bir", { related: ["2023/05/zhoq"] }),
			"2023/06/bir",
		],
		["no page", changed("2023/06/bir", { links: ["/zhoq/"] }), "2023/06/bir"],
		[
			"no page, from a standing one",
			{ ...sound, pageLink: "/zhoq/" },
			"bailanys",
		],
		["no story first", { ...sound, lead: "2023/05/zhoq" }, "front.yaml"],
		[
			"a story twice",
			changed("2023/06/tort", { title: "Дала" }),
			"2023/06/tort",
		],
		[
			"a tag of another's address",
			changed("2023/06/bir", { tags: ["дала!"] }),
			"2023/0",
		],
		["a story that was named goes", changed("2023/05/eki"), "2023/06/eki"],
		["a story that was linked to goes", changed("2023/05/ush"), "2023/06/ush"],
		[
			"an old address that was linked to goes",
			changed("2023/05/bir", { old: [] }),
			"2023/06/bir",
		],
		[
			"a list that was linked to goes",
			changed("2023/05/bir", { tags: [] }),
			"2023/07/bir",
		],
		["a section goes", { ...sound, hasMadeniet: false }, "2023/07/bir"],
	];
	it.each(table)(
		"%s: is told of as by a check of everything",
		async (...row) => {
			const [, next, told] = row;
			process.env.BUILD_TIME = now.toISOString();
			await lay(sound);
			expect((await published(now)).site.problems).toEqual([]);
			await lay(next, sound);
			const anew = await readAnew(now);
			expect(anew.problems.map(({ file }) => file)[0]).toContain(told);
			expect((await published(now)).site).toEqual(anew);
		},
	);

	it("a story that moves and leaves its address behind is followed", async () => {
		process.env.BUILD_TIME = now.toISOString();
		await lay(sound);
		await published(now);
		const { "2023/05/ush": moved = story, ...others } = stories;
		const next = {
			...sound,
			stories: {
				...others,
				"2023/05/zhana": { ...moved, old: ["/2023/05/ush/"] },
			},
		};
		await lay(next, sound);
		const anew = await readAnew(now);
		expect(await published(now)).toEqual({ site: anew, read: ["2023-05"] });
	});
});
