import { XMLParser, XMLValidator } from "fast-xml-parser";
import { fromHtml } from "hast-util-from-html";
import { expect, it } from "vitest";
import { z } from "zod";
import { siteUrl } from "../site.ts";
import {
	articles,
	elements,
	files,
	hasClass,
	readText,
	textOf,
} from "./site-files.ts";

const absolute = z.url().startsWith(`${siteUrl}/`);
const date822 = z
	.string()
	.regex(
		/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
	);

/** RSS 2.0, https://www.rssboard.org/rss-specification, with the full text in `content:encoded`. */
const rssSchema = z.object({
	rss: z.object({
		"@version": z.literal("2.0"),
		channel: z.object({
			title: z.string().min(1),
			link: absolute,
			description: z.string().min(1),
			language: z.string().regex(/^kk(-Latn|-Arab)?$/),
			lastBuildDate: date822,
			"atom:link": z.object({ "@href": absolute, "@rel": z.literal("self") }),
			item: z
				.array(
					z.object({
						title: z.string().min(1),
						link: absolute,
						guid: z.object({ "#text": absolute }),
						pubDate: date822,
						description: z.string().min(1),
						"content:encoded": z.string().min(100),
						enclosure: z
							.object({
								"@url": absolute,
								"@length": z.string().regex(/^\d+$/),
								"@type": z.string().regex(/^image\//),
							})
							.optional(),
					}),
				)
				.default([]),
		}),
	}),
});

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ (or 1, its forerunner). */
const jsonSchema = z.object({
	version: z.string().regex(/^https:\/\/jsonfeed\.org\/version\/1(\.1)?$/),
	title: z.string().min(1),
	home_page_url: absolute,
	feed_url: absolute,
	description: z.string().min(1),
	items: z.array(
		z.object({
			id: absolute,
			url: absolute,
			title: z.string().min(1),
			summary: z.string().min(1),
			content_html: z.string().min(100),
			date_published: z.iso.datetime({ offset: true }),
			date_modified: z.iso.datetime({ offset: true }),
			image: absolute,
			tags: z.array(z.string().min(1)),
		}),
	),
});

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	parseAttributeValue: false,
	isArray: (name) => name === "item",
});

interface Item {
	url: string;
	title: string;
	html: string;
}

const rssFeeds = [...files].filter((file) => file.endsWith("/rss.xml"));
const jsonFeeds = [...files].filter((file) => file.endsWith("/feed.json"));

function readRss(file: string): Item[] {
	const { channel } = rssSchema.parse(parser.parse(readText(file))).rss;
	expect(channel["atom:link"]["@href"]).toBe(`${siteUrl}${file}`);
	return channel.item.map((item) => ({
		url: item.link,
		title: item.title,
		html: item["content:encoded"],
	}));
}

function readJson(file: string): Item[] {
	const feed = jsonSchema.parse(JSON.parse(readText(file)));
	expect(feed.feed_url).toBe(`${siteUrl}${file}`);
	return feed.items.map(({ url, title, content_html: html }) => ({
		url,
		title,
		html,
	}));
}

/** Words of a story's body, without white space. */
const wordsOf = (html: string) =>
	textOf(fromHtml(html, { fragment: true })).replace(/\s+/g, "");

const bodies = new Map(
	articles.map(({ path, tree }) => {
		const body = elements(tree, "div").find((one) => hasClass(one, "body"));
		return [`${siteUrl}${path}`, body ? textOf(body).replace(/\s+/g, "") : ""];
	}),
);

it("the paper and each section have a feed of either kind", () => {
	expect(rssFeeds).toContain("/rss.xml");
	expect(rssFeeds.length).toBeGreaterThan(5);
	expect(jsonFeeds).toHaveLength(rssFeeds.length);
});

it("every RSS feed is well-formed XML", () => {
	for (const file of rssFeeds)
		expect(XMLValidator.validate(readText(file)), file).toBe(true);
});

const feeds = [
	...rssFeeds.map((file) => ({ file, read: readRss })),
	...jsonFeeds.map((file) => ({ file, read: readJson })),
];

it("every feed has the full text of its stories", () => {
	for (const { file, read } of feeds)
		for (const { url, html } of read(file))
			expect(wordsOf(html), `${file} ${url}`).toBe(bodies.get(url));
});

it("no feed names an address that is not whole, or runs anything", () => {
	for (const { file, read } of feeds)
		for (const { html } of read(file))
			for (const { tagName, properties } of elements(
				fromHtml(html, { fragment: true }),
			)) {
				expect(tagName, file).not.toMatch(
					/^(script|style|iframe|object|form)$/,
				);
				for (const address of [properties.href, properties.src])
					if (address !== undefined)
						expect(String(address), file).toMatch(
							/^(https?:\/\/|mailto:|tel:|#)/,
						);
			}
});

it("every feed has at most thirty stories, each once", () => {
	for (const { file, read } of feeds) {
		const urls = read(file).map(({ url }) => url);
		expect(new Set(urls).size, file).toBe(urls.length);
		expect(urls.length, file).toBeLessThanOrEqual(30);
	}
});
