import { encode } from "../layouts/html.js";

export const data = {
	pagination: { data: "collections.feeds", size: 1, alias: "feed" },
	permalink: ({ feed }) => `${feed.path}index.xml`,
};

export function render({ site, feed }) {
	const items = feed.stories.map(
		({ url, date, data, content }) => `<item>
	<title>${encode(data.title)}</title>
	<link>${site.url}${url}</link>
	<guid>${site.url}${url}</guid>
	<pubDate>${date.toUTCString()}</pubDate>
	<description>${encode(data.lead)}</description>
	<content:encoded>${encode(content)}</content:encoded>
</item>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${feed.title}</title>
<link>${site.url}${feed.path}</link>
<language>kk</language>
${items.join("\n")}
</channel>
</rss>
`;
}
