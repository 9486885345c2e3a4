import { expect, it } from "vitest";
import { ask } from "./ask.ts";
import {
	beginnings,
	count,
	found,
	marked,
	meant,
	named,
	notFound,
	nothing,
	nothingElse,
	partial,
	slips,
} from "./queries.ts";
import { addressOf } from "./stories.ts";
import { visit } from "./visit.ts";

/** Asks all rows on one open page, so that no answer depends on what was asked before. */
async function askAll<Row extends readonly [string, ...unknown[]]>(
	rows: readonly Row[],
	check: (
		shown: Awaited<ReturnType<typeof ask>>,
		row: Row,
		expectIt: (value: unknown) => ReturnType<typeof expect.soft>,
	) => void,
	end = " ",
) {
	const { page, faults } = await visit("/izdeu/");
	for (const row of rows) {
		const shown = await ask(page, row[0] + end);
		check(shown, row, (value) => expect.soft(value, row[0]));
	}
	expect(faults).toEqual([]);
}

const startsWith = (address: string) => expect.stringMatching(`^${address}`);

it("more than a hundred queries are tried", () => {
	expect(count).toBeGreaterThan(100);
});

it("stories are found by words in any form, script and spelling", async () => {
	const rows = Object.values(found).flat();
	await askAll(rows, ({ paths, left }, [, first, ...others], expectIt) => {
		expectIt(paths[0]).toEqual(startsWith(addressOf(first)));
		for (const other of others)
			expectIt(paths).toContainEqual(startsWith(addressOf(other)));
		expectIt(left).toBe("");
	});
});

it("all words must occur, and no others will do", async () => {
	await askAll(nothingElse, ({ paths, left }, [, ...stories], expectIt) => {
		expectIt(paths).toHaveLength(stories.length);
		for (const story of stories)
			expectIt(paths).toContainEqual(startsWith(addressOf(story)));
		expectIt(left).toBe("");
	});
});

it("words that only look alike are not found", async () => {
	await askAll(notFound, ({ total, paths }, [, ...stories], expectIt) => {
		expectIt(total).toBeGreaterThan(0);
		for (const story of stories)
			expectIt(paths).not.toContainEqual(startsWith(addressOf(story)));
	});
});

it("a slip is answered with the word that is meant, and says so", async () => {
	// A space at the end says that the word is whole.
	for (const end of [" ", ""])
		await askAll(
			slips,
			({ mended, typed, paths }, [query, meant, first], expectIt) => {
				expectIt(mended).toBe(meant);
				expectIt(typed).toBe(query.replace(/[«»]/g, ""));
				expectIt(paths[0]).toEqual(startsWith(addressOf(first)));
			},
			end,
		);
});

it("nothing is shown in the place of what is meant as it stands", async () => {
	await askAll(
		meant.map((query) => [query] as const),
		({ mended, total }, _row, expectIt) => {
			expectIt(mended).toBe(undefined);
			expectIt(total).toBe(0);
		},
	);
});

it("sections, years and authors are found by their names", async () => {
	for (const end of [" ", ""])
		await askAll(
			named,
			({ names, paths, total }, [, pages, count, ...stories], expectIt) => {
				expectIt(names).toEqual(pages);
				expectIt(total).toBeGreaterThanOrEqual(count);
				if (count === 0) expectIt(total).toBe(0);
				for (const story of stories)
					expectIt(paths.slice(0, count)).toContainEqual(
						startsWith(addressOf(story)),
					);
			},
			end,
		);
});

it("a partial answer names the words it leaves out", async () => {
	await askAll(partial, ({ left, paths }, [, words, first], expectIt) => {
		expectIt(left).toBe(words);
		expectIt(paths[0]).toEqual(startsWith(addressOf(first)));
	});
});

it("while a word is typed, its beginning is enough", async () => {
	await askAll(
		beginnings,
		({ paths, left }, [, story], expectIt) => {
			expectIt(paths).toContainEqual(startsWith(addressOf(story)));
			expectIt(left).toBe("");
		},
		"",
	);
});

it("nothing is found where there is nothing", async () => {
	await askAll(
		nothing.map((query) => [query] as const),
		({ total, told }, _row, expectIt) => {
			expectIt(total).toBe(0);
			expectIt(told).toContain("Ештеңе табылмады");
		},
	);
});

it("words are marked as they stand in the text, whole and nothing else", async () => {
	await askAll(marked, ({ paths, marks }, [, story, ...words], expectIt) => {
		const at = paths.findIndex((path) => path.startsWith(addressOf(story)));
		expectIt(marks[at]).toEqual(expect.arrayContaining(words));
		for (const mark of marks.flat())
			expectIt(mark).toMatch(
				/^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{N}])?$/u,
			);
	});
});
