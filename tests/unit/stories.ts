import type { Article } from "../../src/article/article.ts";

/** Where a story is written. */
export const fileOf = (id: string) => `content/articles/${id}.mdx`;
/** A story of which nothing counts but its place and its old addresses. */
export const story = (id: string, redirectFrom: string[] = []): Article => ({
	...{ id, file: fileOf(id), year: 2022, month: 8, slug: "" },
	...{ title: id, lead: "", date: "2022-08-30T10:00:00+06:00" },
	...{ section: "qogam", tags: ["су"], authors: ["asan"], kind: "news" },
	...{ corrections: [], redirectFrom, related: [], draft: false },
	...{ words: 1, body: "", pictures: [], links: [], terms: [] },
});
