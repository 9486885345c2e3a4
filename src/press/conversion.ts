import { conversionTo } from "../edition/locales.ts";
import type { Script } from "../kazakh/alphabets.ts";
import { convertFeed, convertJsonFeed } from "../kazakh/feed.ts";
import { convertPages, type PageOptions, type Wanted } from "../kazakh/page.ts";

/** How a file of the site is converted, by the end of its name. */
const converters: readonly {
	ending: string;
	convert(text: string, wanted: readonly Wanted[]): string[];
}[] = [
	{ ending: ".html", convert: convertPages },
	{ ending: "rss.xml", convert: each(convertFeed) },
	{ ending: "feed.json", convert: each(convertJsonFeed) },
];

function each(
	convert: (text: string, script: Script, options: PageOptions) => string,
) {
	return (text: string, wanted: readonly Wanted[]) =>
		wanted.map(({ script, options }) => convert(text, script, options));
}

/**
 * Converts one finished text into scripts.
 * @param path of the file or the address
 * @returns the texts in the order of the scripts; nothing where its kind has none
 */
export function convertText(
	path: string,
	text: string,
	scripts: readonly Script[],
): string[] | undefined {
	const converter = converters.find(({ ending }) => path.endsWith(ending));
	return converter?.convert(
		text,
		scripts.map((script) => ({ script, options: conversionTo(script) })),
	);
}
