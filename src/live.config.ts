import { defineLiveCollection } from "astro:content";
import { articles, authors, front, sections } from "./archive/live.ts";

/** What is in the archive, wherever a page asks for it: `getLiveCollection("articles", { newest: 3 })`. */
export const collections = {
	articles: defineLiveCollection({ loader: articles }),
	sections: defineLiveCollection({ loader: sections }),
	authors: defineLiveCollection({ loader: authors }),
	front: defineLiveCollection({ loader: front }),
};
