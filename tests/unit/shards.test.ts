import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publish } from "../../src/edition/edition.ts";
import {
	type RelatedMonths,
	relateStories,
} from "../../src/edition/related.ts";
import { shardKeys, touchedShards } from "../../src/edition/shards.ts";
import { type Shelf, shelfOf } from "../../src/edition/shelf.ts";
import { pagesOf, told } from "../papers/pages.ts";
import { type Desk, desk, edited, wholeOf } from "../papers/random-papers.ts";
import { layOutWhole } from "../papers/whole-paper.ts";

function shelfFor(paper: Desk, known: RelatedMonths = {}) {
	const whole = wholeOf(paper);
	const edition = publish(whole, whole.now);
	const related = relateStories(edition, known, whole.horizon);
	return {
		shelf: shelfOf(edition, whole.standing, related, whole.sizes),
		related,
	};
}

describe("a paper laid out by months, years and windows", () => {
	it("is the paper laid out as a whole", () => {
		fc.assert(
			fc.property(desk, (paper) => {
				const { shelf } = shelfFor(paper);
				const pages = [...pagesOf(shelf).values()].flat();
				const whole = layOutWhole(wholeOf(paper));
				expect(told(pages)).toEqual(told(whole.values()));
				expect(pages).toHaveLength(whole.size);
			}),
		);
	});

	it("has a key for each of its parts, and for nothing else", () => {
		fc.assert(
			fc.property(desk, (paper) => {
				const { shelf } = shelfFor(paper);
				expect([...shardKeys(shelf).keys()].sort()).toEqual(
					[...pagesOf(shelf).keys()].sort(),
				);
			}),
		);
	});

	it("shows, where no key differs, what it showed before", () => {
		fc.assert(
			fc.property(edited, ([before, after]) => {
				const last = shelfFor(before);
				const next = shelfFor(after, last.related);
				const touched = touchedShards(
					shardKeys(last.shelf),
					shardKeys(next.shelf),
				);
				const old = pagesOf(last.shelf);
				for (const [shard, pages] of pagesOf(next.shelf))
					if (!touched.has(shard))
						expect({ shard, ...told(pages) }).toEqual({
							shard,
							...told(old.get(shard) ?? []),
						});
			}),
			{ numRuns: 3 * Number(process.env.FC_RUNS ?? 100) },
		);
	});

	it("relates the same stories whatever was known of months before", () => {
		fc.assert(
			fc.property(edited, ([before, after]) => {
				const { related } = shelfFor(before);
				expect(shelfFor(after, related).related).toEqual(
					shelfFor(after).related,
				);
			}),
		);
	});
});

describe("what random papers seldom meet", () => {
	/** Fields of a story of the section bilim. */
	const story = (day: number, more: Partial<Desk["stories"][string]> = {}) => ({
		...{ day, title: "Алма", section: "bilim", tags: [], authors: ["til"] },
		...{ terms: [], related: [], moved: false, draft: false, words: 0 },
		...more,
	});
	const paper = (stories: Desk["stories"]): Desk => ({
		stories,
		names: { section: "Спорт", author: "Асан", page: "Байланыс" },
		...{ lead: undefined, pinned: [], withdrawn: {}, now: 460, urgent: false },
	});
	const full = Object.fromEntries(
		Array.from({ length: 8 }, (_, at) => [`2025/01/${at}`, story(at + 1)]),
	);
	const others = ["1", "2", "3", "4"].map((slug) => `2024/01/${slug}`);
	const old = Object.fromEntries(others.map((id, at) => [id, story(at + 1)]));
	const table: [
		what: string,
		before: Desk,
		changed: Desk["stories"],
		touched: string,
	][] = [
		[
			"the story before a month's first one in its section",
			paper({
				...old,
				"2024/11/a": story(1),
				"2025/01/a": story(1, { related: others }),
			}),
			{ "2024/11/a": story(1, { title: "Бидай" }) },
			"2025-01",
		],
		[
			"a tag of an old story, which the front page counts",
			paper({ ...full, ...old, "2024/01/9": story(9, { tags: ["дала"] }) }),
			{ "2024/01/1": story(1, { tags: ["су"] }) },
			"/",
		],
		[
			"the eighth of the newest stories, where its section shows none of its month",
			paper({ ...full, "2025/01/0": story(1, { draft: true }), ...old }),
			{ "2024/01/4": story(4, { title: "Бидай" }) },
			"/",
		],
	];
	it.each(table)("%s", (_, before, changed, touched) => {
		const after = { ...before, stories: { ...before.stories, ...changed } };
		const [last, next] = [shelfFor(before), shelfFor(after)];
		expect([
			...touchedShards(shardKeys(last.shelf), shardKeys(next.shelf)),
		]).toContain(touched);
		const pageOf = (shelf: Shelf) => told(pagesOf(shelf).get(touched) ?? []);
		expect(pageOf(next.shelf)).not.toEqual(pageOf(last.shelf));
	});
});
