import { expect, it } from "vitest";
import { z } from "zod";
import { siteUrl } from "../site.ts";
import {
	articles,
	elements,
	isOpen,
	isRedirect,
	type Page,
	pages,
	textOf,
	wordsOf,
} from "./site-files.ts";

const whole = pages.filter((page) => !isRedirect(page));
const url = z.url().startsWith(`${siteUrl}/`);
const instant = z.iso.datetime({ offset: true });

/** What search engines ask of an article: https://developers.google.com/search/docs/appearance/structured-data/article */
const newsArticle = z.object({
	"@type": z.literal("NewsArticle"),
	headline: z.string().min(1),
	description: z.string().min(1),
	image: z.array(url).min(1),
	datePublished: instant,
	dateModified: instant,
	author: z
		.array(
			z.object({
				"@type": z.enum(["Person", "Organization"]),
				name: z.string().min(1),
				url: url.optional(),
			}),
		)
		.min(1),
	publisher: z.object({ "@id": url }),
	mainEntityOfPage: url,
	articleSection: z.string().min(1),
	inLanguage: z.string().startsWith("kk"),
	wordCount: z.int().min(1),
});
const graph = z.object({
	"@context": z.literal("https://schema.org"),
	"@graph": z.array(z.looseObject({ "@type": z.string() })).min(1),
});

function graphOf({ tree }: Page) {
	const scripts = elements(tree, "script").filter(
		({ properties }) => properties.type === "application/ld+json",
	);
	expect(scripts).toHaveLength(1);
	return graph.parse(JSON.parse(scripts.map(textOf).join("")))["@graph"];
}

/** Contents of a page's `meta` elements, by their names. */
const metaOf = ({ tree }: Page) =>
	new Map(
		elements(tree, "meta").map(({ properties }) => [
			String(properties.property ?? properties.name),
			String(properties.content),
		]),
	);

it("every page says in JSON-LD whose it is", () => {
	for (const page of whole)
		expect(
			graphOf(page).map((node) => node["@type"]),
			page.path,
		).toContain("NewsMediaOrganization");
});

it("every story is described as a news article", () => {
	for (const page of articles) {
		const node = graphOf(page).find((one) => one["@type"] === "NewsArticle");
		const described = newsArticle.parse(node);
		const [h1] = elements(page.tree, "h1");
		expect(described.headline).toBe(h1 && wordsOf(h1));
		expect(described.mainEntityOfPage).toBe(`${siteUrl}${page.path}`);
		const meta = metaOf(page);
		expect(meta.get("og:type")).toBe("article");
		expect(meta.get("article:published_time")).toBe(described.datePublished);
	}
});

it("every page has one title, one heading of its own, a description and a picture to share", () => {
	const titles = new Map<string, string>();
	for (const page of whole) {
		const { path, tree } = page;
		const [title, ...more] = elements(tree, "title").map(textOf);
		expect(
			more.filter((one) => one === title),
			path,
		).toEqual([]);
		expect(elements(tree, "h1"), path).toHaveLength(1);
		const meta = metaOf(page);
		for (const name of [
			"description",
			"og:title",
			"og:description",
			"og:image",
			"og:url",
		])
			expect(meta.get(name)?.trim(), `${path} ${name}`).toBeTruthy();
		expect(titles.get(title ?? ""), `${path}: ${title}`).toBeUndefined();
		titles.set(title ?? "", path);
	}
});

it("every page that search may show names its own address", () => {
	for (const { path, tree } of whole.filter(isOpen)) {
		const links = elements(tree, "link").filter(({ properties }) =>
			String(properties.rel).includes("canonical"),
		);
		expect(links.map(({ properties }) => properties.href)).toEqual([
			`${siteUrl}${path}`,
		]);
	}
});

it("every page tells its language and how to read it", () => {
	for (const { path, tree } of whole) {
		const [html] = elements(tree, "html");
		expect(String(html?.properties.lang), path).toMatch(/^kk/);
		expect(html?.properties.dir, path).toMatch(/^(ltr|rtl)$/);
	}
});

it("the versions of a page in other scripts name each other", () => {
	const versionsOf = ({ tree }: Page) =>
		elements(tree, "link")
			.filter(({ properties }) => properties.hrefLang !== undefined)
			.map(({ properties }) => `${properties.hrefLang} ${properties.href}`)
			.sort();
	const byUrl = new Map(whole.map((page) => [`${siteUrl}${page.path}`, page]));
	for (const page of whole.filter(isOpen)) {
		const versions = versionsOf(page);
		expect(
			versions.map((version) => version.split(" ")[0]),
			page.path,
		).toEqual(["kk", "kk-Arab", "kk-Latn", "x-default"]);
		for (const version of versions) {
			const other = byUrl.get(version.split(" ")[1] ?? "");
			expect(other && versionsOf(other), page.path).toEqual(versions);
		}
	}
});
