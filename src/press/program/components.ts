import type { Route } from "../../edition/paper.ts";

/** The files of the paper's own routes. A page at an old address needs no template. */
export const components: Readonly<Record<Exclude<Route, "redirect">, string>> =
	{
		front: "src/pages/index.astro",
		story: "src/pages/[year]/[month]/[slug].astro",
		list: "src/pages/[...list].astro",
		tags: "src/pages/taqyryptar/index.astro",
		authors: "src/pages/avtorlar/index.astro",
		standing: "src/pages/[page].astro",
		search: "src/pages/izdeu.astro",
		missing: "src/pages/404.astro",
		withdrawn: "src/pages/alyndy.astro",
		rss: "src/pages/[...section]/rss.xml.ts",
		json: "src/pages/[...section]/feed.json.ts",
		sitemap: "src/pages/sitemap-[name].xml.ts",
		sitemapIndex: "src/pages/sitemap-[name].xml.ts",
		robots: "src/pages/robots.txt.ts",
	};

/** All routes of the paper. */
export const routes: readonly Route[] = [
	...(Object.keys(components) as (keyof typeof components)[]),
	"redirect",
];
