import { hash } from "../platform/hash.ts";

const known = new WeakMap<object, string>();

/** Objects so deep in what a page shows (stories, teasers) are shared by many pages. */
const shared = 2;

/**
 * A text that two plain values share only if they are equal, as JSON tells them. What many pages
 * share is looked at once; nobody may change it meanwhile.
 */
export function fingerprint(value: unknown, depth = 0): string {
	if (typeof value !== "object" || value === null)
		return JSON.stringify(value) ?? "";
	if (Array.isArray(value))
		return `[${value.map((item) => fingerprint(item, depth)).join()}]`;
	const last = known.get(value);
	if (last !== undefined) return last;
	const print = hash(
		depth === shared
			? JSON.stringify(value)
			: Object.entries(value)
					.filter(([, item]) => item !== undefined)
					.map(([name, item]) => `${name}:${fingerprint(item, depth + 1)}`)
					.join(),
	);
	known.set(value, print);
	return print;
}
