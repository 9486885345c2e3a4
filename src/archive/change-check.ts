import type { Claims } from "../article/file.ts";
import { keyOf, type Register } from "../edition/register.ts";
import { tagsByAddress } from "../edition/tags.ts";
import { articlePath, oldPath } from "../edition/urls.ts";
import type { Beside } from "./beside.ts";
import { registerClaims } from "./claims.ts";
import { idIn, Leads } from "./leads.ts";
import { type MonthFacts, pathIn } from "./month-facts.ts";
import { hasStory, type IndexedMonth } from "./month-index.ts";
import type { Month } from "./months.ts";
import { withdrawnIds } from "./story-id.ts";
import { checkTwins } from "./tags-and-twins.ts";

/**
 * What changed since an index of an archive that was sound, beside the same records. Whether that
 * is sound too is told without reading other months; what is wrong, the check of everything tells.
 */
export interface Change {
	last: ReadonlyMap<string, IndexedMonth>;
	next: ReadonlyMap<string, MonthFacts>;
	beside: Beside;
	/** Months that were read anew. */
	read: readonly Month[];
}

/** Whether nothing is wrong with the archive; where it is doubtful, the answer is no. */
export function isSound(change: Change): boolean {
	const { read, next, beside } = change;
	if (read.some(({ problems }) => problems.length > 0)) return false;
	const { register, findings } = registerChange(change);
	if (findings.length > 0) return false;
	const leads = new Leads(next, beside);
	const leadsOn = (href: string) => {
		const path = pathIn(href);
		const address = path.endsWith("/") ? path : `${path}/`;
		return leads.has(path) || leadsOnFrom(register, address);
	};
	const claims = read.flatMap((month) => month.claims);
	const gone = withdrawnIds(beside);
	const isThere = (id: string) => hasStory(next, id) || gone.has(id);
	const front = [beside.front.lead, ...beside.front.pinned];
	return (
		namesRecords(claims, beside) &&
		claims.every(({ related }) => related.every(isThere)) &&
		front.every((id) => id === undefined || isThere(id)) &&
		[...claims, beside].every(({ links }) =>
			links.every(({ href }) => leadsOn(href)),
		) &&
		leadsOn(beside.front.urgent?.link ?? "/") &&
		!hasTwins(read) &&
		areTagsClear(change) &&
		!isMissed(change, leads, register)
	);
}

/** Whether an address leads on to a story, or to the notice of one that was withdrawn. */
const leadsOnFrom = (register: Register, address: string): boolean =>
	["old", "withdrawn"].includes(register.ownerOf(address)?.kind ?? "");

/** Addresses of what was read anew, beside old addresses of all months. */
export function registerChange({ next, beside, read }: Change): {
	register: Register;
	findings: unknown[];
} {
	const fresh = new Set(read.map(({ name }) => name));
	const others = [...next.values()].filter(({ name }) => !fresh.has(name));
	const { register, findings } = registerClaims({
		archive: { ...beside, articles: [] },
		stories: [
			...read.flatMap(({ claims }) => claims),
			...others.flatMap(claimsOfOthers),
		],
		standing: beside.standing.map(({ id }) => id),
		publicFiles: beside.publicFiles,
	});
	// A story of a month that was not read has its address, though the register does not know it.
	const taken = read
		.flatMap(({ claims }) => claims)
		.flatMap(({ redirectFrom }) => redirectFrom)
		.filter((from) => hasStory(next, idIn(keyOf(oldPath(from)))));
	return { register, findings: [...findings, ...taken] };
}

/** The stories of a month that have old addresses. */
const claimsOfOthers = ({ name, redirects }: MonthFacts) =>
	[...Map.groupBy(redirects, ([, slug]) => slug)].map(([slug, own]) => ({
		file: `content/articles/${name.replace("-", "/")}/${slug}.mdx`,
		redirectFrom: own.map(([from]) => from),
	}));

function namesRecords(claims: readonly Claims[], beside: Beside): boolean {
	const sections = new Set(beside.sections.map(({ id }) => id));
	const authors = new Set(beside.authors.map(({ id }) => id));
	return claims.every(
		(claim) =>
			(claim.section === undefined || sections.has(claim.section)) &&
			claim.authors.every((id) => authors.has(id)),
	);
}

/** The same story twice has one time, and so one month. */
const hasTwins = (read: readonly Month[]): boolean =>
	read.some(({ entries }) => {
		const articles = entries.map(({ article }) => article);
		return !checkTwins({ articles }).next().done;
	});

/** Whether every tag has an address of its own. */
function areTagsClear({ last, next, read }: Change): boolean {
	const known = new Set([...last.values()].flatMap(({ tags }) => tags));
	const fresh = read.flatMap(({ name }) => next.get(name)?.tags ?? []);
	if (fresh.every((tag) => known.has(tag))) return true;
	const all = [...next.values()];
	return [...tagsByAddress(all)].every(
		([address, tags]) => address !== "" && tags.length < 2,
	);
}

/** Whether another month names or links to something that is gone. */
function isMissed(
	{ last, next, beside, read }: Change,
	leads: Leads,
	register: Register,
): boolean {
	const fresh = new Set(read.map(({ name }) => name));
	const others = [...next.values()].filter(({ name }) => !fresh.has(name));
	const changed = [...last.values()].filter(
		(month) => next.get(month.name) !== month,
	);
	const goneIds = changed.flatMap((month) =>
		idsOf(month).filter((id) => !hasStory(next, id)),
	);
	const goneOld = changed.flatMap(({ redirects }) =>
		redirects.map(([from]) => oldPath(from)),
	);
	const lists = Leads.haveSameLists(last, next)
		? []
		: new Leads(last, beside).lists().filter((path) => !leads.has(path));
	const withdrawn = withdrawnIds(beside);
	const ids = new Set(goneIds.filter((id) => !withdrawn.has(id)));
	// What leads on still does.
	const paths = new Set(
		[...goneIds.map(articlePath), ...goneOld, ...lists]
			.filter((path) => !leadsOnFrom(register, path))
			.map(keyOf),
	);
	if (ids.size + paths.size === 0) return false;
	return others.some(
		({ named, links }) =>
			named.some((id) => ids.has(id)) ||
			links.some((path) => paths.has(keyOf(`${path}/`))),
	);
}

/** Ids of all stories of a month. */
export const idsOf = ({ name, slugs }: MonthFacts): string[] =>
	slugs.split(" ").map((slug) => `${name.replace("-", "/")}/${slug}`);
