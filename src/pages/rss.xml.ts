import type { APIRoute } from "astro";
import { load } from "../archive/load.ts";
import { makeFeed, paperFeed } from "../edition/feed.ts";

export const GET: APIRoute = async () => {
	const edition = await load();
	const feed = await makeFeed(paperFeed(edition), edition);
	return new Response(feed.rss2(), {
		headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
	});
};
