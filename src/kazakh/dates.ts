/** What a clock and a calendar on the wall show at some moment in some zone. */
export interface ZonedDate {
	year: number;
	/** 1 (January) to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
	/** 0 to 23. */
	hour: number;
	minute: number;
	/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
	weekday: number;
}

// Own tables, not Intl's: month names of `kk` differ between ICU versions, and a page must not change with the runtime.
const months = [
	"қаңтар",
	"ақпан",
	"наурыз",
	"сәуір",
	"мамыр",
	"маусым",
	"шілде",
	"тамыз",
	"қыркүйек",
	"қазан",
	"қараша",
	"желтоқсан",
] as const;

const weekdays = [
	"дүйсенбі",
	"сейсенбі",
	"сәрсенбі",
	"бейсенбі",
	"жұма",
	"сенбі",
	"жексенбі",
] as const;

/** Making a formatter costs far more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known !== undefined) return known;
	const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
		timeZone: zone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
	clocks.set(zone, clock);
	return clock;
}

/** A story's date stands on a dozen pages: it is read once. */
const readings = new Map<string, ZonedDate>();
const remembered = 20_000;

/**
 * Reads a moment off the wall of an IANA zone (`Asia/Almaty`), with the offset that was law there at that moment.
 * Throws RangeError for an invalid date or an unknown zone.
 */
export function zoned(date: Date, zone: string): Readonly<ZonedDate> {
	const key = `${zone} ${date.getTime()}`;
	const known = readings.get(key);
	if (known) return known;
	if (readings.size >= remembered) readings.clear();
	const reading = readClock(date, zone);
	readings.set(key, reading);
	return reading;
}

function readClock(date: Date, zone: string): ZonedDate {
	const parts = new Map(
		clockOf(zone)
			.formatToParts(date)
			.map(({ type, value }) => [type, Number(value)]),
	);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
	const [year, month, day] = [part("year"), part("month"), part("day")];
	return {
		year,
		month,
		day,
		hour: part("hour"),
		minute: part("minute"),
		weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7,
	};
}

/** The Kazakh name of a month, 1 to 12, lower case. Throws RangeError for another number. */
export function monthName(month: number): string {
	const name = months[month - 1];
	if (name === undefined) throw new RangeError(`no month ${month}`);
	return name;
}

/** «22 тамыз 2022». Throws like `zoned`. */
export function formatDate(date: Date, zone: string): string {
	const { year, month, day } = zoned(date, zone);
	return `${day} ${monthName(month)} ${year}`;
}

/** «22 тамыз 2022, дүйсенбі». Throws like `zoned`. */
export function formatLongDate(date: Date, zone: string): string {
	return `${formatDate(date, zone)}, ${weekdays[zoned(date, zone).weekday - 1]}`;
}

/** «08:45», by a 24-hour clock. Throws like `zoned`. */
export function formatTime(date: Date, zone: string): string {
	const { hour, minute } = zoned(date, zone);
	return [hour, minute].map((n) => String(n).padStart(2, "0")).join(":");
}

/** «22 тамыз 2022, 08:45». Throws like `zoned`. */
export function formatDateTime(date: Date, zone: string): string {
	return `${formatDate(date, zone)}, ${formatTime(date, zone)}`;
}

/** «2022 жылғы тамыз»; the month is 1 to 12. Throws like `monthName`. */
export function formatMonth(year: number, month: number): string {
	return `${year} жылғы ${monthName(month)}`;
}

/** «2022 жыл». */
export function formatYear(year: number): string {
	return `${year} жыл`;
}

/** The moment of an instant; of a day without an hour its noon in Kazakhstan, which is that day in all zones of its own. */
export function momentOf(date: string): Date {
	return new Date(date.length === 10 ? `${date}T12:00:00+05:00` : date);
}

/** The offset of a zone's clock from UTC at a moment, as ISO 8601 writes it: «+05:00». Throws like `zoned`. */
export function offsetIn(date: Date, zone: string): string {
	const { year, month, day, hour, minute } = zoned(date, zone);
	const wall = Date.UTC(year, month - 1, day, hour, minute);
	const minutes =
		Math.round(wall / 60_000) - Math.floor(date.getTime() / 60_000);
	const two = (n: number) => String(n).padStart(2, "0");
	const away = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
