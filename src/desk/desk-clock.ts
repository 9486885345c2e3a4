import { paper } from "../article/paper.ts";
import { buildTime } from "../environment/clock.ts";
import { offsetIn, zoned } from "../kazakh/dates.ts";

/** This minute, as an article's date is written: by the clock of the paper's zone, with its offset. */
export function writeNow(): string {
	const now = buildTime();
	const { year, month, day, hour, minute } = zoned(now, paper.zone);
	const two = (number: number) => String(number).padStart(2, "0");
	return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${offsetIn(now, paper.zone)}`;
}
