import type { APIRoute } from "astro";
import { paper } from "../article/paper.ts";
import { icon } from "../look/ornament.ts";

export const GET: APIRoute = () =>
	new Response(`${icon(paper.name)}\n`, {
		headers: { "Content-Type": "image/svg+xml" },
	});
