import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { Diagnostic } from "../../src/article/diagnostic.ts";
import type { PaperPage } from "../../src/edition/paper.ts";
import { problemPage } from "../../src/press/dev/problem-page.ts";
import { drawRibbon, explainHidden } from "../../src/press/dev/ribbon.ts";
import { addressFor, isAstros } from "../../src/press/dev/routes.ts";

/** Routes as Astro tries them: the patterns of the paper's that meet. */
const routes = [
	["src/pages/ozi.astro", /^\/ozi\/$/],
	["src/pages/[page].astro", /^\/([^/]+?)\/$/],
	[
		"src/pages/[year]/[month]/[slug].astro",
		/^\/([^/]+?)\/([^/]+?)\/([^/]+?)\/$/,
	],
	["src/pages/[...list].astro", /^(?:\/(.*?))?\/$/],
].map(([entrypoint, patternRegex]) => ({ entrypoint, patternRegex })) as {
	entrypoint: string;
	patternRegex: RegExp;
}[];

const page = (route: string, path: string) => ({ route, path }) as PaperPage;

it.each([
	["standing", "/bailanys/", "/bailanys/"],
	["list", "/qogam/", "/-/-/-/qogam/"],
	["list", "/2022/08/bet-2/", "/-/-/-/2022/08/bet-2/"],
	["list", "/qogam/2022/", "/qogam/2022/"],
	["story", "/2022/08/x/", "/2022/08/x/"],
	["missing", "/404.html", "/404/"],
])("Astro finds a %s of %s at %s", (route, path, address) => {
	expect(addressFor(page(route, path), routes)).toBe(address);
});

it("knows Astro's own pages from the paper's", () => {
	expect(isAstros("/ozi/", routes)).toBe(true);
	expect(isAstros("/qogam/", routes)).toBe(false);
});

describe("the ribbon", () => {
	const article = (more: Partial<Article>) =>
		({ title: "А <b>", date: "2030-01-02T12:00:00+05:00", ...more }) as Article;
	const html = '<body class="a"><a href="/2030/01/x/">А</a></body>';
	const draw = (hidden: [string, Article][], path = "/") =>
		drawRibbon(html, { path, hidden: new Map(hidden), problems: [] });

	it("is not drawn where there is nothing to tell", () => {
		expect(draw([])).toBe(html);
		expect(draw([["/2030/01/y/", article({})]])).toBe(html);
	});
	it("tells of the page, or of what it shows", () => {
		const hidden: [string, Article][] = [["/2030/01/x/", article({})]];
		expect(draw(hidden)).toContain("А &lt;b> </a>".replace(" </a>", "</a>"));
		expect(draw(hidden, "/2030/01/x/")).toContain(
			"<strong>2 қаңтар 2030, 12:00 шығады</strong>",
		);
	});
	it("of a draft says that it is not published, whatever its time", () => {
		expect(explainHidden(article({ draft: true }))).toBe("Жоба: жарияланбайды");
	});
});

it("a page of problems shows what is written as text", () => {
	const message = { ruleId: "a", fatal: true, reason: "<b>&", note: "" };
	const html = problemPage([
		new Diagnostic(message, { file: "content/a.mdx", line: 3, column: 2 }),
	]);
	expect(html).toContain("3-жол, 2-таңба</strong> &lt;b>&amp;");
	expect(html).toContain("content/a.mdx");
});
