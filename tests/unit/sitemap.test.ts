import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { shelfOf } from "../../src/edition/shelf.ts";
import { newsSitemap, sitemapNames } from "../../src/edition/sitemap.ts";
import { sitemapXml } from "../../src/edition/sitemap-text.ts";

const now = new Date("2024-05-10T12:00:00+05:00");

/** A story of a day, with no more than sitemaps ask for. */
function story(date: string): Article {
	const [year = "", month = ""] = date.split("-");
	return {
		...{ id: `${year}/${month}/maqala`, file: "", slug: "maqala" },
		...{ year: Number(year), month: Number(month), title: "Мақала", lead: "" },
		...{ date, section: "bilim", tags: [], authors: [], kind: "news" },
		...{ corrections: [], redirectFrom: [], related: [], draft: false },
		...{ words: 1, body: "", pictures: [], links: [], terms: [] },
	};
}

const edition = (...dates: string[]): Edition => ({
	now,
	stories: dates.map(story),
	sections: [{ id: "bilim", name: "Білім", description: "", hue: 0 }],
	authors: [],
	front: { pinned: [] },
	withdrawn: [],
});

describe("the sitemaps of an edition", () => {
	const table: [name: string, dates: string[], parts: string[]][] = [
		[
			"are one a year and one of the windows",
			["2024-01-05T10:00:00+06:00", "2022-03-01T10:00:00+06:00"],
			["main", "2024", "2022"],
		],
		[
			"have one of news for stories of the last two days",
			["2024-05-08T12:00:00+05:00", "2022-03-01T10:00:00+06:00"],
			["main", "news", "2024", "2022"],
		],
		[
			"leave a story of three days ago out of the news",
			["2024-05-08T11:59:59+05:00"],
			["main", "2024"],
		],
	];
	it.each(table)("%s", (_, dates, parts) => {
		expect(sitemapNames(shelfOf(edition(...dates)))).toEqual(parts);
	});
});

it("news are titled in the script of their address", async () => {
	const made = shelfOf(edition("2024-05-10T10:00:00+05:00"));
	const xml = await sitemapXml(newsSitemap(made).pages);
	for (const title of ["Мақала", "Maqala", "ماقالا"])
		expect(xml).toContain(`<news:title>${title}</news:title>`);
});
