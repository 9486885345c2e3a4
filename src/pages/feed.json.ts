import type { APIRoute } from "astro";
import { load } from "../archive/load.ts";
import { answerFeed, paperFeed } from "../edition/feed.ts";

export const GET: APIRoute = async () => {
	const edition = await load();
	return answerFeed(paperFeed(edition), edition, "json");
};
