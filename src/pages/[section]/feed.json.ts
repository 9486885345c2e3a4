import type { APIRoute, GetStaticPaths } from "astro";
import { load } from "../../archive/load.ts";
import {
	type FeedSubject,
	makeFeed,
	sectionFeeds,
} from "../../edition/feed.ts";

export const getStaticPaths = (async () =>
	[...sectionFeeds(await load())].map(([section, subject]) => ({
		params: { section },
		props: { subject },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ subject: FeedSubject }> = async ({ props }) => {
	const feed = await makeFeed(props.subject, await load());
	return new Response(feed.json1(), {
		headers: { "Content-Type": "application/feed+json; charset=utf-8" },
	});
};
