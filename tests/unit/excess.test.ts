import { expect, it } from "vitest";
import { findExcess } from "../../src/article/excess.ts";

// What may stand in one paragraph so many times, and not once more.
it.each([
	["*а ", 2000],
	["_а ", 2000],
	["~а ", 2000],
	["[ ", 1000],
	["] ", 1000],
	["` ", 1000],
	["< ", 1000],
	['а="б" ', 5000],
	["{ ", 200],
	["} ", 200],
	["@ ", 1000],
	["& ", 5000],
	["\\ ", 5000],
	["| ", 5000],
	["- а\n", 2000],
	["+ а\n", 2000],
	["* а\n", 2000],
	["1. а\n", 2000],
	["1) а\n", 2000],
	["> а\n", 1000],
	["---\n", 500],
	["===\n", 500],
	["# а\n", 500],
	// Two brackets each.
	["[а]: б\n", 500],
])("counts %j up to %i", (mark, most) => {
	expect(findExcess(mark.repeat(most))).toEqual([]);
	const line = mark.includes("\n") ? most + 1 : 1;
	expect(findExcess(mark.repeat(most + 1))[0]).toMatchObject({ line });
});
