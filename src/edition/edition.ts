import type {
	Archive,
	Article,
	Author,
	Front,
	Section,
	Withdrawal,
} from "../article/article.ts";

/** What readers may see at one moment. Nobody else decides what is published. */
export interface Edition {
	now: Date;
	/** Published stories, newest first; equal times in the order of their ids. */
	stories: Article[];
	sections: Section[];
	authors: Author[];
	front: Front;
	withdrawn: Withdrawal[];
}

/** Whether a story is out at a moment: no draft, and its time has come. */
export const isPublished = (article: Article, now: Date) =>
	!article.draft && Date.parse(article.date) <= now.getTime();

/** A moment after all that is dated. */
export const endOfTime = new Date(8.64e15);

/** Stories in the order of all lists: newest first, equal times in the order of their ids. */
export const newestFirst = <T extends Pick<Article, "id" | "date">>(
	stories: readonly T[],
): T[] =>
	stories
		.map((story) => ({ story, at: Date.parse(story.date) }))
		.sort((a, b) => b.at - a.at || (a.story.id < b.story.id ? -1 : 1))
		.map(({ story }) => story);

/** Cuts the edition of a moment out of the archive. */
export function publish(archive: Archive, now: Date): Edition {
	return {
		now,
		stories: newestFirst(
			archive.articles.filter((article) => isPublished(article, now)),
		),
		sections: archive.sections,
		authors: archive.authors,
		front: archive.front,
		withdrawn: archive.withdrawn,
	};
}

/** A story with the records it names. */
export interface Story {
	article: Article;
	section: Section;
	authors: Author[];
}

export const storyOf = (
	article: Article,
	{ sections, authors }: Pick<Edition, "sections" | "authors">,
): Story => ({
	article,
	section: find(sections, article.section),
	authors: article.authors.map((id) => find(authors, id)),
});

/** The record with an id. @throws where there is none: the archive was not checked */
export function find<T extends { id: string }>(records: T[], id: string): T {
	const record = records.find((one) => one.id === id);
	if (!record) throw new Error(`No record "${id}"`);
	return record;
}
