import type { Article } from "../article/article.ts";
import { type Edition, groupBy, type Story, storyOf } from "./edition.ts";
import type { RelatedMonths } from "./related.ts";
import { type Teaser, teaserOf } from "./teaser.ts";

/** All that an article's page shows, but for the body, which is read when the page renders. */
export interface StoryPage extends Story {
	related: Teaser[];
	/** Neighbours in the section, by time. */
	older?: Teaser | undefined;
	newer?: Teaser | undefined;
}

/** The pages of all stories of an edition. */
export function storyPages(
	edition: Edition,
	months: RelatedMonths,
): StoryPage[] {
	const byId = new Map(edition.stories.map((story) => [story.id, story]));
	const related = new Map(
		Object.values(months).flatMap((month) => Object.entries(month.related)),
	);
	const bySection = groupBy(edition.stories, ({ section }) => [section]);
	const teaser = (story: Article | undefined) =>
		story && teaserOf(story, edition);
	return [...bySection.values()].flatMap((stories) =>
		stories.map((article, at) => ({
			...storyOf(article, edition),
			related: (related.get(article.id) ?? [])
				.map((other) => teaser(byId.get(other)))
				.filter((other) => other !== undefined),
			older: teaser(stories[at + 1]),
			newer: teaser(stories[at - 1]),
		})),
	);
}
