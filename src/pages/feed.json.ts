import type { APIRoute } from "astro";
import { load } from "../archive/load.ts";
import { makeFeed, paperFeed } from "../edition/feed.ts";

export const GET: APIRoute = async () => {
	const edition = await load();
	const feed = await makeFeed(paperFeed(edition), edition);
	return new Response(feed.json1(), {
		headers: { "Content-Type": "application/feed+json; charset=utf-8" },
	});
};
