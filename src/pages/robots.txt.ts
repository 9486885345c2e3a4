import type { APIRoute } from "astro";
import { versions } from "../edition/scripts.ts";
import { absolute, searchPath } from "../edition/urls.ts";

export const prerender = false;

const rules = [
	"User-agent: *",
	...versions.map(({ prefix }) => `Disallow: ${prefix}${searchPath}`),
	"",
	`Sitemap: ${absolute("/sitemap-index.xml")}`,
	"",
];

export const GET: APIRoute = () => new Response(rules.join("\n"));
