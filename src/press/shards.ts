import { readdirSync } from "node:fs";
import { join } from "node:path";
import { yearOfMonth } from "../edition/card.ts";
import { madeScripts } from "../edition/locales.ts";
import {
	layOutMonth,
	layOutWindows,
	layOutYear,
	type PaperPage,
	type Route,
} from "../edition/paper.ts";
import { shardKeys } from "../edition/shards.ts";
import type { Shelf } from "../edition/shelf.ts";
import { hash } from "../platform/hash.ts";
import { filesOfShard, type ShardNote, type ShardRecord } from "./manifest.ts";
import { finished, isFile } from "./places.ts";
import type { Variants } from "./settings.ts";

/** What of the paper is made, kept and looked at as one: a month (`2022-08`), a year (`2022`), or the windows. */
export interface Shard {
	name: string;
	/** Key of all it is made of. */
	key: string;
	/** Of the windows, key of what each shows by its address. */
	windows?: Record<string, string>;
	/** Whether the code of a page in it reads the clock. */
	readsClock: boolean;
	/** Lays out its pages; of the windows those that are wanted. */
	layOut(wanted?: { has(path: string): boolean }): PaperPage[];
}

const windowsName = "windows";
const monthName = /^\d{4}-\d{2}$/;
const monthRoutes: Route[] = ["story", "redirect", "list"];
const yearRoutes: Route[] = ["list", "sitemap"];
const windowRoutes: Route[] = [
	...(["front", "list", "tags", "authors", "standing", "search"] as const),
	...(["missing", "withdrawn", "rss", "json"] as const),
	...(["sitemap", "sitemapIndex", "robots"] as const),
];

/** Whether a shard is a month. */
export const isMonth = (name: string): boolean => monthName.test(name);

/** The year that owns a shard; nothing for the windows. */
export const yearOfShard = (name: string): number | undefined =>
	name === windowsName ? undefined : yearOfMonth(name);

/** What makes pages besides what they show. */
export interface Makers {
	/** Key of the code of a route's pages with all their variants; nothing where they are always made. */
	codeOf(route: Route): string | undefined;
	/** Key of what lays pages out. */
	layout: string;
	/** Key of what makes pictures. */
	pictures: string;
}

/** The shards of a paper, the newest months first. */
export function shardsOf(
	shelf: Shelf,
	{ codeOf, layout, pictures }: Makers,
): Shard[] {
	const keys = shardKeys(shelf);
	const readsClock = (routes: Route[]) =>
		routes.some((route) => codeOf(route) === undefined);
	const keyOf = (name: string, routes: Route[], ...more: string[]) =>
		hash(
			keys.get(name) ?? "",
			layout,
			...routes.map((route) => codeOf(route) ?? ""),
			...more,
		);
	const months = shelf.months.map(({ name }) => ({
		name,
		key: keyOf(name, monthRoutes, pictures),
		readsClock: readsClock(monthRoutes),
		layOut: () => layOutMonth(shelf, name),
	}));
	const years = [...new Set(months.map(({ name }) => yearOfMonth(name)))].map(
		(year) => ({
			name: String(year),
			key: keyOf(String(year), yearRoutes),
			readsClock: readsClock(yearRoutes),
			layOut: () => layOutYear(shelf, year),
		}),
	);
	const own = new Set([...months, ...years].map(({ name }) => name));
	const code = hash(
		layout,
		...windowRoutes.map((route) => codeOf(route) ?? ""),
	);
	const windows = Object.fromEntries(
		[...keys]
			.filter(([name]) => !own.has(name))
			.map(([path, key]) => [path, hash(key, code)]),
	);
	return [
		...months,
		...years,
		{
			name: windowsName,
			key: hash(JSON.stringify(windows)),
			windows,
			readsClock: readsClock(windowRoutes),
			layOut: (wanted) => layOutWindows(shelf, wanted),
		},
	];
}

/** How many pages of a month lie side by side in the month's folder. */
export function countBeside(name: string, pages: Iterable<string>): number {
	if (!isMonth(name)) return 0;
	const folder = `${name.replace("-", "/")}/`;
	const found = new Set<string>();
	for (const file of pages)
		if (file.startsWith(folder))
			found.add(file.slice(folder.length).split("/")[0] ?? "");
	return found.size;
}

/** Whether as much lies in a month's folders as the last build wrote there: a glance that costs little. */
export function seemsThere(
	name: string,
	{ beside }: ShardNote,
	variants: Variants,
): boolean {
	if (beside === 0) return true;
	const folder = name.replace("-", "/");
	return ["", ...(variants.scripts ? madeScripts : [])].every((script) => {
		try {
			return readdirSync(join(finished, script, folder)).length >= beside;
		} catch {
			return false;
		}
	});
}

/** Whether every file of a shard lies in the site. */
export function isThere(record: ShardRecord, variants: Variants): boolean {
	for (const file of filesOfShard(record, variants))
		if (!isFile(file)) return false;
	return true;
}
