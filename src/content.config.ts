import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { archiveLoader, pagesLoader } from "./archive/loader.ts";
import type { Article, Author, Front, Section } from "./article/article.ts";
import { pageSchema } from "./article/schema.ts";

// The archive's loader has checked its records already (src/article/schema.ts), line by line and
// all files at once; here they only get their types.
export const collections = {
	articles: defineCollection({
		loader: archiveLoader("articles"),
		schema: z.custom<Article>(),
	}),
	sections: defineCollection({
		loader: archiveLoader("sections"),
		schema: z.custom<Section & { order: number }>(),
	}),
	authors: defineCollection({
		loader: archiveLoader("authors"),
		schema: z.custom<Author>(),
	}),
	front: defineCollection({
		loader: archiveLoader("front"),
		schema: z.custom<Front & { id: string }>(),
	}),
	pages: defineCollection({
		loader: pagesLoader(),
		schema: pageSchema,
	}),
};
