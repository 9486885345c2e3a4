import type { Article } from "../../src/article/article.ts";
import { paper } from "../../src/article/paper.ts";
import { type Edition, publish } from "../../src/edition/edition.ts";
import type { PaperPage } from "../../src/edition/paper.ts";
import type { Sizes } from "../../src/edition/shelf.ts";
import type { Standing } from "../../src/edition/standing.ts";
import { type Teaser, teaserOf } from "../../src/edition/teaser.ts";
import { absolute } from "../../src/edition/urls.ts";
import {
	formatDate,
	formatLongDate,
	formatMonth,
	formatYear,
	monthName,
} from "../../src/kazakh/dates.ts";
import { slugify } from "../../src/kazakh/slug.ts";

/**
 * A paper laid out from all its stories at once, each page by itself, with no thought of what it
 * costs: what laying it out month by month must come to. It knows nothing of months, summaries and shelves.
 */

/** Everything an archive says, the moment, and how much lists and comparisons hold. */
export interface Whole {
	articles: Article[];
	sections: Edition["sections"];
	authors: Edition["authors"];
	front: Edition["front"];
	withdrawn: Edition["withdrawn"];
	standing: Standing[];
	now: Date;
	sizes: Sizes;
	horizon: number;
}

const collator = new Intl.Collator("kk");
const capital = (text: string) =>
	text.slice(0, 1).toUpperCase() + text.slice(1);
const two = (n: number) => String(n).padStart(2, "0");
const unique = <T>(items: T[]) => [...new Set(items)];

type Way = { path: string; name: string; count: number };
const step = ({ path, name }: { path: string; name: string }) => ({
	path,
	name,
});

