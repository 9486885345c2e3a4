import type { APIRoute, GetStaticPaths } from "astro";
import { load, loadShell } from "../archive/load.ts";
import {
	type SitemapPart,
	sitemapIndexXml,
	sitemapParts,
	sitemapXml,
} from "../edition/sitemap.ts";

export const getStaticPaths = (async () => {
	const { standing } = await loadShell();
	const parts = sitemapParts(
		await load(),
		standing.map(({ path }) => path),
	);
	return [
		{ params: { part: "index" }, props: { parts } },
		...parts.map((part) => ({
			params: { part: part.name },
			props: { parts: [part] },
		})),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ parts: SitemapPart[] }> = async ({
	params,
	props: { parts },
}) =>
	new Response(
		params.part === "index"
			? await sitemapIndexXml(parts)
			: await sitemapXml(parts.flatMap(({ pages }) => pages)),
		{ headers: { "Content-Type": "application/xml; charset=utf-8" } },
	);
