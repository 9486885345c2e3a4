import type { APIRoute, GetStaticPaths } from "astro";
import { load } from "../../archive/load.ts";
import {
	answerFeed,
	type FeedSubject,
	sectionFeeds,
} from "../../edition/feed.ts";

export const getStaticPaths = (async () =>
	sectionFeeds(await load())) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: FeedSubject }> = async ({ props }) =>
	answerFeed(props.subject, await load(), "rss");
