import { paper } from "../article/paper.ts";
import { monthOf } from "./card.ts";
import { type Story, storyOf } from "./edition.ts";
import type { Shelf } from "./shelf.ts";
import { newestOf, type Subject } from "./subjects.ts";

/** A feed is one of the paper's newest stories, or of one section's. */
export interface FeedSubject {
	/** Address of the page the feed goes with. */
	path: string;
	title: string;
	description: string;
	stories: Story[];
}

/** The feed of the paper or of a section. */
export function feedOf(subject: Subject, shelf: Shelf): FeedSubject {
	const isPaper = subject.of === "paper";
	const newest = newestOf(subject, shelf.sizes.window, shelf);
	const stories = new Map(
		[...new Set(newest.map(({ id }) => monthOf(id)))]
			.flatMap((month) => shelf.stories(month))
			.map((article) => [article.id, article]),
	);
	return {
		path: subject.base,
		title: isPaper ? paper.name : `${paper.name}: ${subject.name}`,
		description: isPaper ? paper.description : subject.description,
		stories: newest
			.map(({ id }) => stories.get(id))
			.filter((article) => article !== undefined)
			.map((article) => storyOf(article, shelf)),
	};
}
