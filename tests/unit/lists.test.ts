import { describe, expect, it } from "vitest";
import type { Article, Illustration } from "../../src/article/article.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { layOutFront } from "../../src/edition/front-page.ts";
import { indexAuthors, indexTags } from "../../src/edition/indexes.ts";
import { type ListPage, listPages } from "../../src/edition/lists.ts";
import { layOutPaper, type Route } from "../../src/edition/paper.ts";
import { shelfOf } from "../../src/edition/shelf.ts";
import { teaserOf } from "../../src/edition/teaser.ts";

/** A story of a day and a section, with no more than lists ask for. */
function story(date: string, more: Partial<Article> = {}): Article {
	const [year = "", month = "", day = ""] = date.split("-");
	const slug = more.slug ?? `kun-${day}`;
	return {
		...{ id: `${year}/${month}/${slug}`, file: "", slug },
		...{ year: Number(year), month: Number(month), title: slug, lead: "" },
		...{ date: `${date}T10:00:00+05:00`, section: "bilim", tags: [] },
		...{ authors: ["til"], kind: "news", corrections: [], redirectFrom: [] },
		...{ related: [], draft: false, words: 1, body: "" },
		...{ pictures: [], links: [], terms: [] },
		...more,
	};
}

const section = (id: string) => ({ id, name: id, description: "", hue: 0 });

/** An edition of these stories, which are told newest first. */
const edition = (stories: Article[]): Edition => ({
	now: new Date("2026-01-01T12:00:00+05:00"),
	stories,
	sections: ["saiasat", "bilim", "sport", "alem", "aimaq"].map(section),
	authors: [
		{ id: "til", name: "Тіл бөлімі", kind: "desk" },
		{ id: "asan", name: "Асан", kind: "person", about: "Тілші." },
	],
	front: { pinned: [] },
	withdrawn: [],
});

const find = (pages: ListPage[], path: string) =>
	pages.find((page) => page.path === path);

const paper = edition([
	story("2025-11-18"),
	story("2025-09-09", { section: "sport" }),
	story("2025-09-08"),
	story("2024-02-16", { tags: ["су", "дала"] }),
	story("2022-08-30", { tags: ["су"], authors: ["til", "asan"] }),
]);

describe("periods know the one before and the one after", () => {
	const table: [path: string, earlier: unknown, later: unknown][] = [
		["/2025/", "/2024/", undefined],
		["/2024/", "/2022/", "/2025/"],
		["/2022/", undefined, "/2024/"],
		["/2025/11/", "/2025/09/", undefined],
		["/2025/09/", "/2024/02/", "/2025/11/"],
		["/2024/02/", "/2022/08/", "/2025/09/"],
		["/2022/08/", undefined, "/2024/02/"],
		["/bilim/2024/", "/bilim/2022/", "/bilim/2025/"],
		["/sport/2025/", undefined, undefined],
		["/taqyryptar/su/2022/", undefined, "/taqyryptar/su/2024/"],
		["/bilim/", undefined, undefined],
	];
	it.each(table)("%s", (path, earlier, later) => {
		const { neighbours } = find(listPages(shelfOf(paper)), path) ?? {};
		expect(neighbours?.earlier?.path).toBe(earlier);
		expect(neighbours?.later?.path).toBe(later);
	});
});

it("every neighbour and every way of a list is a list itself, and neighbours are so mutually", () => {
	const pages = listPages(shelfOf(paper));
	for (const page of pages) {
		const { neighbours, periods, sections, tags } = page;
		for (const { path } of [...periods, ...sections, ...tags])
			expect(find(pages, path), `${page.path} → ${path}`).toBeDefined();
		const { earlier, later } = neighbours;
		if (earlier)
			expect(find(pages, earlier.path)?.neighbours.later?.path).toBe(page.path);
		if (later)
			expect(find(pages, later.path)?.neighbours.earlier?.path).toBe(page.path);
	}
});

it("a new story leaves the lists of other months as they were", () => {
	const before = listPages(shelfOf(paper));
	const { stories } = paper;
	const after = listPages(
		shelfOf(edition([story("2025-11-20", { section: "sport" }), ...stories])),
	);
	const changed = after
		.filter(
			(page) =>
				JSON.stringify(page) !== JSON.stringify(find(before, page.path)),
		)
		.map(({ path }) => path);
	expect(changed.sort()).toEqual(
		[
			...["/2025/", "/2025/11/", "/sport/", "/sport/2025/"],
			...["/avtorlar/til/", "/avtorlar/til/2025/"],
		].sort(),
	);
});

