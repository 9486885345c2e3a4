import type { Archive } from "../article/article.ts";

/** `2022/08/x` of `content/articles/2022/08/x.mdx`. */
export const idOf = (file: string): string =>
	file
		.split(/[\\/]/)
		.slice(-3)
		.join("/")
		.replace(/\.mdx$/, "");

/** Ids of the stories that were withdrawn. */
export const withdrawnIds = ({
	withdrawn,
}: Pick<Archive, "withdrawn">): Set<string> =>
	new Set(withdrawn.map(({ id }) => id));
