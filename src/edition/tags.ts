import { slugify } from "../kazakh/slug.ts";
import { groupByEach } from "../platform/group.ts";
import type { Card } from "./card.ts";
import { tagPath } from "./urls.ts";
import { byCount, capitalised, type Way } from "./ways.ts";

/** How many tags stand where a few are named. */
const few = 12;

/** A tag, and how many stories have it. */
interface TagCount {
	tag: string;
	count: number;
}

/** The fullest tags. @param besides address of a list that need not be named */
export const fullestTags = (tags: TagCount[], besides?: string): Way[] =>
	tags
		.map(({ tag, count }) => ({ tag, name: capitalised(tag), count }))
		.sort(byCount)
		.slice(0, few + 1)
		.map(wayTo)
		.filter(({ path }) => path !== besides)
		.slice(0, few);

/** A tag's list, named as a name begins. */
export const wayTo = ({ tag, count }: TagCount): Way => ({
	path: tagPath(tag),
	name: capitalised(tag),
	count,
});

/** The tags most of some stories have. */
export const commonTags = (cards: readonly Card[], besides?: string): Way[] =>
	fullestTags(
		[...groupByEach(cards, ({ tags }) => tags)].map(([tag, { length }]) => ({
			tag,
			count: length,
		})),
		besides,
	);

/** Tags whose addresses fall together though they are spelled differently, by address. */
export function tagsByAddress(
	articles: readonly Pick<Card, "tags">[],
): Map<string, string[]> {
	return Map.groupBy(
		new Set(articles.flatMap((article) => article.tags)),
		slugify,
	);
}
