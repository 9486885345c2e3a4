import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articles } from "../../src/archive/live.ts";
import {
	type ArticleFilter,
	answerKey,
	answerList,
	answerOne,
	keyOf,
	otherwise,
	writeQuestion,
} from "../../src/archive/live-answers.ts";
import { recordAsked } from "../../src/archive/live-archive.ts";
import type { Article } from "../../src/article/article.ts";
import { publish } from "../../src/edition/edition.ts";
import { PageFinder } from "../../src/edition/page-at.ts";
import { layOutPaper } from "../../src/edition/paper.ts";
import { relateStories } from "../../src/edition/related.ts";
import { type Shelf, shelfOf } from "../../src/edition/shelf.ts";
import { desk, wholeOf } from "../papers/random-papers.ts";

const filter: fc.Arbitrary<ArticleFilter> = fc.record(
	{
		month: fc.constantFrom("2024-01", "2024-11", "2020-01"),
		section: fc.constantFrom("qogam", "sport", "joq"),
		author: fc.constantFrom("til", "asan"),
		tag: fc.constantFrom("су", "дала"),
		newest: fc.nat({ max: 4 }),
	},
	{ requiredKeys: [] },
);

const paperOf = (whole: ReturnType<typeof wholeOf>) => {
	const edition = publish(
		{ ...whole, front: whole.front },
		whole.now ?? new Date(),
	);
	return { edition, shelf: shelfOf(edition, whole.standing) };
};

/** What a filter is to give, told in another way. */
const expected = (
	stories: Article[],
	{ month, section, author, tag, newest = 1000 }: ArticleFilter,
) =>
	stories
		.filter(({ id }) => !month || id.startsWith(month.replace("-", "/")))
		.filter((story) => !section || story.section === section)
		.filter((story) => !author || story.authors.includes(author))
		.filter((story) => !tag || story.tags.includes(tag))
		.slice(0, newest)
		.map(({ id }) => id);

it("stories are found by all that is asked, newest first, and no others", () => {
	fc.assert(
		fc.property(desk, filter, (some, asked) => {
			const { edition, shelf } = paperOf(wholeOf(some));
			const ids = answerList(shelf, "articles", asked).map(
				({ entry }) => entry.id,
			);
			expect(ids).toEqual(expected(edition.stories, asked));
		}),
	);
});

it("an answer has another key exactly where it is another", () => {
	fc.assert(
		fc.property(desk, desk, filter, (before, after, asked) => {
			const [a, b] = [before, after].map((one) => paperOf(wholeOf(one)).shelf);
			if (!a || !b) return;
			const told = (shelf: Shelf) =>
				answerList(shelf, "articles", asked).map(({ entry, body }) => [
					entry.data,
					body,
				]);
			const question = writeQuestion("articles", "list", asked);
			const isSame = JSON.stringify(told(a)) === JSON.stringify(told(b));
			expect(answerKey(a, question) === answerKey(b, question)).toBe(isSame);
		}),
	);
});

it("every page of a paper is found at its address, and nothing elsewhere", () => {
	fc.assert(
		fc.property(desk, (some) => {
			const whole = wholeOf(some);
			const { edition } = paperOf(whole);
			const related = relateStories(edition);
			const finder = new PageFinder(shelfOf(edition, whole.standing, related));
			for (const page of layOutPaper(edition, whole.standing, related))
				if (page.route !== "redirect")
					expect(finder.at(page.path), page.path).toEqual(page);
			for (const path of [
				"/joq/",
				"/2024/01/joq/",
				"/1999/",
				"/sitemap-1999.xml",
			])
				expect(finder.at(path)).toBe(undefined);
		}),
		{ numRuns: 20 },
	);
});

const story = (id: string, more: Partial<Article> = {}): Article => {
	const [year = "", month = "", slug = ""] = id.split("/");
	return {
		...{ id, file: "", slug, year: Number(year), month: Number(month) },
		...{ title: slug, lead: "", date: `${year}-${month}-10T10:00:00+06:00` },
		...{ section: "qogam", tags: [], authors: [], kind: "news" },
		...{ corrections: [], redirectFrom: [], related: [], draft: false },
		...{ words: 1, body: id, pictures: [], links: [], terms: [] },
		...more,
	};
};

