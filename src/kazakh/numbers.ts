/** A number never parts from its noun at the end of a line. */
const nbsp = "\u00a0";

/**
 * Groups the digits of a whole number by three with no-break spaces, from five digits on: 1234, «12 345».
 * Throws RangeError for a number that is not whole.
 */
export function formatNumber(n: number): string {
	if (!Number.isSafeInteger(n)) throw new RangeError(`not whole: ${n}`);
	const digits = String(Math.abs(n));
	const grouped =
		digits.length < 5
			? digits
			: digits.replace(/\B(?=(?:\d{3})+$)/g, () => nbsp);
	return n < 0 ? `−${grouped}` : grouped;
}

// A Kazakh noun after a number stays singular, so no plural forms are needed.
function count(n: number, noun: string): string {
	return `${formatNumber(n)}${nbsp}${noun}`;
}

/** «68 рет оқылды». Throws like `formatNumber`. */
export function formatReads(n: number): string {
	return `${count(n, "рет")} оқылды`;
}

/** «0 пікір». Throws like `formatNumber`. */
export function formatComments(n: number): string {
	return count(n, "пікір");
}

/** «Оқу уақыты – 2 минут», from whole minutes. Throws like `formatNumber`. */
export function formatReadingTime(minutes: number): string {
	return `Оқу уақыты – ${count(minutes, "минут")}`;
}

/** «25 мақала». Throws like `formatNumber`. */
export function formatStories(n: number): string {
	return count(n, "мақала");
}
