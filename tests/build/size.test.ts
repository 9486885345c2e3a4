import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
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