const shelfWith = (...stories: Article[]) =>
	shelfOf({
		now: new Date("2024-06-01T00:00:00Z"),
		stories,
		sections: [{ id: "qogam", name: "Қоғам", description: "", hue: 0 }],
		authors: [{ id: "til", name: "Тіл бөлімі", kind: "desk" }],
		front: {
			pinned: [],
			urgent: { text: "Шұғыл", until: "2024-06-02T00:00:00Z" },
		},
		withdrawn: [],
	});
const [may, april, march] = ["2024/05/c", "2024/04/b", "2024/03/a"].map((id) =>
	story(id),
) as [Article, Article, Article];
const whole = shelfWith(may, april, march);
const newestTwo = writeQuestion("articles", "list", { newest: 2 });

describe("questions of pages", () => {
	const record = (shelf: Shelf) => ({
		answers: { [newestTwo]: answerKey(shelf, newestTwo) },
		pages: { "a/index.html": [newestTwo] },
	});
	it.each([
		["a new story", shelfWith(story("2024/06/d"), may, april, march), 1],
		[
			"an edited text",
			shelfWith(story(may.id, { body: "-" }), april, march),
			1,
		],
		["a story that is gone", shelfWith(may, march), 1],
		[
			"an old story's edit",
			shelfWith(may, april, story(march.id, { body: "-" })),
			0,
		],
		["nothing", whole, 0],
	])("%s makes them anew where it changes an answer", (_, shelf, stale) => {
		expect(otherwise(shelf, record(whole).answers)).toHaveLength(stale);
	});
});

it.each([
	["articles", { newest: -1 }, "«-1» is no number of stories"],
	[
		"articles",
		{ month: "2022-8" },
		"«2022-8» is no month: write it as 2022-08",
	],
	[
		"articles",
		{ sectoin: "qogam" },
		"«sectoin» cannot be asked for: ask by month",
	],
	[
		"sections",
		{ newest: 1 },
		"«newest» cannot be asked for of this collection",
	],
] as const)("%s refuse %j", (collection, asked, told) => {
	expect(() => answerList(whole, collection, asked)).toThrow(told);
});

it("records are found by their ids, and an urgent line while it holds", () => {
	const data = (collection: "sections" | "authors" | "front", id: string) =>
		answerOne(whole, collection, id)[0]?.entry.data;
	expect(data("sections", "qogam")).toMatchObject({ path: "/qogam/" });
	expect(data("authors", "til")).toMatchObject({ path: "/avtorlar/til/" });
	expect(data("authors", "joq")).toBe(undefined);
	expect(data("front", "front")).toHaveProperty("urgent");
	const later = { ...whole, now: new Date("2024-06-03T00:00:00Z") };
	expect(answerOne(later, "front", "front")[0]?.entry.data).toEqual({
		pinned: [],
	});
});

it("what pages ask at one time is kept apart, and a fault is not passed over", async () => {
	const ask = (newest: number) =>
		articles.loadCollection({ collection: "articles", filter: { newest } });
	const asks = [1, 2, 3].map((newest) =>
		recordAsked(
			async () => {
				await new Promise((done) => setTimeout(done, 5 * (3 - newest)));
				return whole;
			},
			() => ask(newest),
		),
	);
	for (const [at, { asked }] of (await Promise.all(asks)).entries()) {
		const question = writeQuestion("articles", "list", { newest: at + 1 });
		expect(asked).toEqual({
			[question]: keyOf(answerList(whole, "articles", { newest: at + 1 })),
		});
	}
	await expect(
		recordAsked(
			() => whole,
			() => ask(0.5).catch(() => "an error that nobody reads"),
		),
	).rejects.toThrow(/"articles" could not answer: «0.5» is no number/);
});
