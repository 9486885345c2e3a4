import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { content } from "../site.ts";
import {
	articles,
	elements,
	hasClass,
	isOpen,
	isRedirect,
	type Page,
	pages,
	textOf,
} from "./site-files.ts";

const scripts = ["", "/latn", "/arab"];
const pageAt = (path: string): Page => {
	const page = pages.find((one) => one.path === path);
	if (!page) throw new Error(`${path} is missing`);
	return page;
};
const pathsOf = ({ tree }: Page) =>
	elements(tree, "a").map(({ properties }) => String(properties.href));

/** Front matter of the articles, read without the program. */
const fronts = readdirSync(join(content, "articles"), {
	recursive: true,
	encoding: "utf8",
})
	.filter((name) => name.endsWith(".mdx"))
	.map((name) => {
		const source = readFileSync(join(content, "articles", name), "utf8");
		const [, yaml = "", body = ""] =
			/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
		const fields = z
			.looseObject({
				section: z.string(),
				tags: z.array(z.string()).default([]),
				authors: z.array(z.string()).default([]),
			})
			.parse(parse(yaml));
		return { path: `/${name.slice(0, -".mdx".length)}/`, fields, body };
	});
const records = z.array(z.looseObject({ id: z.string(), name: z.string() }));
const recordsOf = (name: string) =>
	records.parse(parse(readFileSync(join(content, `${name}.yaml`), "utf8")));

describe("a story with figures and no picture of its own", () => {
	const illustrated = fronts.filter(
		({ fields, body }) => !fields.image && body.includes("<Figure"),
	);

	it("is there", () => expect(illustrated.length).toBeGreaterThanOrEqual(5));

	it.each(illustrated)("$path shows its first figure", ({ path, fields }) => {
		const article = pageAt(path);
		const figure = elements(article.tree, "figure").find(
			(one) => !hasClass(one, "video"),
		);
		const [img] = figure ? elements(figure, "img") : [];
		const src = String(img?.properties.src);
		const hash = /\/suret\/(\w+?)[-.]/.exec(src)?.[1];

		const [list] = elements(pageAt(`/${fields.section}/`).tree, "article")
			.filter((story) =>
				elements(story, "a").some(({ properties }) => properties.href === path),
			)
			.flatMap((story) => elements(story, "img"));
		expect(list?.properties.src).toBe(src);

		const meta = new Map(
			elements(article.tree, "meta").map(({ properties }) => [
				properties.property,
				properties.content,
			]),
		);
		expect(meta.get("og:image")).toContain(`/suret/${hash}-share.jpg`);
		expect(meta.get("og:image:alt")).toBe(img?.properties.alt);
		const data = elements(article.tree, "script").find(
			({ properties }) => properties.type === "application/ld+json",
		);
		expect(data && textOf(data)).toContain(`/suret/${hash}-share.jpg`);
		// Once in its own text, and not again over it.
		expect(article.html.split(src).length - 1).toBe(
			String(img?.properties.srcSet ?? "").includes(src) ? 2 : 1,
		);
	});
});

describe.each(scripts)("at %s/ an empty section", (prefix) => {
	const filled = new Set(fronts.map(({ fields }) => fields.section));
	const empty = recordsOf("sections")
		.map(({ id }) => `${prefix}/${id}/`)
		.filter((path) => !filled.has(path.split("/").at(-2) ?? ""));

	it("is offered nowhere", () => {
		expect(empty.length).toBeGreaterThan(0);
		for (const page of pages.filter((one) => !isRedirect(one)))
			for (const path of empty)
				if (!page.path.endsWith(path.slice(prefix.length)))
					expect(pathsOf(page), page.path).not.toContain(path);
	});

	it("has a page that says so and leads on, closed to search engines", () => {
		for (const path of empty) {
			const page = pageAt(path);
			expect(isOpen(page)).toBe(false);
			const none = elements(page.tree, "p").find((one) =>
				hasClass(one, "none"),
			);
			expect(none && textOf(none).length).toBeGreaterThan(20);
			expect(pathsOf(page)).toContain(`${prefix}/qogam/`);
		}
	});
});

/** How many stories each way of an index tells. */
const countsOf = (page: Page) =>
	new Map(
		elements(page.tree, "li")
			.map((item) => ({
				count: elements(item, "small").map(textOf).join(""),
				paths: elements(item, "a").map(({ properties }) => properties.href),
			}))
			.filter(({ count }) => /^\d/.test(count))
			.map(({ count, paths }) => [paths[0], Number.parseInt(count, 10)]),
	);

describe.each(scripts)("the indexes at %s/", (prefix) => {
	it("name every tag with its stories", () => {
		const counts = countsOf(pageAt(`${prefix}/taqyryptar/`));
		const tags = new Set(fronts.flatMap(({ fields }) => fields.tags));
		expect(counts.size).toBe(tags.size);
		// The tags under a story lead to its tags' lists.
		const used = Map.groupBy(
			articles
				.filter(({ path }) => path.startsWith(`${prefix}/2`))
				.flatMap((page) =>
					elements(page.tree, "a")
						.filter(({ properties }) => String(properties.rel) === "tag")
						.map(({ properties }) => String(properties.href)),
				),
			(path) => path,
		);
		expect(Object.fromEntries(counts)).toEqual(
			Object.fromEntries(
				[...used].map(([path, times]) => [path, times.length]),
			),
		);
	});

	it("name every author with his stories", () => {
		const counts = countsOf(pageAt(`${prefix}/avtorlar/`));
		expect(Object.fromEntries(counts)).toEqual(
			Object.fromEntries(
				recordsOf("authors").map(({ id }) => [
					`${prefix}/avtorlar/${id}/`,
					fronts.filter(({ fields }) => fields.authors.includes(id)).length,
				]),
			),
		);
	});

	it("can be reached from the front page and from their lists", () => {
		for (const index of ["taqyryptar", "avtorlar"]) {
			const path = `${prefix}/${index}/`;
			expect(pathsOf(pageAt(`${prefix}/`))).toContain(path);
			for (const page of pages)
				if (page.path.startsWith(path) && page.path !== path)
					expect(pathsOf(page), page.path).toContain(path);
		}
	});
});

it("months and years lead to those before and after them", () => {
	for (const form of [/^\/\d{4}\/$/, /^\/\d{4}\/\d{2}\/$/]) {
		const periods = pages
			.map(({ path }) => path)
			.filter((path) => form.test(path))
			.sort();
		expect(periods.length).toBeGreaterThan(3);
		for (const [at, path] of periods.entries())
			for (const next of [periods[at - 1], periods[at + 1]])
				if (next) expect(pathsOf(pageAt(path)), path).toContain(next);
	}
});

it("every story of a list is shown with its lead, who signs it and a picture or cover", () => {
	const lists = pages.filter(({ path }) =>
		/^(\/latn|\/arab)?\/(\d{4}|madeniet|taqyryptar\/tarih)\/$/.test(path),
	);
	expect(lists.length).toBeGreaterThan(15);
	for (const { path, tree } of lists)
		for (const story of elements(tree, "article")) {
			const shown = [...elements(story, "img"), ...elements(story, "svg")];
			expect(shown, path).toHaveLength(1);
			const texts = elements(story, "p").map(textOf);
			expect(
				Math.max(...texts.map((text) => text.length)),
				path,
			).toBeGreaterThan(60);
			expect(texts.at(-1), path).toContain(" · ");
		}
});
