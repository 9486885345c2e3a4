import fc from "fast-check";
import type { Article } from "../../src/article/article.ts";
import type { Whole } from "./whole-paper.ts";

/** Random small papers, and what is done to them between two builds. */

const months = ["2023-12", "2024-01", "2024-02", "2024-11", "2025-01"];
const sections = ["qogam", "sport", "bilim"];
const tags = ["су", "дала", "тіл", "қой"];
const authors = ["til", "asan"];
const terms = ["көлік", "жолда", "мекте", "кітап", "ауылд"];
const slugs = Array.from({ length: 12 }, (_, at) => `oqiga-${at}`);

const id = fc
	.tuple(fc.constantFrom(...months), fc.constantFrom(...slugs))
	.map(([month, slug]) => `${month.replace("-", "/")}/${slug}`);
const some = (items: string[], most = 2) =>
	fc.uniqueArray(fc.constantFrom(...items), { maxLength: most });
const two = (n: number) => String(n).padStart(2, "0");

/** Fields of a story besides its place. */
const fields = fc.record({
	day: fc.integer({ min: 1, max: 28 }),
	title: fc.constantFrom<string[]>("Алма", "Бидай", "Күз"),
	section: fc.constantFrom(...sections),
	tags: some(tags),
	authors: fc.subarray(authors, { minLength: 1 }),
	terms: some(terms, 3),
	related: fc.oneof(
		{ weight: 4, arbitrary: fc.constant([] as string[]) },
		fc.array(id, { maxLength: 2 }),
	),
	moved: fc.boolean(),
	draft: fc.nat({ max: 4 }).map((choice) => choice === 0),
	words: fc.nat({ max: 3 }),
});
type Fields = typeof fields extends fc.Arbitrary<infer T> ? T : never;

/** Stories by id. */
type Stories = Record<string, Fields>;

/** A paper as its editors keep it. */
export interface Desk {
	stories: Stories;
	names: { section: string; author: string; page: string };
	lead: string | undefined;
	pinned: string[];
	/** Stories that had to go, with whether they had moved before. */
	withdrawn: Record<string, boolean>;
	urgent: boolean;
	/** Days after the first of December 2023. */
	now: number;
}

function articleOf(id: string, written: Fields): Article {
	const [year = "", month = "", slug = ""] = id.split("/");
	const { day, moved, words, ...more } = written;
	return {
		...{ id, slug, file: `content/articles/${id}.mdx` },
		...{ year: Number(year), month: Number(month), lead: "", words },
		date: `${year}-${month}-${two(day)}T10:00:00+06:00`,
		...{ kind: "news", corrections: [], pictures: [], links: [] },
		body: `${id} ${words}`,
		redirectFrom: moved ? [`/eski/${id}/`] : [],
		...more,
	};
}

/** The paper as the program reads it. */
export const wholeOf = (desk: Desk): Whole => ({
	articles: Object.entries(desk.stories).map(([id, written]) =>
		articleOf(id, written),
	),
	sections: sections.map((id, hue) => ({
		...{ id, description: "", hue },
		name: id === "sport" ? desk.names.section : id,
	})),
	authors: [
		{ id: "til", name: "Тіл бөлімі", kind: "desk" },
		{ id: "asan", name: desk.names.author, kind: "person" },
	],
	front: {
		lead: desk.lead,
		pinned: desk.pinned,
		urgent: desk.urgent
			? { text: "Жел", until: "2024-12-01T00:00:00+05:00" }
			: undefined,
	},
	withdrawn: Object.entries(desk.withdrawn).map(([id, moved]) => ({
		...{ id, date: "2024-06-01T00:00:00+05:00" },
		redirectFrom: moved ? [`/eski/${id}/`] : [],
	})),
	standing: [{ id: "bailanys", title: desk.names.page }],
	now: new Date(Date.UTC(2023, 11, 1 + desk.now)),
	// Small, so that windows end and years are split.
	sizes: { window: 3, list: 4 },
	horizon: 9,
});

