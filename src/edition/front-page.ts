import type { Article, Section } from "../article/article.ts";
import { formatDate, formatLongDate } from "../kazakh/dates.ts";
import { site } from "../site.ts";
import { type Edition, groupBy } from "./edition.ts";
import { commonTags } from "./indexes.ts";
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

/** Lays the front page out: the editors' choice first, then the newest; no story stands in two places but in «Соңғы жаңалықтар». */
export function layOutFront(edition: Edition): FrontPage {
	const { front, stories, sections, now } = edition;
	const byId = new Map(stories.map((story) => [story.id, story]));
	const chosen = [front.lead, ...front.pinned]
		.map((id) => (id === undefined ? undefined : byId.get(id)))
		.filter((story) => story !== undefined);
	// Without a chosen lead the newest leads, and what is pinned follows it.
	const lead =
		front.lead && byId.has(front.lead)
			? chosen.shift()
			: (stories.find((story) => !chosen.includes(story)) ?? chosen.shift());
	const newest = stories.slice(0, chosen.length + sizes.seconds + 1);
	const seconds = [...new Set([...chosen, ...newest])]
		.filter((story) => story !== lead)
		.slice(0, sizes.seconds);
	const above = new Set([lead, ...seconds]);
	const teaser = (story: Article) => teaserOf(story, edition);
	const bySection = groupBy(
		stories.filter((story) => !above.has(story)),
		({ section }) => [section],
	);
	return {
		lead: lead && teaser(lead),
		seconds: seconds.map(teaser),
		newest: stories.slice(0, sizes.newest).map(teaser),
		rows: inRows(
			sections
				.map(({ id, name, hue }) => ({
					section: { id, name, hue },
					stories: (bySection.get(id) ?? []).slice(0, sizes.band).map(teaser),
				}))
				.filter((band) => band.stories.length > 0),
		),
		tags: commonTags(stories).map(({ path, name }) => ({ path, name })),
		urgent:
			front.urgent && Date.parse(front.urgent.until) > now.getTime()
				? { text: front.urgent.text, link: front.urgent.link }
				: undefined,
		day: {
			short: formatDate(now, site.zone),
			long: formatLongDate(now, site.zone),
		},
	};
}

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
