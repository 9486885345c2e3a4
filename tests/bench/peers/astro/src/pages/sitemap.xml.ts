import type { APIContext } from "astro";
import { newestStories } from "../stories.ts";

export async function GET({ site }: APIContext): Promise<Response> {
	const addresses = (await newestStories()).map(
		({ id, data }) =>
			`<url><loc>${new URL(`/${id}/`, site)}</loc><lastmod>${data.date.toISOString()}</lastmod></url>`,
	);
	return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join("\n")}
</urlset>
`);
}
