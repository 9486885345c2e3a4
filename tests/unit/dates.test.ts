import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	formatDate,
	formatDateTime,
	formatLongDate,
	formatMonth,
	formatTime,
	formatYear,
	monthName,
	zoned,
} from "../../src/kazakh/dates.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
const zone = "Asia/Almaty";

const cases: [stamp: string, long: string, time: string][] = [
	["2022-08-22T08:45:00+06:00", "22 тамыз 2022, дүйсенбі", "08:45"],
	["2022-08-30T10:00:00+06:00", "30 тамыз 2022, сейсенбі", "10:00"],
	["2021-12-31T18:00:00Z", "1 қаңтар 2022, сенбі", "00:00"],
	["2024-02-29T17:59:00Z", "29 ақпан 2024, бейсенбі", "23:59"],
	["2024-03-01T00:30:00+05:00", "1 наурыз 2024, жұма", "00:30"],
	["2024-06-02T00:00:00Z", "2 маусым 2024, жексенбі", "05:00"],
	["2023-06-07T00:00:00Z", "7 маусым 2023, сәрсенбі", "06:00"],
];

describe("a moment in Asia/Almaty", () => {
	it.each(cases)("%s is %s at %s", (stamp, long, time) => {
		const date = new Date(stamp);
		const short = long.replace(/, .*/, "");
		expect(formatDate(date, zone)).toBe(short);
		expect(formatLongDate(date, zone)).toBe(long);
		expect(formatTime(date, zone)).toBe(time);
		expect(formatDateTime(date, zone)).toBe(`${short}, ${time}`);
	});

	it("is taken apart with ISO weekdays", () => {
		expect(zoned(new Date("2022-08-21T19:05:00Z"), zone)).toEqual({
			year: 2022,
			month: 8,
			day: 22,
			hour: 1,
			minute: 5,
			weekday: 1,
		});
	});
});

describe("zoned", () => {
	it("follows the zone it is given", () => {
		const date = new Date("2022-08-22T02:00:00Z");
		expect(zoned(date, "America/New_York")).toMatchObject({
			day: 21,
			hour: 22,
		});
	});

	it("refuses an invalid date and an unknown zone", () => {
		expect(() => zoned(new Date("?"), zone)).toThrow(RangeError);
		expect(() => zoned(new Date(0), "Asia/Nowhere")).toThrow(RangeError);
	});

	it("agrees with UTC in UTC", () => {
		const years = { min: new Date("1900-01-01"), max: new Date("2100-01-01") };
		fc.assert(
			fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
				expect(zoned(date, "UTC")).toEqual({
					year: date.getUTCFullYear(),
					month: date.getUTCMonth() + 1,
					day: date.getUTCDate(),
					hour: date.getUTCHours(),
					minute: date.getUTCMinutes(),
					weekday: date.getUTCDay() || 7,
				});
			}),
			{ numRuns },
		);
	});
});

describe("months and years", () => {
	it.each([
		[1, "қаңтар"],
		[2, "ақпан"],
		[3, "наурыз"],
		[4, "сәуір"],
		[5, "мамыр"],
		[6, "маусым"],
		[7, "шілде"],
		[8, "тамыз"],
		[9, "қыркүйек"],
		[10, "қазан"],
		[11, "қараша"],
		[12, "желтоқсан"],
	])("month %i is %s", (month, name) => {
		expect(monthName(month)).toBe(name);
		expect(formatMonth(2022, month)).toBe(`2022 жылғы ${name}`);
	});

	it.each([0, 13, 1.5, Number.NaN])("there is no month %d", (month) => {
		expect(() => monthName(month)).toThrow(RangeError);
	});

	it("a year is written with its noun", () => {
		expect(formatYear(2022)).toBe("2022 жыл");
	});
});