/** The whole paper, by addresses. */
export function layOutWhole(whole: Whole): Map<string, PaperPage> {
	const edition = publish(whole, whole.now);
	const { stories } = edition;
	const teaser = (story: Article) => teaserOf(story, edition);
	const pages = new Map<string, PaperPage>();
	const add = (route: string, path: string, props: object) => {
		if (pages.has(path)) throw new Error(`Two pages at ${path}`);
		pages.set(path, { route, path, props } as PaperPage);
	};

	const used = unique(stories.flatMap(({ tags }) => tags)).sort();
	const shell = {
		sections: whole.sections
			.filter(({ id }) => stories.some(({ section }) => section === id))
			.map(({ id, name }) => ({ path: `/${id}/`, name })),
		indexes: [
			...(used.length > 0
				? [{ path: "/taqyryptar/", name: "Тақырыптар" }]
				: []),
			...(whole.authors.length > 0
				? [{ path: "/avtorlar/", name: "Авторлар" }]
				: []),
		],
		standing: whole.standing
			.map(({ id, title }) => ({ path: `/${id}/`, name: title }))
			.sort((a, b) => collator.compare(a.name, b.name)),
	};
	for (const { id } of whole.standing)
		add("standing", `/${id}/`, { id, shell });

	const related = relateAll(stories, whole.horizon);
	for (const story of stories) {
		const own = stories.filter(({ section }) => section === story.section);
		const at = own.indexOf(story);
		const [older, newer] = [own[at + 1], own[at - 1]];
		add("story", `/${story.id}/`, {
			story: {
				article: story,
				section: whole.sections.find(({ id }) => id === story.section),
				authors: story.authors.map((id) =>
					whole.authors.find((author) => author.id === id),
				),
				related: (related.get(story) ?? []).map(teaser),
				older: older && teaser(older),
				newer: newer && teaser(newer),
			},
			shell,
		});
		for (const from of story.redirectFrom)
			add("redirect", from, { to: `/${story.id}/` });
	}

	const count = (some: Article[]) =>
		unique(some.flatMap(({ tags }) => tags)).map(
			(tag): Way => ({
				path: `/taqyryptar/${slugify(tag)}/`,
				name: capital(tag),
				count: some.filter(({ tags }) => tags.includes(tag)).length,
			}),
		);
	const fullest = (ways: Way[]) =>
		ways.sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
	const common = (some: Article[], besides = "") =>
		fullest(count(some))
			.slice(0, 13)
			.filter(({ path }) => path !== besides)
			.slice(0, 12);

	const subjects = [
		{ of: "paper", base: "/", name: "", about: "", none: "Әзірге мақала жоқ." },
		...whole.sections.map(({ id, name, description, hue }) => ({
			...{ of: "section", base: `/${id}/`, name, description, hue },
			...{ about: `${name}: `, feed: `/${id}/rss.xml` },
			none: "Бұл бөлімде әзірге мақала жоқ. Алғашқысы осы бетке шығады.",
			has: (story: Article) => story.section === id,
		})),
		...used.map((tag) => ({
			...{ of: "tag", base: `/taqyryptar/${slugify(tag)}/`, none: "" },
			...{
				name: `«${capital(tag)}» тақырыбы`,
				about: `«${capital(tag)}» тақырыбы: `,
			},
			description: `«${tag}» тақырыбындағы мақалалар.`,
			up: [{ path: "/taqyryptar/", name: "Тақырыптар" }],
			has: (story: Article) => story.tags.includes(tag),
		})),
		...whole.authors.map(({ id, name, about }) => ({
			...{ of: "author", base: `/avtorlar/${id}/`, name, about: `${name}: ` },
			description: about ?? `${name} жазған мақалалар.`,
			up: [{ path: "/avtorlar/", name: "Авторлар" }],
			none: "Бұл автордың мақаласы әзірге жарияланған жоқ.",
			has: (story: Article) => story.authors.includes(id),
		})),
	].map((subject) => ({
		...{ description: "", hue: undefined, feed: undefined, up: [] },
		...{ has: () => true },
		...subject,
	}));
	const inMain: string[] = [];
	const inYear = new Map<number, string[]>();
	for (const subject of subjects) {
		const { of, base, name, description, hue, feed, up, about, none, has } =
			subject;
		const own = stories.filter(has);
		const years = unique(own.map(({ year }) => year));
		const inOf = (year: number) => own.filter((story) => story.year === year);
		const basics = (some: Article[]) => ({
			...{ of, hue, none, periods: [], neighbours: {}, sections: [] },
			tags: common(some, base).map(step),
		});
		const newest = own.slice(0, whole.sizes.window);
		if (of !== "paper") {
			if (own.length > 0) inMain.push(base);
			add("list", base, {
				list: {
					...basics(newest),
					...{ path: base, title: name, description, crumbs: up, feed },
					stories: newest.map(teaser),
					periods: years.map((year) => ({
						path: `${base}${year}/`,
						name: formatYear(year),
						count: inOf(year).length,
					})),
				},
				shell,
			});
		}
		const isSplit = (year: number) =>
			of === "paper" || inOf(year).length > whole.sizes.list;
		const home = of === "paper" ? [] : [...up, { path: base, name }];
		const yearWay = (year: number | undefined) =>
			year && { path: `${base}${year}/`, name: formatYear(year) };
		const split = unique(
			own.filter(({ year }) => isSplit(year)).map(({ id }) => id.slice(0, 7)),
		);
		const monthWay = (month: string) => ({
			path: `${base}${month}/`,
			name: formatMonth(Number(month.slice(0, 4)), Number(month.slice(5))),
		});
		for (const [at, year] of years.entries()) {
			const some = inOf(year);
			const months = split.filter((month) => month.startsWith(String(year)));
			inYear.set(year, [...(inYear.get(year) ?? []), `${base}${year}/`]);
			add("list", `${base}${year}/`, {
				list: {
					...basics(some),
					path: `${base}${year}/`,
					title: about + formatYear(year),
					description: `${about}${year} жылы шыққан мақалалар.`,
					crumbs: home,
					stories: some.length > whole.sizes.list ? [] : some.map(teaser),
					periods: months.map((month) => ({
						path: `${base}${month}/`,
						name: capital(monthName(Number(month.slice(5)))),
						count: some.filter(({ id }) => id.startsWith(month)).length,
					})),
					neighbours: {
						earlier: yearWay(years[at + 1]),
						later: yearWay(years[at - 1]),
					},
					sections:
						of === "paper"
							? fullest(
									whole.sections
										.map(({ id, name }) => ({
											path: `/${id}/${year}/`,
											name,
											count: some.filter(({ section }) => section === id)
												.length,
										}))
										.filter((way) => way.count > 0),
								)
							: [],
				},
				shell,
			});
			for (const month of months) {
				const parts: Article[][] = [];
				const all = some.filter(({ id }) => id.startsWith(month)).reverse();
				for (let from = 0; from < all.length; from += whole.sizes.list)
					parts.push(all.slice(from, from + whole.sizes.list).reverse());
				const address = (part: number) =>
					part < 0 || part >= parts.length
						? undefined
						: `${base}${month}/${part === parts.length - 1 ? "" : `bet-${part + 2}/`}`;
				const there = split.indexOf(month);
				const monthCommon = basics(all);
				for (const [part, some] of parts.entries())
					add("list", address(part) ?? "", {
						list: {
							...monthCommon,
							path: address(part),
							title: `${about}${monthWay(month).name}`,
							description: `${about}${monthWay(month).name} айында шыққан мақалалар.`,
							crumbs: [...home, yearWay(year)],
							stories: some.map(teaser),
							neighbours: {
								earlier: split.slice(there + 1).map(monthWay)[0],
								later:
									there > 0
										? split.slice(there - 1).map(monthWay)[0]
										: undefined,
							},
							earlier: address(part - 1),
							later: address(part + 1),
						},
						shell,
					});
				const inThis = inYear.get(year) ?? [];
				for (let part = parts.length - 1; part >= 0; part--)
					inThis.push(address(part) ?? "");
				inYear.set(year, inThis);
			}
		}
		if (of === "paper" || of === "section")
			for (const file of ["rss.xml", "feed.json"])
				add(file === "rss.xml" ? "rss" : "json", base + file, {
					feed: {
						path: base,
						title: of === "paper" ? paper.name : `${paper.name}: ${name}`,
						description: of === "paper" ? paper.description : description,
						stories: newest.map((article) => ({
							article,
							section: whole.sections.find(({ id }) => id === article.section),
							authors: article.authors.map((id) =>
								whole.authors.find((author) => author.id === id),
							),
						})),
					},
				});
	}

	const alphabet = count(stories).sort((a, b) =>
		collator.compare(a.name, b.name),
	);
	const letterOf = ({ name }: Way) =>
		/^\p{L}/u.test(name) ? name.slice(0, 1) : "0–9";
	add("tags", "/taqyryptar/", {
		tags: {
			common: common(stories),
			letters: unique(alphabet.map(letterOf)).map((letter) => ({
				letter,
				tags: alphabet.filter((way) => letterOf(way) === letter),
			})),
		},
		shell,
	});
	const kindOf = (kind: string) =>
		whole.authors
			.filter((author) => author.kind === kind)
			.map(({ id, name, about }) => ({
				...{ path: `/avtorlar/${id}/`, name, about },
				count: stories.filter(({ authors }) => authors.includes(id)).length,
			}))
			.sort((a, b) => collator.compare(a.name, b.name));
	add("authors", "/avtorlar/", {
		authors: { desk: kindOf("desk"), person: kindOf("person") },
		shell,
	});
	const years = unique(stories.map(({ year }) => year));
	add("search", "/izdeu/", {
		authors: whole.authors
			.filter(({ id }) => stories.some(({ authors }) => authors.includes(id)))
			.map(({ id, name }) => ({ name, path: `/avtorlar/${id}/` })),
		years: years.map((year) => ({ name: `${year}`, path: `/${year}/` })),
		shell,
	});
	add("missing", "/404.html", { shell });
	for (const withdrawal of whole.withdrawn)
		for (const path of [`/${withdrawal.id}/`, ...withdrawal.redirectFrom])
			add("withdrawn", path, { path, withdrawal, shell });
	add("robots", "/robots.txt", {});
	add("front", "/", {
		front: frontOf(whole, stories, teaser, common(stories).map(step)),
		shell,
	});

	const url = (path: string) => ({ url: absolute(path) });
	const fresh = stories.filter(
		({ date }) => Date.parse(date) >= whole.now.getTime() - 2 * 86_400_000,
	);
	const sitemaps = [
		{
			name: "main",
			pages: [
				...["/", ...shell.standing.map(({ path }) => path)],
				...[...shell.indexes.map(({ path }) => path), ...inMain],
			].map(url),
		},
		...(fresh.length > 0
			? [
					{
						name: "news",
						pages: fresh.map(({ id, date, title }) => ({
							...url(`/${id}/`),
							news: {
								publication: { name: paper.name, language: "kk" },
								publication_date: date,
								title,
							},
						})),
					},
				]
			: []),
		...years.map((year) => ({
			name: String(year),
			pages: [
				...stories
					.filter((story) => story.year === year)
					.map(({ id, updated, date }) => ({
						...url(`/${id}/`),
						lastmod: updated ?? date,
					})),
				...(inYear.get(year) ?? []).map(url),
			],
		})),
	];
	for (const sitemap of sitemaps)
		add("sitemap", `/sitemap-${sitemap.name}.xml`, { sitemap });
	add("sitemapIndex", "/sitemap-index.xml", {
		sitemaps: sitemaps.map(({ name }) => name),
	});
	return pages;
}

