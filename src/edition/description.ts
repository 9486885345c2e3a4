import {
	type Article,
	type Author,
	illustrationOf,
	type Section,
} from "../article/article.ts";
import { paper } from "../article/paper.ts";
import { language } from "../kazakh/language.ts";
import { sharePicture } from "./share-picture.ts";
import { absolute, articlePath, authorPath, sectionPath } from "./urls.ts";
import type { Crumb } from "./ways.ts";

/** What machines are told of a page: Open Graph, JSON-LD, feeds and sitemaps are all made from this. */
export interface Description {
	path: string;
	title: string;
	description: string;
	/** The way from the front page; empty for the front page itself. */
	crumbs: Crumb[];
	image: { path: string; alt: string };
	story?: {
		published: string;
		modified: string;
		section: string;
		tags: string[];
		authors: { name: string; path?: string; isPerson: boolean }[];
		words: number;
	};
}

/** Describes a page that is no story. */
export function describePage(
	page: Pick<Description, "path" | "title" | "description" | "crumbs">,
): Description {
	const { path, title, description, crumbs } = page;
	return {
		path,
		title,
		description,
		crumbs,
		image: { path: sharePicture(undefined, undefined), alt: paper.name },
	};
}

/** Describes a story. */
export function describeStory(
	article: Article,
	section: Section,
	authors: Author[],
): Description {
	const { title, lead, date, updated, tags, source, words } = article;
	const shown = illustrationOf(article);
	return {
		path: articlePath(article.id),
		title,
		description: lead,
		crumbs: [{ path: sectionPath(section.id), name: section.name }],
		image: {
			path: sharePicture(shown?.picture, section.id),
			alt: shown?.alt ?? section.name,
		},
		story: {
			published: date,
			modified: updated ?? date,
			section: section.name,
			tags,
			authors: source
				? [{ name: source, isPerson: false }]
				: authors.map(({ id, name, kind }) => ({
						name,
						path: authorPath(id),
						isPerson: kind === "person",
					})),
			words,
		},
	};
}

const publisher = {
	"@type": "NewsMediaOrganization",
	"@id": absolute("/#gazet"),
	name: paper.name,
	url: absolute("/"),
	logo: absolute("/icon-512.png"),
	publishingPrinciples: absolute("/erezheler/"),
	correctionsPolicy: absolute("/erezheler/#tuzetu-tartibi"),
};

/** The page as schema.org data. */
export function jsonLd(page: Description): object {
	const graph = page.story
		? [newsArticle(page, page.story), publisher, breadcrumbs(page)]
		: page.path === "/"
			? [publisher]
			: [publisher, breadcrumbs(page)];
	return { "@context": "https://schema.org", "@graph": graph };
}

function breadcrumbs({ title, crumbs }: Description): object {
	const steps = [{ path: "/", name: "Басты бет" }, ...crumbs];
	return {
		"@type": "BreadcrumbList",
		itemListElement: [
			...steps.map(({ path, name }, at) => ({
				"@type": "ListItem",
				position: at + 1,
				name,
				item: absolute(path),
			})),
			{ "@type": "ListItem", position: steps.length + 1, name: title },
		],
	};
}

function newsArticle(
	page: Description,
	story: NonNullable<Description["story"]>,
): object {
	const url = absolute(page.path);
	return {
		"@type": "NewsArticle",
		"@id": url,
		mainEntityOfPage: url,
		headline: page.title,
		description: page.description,
		image: [absolute(page.image.path)],
		datePublished: story.published,
		dateModified: story.modified,
		author: story.authors.map(({ name, path, isPerson }) => ({
			"@type": isPerson ? "Person" : "Organization",
			name,
			...(path ? { url: absolute(path) } : {}),
		})),
		publisher: { "@id": publisher["@id"] },
		publishingPrinciples: publisher.publishingPrinciples,
		articleSection: story.section,
		keywords: story.tags,
		wordCount: story.words,
		inLanguage: language,
		isAccessibleForFree: true,
	};
}
