import type { Article, Author } from "../article/article.ts";
import { type Edition, groupBy } from "./edition.ts";
import { authorPath, tagPath } from "./urls.ts";
import { byCount, byName, type Way } from "./ways.ts";

/** Every tag of the paper. */
export interface TagIndex {
	/** The fullest tags, for readers who know no name to look for. */
	common: Way[];
	/** All of them by their first letter; what begins with none comes under «0–9». */
	letters: { letter: string; tags: Way[] }[];
}

/** An author with what readers are told of him. */
export interface AuthorEntry extends Way {
	about?: string | undefined;
}

/** Everyone who signs stories: the newsroom's desks and persons. */
export type AuthorIndex = Record<Author["kind"], AuthorEntry[]>;

/** How many tags stand where a few are named. */
const few = 12;

/** The text with a capital at its beginning. */
export const capitalised = (text: string) =>
	text.charAt(0).toUpperCase() + text.slice(1);

/** The tags of stories, each as a name begins, with how many of these stories have each. */
const countTags = (stories: Article[]) =>
	[...groupBy(stories, ({ tags }) => tags)].map(([tag, { length }]) => ({
		tag,
		name: capitalised(tag),
		count: length,
	}));

const toWay = ({ tag, name, count }: ReturnType<typeof countTags>[number]) => ({
	path: tagPath(tag),
	name,
	count,
});

/** The tags most of the stories have. @param besides address of a list that need not be named */
export const commonTags = (stories: Article[], besides?: string): Way[] =>
	countTags(stories)
		.sort(byCount)
		.slice(0, few + 1)
		.map(toWay)
		.filter(({ path }) => path !== besides)
		.slice(0, few);

/** All tags of an edition in the order of the alphabet. */
export function indexTags({ stories }: Edition): TagIndex {
	const tags = countTags(stories).map(toWay).sort(byName);
	const letters = groupBy(tags, ({ name }) => [
		/^\p{L}/u.exec(name)?.[0] ?? "0–9",
	]);
	return {
		common: commonTags(stories),
		letters: [...letters].map(([letter, group]) => ({ letter, tags: group })),
	};
}

/** All authors of an edition in the order of the alphabet, those too who have not written yet. */
export function indexAuthors({ stories, authors }: Edition): AuthorIndex {
	const byAuthor = groupBy(stories, (story) => story.authors);
	const entries = (kind: Author["kind"]) =>
		authors
			.filter((author) => author.kind === kind)
			.map(({ id, name, about }) => ({
				path: authorPath(id),
				name,
				about,
				count: byAuthor.get(id)?.length ?? 0,
			}))
			.sort(byName);
	return { desk: entries("desk"), person: entries("person") };
}
