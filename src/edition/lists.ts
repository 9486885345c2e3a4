import type { Article } from "../article/article.ts";
import { formatMonth, formatYear, monthName } from "../kazakh/dates.ts";
import { slugify } from "../kazakh/slug.ts";
import { site } from "../site.ts";
import { type Edition, groupBy } from "./edition.ts";
import { type Teaser, teaserOf } from "./teaser.ts";
import {
	authorPath,
	monthPath,
	partPath,
	sectionPath,
	tagPath,
	yearPath,
} from "./urls.ts";

/** A step of the way from the front page to a page. */
export interface Crumb {
	path: string;
	name: string;
}

/** A list page: a window on the newest, or a period cut by time. */
export interface ListPage {
	path: string;
	title: string;
	description: string;
	/** The way to this page, itself left out. */
	crumbs: Crumb[];
	/** Hue of the section, where the list is a section's. */
	hue?: number | undefined;
	stories: Teaser[];
	/** Narrower periods to go on to, newest first. */
	periods: { path: string; name: string; count: number }[];
	/** Neighbouring parts of a list too long for one page. */
	earlier?: string | undefined;
	later?: string | undefined;
	/** Feed of the list, if it has one. */
	feed?: string | undefined;
}

/** What a list is about: the whole paper, a section, a tag, an author. */
interface Subject {
	base: string;
	name: string;
	description: string;
	hue?: number | undefined;
	feed?: string | undefined;
	stories: Article[];
}

/** Every list page of an edition. A new story changes its month, its year's pages and the windows, no other. */
export function listPages(edition: Edition): ListPage[] {
	const { stories } = edition;
	const bySection = groupBy(stories, (story) => [story.section]);
	const byTag = groupBy(stories, (story) => story.tags);
	const byAuthor = groupBy(stories, (story) => story.authors);
	const subjects: Subject[] = [
		...edition.sections.map((section) => ({
			base: sectionPath(section.id),
			name: section.name,
			description: section.description,
			hue: section.hue,
			feed: `${sectionPath(section.id)}rss.xml`,
			stories: bySection.get(section.id) ?? [],
		})),
		...[...byTag].map(([tag, tagged]) => ({
			base: tagPath(tag),
			// Named so, for a section may have the same name.
			name: `«${capitalised(tag)}» тақырыбы`,
			description: `«${tag}» тақырыбындағы мақалалар.`,
			stories: tagged,
		})),
		...edition.authors.map((author) => ({
			base: authorPath(author.id),
			name: author.name,
			description: author.about ?? `${author.name} жазған мақалалар.`,
			stories: byAuthor.get(author.id) ?? [],
		})),
	];
	const paper: Subject = {
		base: "/",
		name: "Мұрағат",
		description: "",
		stories,
	};
	return [
		...yearPages(paper, edition, true),
		...subjects.flatMap((subject) => [
			windowPage(subject, edition),
			...yearPages(subject, edition, false),
		]),
	];
}

const capitalised = (text: string) =>
	text.charAt(0).toUpperCase() + text.slice(1);

const yearsOf = (stories: Article[]) => groupBy(stories, ({ year }) => [year]);
const monthsOf = (stories: Article[]) =>
	groupBy(stories, ({ month }) => [month]);

/** The newest stories of a subject, and its years. */
function windowPage(subject: Subject, edition: Edition): ListPage {
	return {
		path: subject.base,
		title: subject.name,
		description: subject.description,
		crumbs: [],
		hue: subject.hue,
		feed: subject.feed,
		stories: subject.stories
			.slice(0, site.windowSize)
			.map((story) => teaserOf(story, edition)),
		periods: [...yearsOf(subject.stories)].map(([year, { length }]) => ({
			path: yearPath(year, subject.base),
			name: formatYear(year),
			count: length,
		})),
	};
}

/** A subject's years; a year too full for one page (or whose months always stand) is split into months. */
function yearPages(
	subject: Subject,
	edition: Edition,
	alwaysMonths: boolean,
): ListPage[] {
	const home = subject.base === "/";
	return [...yearsOf(subject.stories)].flatMap(([year, stories]) => {
		const split = alwaysMonths || stories.length > site.listSize;
		const path = yearPath(year, subject.base);
		const title = home
			? formatYear(year)
			: `${subject.name}: ${formatYear(year)}`;
		const crumbs = home ? [] : [{ path: subject.base, name: subject.name }];
		const about = home ? "" : `${subject.name}: `;
		const page: ListPage = {
			path,
			title,
			description: `${about}${year} жылы шыққан мақалалар.`,
			crumbs,
			hue: subject.hue,
			stories:
				stories.length > site.listSize
					? []
					: stories.map((story) => teaserOf(story, edition)),
			periods: split
				? [...monthsOf(stories)].map(([month, { length }]) => ({
						path: monthPath(year, month, subject.base),
						name: capitalised(monthName(month)),
						count: length,
					}))
				: [],
		};
		if (!split) return [page];
		const inYear = [...crumbs, { path, name: formatYear(year) }];
		const months = [...monthsOf(stories)].flatMap(([month, ofMonth]) =>
			parts(ofMonth, edition, {
				path: monthPath(year, month, subject.base),
				title: home
					? formatMonth(year, month)
					: `${subject.name}: ${formatMonth(year, month)}`,
				description: `${about}${formatMonth(year, month)} айында шыққан мақалалар.`,
				crumbs: inYear,
				hue: subject.hue,
			}),
		);
		return [page, ...months];
	});
}

/** A list cut into parts. Parts are counted from the oldest story, so that a new one changes the last part only. */
function parts(
	stories: Article[],
	edition: Edition,
	page: Pick<ListPage, "path" | "title" | "description" | "crumbs" | "hue">,
): ListPage[] {
	const count = Math.max(1, Math.ceil(stories.length / site.listSize));
	const oldestFirst = stories.toReversed();
	// The newest part takes the list's own address; older parts are numbered from the oldest, and keep their number.
	const pathOf = (at: number) =>
		at === count - 1 ? page.path : partPath(page.path, at + 2);
	return Array.from({ length: count }, (_, at) => ({
		...page,
		path: pathOf(at),
		stories: oldestFirst
			.slice(at * site.listSize, (at + 1) * site.listSize)
			.reverse()
			.map((story) => teaserOf(story, edition)),
		periods: [],
		earlier: at > 0 ? pathOf(at - 1) : undefined,
		later: at < count - 1 ? pathOf(at + 1) : undefined,
	}));
}

/** Tags whose addresses fall together though they are spelled differently, by address. */
export function tagsByAddress(articles: Article[]): Map<string, string[]> {
	const tags = groupBy(
		[...new Set(articles.flatMap((article) => article.tags))],
		(tag) => [slugify(tag)],
	);
	return tags;
}
