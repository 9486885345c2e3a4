import { endExcerpt } from "./excerpt.ts";
import type { PagefindResult } from "./pagefind.ts";

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

/** Loads what is shown of a result. @throws when it does not come */
export async function readHit(result: PagefindResult): Promise<Hit> {
	const { url, excerpt, content, meta } = await result.data();
	return {
		path: url,
		title: meta.title ?? "",
		date: meta.date ?? "",
		section: meta.section ?? "",
		hue: meta.hue ?? "",
		excerpt: tightenMarks(endExcerpt(excerpt.trim(), content)),
	};
}

/**
 * A word of an excerpt is marked with what follows it up to the next, the first one with what
 * stands before it; the mark is drawn back to the word.
 */
const tightenMarks = (html: string) =>
	html.replace(
		/<mark>([^\p{L}\p{N}<]*)(.*?[\p{L}\p{M}\p{N}])([^\p{L}\p{M}\p{N}<]*)<\/mark>/gu,
		"$1<mark>$2</mark>$3",
	);
