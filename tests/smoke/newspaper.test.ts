import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import {
	type SearchManifest,
	searchManifestFile,
} from "../../src/search/files/manifest.ts";
import {
	type Ending,
	home,
	npmBuild,
	ownCheck,
	renewProject,
	runIn,
} from "../project.ts";
import { addressesIn, siteUrl } from "../site.ts";

/** The newspaper as its editors have it: nothing here may name a story, a section, an author or a page. */
const content = join(home, "content");
const project = join(home, ".cache/newspaper");
const dist = join(project, "dist");
const now = new Date();

const prefixes = ["", "/latn", "/arab"];
const read = (path: string) => readFileSync(join(dist, path), "utf8");

/** Addresses of stories that readers have by now, by the files alone. */
const stories = globSync("**/*.mdx", { cwd: join(content, "articles") })
	.filter((name) => {
		const text = readFileSync(join(content, "articles", name), "utf8");
		const [, front = ""] =
			/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
		const { draft, date } = z
			.looseObject({
				draft: z.boolean().default(false),
				date: z.union([z.string(), z.date()]),
			})
			.parse(parse(front));
		return !draft && new Date(date) <= now;
	})
	.map((name) => `/${name.split(sep).join("/").slice(0, -".mdx".length)}/`);

let built: Ending;
beforeAll(async () => {
	await renewProject(project, content);
	built = await runIn(project, [npmBuild], {
		SITE_URL: siteUrl,
		SITE_HOST: "",
		BUILD_TIME: now.toISOString(),
	});
});

it("`npm run check` has nothing against it", async () => {
	const { code, lines } = await runIn(home, ownCheck, {});
	expect(code, lines.join("\n")).toBe(0);
});

it("it is built", () => {
	expect(built.code, built.lines.join("\n")).toBe(0);
});

it.each(prefixes)(
	"at %s/ it has a front page that leads to stories",
	(prefix) => {
		const html = read(`${prefix}/index.html`);
		expect(html).toContain("<h1");
		const first = stories.filter((path) => html.includes(`"${prefix}${path}"`));
		expect(first.length).toBeGreaterThanOrEqual(Math.min(3, stories.length));
	},
);

it("each story has a page in each script, and no other has", () => {
	const pages = globSync("{,latn/,arab/}[0-9]*/[0-9]*/*/index.html", {
		cwd: dist,
	})
		.map(
			(file) => `/${file.split(sep).join("/").slice(0, -"index.html".length)}`,
		)
		.filter((path) => read(`${path}index.html`).includes('"NewsArticle"'));
	expect(pages.sort()).toEqual(
		prefixes.flatMap((prefix) => stories.map((path) => prefix + path)).sort(),
	);
});

it("its search index is there, with every story", () => {
	const { folder, volumes } = JSON.parse(
		read(searchManifestFile),
	) as SearchManifest;
	expect(volumes.reduce((sum, { stories: own }) => sum + own, 0)).toBe(
		stories.length,
	);
	for (const { entry } of volumes)
		expect(read(`${folder}pagefind.${entry}.pf_meta`)).not.toBe("");
});

it("no link of a page leads nowhere", () => {
	const files = addressesIn(dist);
	const lost = new Set<string>();
	for (const file of files) {
		if (!/(?:\/|\.html)$/.test(file)) continue;
		const html = read(file.endsWith("/") ? `${file}index.html` : file);
		visit(fromHtml(html), "element", ({ properties }) => {
			for (const address of [properties.href, properties.src]) {
				if (typeof address !== "string") continue;
				const url = URL.parse(address, siteUrl + file);
				if (url?.origin === siteUrl && !files.has(decodeURI(url.pathname)))
					lost.add(`${file}: ${address}`);
			}
		});
	}
	expect([...lost]).toEqual([]);
});
