import type { Article } from "../article/article.ts";
import { formatMonth, formatYear, monthName } from "../kazakh/dates.ts";
import { slugify } from "../kazakh/slug.ts";
import { site } from "../site.ts";
import { type Edition, groupBy } from "./edition.ts";
import { capitalised, commonTags } from "./indexes.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { type Teaser, teaserOf } from "./teaser.ts";
import { monthPath, partPath, sectionPath, yearPath } from "./urls.ts";
import { byCount, type Crumb, type Way } from "./ways.ts";

/** A list page: a window on the newest, or a period cut by time. */
export interface ListPage {
	path: string;
	title: string;
	description: string;
	/** The way to this page, itself left out. */
	crumbs: Crumb[];
	/** Hue of the section, where the list is a section's. */
	hue?: number | undefined;
	/** Whose list it is: what all its stories have in common need not stand on each. */
	of: Subject["of"];
	stories: Teaser[];
	/** Narrower periods to go on to, newest first. */
	periods: Way[];
	/** The periods before and after this one in which something came out. */
	neighbours: { earlier?: Crumb | undefined; later?: Crumb | undefined };
	/** The sections' parts of this period. */
	sections: Way[];
	/** What its stories are mostly about. */
	tags: Crumb[];
	/** Neighbouring parts of a list too long for one page. */
	earlier?: string | undefined;
	later?: string | undefined;
	/** Feed of the list, if it has one. */
	feed?: string | undefined;
	/** Said in the place of stories while there are none. */
	none: string;
}

/** Every list page of an edition. A new story changes its month, its year's pages and the windows; a month's first one its neighbours too. */
export function listPages(edition: Edition): ListPage[] {
	const [paper, ...subjects] = subjectsOf(edition);
	return [
		...yearPages(paper, edition),
		...subjects.flatMap((subject) => [
			windowPage(subject, edition),
			...yearPages(subject, edition),
		]),
	];
}

const yearsOf = (stories: Article[]) => groupBy(stories, ({ year }) => [year]);
const monthsOf = (stories: Article[]) =>
	groupBy(stories, ({ month }) => [month]);

/** What a list page shows of its stories, whichever of them stand on it. */
function basics(subject: Subject, stories: Article[]) {
	return {
		...{ of: subject.of, hue: subject.hue, none: subject.none },
		...{ periods: [], neighbours: {}, sections: [] },
		tags: commonTags(stories, subject.base).map(({ path, name }) => ({
			path,
			name,
		})),
	};
}

/** The newest stories of a subject, and its years. */
function windowPage(subject: Subject, edition: Edition): ListPage {
	return {
		...basics(subject, subject.stories),
		path: subject.base,
		title: subject.name,
		description: subject.description,
		crumbs: subject.crumbs,
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

/** Neighbours of one of the periods, which stand newest first. */
const neighboursOf = (periods: Crumb[], at: number) => {
	const [earlier, later] = [periods[at + 1], periods[at - 1]];
	return { earlier: earlier && crumb(earlier), later: later && crumb(later) };
};

/** A subject's years and months. The paper's own years are always split into months, others' where they are too full for one page. */
function yearPages(subject: Subject, edition: Edition): ListPage[] {
	const { base } = subject;
	const years = [...yearsOf(subject.stories)].map(([year, stories]) => ({
		path: yearPath(year, base),
		name: formatYear(year),
		year,
		stories,
		months:
			subject.of === "paper" || stories.length > site.listSize
				? [...monthsOf(stories)]
				: [],
	}));
	const months = years.flatMap(({ year, months, ...ofYear }) =>
		months.map(([month, stories]) => ({
			path: monthPath(year, month, base),
			name: formatMonth(year, month),
			ofYear: crumb(ofYear),
			stories,
		})),
	);
	const { about, crumbs } = headOf(subject);
	return [
		...years.map(
			({ path, name, year, stories, months }, at): ListPage => ({
				...basics(subject, stories),
				path,
				title: about + name,
				description: `${about}${year} жылы шыққан мақалалар.`,
				crumbs,
				stories:
					stories.length > site.listSize
						? []
						: stories.map((story) => teaserOf(story, edition)),
				periods: months.map(([month, { length }]) => ({
					path: monthPath(year, month, base),
					name: capitalised(monthName(month)),
					count: length,
				})),
				neighbours: neighboursOf(years, at),
				sections:
					subject.of === "paper" ? sectionsIn(year, stories, edition) : [],
			}),
		),
		...months.flatMap(({ path, name, ofYear, stories }, at) =>
			parts(stories, edition, {
				...basics(subject, stories),
				path,
				title: about + name,
				description: `${about}${name} айында шыққан мақалалар.`,
				crumbs: [...crumbs, ofYear],
				neighbours: neighboursOf(months, at),
			}),
		),
	];
}

/** What stands before the name of a subject's period, and the way to it. */
function headOf({ of, base, name, crumbs }: Subject) {
	return of === "paper"
		? { about: "", crumbs }
		: { about: `${name}: `, crumbs: [...crumbs, { path: base, name }] };
}

const crumb = ({ path, name }: Crumb): Crumb => ({ path, name });

/** The sections' parts of a year, the fullest first. */
const sectionsIn = (
	year: number,
	stories: Article[],
	{ sections }: Edition,
): Way[] => {
	const bySection = groupBy(stories, ({ section }) => [section]);
	return sections
		.map(({ id, name }) => ({
			path: yearPath(year, sectionPath(id)),
			name,
			count: bySection.get(id)?.length ?? 0,
		}))
		.filter(({ count }) => count > 0)
		.sort(byCount);
};

/** A list cut into parts. Parts are counted from the oldest story, so that a new one changes the last part only. */
function parts(
	stories: Article[],
	edition: Edition,
	page: Omit<ListPage, "stories" | "earlier" | "later">,
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
