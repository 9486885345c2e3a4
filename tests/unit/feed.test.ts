import { expect, test } from "vitest";
import { convertFeed, convertJsonFeed } from "../../src/kazakh/feed.ts";

const options = { site: "https://example.kz" };

const rss = (text: {
	language: string;
	prefix: string;
	title: string;
	description: string;
	content: string;
	category: string;
}) => `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="/rss.xsl"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><!-- қазақ --><channel>
<title>${text.title}</title><language>${text.language}</language>
<link>https://example.kz${text.prefix}/</link><atom:link href="https://example.kz${text.prefix}/rss.xml" rel="self" type="application/rss+xml"/>
<item><title>${text.title}</title><guid isPermaLink="true">https://example.kz${text.prefix}/x/</guid>
<pubDate>Mon, 22 Aug 2022 10:00:00 +0600</pubDate><description>${text.description}</description>
<content:encoded><![CDATA[${text.content}]]></content:encoded><category>${text.category}</category>
<enclosure url="https://example.kz/suret/x.jpg" length="1" type="image/jpeg"/></item></channel></rss>`;

const cyrillic = rss({
	language: "kk",
	prefix: "",
	title: "Тіл &amp; сөз",
	description: "&lt;p&gt;Сөз&lt;/p&gt;",
	content: '<p>Тіл, <a href="https://example.kz/y/">COVID-19</a></p>',
	category: "Қоғам",
});

test("an RSS feed is converted, HTML in it too, and nothing else changes", () => {
	expect(convertFeed(cyrillic, "latn", options)).toBe(
		rss({
			language: "kk-Latn",
			prefix: "/latn",
			title: "Tıl &amp; söz",
			description: "&lt;p&gt;Söz&lt;/p&gt;",
			content: '<p>Tıl, <a href="https://example.kz/latn/y/">COVID-19</a></p>',
			category: "Qoğam",
		}),
	);
});

test("HTML in an Arabic feed says its direction, titles stay plain", () => {
	const result = convertFeed(cyrillic, "arab", options);
	expect(result).toContain("<title>ءتىل &amp; ءسوز</title>");
	expect(result).toContain(
		'<![CDATA[<div lang="kk-Arab" dir="rtl"><p>ءتىل، <a href="https://example.kz/arab/y/"><bdi>COVID-19</bdi></a></p></div>]]>',
	);
});

test("an Atom feed is converted", () => {
	expect(
		convertFeed(
			'<feed xml:lang="kk"><title>Тіл</title><id>https://example.kz/</id><link href="https://example.kz/x/"/><category term="тіл" label="Тіл"/><author><name>Ә. Н.</name></author><content type="xhtml"><div>Сөз <b>ән</b></div></content></feed>',
			"latn",
			options,
		),
	).toBe(
		'<feed xml:lang="kk-Latn"><title>Tıl</title><id>https://example.kz/latn/</id><link href="https://example.kz/latn/x/"/><category term="тіл" label="Tıl"/><author><name>Ä. N.</name></author><content type="xhtml"><div>Söz <b>än</b></div></content></feed>',
	);
});

test("a JSON Feed is converted", () => {
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: "Тіл",
		language: "kk",
		feed_url: "https://example.kz/feed.json",
		items: [
			{
				id: "https://example.kz/x/",
				tags: ["сөз"],
				content_html: "<p>Тіл <code>қ</code></p>",
				date_published: "2022-08-22T10:00:00+06:00",
			},
		],
	};
	expect(
		JSON.parse(convertJsonFeed(JSON.stringify(feed), "latn", options)),
	).toEqual({
		version: "https://jsonfeed.org/version/1.1",
		title: "Tıl",
		language: "kk-Latn",
		feed_url: "https://example.kz/latn/feed.json",
		items: [
			{
				id: "https://example.kz/latn/x/",
				tags: ["söz"],
				content_html: "<p>Tıl <code>қ</code></p>",
				date_published: "2022-08-22T10:00:00+06:00",
			},
		],
	});
});