describe("tags and authors have an index", () => {
	it("every tag stands under its letter with its count", () => {
		expect(indexTags(shelfOf(paper)).letters).toEqual([
			{
				letter: "Д",
				tags: [{ path: "/taqyryptar/dala/", name: "Дала", count: 1 }],
			},
			{
				letter: "С",
				tags: [{ path: "/taqyryptar/su/", name: "Су", count: 2 }],
			},
		]);
	});

	it.each([
		[["әліпби", "ауыл", "баға"], "А:Ауыл Ә:Әліпби Б:Баға"],
		[["ұлт", "үй", "уақыт"], "У:Уақыт Ұ:Ұлт Ү:Үй"],
		[["қала", "кітап", "2022 жыл"], "0–9:2022 жыл К:Кітап Қ:Қала"],
	])("in the order of the Kazakh alphabet: %j", (tags, order) => {
		const { letters } = indexTags(
			shelfOf(edition([story("2025-11-18", { tags })])),
		);
		expect(
			letters
				.map(({ letter, tags: [tag] }) => `${letter}:${tag?.name}`)
				.join(" "),
		).toBe(order);
	});

	it("every author stands there with what he is", () => {
		expect(indexAuthors(shelfOf(paper))).toEqual({
			desk: [{ path: "/avtorlar/til/", name: "Тіл бөлімі", count: 5 }],
			person: [
				{
					path: "/avtorlar/asan/",
					name: "Асан",
					about: "Тілші.",
					count: 1,
				},
			],
		});
	});

	it("the lists of tags and authors lead back to it", () => {
		const pages = listPages(shelfOf(paper));
		const crumbsOf = (path: string) =>
			find(pages, path)?.crumbs.map((crumb) => crumb.path);
		expect(crumbsOf("/taqyryptar/su/")).toEqual(["/taqyryptar/"]);
		expect(crumbsOf("/taqyryptar/su/2024/")).toEqual([
			"/taqyryptar/",
			"/taqyryptar/su/",
		]);
		expect(crumbsOf("/avtorlar/til/")).toEqual(["/avtorlar/"]);
	});
});

describe("the pages of an edition", () => {
	const propsOf = <R extends Route>(route: R, made: Edition) =>
		layOutPaper(made, [], {}).find((page) => page.route === route)?.props;
	const shellOf = (made: Edition) => {
		const props = propsOf("missing", made);
		return props && "shell" in props ? props.shell : undefined;
	};

	it("offer the sections that have stories alone", () => {
		expect(shellOf(paper)?.sections.map(({ path }) => path)).toEqual([
			"/bilim/",
			"/sport/",
		]);
	});

	it("offer a search for those who have written alone", () => {
		const quiet = { id: "aibek", name: "Айбек", kind: "person" as const };
		const made = { ...paper, authors: [...paper.authors, quiet] };
		expect(propsOf("search", made)).toMatchObject({
			authors: [{ name: "Тіл бөлімі" }, { name: "Асан" }],
		});
	});

	it("hold a page of each empty section, which says so", () => {
		const page = find(listPages(shelfOf(paper)), "/saiasat/");
		expect(page?.stories).toEqual([]);
		expect(page?.none).toContain("Бұл бөлімде әзірге мақала жоқ");
	});

	it("offer no index of nothing", () => {
		const paths = (made: Edition) =>
			shellOf(made)?.indexes.map(({ path }) => path);
		expect(paths(paper)).toEqual(["/taqyryptar/", "/avtorlar/"]);
		expect(paths(edition([]))).toEqual(["/avtorlar/"]);
		expect(paths({ ...edition([]), authors: [] })).toEqual([]);
	});
});

describe("the front page's rows", () => {
	/** Sections of the rows, for an edition whose sections have so many stories under the top. */
	const rowsOf = (counts: Record<string, number>) => {
		const top = Array.from({ length: 4 }, (_, at) =>
			story("2025-12-30", { slug: `bas-${at}`, section: "saiasat" }),
		);
		const others = Object.entries(counts).flatMap(([id, count]) =>
			Array.from({ length: count }, (_, at) =>
				story("2025-10-10", { slug: `${id}-${at}`, section: id }),
			),
		);
		return layOutFront(shelfOf(edition([...top, ...others]))).rows.map((row) =>
			row.map((band) => `${band.section.id} ${band.stories.length}`).join(", "),
		);
	};
	it.each([
		[{ bilim: 5, sport: 2 }, ["bilim 3", "sport 2"]],
		[{ bilim: 1, sport: 1 }, ["bilim 1, sport 1"]],
		[{ bilim: 1, sport: 3, alem: 1 }, ["bilim 1, alem 1", "sport 3"]],
		[{ bilim: 1, sport: 1, alem: 1 }, ["bilim 1, sport 1", "alem 1"]],
	])("pair sections of one story: %j", (counts, rows) => {
		expect(rowsOf(counts)).toEqual(rows);
	});
});

describe("a story in a list", () => {
	const picture = (hash: string): Illustration => ({
		picture: { file: "", hash, width: 3, height: 2, format: "jpeg" },
		alt: `${hash} туралы`,
		credit: "Асан",
	});
	it.each([
		["no picture", {}, undefined],
		["its own picture", { image: picture("a") }, "a"],
		["the first figure", { figure: picture("b") }, "b"],
		[
			"its own before the first figure",
			{ image: picture("a"), figure: picture("b") },
			"a",
		],
	])("shows %s", (_, pictures, hash) => {
		const article = story("2025-11-18", pictures);
		const teaser = teaserOf(article, edition([article]));
		expect(teaser.image?.picture.hash).toBe(hash);
	});

	it.each([
		[{ authors: ["til"] }, "Тіл бөлімі"],
		[{ authors: ["til", "asan"] }, "Тіл бөлімі, Асан"],
		[{ authors: [], source: "ҚазАқпарат" }, "ҚазАқпарат"],
	])("names who signs it: %j", (signed, byline) => {
		const article = story("2025-11-18", signed);
		expect(teaserOf(article, edition([article])).byline).toBe(byline);
	});
});
