import type { APIRoute } from "astro";
import { paper } from "../article/paper.ts";
import { language } from "../kazakh/language.ts";
import { palettes } from "../look/colours.ts";

/** What a phone needs to keep the paper on its screen. */
const manifest = {
	name: `${paper.name} газеті`,
	short_name: paper.name,
	description: paper.description,
	lang: language,
	dir: "ltr",
	start_url: "/",
	scope: "/",
	display: "minimal-ui",
	background_color: palettes.day.paper,
	theme_color: palettes.day.paper,
	icons: [
		{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
		...["192x192", "512x512"].map((sizes) => ({
			src: `/icon-${sizes.split("x")[0]}.png`,
			sizes,
			type: "image/png",
			purpose: "any maskable",
		})),
	],
};

export const GET: APIRoute = () =>
	new Response(`${JSON.stringify(manifest, undefined, "\t")}\n`, {
		headers: { "Content-Type": "application/manifest+json" },
	});
