import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { z } from "zod";
import { siteUrl } from "../site.ts";
import { files, isOpen, isRedirect, pages, readText } from "./site-files.ts";

/** https://www.sitemaps.org/protocol.html */
const namespace = z.literal("http://www.sitemaps.org/schemas/sitemap/0.9");
const loc = z.url().startsWith(`${siteUrl}/`);
const indexSchema = z.object({
	sitemapindex: z.object({
		"@xmlns": namespace,
		sitemap: z.array(z.object({ loc })).min(1),
	}),
});
const partSchema = z.object({
	urlset: z.object({
		"@xmlns": namespace,
		url: z
			.array(
				z.object({
					loc,
					lastmod: z.iso.datetime({ offset: true }).optional(),
				}),
			)
			.min(1)
			.max(50_000),
	}),
});

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	isArray: (name) => name === "url" || name === "sitemap",
});
const pathOf = (url: string) => decodeURI(new URL(url).pathname);

const parts = indexSchema
	.parse(parser.parse(readText("/sitemap-index.xml")))
	.sitemapindex.sitemap.map((part) => pathOf(part.loc));
const named = parts.flatMap((part) =>
	partSchema
		.parse(parser.parse(readText(part)))
		.urlset.url.map((url) => ({ part, path: pathOf(url.loc) })),
);

it("every sitemap is well-formed and named by the index", () => {
	const maps = [...files].filter((file) => /^\/sitemap.*\.xml$/.test(file));
	for (const map of maps)
		expect(XMLValidator.validate(readText(map))).toBe(true);
	expect(["/sitemap-index.xml", ...parts].sort()).toEqual(maps.sort());
});

it("sitemaps name every page that search may show, and no other", () => {
	const open = pages
		.filter((page) => isOpen(page) && !isRedirect(page))
		.map(({ path }) => path);
	const inMaps = named
		.filter(({ part }) => part !== "/sitemap-news.xml")
		.map(({ path }) => path);
	expect(inMaps.toSorted()).toEqual(open.toSorted());
});

it("robots.txt shows the way to the sitemaps and hides what is no page for search", () => {
	const lines = readText("/robots.txt").split("\n");
	expect(lines).toContain("User-agent: *");
	expect(lines).toContain(`Sitemap: ${siteUrl}/sitemap-index.xml`);
	for (const search of ["/izdeu/", "/latn/izdeu/", "/arab/izdeu/"])
		expect(lines).toContain(`Disallow: ${search}`);
	const hidden = lines
		.filter((line) => line.startsWith("Disallow: "))
		.map((line) => line.slice("Disallow: ".length));
	expect(
		named.filter(({ path }) => hidden.some((start) => path.startsWith(start))),
	).toEqual([]);
});
