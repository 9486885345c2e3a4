import type { Section } from "../article/article.ts";
import { paper } from "../article/paper.ts";
import { formatDate, formatLongDate } from "../kazakh/dates.ts";
import type { Card } from "./card.ts";
import { tagCounts } from "./indexes.ts";
import { findCard, type Shelf } from "./shelf.ts";
import { newestOf, subjectsOf } from "./subjects.ts";
import { fullestTags } from "./tags.ts";
import { type Teaser, teaserOf } from "./teaser.ts";
import type { Crumb } from "./ways.ts";

/** What the front page shows of one section. */
export interface Band {
	section: Pick<Section, "id" | "name" | "hue">;
	stories: Teaser[];
}

/** What stands on the front page, in the order of importance. */
export interface FrontPage {
	/** Missing only while the paper has no story. */
	lead?: Teaser | undefined;
	seconds: Teaser[];
	newest: Teaser[];
	/** The sections, in the order of `sections.yaml`, row by row: two that have but one story share a row. */
	rows: Band[][];
	/** What the paper writes about most. */
	tags: Crumb[];
	urgent?: { text: string; link?: string | undefined } | undefined;
	/** The day the page is of, as stories' days are written, and in words for the masthead. */
	day: { short: string; long: string };
}

const sizes = { seconds: 3, newest: 8, band: 3 };

/** How many of a section's newest stories the front page may look at: those of its band, and those that stand above. */
export const looksAt = sizes.band + sizes.seconds + 1;

/** How many of all stories the front page may look at. */
export const looksAtOfAll = (chosen: number) =>
	Math.max(sizes.newest, chosen + sizes.seconds + 1);

/** The stories the editors put first, those that are out. */
export const chosenOf = (shelf: Shelf): Card[] =>
	[shelf.front.lead, ...shelf.front.pinned]
		.map((id) => (id === undefined ? undefined : findCard(shelf, id)))
		.filter((card) => card !== undefined);

/** Lays the front page out: the editors' choice first, then the newest; no story stands in two places but in «Соңғы жаңалықтар». */
export function layOutFront(shelf: Shelf): FrontPage {
	const { front } = shelf;
	const [paper, ...subjects] = subjectsOf(shelf);
	const chosen = chosenOf(shelf);
	const newest = newestOf(paper, looksAtOfAll(chosen.length), shelf);
	// Without a chosen lead the newest leads, and what is pinned follows it.
	const lead =
		chosen[0] && chosen[0].id === front.lead
			? chosen.shift()
			: (newest.find((card) => !chosen.includes(card)) ?? chosen.shift());
	const seconds = [...new Set([...chosen, ...newest])]
		.filter((card) => card !== lead)
		.slice(0, sizes.seconds);
	const above = new Set([lead, ...seconds]);
	const teaser = (card: Card) => teaserOf(card, shelf);
	return {
		lead: lead && teaser(lead),
		seconds: seconds.map(teaser),
		newest: newest.slice(0, sizes.newest).map(teaser),
		rows: inRows(
			shelf.sections
				.map(({ id, name, hue }) => ({
					section: { id, name, hue },
					stories: subjects
						.filter((subject) => subject.of === "section" && subject.id === id)
						.flatMap((section) => newestOf(section, looksAt, shelf))
						.filter((card) => !above.has(card))
						.slice(0, sizes.band)
						.map(teaser),
				}))
				.filter((band) => band.stories.length > 0),
		),
		tags: fullestTags(tagCounts(shelf)).map(({ path, name }) => ({
			path,
			name,
		})),
		...onDay(shelf),
	};
}

/** What of the front page depends on the clock. */
export const onDay = ({
	front,
	now,
}: Pick<Shelf, "front" | "now">): Pick<FrontPage, "urgent" | "day"> => ({
	urgent:
		front.urgent && Date.parse(front.urgent.until) > now.getTime()
			? { text: front.urgent.text, link: front.urgent.link }
			: undefined,
	day: {
		short: formatDate(now, paper.zone),
		long: formatLongDate(now, paper.zone),
	},
});

/** A band of one story waits for the next such one and is set beside it; the last may stay alone. */
function inRows(bands: Band[]): Band[][] {
	const rows: Band[][] = [];
	for (const band of bands) {
		const waiting =
			band.stories.length === 1 &&
			rows.find((row) => row.length === 1 && row[0]?.stories.length === 1);
		if (waiting) waiting.push(band);
		else rows.push([band]);
	}
	return rows;
}
