import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { searchManifestFile } from "../../src/search/files/manifest.ts";
import { dist } from "../site.ts";
import { articles, elements, files, readText } from "./site-files.ts";

const kilobyte = 1024;
const compressed = (text: string) => brotliCompressSync(text).length;

const sheets = new Map(
	[...files]
		.filter((file) => file.endsWith(".css"))
		.map((file) => [file, compressed(readText(file))]),
);

it("every story with its style comes to 14 KB at most", () => {
	for (const { path, html, tree } of articles) {
		const linked = elements(tree, "link")
			.filter(({ properties }) => String(properties.rel) === "stylesheet")
			.map(({ properties }) => String(properties.href));
		const sizes = linked.map((href) => sheets.get(href) ?? Number.NaN);
		const size = sizes.reduce((sum, one) => sum + one, compressed(html));
		expect(size, path).toBeLessThanOrEqual(14 * kilobyte);
	}
});

it("scripts of an article's page come to 4 KB at most", () => {
	for (const { path, tree } of articles) {
		const size = elements(tree, "script")
			.map(({ properties }) => properties.src)
			.filter((src) => typeof src === "string")
			.reduce((sum, src) => sum + readFileSync(join(dist, src)).length, 0);
		expect(size, path).toBeLessThanOrEqual(4 * kilobyte);
	}
});

it("all programs of the site come to 26 KB at most, and the exceptions of search to 1 KB", () => {
	const programs = [...files].filter((file) =>
		/^\/?_astro\/.*\.js$/.test(file),
	);
	expect(programs.length).toBeGreaterThan(3);
	const size = programs.reduce(
		(sum, file) => sum + compressed(readText(file)),
		0,
	);
	expect(size).toBeLessThanOrEqual(26 * kilobyte);
	const site = JSON.parse(
		readFileSync(join(dist, searchManifestFile), "utf8"),
	) as {
		exceptions: unknown;
	};
	expect(JSON.stringify(site.exceptions).length).toBeLessThanOrEqual(kilobyte);
});
