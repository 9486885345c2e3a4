import { expect, it } from "vitest";
import { siteUrl } from "../site.ts";
import { elements, files, pages, readText } from "./site-files.ts";

const rels = [
	"stylesheet",
	"preload",
	"modulepreload",
	"icon",
	"apple-touch-icon",
	"manifest",
];

/** Addresses a browser asks for by itself when it shows a page. */
const loadedBy = (tree: (typeof pages)[number]["tree"]) =>
	elements(tree).flatMap(({ tagName, properties }) => {
		const loads =
			tagName !== "link" ||
			[properties.rel].flat().some((rel) => rels.includes(String(rel)));
		const sets = String(properties.srcSet ?? "").split(",");
		return loads
			? [
					properties.src,
					properties.poster,
					properties.data,
					tagName === "link" ? properties.href : undefined,
					...sets.map((one) => one.trim().split(/\s/)[0]),
				].filter((address) => typeof address === "string" && address !== "")
			: [];
	});

it("no page loads anything from another host", () => {
	for (const { path, tree } of pages)
		expect(
			loadedBy(tree).filter(
				(address) =>
					new URL(String(address), `${siteUrl}${path}`).origin !== siteUrl,
			),
			path,
		).toEqual([]);
	for (const file of files)
		if (file.endsWith(".css"))
			expect(readText(file)).not.toMatch(/url\(["']?(https?:|\/\/)|@import/);
});

it("scripts are files of the site, loaded as modules: a strict policy can stand", () => {
	for (const { path, tree } of pages)
		for (const { properties, children } of elements(tree, "script")) {
			if (properties.type === "application/ld+json") continue;
			expect(properties.type, path).toBe("module");
			expect(String(properties.src), path).toMatch(/^\/_astro\/[\w.-]+\.js$/);
			expect(children, path).toEqual([]);
		}
});

it("every page says that nothing may run in it, nor style it, but files of the site", () => {
	for (const { path, tree } of pages) {
		const [policy, ...more] = elements(tree, "meta").filter(
			({ properties }) =>
				[properties.httpEquiv].flat().join() === "Content-Security-Policy",
		);
		expect(more, path).toEqual([]);
		expect(policy?.properties.content, path).toBe(
			"script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'",
		);
	}
});

it("no element runs a program of its own", () => {
	for (const { path, tree } of pages)
		for (const { tagName, properties } of elements(tree)) {
			const handlers = Object.keys(properties).filter((name) =>
				/^on/i.test(name),
			);
			expect(handlers, `${path} <${tagName}>`).toEqual([]);
			expect(String(properties.href), path).not.toMatch(
				/^\s*(javascript|data|vbscript):/i,
			);
			expect(tagName, path).not.toMatch(/^(iframe|object|embed|base)$/);
		}
});

it("nothing of the development server is in it", () => {
	for (const { path, html } of pages)
		for (const part of ["dev-ribbon", "/@vite/", "оқырман әлі көрмейтін"])
			expect(html.includes(part), `${path} ${part}`).toBe(false);
});
