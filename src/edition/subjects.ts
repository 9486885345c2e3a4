import { groupByEach } from "../platform/group.ts";
import type { Card } from "./card.ts";
import { yearOfMonth } from "./card.ts";
import type { Shelf } from "./shelf.ts";
import type { MonthSummary, SubjectSummary } from "./summary.ts";
import {
	authorPath,
	authorsPath,
	frontPath,
	sectionPath,
	tagPath,
	tagsPath,
} from "./urls.ts";
import { type Crumb, capitalised } from "./ways.ts";

/** A month of a subject. */
export interface SubjectMonth {
	/** `2022-08` */
	name: string;
	count: number;
	/** Key of its cards. */
	shown: string;
}

/** A year of a subject, its months newest first. */
export interface SubjectYear {
	year: number;
	count: number;
	months: SubjectMonth[];
	/** Whether its months have pages of their own. */
	isSplit: boolean;
}

/** What a list is about: the whole paper, a section, a tag, an author. */
export interface Subject {
	of: "paper" | "section" | "tag" | "author";
	/** Id of the section or author, or the tag. */
	id: string;
	base: string;
	name: string;
	description: string;
	/** The way to its list. */
	crumbs: Crumb[];
	hue?: number | undefined;
	feed?: string | undefined;
	/** The years that have stories, newest first. */
	years: SubjectYear[];
	/** How many stories it has. */
	count: number;
	/** Said while it has none. */
	none: string;
}

const tags: Crumb = { path: tagsPath, name: "Тақырыптар" };
const authors: Crumb = { path: authorsPath, name: "Авторлар" };

const made = new WeakMap<Shelf, [Subject, ...Subject[]]>();

/** Everything lists are about: the paper first, then sections, tags in the order of their letters' codes, authors. */
export function subjectsOf(shelf: Shelf): [Subject, ...Subject[]] {
	const subjects = made.get(shelf) ?? makeSubjects(shelf);
	made.set(shelf, subjects);
	return subjects;
}

function makeSubjects(shelf: Shelf): [Subject, ...Subject[]] {
	const bySection = monthsBy(shelf, ({ sections }) => sections);
	const byTag = monthsBy(shelf, (month) => month.tags);
	const byAuthor = monthsBy(shelf, (month) => month.authors);
	return [
		{
			...{ of: "paper", id: "", base: frontPath, name: "Мұрағат" },
			...{ description: "", crumbs: [], none: "Әзірге мақала жоқ." },
			...inYears(
				shelf.months.map(({ name, count, shown }) => ({ name, count, shown })),
				0,
			),
		},
		...shelf.sections.map(
			({ id, name, description, hue }): Subject => ({
				...{ of: "section", id, base: sectionPath(id) },
				...{ name, description, hue, crumbs: [] },
				feed: `${sectionPath(id)}rss.xml`,
				...inYears(bySection.get(id), shelf.sizes.list),
				none: "Бұл бөлімде әзірге мақала жоқ. Алғашқысы осы бетке шығады.",
			}),
		),
		...[...byTag.keys()].sort().map(
			(tag): Subject => ({
				...{ of: "tag", id: tag, base: tagPath(tag) },
				// Named so, for a section may have the same name.
				name: `«${capitalised(tag)}» тақырыбы`,
				description: `«${tag}» тақырыбындағы мақалалар.`,
				...{ crumbs: [tags], none: "" },
				...inYears(byTag.get(tag), shelf.sizes.list),
			}),
		),
		...shelf.authors.map(
			({ id, name, about }): Subject => ({
				...{ of: "author", id, base: authorPath(id), name },
				description: about ?? `${name} жазған мақалалар.`,
				crumbs: [authors],
				...inYears(byAuthor.get(id), shelf.sizes.list),
				none: "Бұл автордың мақаласы әзірге жарияланған жоқ.",
			}),
		),
	];
}

/** The months of each subject of a kind, newest first. */
function monthsBy(
	{ months }: Shelf,
	subjectsIn: (month: MonthSummary) => Record<string, SubjectSummary>,
): Map<string, SubjectMonth[]> {
	const found = new Map<string, SubjectMonth[]>();
	for (const month of months)
		for (const [id, { count, shown }] of Object.entries(subjectsIn(month))) {
			const own = { name: month.name, count, shown };
			const known = found.get(id);
			if (known) known.push(own);
			else found.set(id, [own]);
		}
	return found;
}

/** @param most stories of a year that is not split */
function inYears(
	months: readonly SubjectMonth[] = [],
	most: number,
): Pick<Subject, "years" | "count"> {
	const sum = (some: readonly SubjectMonth[]) =>
		some.reduce((all, { count }) => all + count, 0);
	const years = Map.groupBy(months, ({ name }) => yearOfMonth(name));
	return {
		years: [...years].map(([year, months]) => {
			const count = sum(months);
			return { year, count, months, isSplit: count > most };
		}),
		count: sum(months),
	};
}

const groups = new WeakMap<
	readonly Card[],
	Record<Subject["of"], Map<string, Card[]>>
>();

/** A subject's cards in a month, newest first. */
export function cardsOf(
	{ of, id }: Pick<Subject, "of" | "id">,
	month: string,
	shelf: Shelf,
): readonly Card[] {
	const cards = shelf.cards(month);
	if (of === "paper") return cards;
	const known = groups.get(cards) ?? {
		paper: new Map(),
		section: Map.groupBy(cards, ({ section }) => section),
		tag: groupByEach(cards, ({ tags }) => tags),
		author: groupByEach(cards, ({ authors }) => authors),
	};
	groups.set(cards, known);
	return known[of].get(id) ?? [];
}

/** A subject's newest cards, at most so many. */
export function newestOf(
	subject: Subject,
	count: number,
	shelf: Shelf,
): Card[] {
	const found: Card[] = [];
	for (const { months } of subject.years)
		for (const { name } of months) {
			if (found.length >= count) return found;
			found.push(
				...cardsOf(subject, name, shelf).slice(0, count - found.length),
			);
		}
	return found;
}

/** A subject's months, newest first. */
export const monthNames = ({ years }: Subject): string[] =>
	years.flatMap(({ months }) => months.map(({ name }) => name));

/** The months that hold a subject's newest stories, so many of them. */
export function monthsOfNewest(
	{ years }: Subject,
	count: number,
): SubjectMonth[] {
	const found: SubjectMonth[] = [];
	let stories = 0;
	for (const month of years.flatMap(({ months }) => months)) {
		if (stories >= count) break;
		found.push(month);
		stories += month.count;
	}
	return found;
}
