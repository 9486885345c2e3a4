import { hash } from "../platform/hash.ts";
import { monthOf, shownOf, yearOfMonth } from "./card.ts";
import { chosenOf, looksAt, looksAtOfAll, onDay } from "./front-page.ts";
import { tagCounts } from "./indexes.ts";
import { splitMonths } from "./lists.ts";
import { windowPaths } from "./paper.ts";
import { recordsKey, type Shelf } from "./shelf.ts";
import { shellOf } from "./shell.ts";
import { freshCards, sitemapNames } from "./sitemap.ts";
import {
	monthNames,
	monthsOfNewest,
	type Subject,
	subjectsOf,
} from "./subjects.ts";
import {
	authorsPath,
	feedFile,
	frontPath,
	pathsOfWithdrawn,
	searchPath,
	tagsPath,
} from "./urls.ts";

/**
 * The pages of a paper belong to shards: a month (`2022-08`), a year (`2022`), or, for windows, the
 * page's own address. A shard's key is made of what is known of the months without reading them;
 * equal keys, equal pages.
 */
export type ShardKeys = ReadonlyMap<string, string>;

/** The key of every shard of a shelf. @param maker key of the code that lays pages out */
export function shardKeys(shelf: Shelf, maker = ""): ShardKeys {
	const shell = JSON.stringify(shellOf(shelf));
	const common = hash(maker, recordsKey(shelf), shell);
	const keyOf = (inputs: unknown) => hash(common, JSON.stringify(inputs));
	return new Map([
		...monthInputs(shelf).map(
			([month, inputs]) => [month, keyOf(inputs)] as const,
		),
		...yearInputs(shelf).map(
			([year, inputs]) => [String(year), keyOf(inputs)] as const,
		),
		...windowInputs(shelf).map(
			([path, inputs]) => [path, keyOf(inputs)] as const,
		),
	]);
}

/** The shards whose pages have to be laid out again, or taken away: those whose keys differ. */
export function touchedShards(last: ShardKeys, next: ShardKeys): Set<string> {
	const names = [...last.keys(), ...next.keys()];
	return new Set(names.filter((name) => last.get(name) !== next.get(name)));
}

type Inputs<Name> = [name: Name, inputs: unknown][];

/** A month's pages show its stories, the stories beside them in their sections, those related to them, and the lists beside its own. */
function monthInputs(shelf: Shelf): Inputs<string> {
	const subjects = subjectsOf(shelf);
	const sections = subjects.filter(({ of }) => of === "section");
	const summaries = new Map(shelf.months.map((month) => [month.name, month]));
	const inputs = new Map(
		shelf.months.map(({ name, whole }) => [
			name,
			[whole, shelf.relatedKey(name)] as unknown[],
		]),
	);
	for (const section of sections) {
		const names = monthNames(section);
		for (const [at, name] of names.entries())
			inputs
				.get(name)
				?.push([
					section.id,
					summaries.get(names[at + 1] ?? "")?.sections[section.id]?.newest,
					summaries.get(names[at - 1] ?? "")?.sections[section.id]?.oldest,
				]);
	}
	for (const subject of subjects) {
		const split = splitMonths(subject);
		for (const [at, name] of split.entries())
			inputs.get(name)?.push([subject.base, split[at + 1], split[at - 1]]);
	}
	return [...inputs];
}

/** A year's pages show its months as lists know them, and each subject's years beside it. */
function yearInputs(shelf: Shelf): Inputs<number> {
	const inputs = new Map<number, unknown[]>();
	for (const { name, shown } of shelf.months) {
		const year = yearOfMonth(name);
		const known = inputs.get(year) ?? [];
		known.push([name, shown]);
		inputs.set(year, known);
	}
	for (const { base, years } of subjectsOf(shelf))
		for (const [at, { year }] of years.entries())
			inputs.get(year)?.push([base, years[at + 1]?.year, years[at - 1]?.year]);
	return [...inputs];
}

/** What each window shows besides the shell. */
function windowInputs(shelf: Shelf): Inputs<string> {
	const inputs = new Map<string, unknown>(
		windowPaths(shelf).map((path) => [path, []]),
	);
	const [paper, ...subjects] = subjectsOf(shelf);
	for (const subject of subjects)
		inputs.set(subject.base, [
			monthsOfNewest(subject, shelf.sizes.window),
			subject.years.map(({ year, count }) => [year, count]),
		]);
	for (const subject of [paper, ...subjects]) {
		const feed = feedInputs(subject, shelf);
		if (feed)
			for (const file of Object.values(feedFile))
				inputs.set(subject.base + file, feed);
	}
	const counts = subjects.map(({ base, count }) => [base, count]);
	inputs.set(tagsPath, tagCounts(shelf));
	inputs.set(authorsPath, counts);
	inputs.set(searchPath, [
		counts.map(([base, count]) => [base, count !== 0]),
		paper.years.map(({ year }) => year),
	]);
	for (const withdrawal of shelf.withdrawn)
		for (const path of pathsOfWithdrawn(withdrawal))
			inputs.set(path, withdrawal);
	inputs.set("/sitemap-main.xml", [inputs.get(searchPath), shelf.besides]);
	inputs.set("/sitemap-index.xml", sitemapNames(shelf));
	if (inputs.has("/sitemap-news.xml"))
		inputs.set("/sitemap-news.xml", freshCards(shelf).map(shownOf));
	inputs.set(frontPath, frontInputs(shelf));
	return [...inputs];
}

/** A feed shows whole stories. */
function feedInputs(subject: Subject, shelf: Shelf): unknown {
	if (subject.of !== "paper" && subject.of !== "section") return undefined;
	const newest = new Set(
		monthsOfNewest(subject, shelf.sizes.window).map(({ name }) => name),
	);
	return shelf.months
		.filter(({ name }) => newest.has(name))
		.map((month) =>
			subject.of === "paper" ? month.whole : month.sections[subject.id]?.whole,
		);
}

function frontInputs(shelf: Shelf): unknown {
	const { front } = shelf;
	const [paper, ...subjects] = subjectsOf(shelf);
	const named = [front.lead, ...front.pinned].filter((id) => id !== undefined);
	const shown = new Map(shelf.months.map((month) => [month.name, month.shown]));
	return [
		named.map((id) => [id, shown.get(monthOf(id))]),
		monthsOfNewest(paper, looksAtOfAll(chosenOf(shelf).length)),
		subjects
			.filter(({ of }) => of === "section")
			.map((section) => monthsOfNewest(section, looksAt)),
		tagCounts(shelf),
		onDay(shelf),
	];
}
