import type { APIRoute } from "astro";
import { answerFeed } from "../../edition/feed-text.ts";
import { shownBy } from "../../edition/shown.ts";

export const prerender = false;

/** The paper's feed and the sections'. */
export const GET: APIRoute = ({ locals }) =>
	answerFeed(shownBy("rss", locals).feed, "rss");
