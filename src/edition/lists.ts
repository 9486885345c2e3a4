import { formatMonth, formatYear, monthName } from "../kazakh/dates.ts";
import { type Card, yearOfMonth } from "./card.ts";
import { numberedPaths, paginate } from "./pagination.ts";
import type { Shelf } from "./shelf.ts";
import {
	cardsOf,
	newestOf,
	type Subject,
	type SubjectYear,
	subjectsOf,
} from "./subjects.ts";
import { commonTags } from "./tags.ts";
import { type Teaser, teaserOf } from "./teaser.ts";
import { monthPath, sectionPath, yearPath } from "./urls.ts";
import { byCount, type Crumb, capitalised, type Way } from "./ways.ts";

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
	/** The sections' lists of this period. */
	sections: Way[];
	/** What its stories are mostly about. */
	tags: Crumb[];
	/** Neighbouring pages of a list too long for one. */
	earlier?: string | undefined;
	later?: string | undefined;
	/** Feed of the list, if it has one. */
	feed?: string | undefined;
	/** Said in the place of stories while there are none. */
	none: string;
}

/** Every list page of a shelf. A new story changes its month, its year's pages and the windows; a month's first one its neighbours too. */
export function listPages(shelf: Shelf): ListPage[] {
	const [paper, ...subjects] = subjectsOf(shelf);
	return [
		...yearsAndMonths(paper, shelf),
		...subjects.flatMap((subject) => [
			windowPage(subject, shelf),
			...yearsAndMonths(subject, shelf),
		]),
	];
}

const yearsAndMonths = (subject: Subject, shelf: Shelf) =>
	subject.years.flatMap(({ year, months }) => [
		...yearPages(subject, year, shelf),
		...months.flatMap(({ name }) => monthPages(subject, name, shelf)),
	]);

/** What a list page shows of its stories, whichever of them stand on it. */
function basics(subject: Subject, cards: readonly Card[]) {
	return {
		...{ of: subject.of, hue: subject.hue, none: subject.none },
		...{ periods: [], neighbours: {}, sections: [] },
		tags: commonTags(cards, subject.base).map(crumb),
	};
}

/** The newest stories of a subject, what they are about, and its years. */
export function windowPage(subject: Subject, shelf: Shelf): ListPage {
	const newest = newestOf(subject, shelf.sizes.window, shelf);
	return {
		...basics(subject, newest),
		path: subject.base,
		title: subject.name,
		description: subject.description,
		crumbs: subject.crumbs,
		feed: subject.feed,
		stories: newest.map((card) => teaserOf(card, shelf)),
		periods: subject.years.map(({ year, count }) => ({
			path: yearPath(year, subject.base),
			name: formatYear(year),
			count,
		})),
	};
}

/** The page of one of a subject's years; none, where it has no story of the year. */
export function yearPages(
	subject: Subject,
	year: number,
	shelf: Shelf,
): ListPage[] {
	const { base, years } = subject;
	const at = years.findIndex((one) => one.year === year);
	const own = years[at];
	if (!own) return [];
	const cards = own.months.flatMap(({ name }) => cardsOf(subject, name, shelf));
	const { about, crumbs } = headOf(subject);
	return [
		{
			...basics(subject, cards),
			path: yearPath(year, base),
			title: about + formatYear(year),
			description: `${about}${year} жылы шыққан мақалалар.`,
			crumbs,
			stories:
				own.count > shelf.sizes.list
					? []
					: cards.map((card) => teaserOf(card, shelf)),
			periods: own.isSplit
				? own.months.map(({ name, count }) => ({
						...crumbOf(subject, name),
						name: capitalised(monthName(Number(name.slice(5)))),
						count,
					}))
				: [],
			neighbours: neighboursOf(
				subject,
				years.map((one) => String(one.year)),
				at,
			),
			sections: subject.of === "paper" ? sectionsIn(year, shelf) : [],
		},
	];
}

/** The pages of one of a subject's months: none, where its year is not split. */
export function monthPages(
	subject: Subject,
	month: string,
	shelf: Shelf,
): ListPage[] {
	const split = splitMonths(subject);
	const at = split.indexOf(month);
	if (at < 0) return [];
	const { path, name } = crumbOf(subject, month);
	const { about, crumbs } = headOf(subject);
	const cards = cardsOf(subject, month, shelf);
	const common = {
		...basics(subject, cards),
		title: about + name,
		description: `${about}${name} айында шыққан мақалалар.`,
		crumbs: [...crumbs, crumbOf(subject, month.slice(0, 4))],
		neighbours: neighboursOf(subject, split, at),
	};
	return paginate(path, cards, shelf.sizes.list).map(({ items, ...page }) => ({
		...common,
		...page,
		stories: items.map((card) => teaserOf(card, shelf)),
	}));
}

/** A subject's months that have pages, newest first. */
export const splitMonths = ({ years }: Subject): string[] =>
	years
		.filter(({ isSplit }) => isSplit)
		.flatMap(({ months }) => months.map(({ name }) => name));

/** The addresses of all lists. */
export const listPaths = (shelf: Shelf): string[] =>
	subjectsOf(shelf).flatMap((subject) => [
		...(subject.of === "paper" ? [] : [subject.base]),
		...subject.years.flatMap((year) => pathsOfYear(subject, year, shelf)),
	]);

/** The addresses of a subject's lists of one of its years and of the year's months. */
export function pathsOfYear(
	subject: Subject,
	{ year, months, isSplit }: SubjectYear,
	{ sizes }: Shelf,
): string[] {
	return [
		yearPath(year, subject.base),
		...(isSplit ? months : []).flatMap(({ name, count }) =>
			numberedPaths(
				crumbOf(subject, name).path,
				count,
				sizes.list,
			).toReversed(),
		),
	];
}

/** The way to a period of a subject. @param period `2022` or `2022-08` */
function crumbOf({ base }: Subject, period: string): Crumb {
	const year = yearOfMonth(period);
	const month = Number(period.slice(5));
	return month
		? { path: monthPath(year, month, base), name: formatMonth(year, month) }
		: { path: yearPath(year, base), name: formatYear(year) };
}

/** Neighbours of one of a subject's periods, which stand newest first. */
function neighboursOf(subject: Subject, periods: string[], at: number) {
	const [earlier, later] = [periods[at + 1], periods[at - 1]];
	return {
		earlier: earlier === undefined ? undefined : crumbOf(subject, earlier),
		later: later === undefined ? undefined : crumbOf(subject, later),
	};
}

/** What stands before the name of a subject's period, and the way to it. */
function headOf({ of, base, name, crumbs }: Subject) {
	return of === "paper"
		? { about: "", crumbs }
		: { about: `${name}: `, crumbs: [...crumbs, { path: base, name }] };
}

const crumb = ({ path, name }: Crumb): Crumb => ({ path, name });

/** The sections' lists of a year, the fullest first. */
const sectionsIn = (year: number, shelf: Shelf): Way[] =>
	subjectsOf(shelf)
		.filter(({ of }) => of === "section")
		.map(({ id, name, years }) => ({
			path: yearPath(year, sectionPath(id)),
			name,
			count: years.find((one) => one.year === year)?.count ?? 0,
		}))
		.filter(({ count }) => count > 0)
		.sort(byCount);
