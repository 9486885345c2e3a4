import type { APIRoute, GetStaticPaths } from "astro";
import { pagesOf } from "../archive/load.ts";
import type { Shows } from "../edition/paper.ts";
import { sitemapIndexXml, sitemapXml } from "../edition/sitemap.ts";

type Props = Shows["sitemap"] | Shows["sitemapIndex"];

export const getStaticPaths = (async () => [
	...(await pagesOf("sitemapIndex")).map(({ props }) => ({
		params: { part: "index" },
		props,
	})),
	...(await pagesOf("sitemap")).map(({ props }) => ({
		params: { part: props.part.name },
		props,
	})),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(
		"parts" in props
			? await sitemapIndexXml(props.parts)
			: await sitemapXml(props.part.pages),
		{ headers: { "Content-Type": "application/xml; charset=utf-8" } },
	);
