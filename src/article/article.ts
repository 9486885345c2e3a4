import type { Picture } from "./picture.ts";
import type { Correction, FrontMatter, Kind } from "./schema.ts";

/** A picture of an article with the words that go with it. */
export interface Illustration {
	picture: Picture;
	alt: string;
	caption?: string | undefined;
	credit: string;
}

export interface Link {
	href: string;
	line: number;
	column: number;
}

/** One story as the whole program knows it: its front matter, checked, and what was learnt from its body. */
export interface Article
	extends Omit<FrontMatter, "image" | "kind" | "slug" | "corrections"> {
	/** `2022/08/slug`: its place in `content/articles` and in the site's addresses. */
	id: string;
	/** Path from the project's folder. */
	file: string;
	year: number;
	month: number;
	slug: string;
	kind: Kind;
	/** The picture over the text, if its front matter names one. */
	image?: Illustration | undefined;
	/** The first picture in the text. */
	figure?: Illustration | undefined;
	corrections: Correction[];
	/** Words of the body. */
	words: number;
	/** Hash under which the compiled body is kept. */
	body: string;
	/** Pictures the body shows. */
	pictures: Picture[];
	/** Links of the body that lead to pages of the site, with their places in the file. */
	links: Link[];
	/** What the text is about, most telling first: see `related.ts`. */
	terms: string[];
}

/** What stands for a story where its text does not stand: the picture over the text, else the first in it. */
export const illustrationOf = ({
	image,
	figure,
}: Pick<Article, "image" | "figure">): Illustration | undefined =>
	image ?? figure;

export interface Section {
	id: string;
	name: string;
	description: string;
	/** OKLCH hue, degrees. */
	hue: number;
}

export interface Author {
	id: string;
	name: string;
	about?: string | undefined;
	/** A desk signs for the newsroom; a person for himself. */
	kind: "desk" | "person";
}

/** What the editors put first. Ids are article ids. */
export interface Front {
	lead?: string | undefined;
	pinned: string[];
	urgent?:
		| { text: string; link?: string | undefined; until: string }
		| undefined;
}

/** A story that had to go: nothing of it is shown, and a dated notice stands at its addresses. */
export interface Withdrawal {
	/** The story's id. */
	id: string;
	/** When it was withdrawn: an instant with its offset. */
	date: string;
	/** Why, if readers are to know. */
	reason?: string | undefined;
	/** Old addresses that led to it. */
	redirectFrom: string[];
}

/** Everything that stands in `content/`, checked; drafts and future stories included. */
export interface Archive {
	articles: Article[];
	sections: Section[];
	authors: Author[];
	front: Front;
	withdrawn: Withdrawal[];
}
