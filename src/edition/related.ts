import { hash } from "../platform/hash.ts";
import { type Card, comparedOf, monthOf } from "./card.ts";
import type { Edition } from "./edition.ts";
import { FeatureIndex } from "./features.ts";
import { type MonthSummary, shownKey } from "./summary.ts";

/** How many related stories a page shows. */
const shown = 4;

/** How many stories a month's stories are compared with, itself counted: so what is older never has to be looked at again. */
const horizon = 5000;

/** Ids of related stories by the id of the story that shows them. */
export type RelatedStories = Record<string, string[]>;

/** Related stories of one month, and the key of all they were chosen by. */
export interface RelatedMonth {
	key: string;
	related: RelatedStories;
}

/** Months as they were last time, by their names; whoever keeps them saves most of the work. */
export type RelatedMonths = Record<string, RelatedMonth>;

/** Months whose stories are compared: see `Shelf`. */
export interface Candidates {
	/** Newest first. */
	months: Pick<MonthSummary, "name" | "count" | "features" | "named">[];
	cards(month: string): readonly Card[];
}

/**
 * The stories nearest to each story by tags, section and words, out of those published before
 * it or in its month; so a new story never changes the pages of older months.
 * The editors' own choice (`related`) comes first.
 * @param known months of an earlier edition; those that cannot have changed are taken over
 * @returns the months of this one
 */
export function relateStories(
	edition: Edition,
	known: RelatedMonths = {},
	most = horizon,
): RelatedMonths {
	const months = Map.groupBy(edition.stories, ({ id }) => monthOf(id));
	const candidates: Candidates = {
		months: [...months].map(([name, stories]) => ({
			name,
			count: stories.length,
			features: hash(...stories.map(comparedOf)),
			named: stories.flatMap(({ related }) => related),
		})),
		cards: (month) => months.get(month) ?? [],
	};
	return relateMonths(candidates, known, most);
}

/**
 * Related stories of every month, of which only those are chosen anew that `known` does not hold
 * under the same key.
 */
function relateMonths(
	candidates: Candidates,
	known: RelatedMonths,
	most = horizon,
): RelatedMonths {
	const sights = sightsOf(candidates, most);
	const stale = sights.filter(({ name, key }) => known[name]?.key !== key);
	const chosen = chooseRelated(
		candidates,
		stale.map(({ name }) => name),
		most,
	);
	const made: RelatedMonths = {};
	for (const { name, key } of sights) {
		const related = chosen.get(name) ?? known[name]?.related;
		if (related) made[name] = { key, related };
	}
	return made;
}

/** Where a month's stories stand among all, counted from the oldest. */
interface Span {
	month: Candidates["months"][number];
	begin: number;
	end: number;
}

function spansOf({ months }: Candidates): Span[] {
	let end = 0;
	return months.toReversed().map((month) => {
		const begin = end;
		end += month.count;
		return { month, begin, end };
	});
}

/** What one month's related stories are chosen by. */
interface Sight {
	/** The month. */
	name: string;
	/** Key of all they are chosen by. */
	key: string;
	/** Months in which they may lie. */
	months: string[];
}

/** What the related stories of each month are chosen by, oldest first. */
export function sightsOf(candidates: Candidates, most = horizon): Sight[] {
	const spans = spansOf(candidates);
	const features = new Map(
		spans.map(({ month }) => [month.name, month.features]),
	);
	let first = 0;
	return spans.map(({ month, end }, at) => {
		const begin = Math.max(0, end - most);
		while ((spans[first]?.end ?? end) <= begin) first++;
		const inSight = spans.slice(first, at + 1).map((span) => span.month);
		const named = [...new Set(month.named.map(monthOf))];
		const key = hash(
			...inSight.map((one) => one.features),
			// Of the first month only so many may be in sight.
			String(begin - (spans[first]?.begin ?? 0)),
			...month.named,
			...named.map((name) => features.get(name) ?? "there is no such month"),
		);
		const { name } = month;
		return { name, key, months: [...inSight.map((one) => one.name), ...named] };
	});
}

/** Chooses the related stories of some months. */
export function chooseRelated(
	candidates: Candidates,
	names: readonly string[],
	most = horizon,
): Map<string, RelatedStories> {
	const wanted = new Set(names);
	const spans = spansOf(candidates);
	const index = new FeatureIndex(spans.at(-1)?.end ?? 0, (begin, end) =>
		spans
			.filter((span) => span.begin < end && span.end > begin)
			.flatMap((span) =>
				candidates
					.cards(span.month.name)
					.toReversed()
					.slice(Math.max(0, begin - span.begin), end - span.begin),
			),
	);
	const isThere = (id: string) =>
		candidates.cards(monthOf(id)).some((card) => card.id === id);
	const chosen = new Map<string, RelatedStories>();
	for (const { month, begin, end } of spans) {
		if (!wanted.has(month.name)) continue;
		index.move(Math.max(0, end - most), end);
		const related: RelatedStories = {};
		for (const [at, story] of candidates
			.cards(month.name)
			.toReversed()
			.entries()) {
			const own = story.related.filter(isThere);
			const found = index.nearest(story, begin + at, shown * 2);
			related[story.id] = [...new Set([...own, ...found])].slice(0, shown);
		}
		chosen.set(month.name, related);
	}
	return chosen;
}

/** Key of what a month's pages show of their related stories. */
export function relatedKey(
	related: RelatedStories,
	find: (id: string) => Card | undefined,
): string {
	const told = Object.entries(related).map(([id, others]) => {
		const cards = others.map(find);
		return [id, ...cards.map((card) => card && [card.id, shownKey(card)])];
	});
	return hash(JSON.stringify(told)).slice(0, 12);
}