function frontOf(
	{ front, sections, now }: Whole,
	stories: Article[],
	teaser: (story: Article) => Teaser,
	tags: { path: string; name: string }[],
) {
	const pinned = front.pinned.flatMap(
		(id) => stories.find((story) => story.id === id) ?? [],
	);
	const lead =
		stories.find(({ id }) => id === front.lead) ??
		stories.find((story) => !pinned.includes(story)) ??
		pinned[0];
	const seconds = unique([...pinned, ...stories])
		.filter((story) => story !== lead)
		.slice(0, 3);
	const bands = sections
		.map(({ id, name, hue }) => ({
			section: { id, name, hue },
			stories: stories
				.filter((story) => story.section === id)
				.filter((story) => story !== lead && !seconds.includes(story))
				.slice(0, 3)
				.map(teaser),
		}))
		.filter((band) => band.stories.length > 0);
	const rows: (typeof bands)[] = [];
	for (const band of bands) {
		const alone = rows.find(
			(row) => row.length === 1 && row[0]?.stories.length === 1,
		);
		if (band.stories.length === 1 && alone) alone.push(band);
		else rows.push([band]);
	}
	return {
		lead: lead && teaser(lead),
		seconds: seconds.map(teaser),
		newest: stories.slice(0, 8).map(teaser),
		rows,
		tags,
		urgent:
			front.urgent && Date.parse(front.urgent.until) > now.getTime()
				? { text: front.urgent.text, link: front.urgent.link }
				: undefined,
		day: {
			short: formatDate(now, paper.zone),
			long: formatLongDate(now, paper.zone),
		},
	};
}

