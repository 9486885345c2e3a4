import type { Article, Author, Section } from "../article/article.ts";
import { type Edition, find, groupBy } from "./edition.ts";
import { relateStories } from "./related.ts";
import { type Teaser, teaserOf } from "./teaser.ts";

/** All that an article's page shows, but for the body, which is read when the page renders. */
export interface StoryPage {
	article: Article;
	section: Section;
	authors: Author[];
	related: Teaser[];
	/** Neighbours in the section, by time. */
	older?: Teaser | undefined;
	newer?: Teaser | undefined;
}

/** The pages of all stories of an edition. */
export function storyPages(edition: Edition): StoryPage[] {
	const related = relateStories(edition);
	const bySection = groupBy(edition.stories, ({ section }) => [section]);
	const teaser = (story: Article | undefined) =>
		story && teaserOf(story, edition);
	return [...bySection].flatMap(([id, stories]) =>
		stories.map((article, at) => ({
			article,
			section: find(edition.sections, id),
			authors: article.authors.map((author) => find(edition.authors, author)),
			related: (related.get(article.id) ?? []).map((story) =>
				teaserOf(story, edition),
			),
			older: teaser(stories[at + 1]),
			newer: teaser(stories[at - 1]),
		})),
	);
}
