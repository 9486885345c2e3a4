import { SettingError } from "./setting-error.ts";

/** The moment the site is built for; `BUILD_TIME` (ISO 8601) sets it, so that a build can be made again exactly. */
export function buildTime(): Date {
	const set = process.env.BUILD_TIME;
	if (set === undefined) return new Date();
	const time = new Date(set);
	const isMoment =
		/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(
			set,
		) && !Number.isNaN(time.getTime());
	if (isMoment) return time;
	throw new SettingError(
		`BUILD_TIME is «${set}», which is no moment with its offset. Write it as in BUILD_TIME=2026-11-24T10:00:00Z, or leave it unset`,
	);
}
