import { Feed, type Item } from "feed";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import type { Article } from "../article/article.ts";
import { readBody } from "../article/body-cache.ts";
import { paper } from "../article/paper.ts";
import { hub } from "../environment/site-url.ts";
import { language } from "../kazakh/language.ts";
import { type Description, describeStory } from "./description.ts";
import type { FeedSubject } from "./feed.ts";
import { absolute, feedFile } from "./urls.ts";

/** The two forms of a feed; each lies beside the page the feed goes with. */
const forms = {
	rss: {
		type: "application/rss+xml",
		write: (feed: Feed) => feed.rss2(),
		// Stands in CDATA sections.
		quote: quoteCdata,
	},
	json: {
		type: "application/feed+json",
		write: (feed: Feed) => feed.json1(),
		quote: (text: string) => text,
	},
};

/** Answers with a feed in one of its forms. */
export async function answerFeed(
	subject: FeedSubject,
	form: keyof typeof forms,
): Promise<Response> {
	const { type, write, quote } = forms[form];
	return new Response(write(makeFeed(subject, quote)), {
		headers: { "Content-Type": `${type}; charset=utf-8` },
	});
}

/**
 * Parts the ends of CDATA sections in a text (XML 1.0, 2.7): all but the first, which the writer of feeds parts itself
 * (`xml-js`, `writeCdata`).
 */
function quoteCdata(text: string): string {
	const [first = "", ...rest] = text.split("]]>");
	return rest.length === 0
		? text
		: `${first}]]>${rest.join("]]]]><![CDATA[>")}`;
}

/**
 * Makes a feed with the full text of its stories.
 * @param quote makes a text fit for the place where the feed's form puts it
 */
function makeFeed(subject: FeedSubject, quote: (text: string) => string): Feed {
	const described = subject.stories.map(({ article, section, authors }) => ({
		article,
		page: describeStory(article, section, authors),
	}));
	const newest = described
		.map(({ page }) => page.story?.modified ?? "")
		.sort()
		.at(-1);
	const feed = new Feed({
		id: absolute(subject.path),
		link: absolute(subject.path),
		title: subject.title,
		description: subject.description,
		language,
		favicon: absolute("/favicon.ico"),
		copyright: paper.name,
		hub,
		// A feed without stories never changed.
		updated: new Date(newest ?? 0),
		feedLinks: {
			rss: absolute(subject.path + feedFile.rss),
			json: absolute(subject.path + feedFile.json),
		},
	});
	for (const { article, page } of described)
		feed.addItem(itemOf(article, page, quote));
	return feed;
}

function itemOf(
	article: Article,
	page: Description,
	quote: (text: string) => string,
): Item {
	const url = absolute(page.path);
	const { html } = readBody(article.body);
	return {
		id: url,
		guid: url,
		link: url,
		title: quote(page.title),
		description: quote(page.description),
		content: standalone(html),
		date: new Date(page.story?.modified ?? article.date),
		published: new Date(article.date),
		author: page.story?.authors.map(({ name, path }) => ({
			name,
			// RSS asks for an address beside the name.
			email: paper.email,
			...(path ? { link: absolute(path) } : {}),
		})),
		category: [page.story?.section ?? "", ...article.tags].map((name) => ({
			name,
		})),
		image: {
			url: absolute(page.image.path),
			type: imageType(page.image.path),
		},
	};
}

const imageType = (path: string) =>
	path.endsWith(".png") ? "image/png" : "image/jpeg";

/** Body HTML that can stand in another program: addresses are whole, and hooks of our browser code are gone. */
function standalone(html: string): string {
	const tree = fromHtml(html, { fragment: true });
	visit(tree, "element", ({ properties }) => {
		for (const name of ["src", "href"] as const) {
			const value = properties[name];
			if (typeof value === "string" && value.startsWith("/"))
				properties[name] = absolute(value);
		}
		delete properties.srcSet;
		delete properties.dataPlayer;
	});
	// No section of CDATA may end within it.
	return toHtml(tree).replaceAll("]]>", "]]&gt;");
}
