import type { APIContext } from "astro";
import { Feed } from "feed";
import { newestStories } from "../stories.ts";

/** The newest stories' titles and leads: a feed has no way to the text of MDX. */
export async function GET({ site }: APIContext): Promise<Response> {
	const feed = new Feed({
		title: "Алтын көпір",
		id: String(site),
		link: String(site),
		copyright: "Алтын көпір",
		language: "kk",
	});
	for (const { id, data } of (await newestStories()).slice(0, 30))
		feed.addItem({
			title: data.title,
			link: String(new URL(`/${id}/`, site)),
			description: data.lead,
			date: data.date,
		});
	return new Response(feed.rss2());
}
