import type { Diagnostic } from "../article/diagnostic.ts";
import { articlePath, oldPath } from "../edition/urls.ts";
import { type Change, idsOf, registerChange } from "./change-check.ts";
import { locate } from "./cross-check.ts";
import { readLastPage } from "./last-site.ts";
import { explainLost, findLost } from "./lost-addresses.ts";

/** Tells of addresses that the last site had and the next will not have: all that is lost was in months that changed. */
export async function lostBetween(change: Change): Promise<Diagnostic[]> {
	const { last, next, read } = change;
	const known = new Set<string>();
	for (const month of last.values()) {
		// Of files that hold what they held nothing is lost, whenever they were written.
		if (next.get(month.name)?.source === month.source) continue;
		const hidden = new Set(month.hidden);
		const isOut = (slug: string) => !hidden.has(slug);
		for (const id of idsOf(month))
			if (isOut(id.slice(8))) known.add(articlePath(id));
		for (const [from, slug] of month.redirects)
			if (isOut(slug)) known.add(oldPath(from));
	}
	const { register } = registerChange(change);
	const lost = findLost({
		last: known,
		pageAt: readLastPage,
		register,
		articles: read.flatMap(({ entries }) =>
			entries.map(({ article }) => article),
		),
		isPartial: false,
	});
	return Promise.all(
		[...explainLost(lost)].map((finding) => locate(finding, {})),
	);
}
