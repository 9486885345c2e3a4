import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { pageSchema } from "./article/schema.ts";

/** Standing pages, which Astro compiles; the archive has checked them before (`archive/standing.ts`). */
export const collections = {
	pages: defineCollection({
		loader: glob({ pattern: "*.mdx", base: "content/pages" }),
		schema: pageSchema,
	}),
};