/** Each story compared with all that are in sight of its month. */
function relateAll(
	stories: Article[],
	horizon: number,
): Map<Article, Article[]> {
	const featuresOf = ({ tags, terms, section }: Article) => [
		...tags.map((tag) => ({ name: `#${tag}`, weight: 3 })),
		...terms.map((term) => ({ name: term, weight: 1 })),
		{ name: `/${section}`, weight: 0.5 },
	];
	const month = ({ year, month }: Article) => `${year}-${two(month)}`;
	return new Map(
		stories.map((story) => {
			const first = stories.findIndex((one) => month(one) === month(story));
			const inSight = stories.slice(first, first + horizon);
			const score = new Map<Article, number>();
			for (const { name, weight } of featuresOf(story)) {
				const holders = inSight.filter((one) =>
					featuresOf(one).some((feature) => feature.name === name),
				);
				const worth = weight * Math.log(1 + inSight.length / holders.length);
				for (const other of holders.slice(0, 150))
					if (other !== story)
						score.set(other, (score.get(other) ?? 0) + worth);
			}
			const best = [...score]
				.sort(
					([a, m], [b, n]) => n - m || stories.indexOf(a) - stories.indexOf(b),
				)
				.slice(0, 8)
				.map(([other]) => other);
			const own = story.related.flatMap(
				(id) => stories.find((other) => other.id === id) ?? [],
			);
			return [story, unique([...own, ...best]).slice(0, 4)];
		}),
	);
}
