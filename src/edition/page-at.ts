import { yearOfMonth } from "./card.ts";
import {
	layOutMonth,
	layOutWindows,
	layOutYear,
	type PaperPage,
} from "./paper.ts";
import type { Shelf } from "./shelf.ts";
import { yearOf } from "./urls.ts";

/** Lays out the page at an address, with those that are laid out with it; pages of one shelf are laid out once. */
export class PageFinder {
	readonly #shelf: Shelf;
	readonly #months = new Map<string, Map<string, PaperPage>>();
	readonly #years = new Map<number, Map<string, PaperPage>>();

	constructor(shelf: Shelf) {
		this.#shelf = shelf;
	}

	/**
	 * @param path decoded: `/2022/08/x/`, `/qogam/2022/`, `/rss.xml`
	 * @returns nothing where the paper has no such page; pages at old addresses are found by their stories alone
	 */
	at(path: string): PaperPage | undefined {
		const [, year, month] = monthInPath.exec(path) ?? [];
		if (year && month)
			return (
				this.#month(`${year}-${month}`).get(path) ??
				this.#year(Number(year)).get(path) ??
				this.#window(path)
			);
		const sitemapYear = /^\/sitemap-(\d{4})\.xml$/.exec(path)?.[1];
		const own = sitemapYear === undefined ? yearOf(path) : Number(sitemapYear);
		if (own !== undefined) {
			const page = this.#year(own).get(path);
			if (page) return page;
		}
		return this.#window(path);
	}

	/** What stands at the old addresses of a month's stories. @param month `2022-08` */
	oldAt(path: string, month: string): PaperPage | undefined {
		return this.#month(month).get(path);
	}

	#window(path: string): PaperPage | undefined {
		return layOutWindows(this.#shelf, new Set([path]))[0];
	}

	#month(name: string): Map<string, PaperPage> {
		return fetch(this.#months, name, () => layOutMonth(this.#shelf, name));
	}

	#year(year: number): Map<string, PaperPage> {
		const isThere = this.#shelf.months.some(
			({ name }) => yearOfMonth(name) === year,
		);
		return fetch(this.#years, year, () =>
			isThere ? layOutYear(this.#shelf, year) : [],
		);
	}
}

const monthInPath = /\/(\d{4})\/(\d{2})\//;

/** So many months and years are remembered: whoever looks at pages looks at few. */
const remembered = 8;

function fetch<K>(
	known: Map<K, Map<string, PaperPage>>,
	key: K,
	layOut: () => PaperPage[],
): Map<string, PaperPage> {
	const made =
		known.get(key) ?? new Map(layOut().map((page) => [page.path, page]));
	known.set(key, made);
	const [oldest] = known.keys();
	if (known.size > remembered && oldest !== undefined) known.delete(oldest);
	return made;
}
