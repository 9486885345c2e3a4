import type { APIRoute } from "astro";
import { locales } from "../edition/locales.ts";
import { absolute, searchPath } from "../edition/urls.ts";

export const prerender = false;

const rules = [
	"User-agent: *",
	...locales.map(({ prefix }) => `Disallow: ${prefix}${searchPath}`),
	"",
	`Sitemap: ${absolute("/sitemap-index.xml")}`,
	"",
];

export const GET: APIRoute = () => new Response(rules.join("\n"));