const now = fc.integer({ min: 20, max: 460 });
const pinned = fc.uniqueArray(id, { maxLength: 2 });

export const desk: fc.Arbitrary<Desk> = fc.record({
	stories: fc
		.array(fc.tuple(id, fields), { maxLength: 40, size: "max" })
		.map((all) => Object.fromEntries(all)),
	names: fc.constant({ section: "Спорт", author: "Асан", page: "Байланыс" }),
	lead: fc.option(id, { nil: undefined }),
	pinned,
	withdrawn: fc.constant({}),
	urgent: fc.boolean(),
	now,
});

/** Something that is done to a paper. */
type Edit = (desk: Desk) => Desk;

/** Changes one of the stories that are there. */
const ofStory = (
	change: fc.Arbitrary<(written: Fields) => Fields>,
): fc.Arbitrary<Edit> =>
	fc.tuple(fc.nat(), change).map(([at, mend]) => (paper) => {
		const ids = Object.keys(paper.stories);
		const id = ids[at % ids.length] ?? "";
		const written = paper.stories[id];
		if (!written) return paper;
		return { ...paper, stories: { ...paper.stories, [id]: mend(written) } };
	});

const field = <K extends keyof Fields>(name: K) =>
	ofStory(
		fields.map((other) => (written) => ({ ...written, [name]: other[name] })),
	);

const without = <T>(some: Record<string, T>, id: string): Record<string, T> =>
	Object.fromEntries(Object.entries(some).filter(([own]) => own !== id));

const edit: fc.Arbitrary<Edit> = fc.oneof(
	...(
		Object.keys({
			day: 0,
			title: 0,
			section: 0,
			tags: 0,
			authors: 0,
			terms: 0,
			related: 0,
			moved: 0,
			draft: 0,
			words: 0,
		}) as (keyof Fields)[]
	).map(field),
	fc.tuple(id, fields).map(
		([id, written]): Edit =>
			(paper) => ({
				...paper,
				stories: { ...paper.stories, [id]: written },
				withdrawn: without(paper.withdrawn, id),
			}),
	),
	fc.nat().map(
		(at): Edit =>
			(paper) => {
				const ids = Object.keys(paper.stories);
				const id = ids[at % ids.length] ?? "";
				const moved = paper.stories[id]?.moved;
				if (moved === undefined) return paper;
				return {
					...paper,
					stories: without(paper.stories, id),
					withdrawn: { ...paper.withdrawn, [id]: moved },
				};
			},
	),
	fc.nat().map(
		(at): Edit =>
			(paper) => {
				const ids = Object.keys(paper.stories);
				return {
					...paper,
					stories: without(paper.stories, ids[at % ids.length] ?? ""),
				};
			},
	),
	fc.tuple(fc.nat(), id).map(
		([at, to]): Edit =>
			(paper) => {
				const ids = Object.keys(paper.stories);
				const from = ids[at % ids.length] ?? "";
				const written = paper.stories[from];
				if (!written) return paper;
				return {
					...paper,
					stories: { ...without(paper.stories, from), [to]: written },
					withdrawn: without(paper.withdrawn, to),
				};
			},
	),
	now.map(
		(now): Edit =>
			(paper) => ({ ...paper, now }),
	),
	fc.record({ lead: id, pinned, urgent: fc.boolean() }).map(
		(front): Edit =>
			(paper) => ({ ...paper, ...front }),
	),
	fc.constantFrom("section", "author", "page").map(
		(what): Edit =>
			(paper) => ({
				...paper,
				names: { ...paper.names, [what]: "Жаңа ат" },
			}),
	),
);

/** A paper, and what became of it. */
export const edited: fc.Arbitrary<[Desk, Desk]> = fc
	.tuple(desk, fc.array(edit, { minLength: 1, maxLength: 2 }))
	.map(([before, edits]) => [
		before,
		edits.reduce((paper, change) => change(paper), before),
	]);
