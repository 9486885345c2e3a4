import type { APIRoute } from "astro";
import { shownBy } from "../edition/shown.ts";
import { sitemapIndexXml, sitemapXml } from "../edition/sitemap-text.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals }) =>
	new Response(
		locals.page?.route === "sitemapIndex"
			? await sitemapIndexXml(locals.page.props.sitemaps)
			: await sitemapXml(shownBy("sitemap", locals).sitemap.pages),
		{ headers: { "Content-Type": "application/xml; charset=utf-8" } },
	);
