import type { Article } from "../article/article.ts";
import { type Edition, groupBy, type Story, storyOf } from "./edition.ts";
import { relateStories } from "./related.ts";
import { type Teaser, teaserOf } from "./teaser.ts";

/** All that an article's page shows, but for the body, which is read when the page renders. */
export interface StoryPage extends Story {
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
	return [...bySection.values()].flatMap((stories) =>
		stories.map((article, at) => ({
			...storyOf(article, edition),
			related: (related.get(article.id) ?? []).map((story) =>
				teaserOf(story, edition),
			),
			older: teaser(stories[at + 1]),
			newer: teaser(stories[at - 1]),
		})),
	);
}
