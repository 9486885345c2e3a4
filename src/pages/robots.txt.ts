import type { APIRoute } from "astro";
import { absolute, searchPath } from "../edition/urls.ts";

const rules = [
	"User-agent: *",
	`Disallow: ${searchPath}`,
	"",
	`Sitemap: ${absolute("/sitemap-index.xml")}`,
	"",
];

export const GET: APIRoute = () => new Response(rules.join("\n"));
