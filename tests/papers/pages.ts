import {
	layOutMonth,
	layOutWindows,
	layOutYear,
	type PaperPage,
} from "../../src/edition/paper.ts";
import type { Shelf } from "../../src/edition/shelf.ts";

/** The pages of each shard. */
export function pagesOf(shelf: Shelf): Map<string, PaperPage[]> {
	const years = new Set(shelf.months.map(({ name }) => name.slice(0, 4)));
	return new Map([
		...shelf.months.map(({ name }): [string, PaperPage[]] => [
			name,
			layOutMonth(shelf, name),
		]),
		...[...years].map((year): [string, PaperPage[]] => [
			year,
			layOutYear(shelf, Number(year)),
		]),
		...layOutWindows(shelf).map((page): [string, PaperPage[]] => [
			page.path,
			[page],
		]),
	]);
}

/** As JSON tells a page: what is undefined does not stand there. */
export const told = (pages: Iterable<PaperPage>) =>
	Object.fromEntries(
		[...pages].map((page) => [page.path, JSON.parse(JSON.stringify(page))]),
	);
