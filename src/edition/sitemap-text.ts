import { Readable } from "node:stream";
import {
	SitemapIndexStream,
	type SitemapItemLoose,
	SitemapStream,
	streamToPromise,
} from "sitemap";
import { siteUrl } from "../environment/site-url.ts";
import { locales } from "./locales.ts";
import { absolute } from "./urls.ts";

/** A page's entries, one a locale; each lists them all, itself too. */
function inEveryLocale(page: SitemapItemLoose): SitemapItemLoose[] {
	const path = page.url.slice(siteUrl.length);
	const at = (prefix: string) => absolute(`${prefix}${path}`);
	const links = [
		...locales.map(({ lang, prefix }) => ({ lang, url: at(prefix) })),
		{ lang: "x-default", url: page.url },
	];
	return locales.map(({ prefix, spell }) => ({
		...page,
		url: at(prefix),
		links,
		...(page.news
			? { news: { ...page.news, title: spell(page.news.title) } }
			: {}),
	}));
}

/** XML of one sitemap; that of news is told by its pages. */
export async function sitemapXml(pages: SitemapItemLoose[]): Promise<string> {
	const stream = new SitemapStream({
		hostname: siteUrl,
		xmlns: {
			news: pages.some((page) => page.news),
			xhtml: true,
			image: false,
			video: false,
		},
	});
	return (
		await streamToPromise(
			Readable.from(pages.flatMap(inEveryLocale)).pipe(stream),
		)
	).toString();
}

/** XML of the index of all sitemaps. */
export async function sitemapIndexXml(names: string[]): Promise<string> {
	const index = Readable.from(
		names.map((name) => ({ url: absolute(`/sitemap-${name}.xml`) })),
	);
	return (
		await streamToPromise(index.pipe(new SitemapIndexStream()))
	).toString();
}
