import { z } from "zod";
import { isBlank } from "./characters.ts";

/**
 * The shape of the files editors write. Messages are made in `explain.ts` of `rules/`, so that
 * every problem of every field is worded in one place.
 */

/** How many authors, related stories, corrections or old addresses one article may name. */
export const maxNames = 50;

/** A line that shows something: what only takes place, or not even that, is empty. */
export const line = (most: number) =>
	z
		.string()
		.overwrite((text) => (isBlank(text) ? "" : text.trim()))
		.min(1)
		.max(most)
		.regex(/^.*$/);
const id = z
	.string()
	.max(200, { abort: true })
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const articleIdShape = /^\d{4}\/\d{2}\/[a-z0-9]+(-[a-z0-9]+)*$/;
const articleId = z.string().max(200, { abort: true }).regex(articleIdShape);

/** Whether a text has the shape of an article's id: `2022/11/dombyra`. */
export const isArticleId = (text: string): boolean => articleIdShape.test(text);

const count = z.int().min(0);

/** An instant with its offset, kept as written: `2022-08-30T10:00:00+06:00`. */
const instant = z.iso
	.datetime({ offset: true, local: false, abort: true })
	.refine((text) => !Number.isNaN(Date.parse(text)));
const day = z.union([z.iso.date(), instant]);
const address = z
	.string()
	.regex(/^\/(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9._-]*$/, { abort: true })
	.refine((path) => !path.includes(".."));

const correction = z.strictObject({ date: day, text: line(1000) });
export type Correction = z.infer<typeof correction>;

const kinds = ["news", "interview", "opinion", "partner"] as const;
export type Kind = (typeof kinds)[number];

/** Front matter of an article. */
export const articleSchema = z
	.strictObject({
		title: line(200),
		lead: line(600),
		date: instant,
		updated: instant.optional(),
		// Whether there is such a section or author is told where all records are known.
		section: line(60),
		tags: z.array(line(60)).max(8).default([]),
		authors: z.array(line(100)).max(maxNames).default([]),
		source: line(200).optional(),
		photographer: line(100).optional(),
		translator: line(100).optional(),
		kind: z.enum(kinds).default("news"),
		image: z
			.strictObject({
				file: line(200),
				alt: line(400),
				caption: line(400).optional(),
				credit: line(200),
			})
			.optional(),
		views: count.optional(),
		comments: count.optional(),
		corrections: z.array(correction).max(maxNames).default([]),
		// What an old address may be is told by the register of addresses.
		redirectFrom: z.array(z.string().min(1)).max(maxNames).default([]),
		related: z.array(articleId).max(maxNames).default([]),
		draft: z.boolean().default(false),
		dateNote: line(400).optional(),
		slug: id.optional(),
	})
	.refine(
		({ updated, date }) => !updated || Date.parse(updated) >= Date.parse(date),
		{ path: ["updated"], params: { rule: "updated-before-date" } },
	)
	.refine(
		({ authors, source }) => authors.length > 0 !== (source !== undefined),
		{ path: ["authors"], params: { rule: "authors-or-source" } },
	);
export type FrontMatter = z.infer<typeof articleSchema>;

/** `content/sections.yaml`. */
export const sectionsSchema = z
	.array(
		z.strictObject({
			id,
			name: line(40),
			description: line(200),
			hue: z.number().min(0).max(360),
		}),
	)
	.min(1);

/** `content/authors.yaml`. */
export const authorsSchema = z
	.array(
		z.strictObject({
			id,
			name: line(100),
			about: line(300).optional(),
			kind: z.enum(["desk", "person"]),
		}),
	)
	.min(1);

/** `content/front.yaml`: an empty file is an empty choice. */
export const frontSchema = z
	.strictObject({
		lead: articleId.optional(),
		pinned: z.array(articleId).max(maxNames).nullish(),
		urgent: z
			.strictObject({
				text: line(160),
				link: address.optional(),
				until: instant,
			})
			.optional(),
	})
	.nullable()
	.transform((front) => ({ ...front, pinned: front?.pinned ?? [] }));

/** `content/withdrawn.yaml`: an empty file, or none, withdraws nothing. */
export const withdrawnSchema = z
	.array(
		z.strictObject({
			id: articleId,
			date: instant,
			reason: line(300).optional(),
			redirectFrom: z.array(z.string().min(1)).max(maxNames).default([]),
		}),
	)
	.nullable()
	.transform((withdrawn) => withdrawn ?? []);

/** Front matter of a standing page. */
export const pageSchema = z.strictObject({
	title: line(120),
	description: line(300),
});
