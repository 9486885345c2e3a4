import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	formatComments,
	formatNumber,
	formatReadingTime,
	formatReads,
	formatStories,
} from "../../src/kazakh/numbers.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

/** `_` stands for a no-break space. */
const spaced = (text: string) => text.replaceAll("_", "\u00a0");

describe("formatNumber", () => {
	it.each([
		[0, "0"],
		[68, "68"],
		[1234, "1234"],
		[12345, "12_345"],
		[100000, "100_000"],
		[1234567, "1_234_567"],
		[-12345, "−12_345"],
	])("writes %i as %s", (n, text) => {
		expect(formatNumber(n)).toBe(spaced(text));
	});

	it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (n) => {
		expect(() => formatNumber(n)).toThrow(RangeError);
	});

	it("keeps every digit", () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), (n) => {
				expect(Number(formatNumber(n).replaceAll("\u00a0", ""))).toBe(n);
			}),
			{ numRuns },
		);
	});
});

describe("a number with its noun", () => {
	it.each([
		["68_рет оқылды", formatReads(68)],
		["12_345_рет оқылды", formatReads(12345)],
		["0_пікір", formatComments(0)],
		["Оқу уақыты – 2_минут", formatReadingTime(2)],
		["25_мақала", formatStories(25)],
	])("%s", (text, formatted) => {
		expect(formatted).toBe(spaced(text));
	});
});
