import type { Withdrawal } from "../article/article.ts";
import { siteUrl } from "../environment/site-url.ts";
import { slugify } from "../kazakh/slug.ts";

/** Addresses, all beginning and ending with a slash. The one place that knows their shapes. */

const two = (n: number) => String(n).padStart(2, "0");

export const frontPath = "/";
export const searchPath = "/izdeu/";
export const articlePath = (id: string) => `/${id}/`;
export const yearPath = (year: number, base = "/") => `${base}${year}/`;
export const monthPath = (year: number, month: number, base = "/") =>
	`${base}${year}/${two(month)}/`;
export const sectionPath = (id: string) => `/${id}/`;
export const tagsPath = "/taqyryptar/";
export const authorsPath = "/avtorlar/";
export const tagPath = (tag: string) => `${tagsPath}${slugify(tag)}/`;
export const authorPath = (id: string) => `${authorsPath}${id}/`;
export const standingPath = (id: string) => `/${id}/`;
/** The pages of a list too long for one, by their numbers; the first takes the list's own address. */
export const numberedPath = (path: string, number: number) =>
	number === 1 ? path : `${path}bet-${number}/`;

/** Files of feeds, each beside the page it goes with. */
export const feedFile = { rss: "rss.xml", json: "feed.json" } as const;
export const feedFiles: readonly string[] = Object.values(feedFile);

/** Where the notice of a withdrawn story is found while the site is edited; readers find it at the story's own addresses. */
export const withdrawnPath = "/alyndy/";

/** An old address of a story, as its editor wrote it, as a page's address. */
export const oldPath = (from: string) =>
	from.endsWith("/") ? from : `${from}/`;

/** The addresses at which the notice of a withdrawn story stands: its own, and those that led to it. */
export const pathsOfWithdrawn = ({
	id,
	redirectFrom,
}: Pick<Withdrawal, "id" | "redirectFrom">): string[] => [
	articlePath(id),
	...redirectFrom.map(oldPath),
];

/** The address with the site's name before it. */
export const absolute = (path: string) => `${siteUrl}${path}`;

/** A list's own address, then its year; tags and authors may themselves be named like one. */
const ofYear =
	/^(?:\/(?:taqyryptar|avtorlar)\/[^/]+|\/(?!taqyryptar\/|avtorlar\/)[^/]+)?\/(\d{4})\//;

/** The year that owns an address: a story's, or a list's of a year or month; nothing for windows and all else. */
export function yearOf(path: string): number | undefined {
	const year = ofYear.exec(path)?.[1];
	return year === undefined ? undefined : Number(year);
}
