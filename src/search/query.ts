import type { Pagefind, PagefindResult } from "./pagefind.ts";

/** What a reader asks. */
export interface Query {
	text: string;
	section?: string | undefined;
	year?: string | undefined;
}

/** One found story, ready to be shown. */
export interface Hit {
	path: string;
	title: string;
	/** ISO 8601 instant. */
	date: string;
	section: string;
	hue: string;
	/** HTML; found words stand in `<mark>`. */
	excerpt: string;
}

/** What was found: how many, and a way to the hits themselves. */
export interface Answer {
	total: number;
	hits(from: number, count: number): Promise<Hit[]>;
}

let engine: Promise<Pagefind> | undefined;

/** Pagefind, loaded once, when a reader first needs it. */
function loadEngine(): Promise<Pagefind> {
	engine ??= (async () => {
		const address = "/pagefind/pagefind.js";
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		await pagefind.options({ excerptLength: 28 });
		await pagefind.init();
		return pagefind;
	})();
	return engine;
}

/**
 * Asks the index.
 * @throws when the index cannot be loaded
 */
export async function ask({ text, section, year }: Query): Promise<Answer> {
	const pagefind = await loadEngine();
	const { results } = await pagefind.search(text, {
		filters: {
			...(section ? { section: { any: [section] } } : {}),
			...(year ? { year: { any: [year] } } : {}),
		},
	});
	return {
		total: results.length,
		hits: (from, count) =>
			Promise.all(results.slice(from, from + count).map(readHit)),
	};
}

async function readHit(result: PagefindResult): Promise<Hit> {
	const { url, excerpt, meta } = await result.data();
	return {
		path: url,
		title: meta.title ?? "",
		date: meta.date ?? "",
		section: meta.section ?? "",
		hue: meta.hue ?? "",
		excerpt,
	};
}
