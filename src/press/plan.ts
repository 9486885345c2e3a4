import type { PaperPage, Route } from "../edition/paper.ts";
import { hash } from "../platform/hash.ts";
import { fileAt, withVariants } from "./files.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ShardRecord } from "./manifest.ts";
import { isFile } from "./places.ts";
import type { Variants } from "./settings.ts";
import type { Shard } from "./shards.ts";

/** Why a page is made. */
export type Reason =
	| "new"
	| "changed"
	| "answered otherwise"
	| "reads the clock"
	| "file was lost"
	| "all asked for";

/** What of a shard is made, and what is known of the rest. */
export interface ShardPlan {
	/** Pages to be made. */
	stale: PaperPage[];
	/** How many for each reason. */
	reasons: Partial<Record<Reason, number>>;
	/** Key of every page by its file. */
	pages: Record<string, string>;
	/** Its old addresses and where they lead now. */
	redirects: { from: string; to: string }[];
}

/** What a plan is made by. */
interface Ground {
	/** What the last build wrote of the shard. */
	last: ShardRecord | undefined;
	/** Questions that are answered otherwise than when the last pages asked them. */
	otherwise: ReadonlySet<string>;
	/** All pages are asked for. */
	force: boolean;
	variants: Variants;
	codeOf(route: Route): string | undefined;
}

/** Lays a shard out and compares its pages with those that are there. @throws where two pages want one file */
export function planShard(shard: Shard, ground: Ground): ShardPlan {
	const plan: ShardPlan = { stale: [], reasons: {}, pages: {}, redirects: [] };
	const wanted = wantedWindows(shard, ground);
	for (const [path, known] of wanted.kept) plan.pages[fileAt(path)] = known;
	for (const page of shard.layOut(wanted.windows)) {
		const file = fileAt(page.path);
		if (Object.hasOwn(plan.pages, file))
			throw new Error(`Two pages want the address ${page.path}`);
		const code = ground.codeOf(page.route);
		const key = hash(page.route, code ?? "", fingerprint(page.props));
		plan.pages[file] = key;
		if (page.route === "redirect")
			plan.redirects.push({ from: page.path, to: page.props.to });
		const reason = reasonOf(file, key, code === undefined, ground);
		if (!reason) continue;
		plan.stale.push(page);
		plan.reasons[reason] = (plan.reasons[reason] ?? 0) + 1;
	}
	return plan;
}

function reasonOf(
	file: string,
	key: string,
	readsClock: boolean,
	ground: Ground,
): Reason | undefined {
	const { last, force, variants } = ground;
	if (force) return "all asked for";
	const known = last?.pages[file];
	if (known === undefined) return "new";
	if (readsClock) return "reads the clock";
	if (known !== key) return "changed";
	if (asksOtherwise(file, ground)) return "answered otherwise";
	return withVariants(file, variants).every(isFile)
		? undefined
		: "file was lost";
}

const asksOtherwise = (file: string, { last, otherwise }: Ground) =>
	last?.asked[file]?.some((question) => otherwise.has(question)) === true;

/** Of the windows those alone are laid out of which something differs; the others keep their keys. */
function wantedWindows(
	{ windows, readsClock }: Shard,
	ground: Ground,
): {
	windows?: Set<string>;
	kept: Map<string, string>;
} {
	const { last, force, variants } = ground;
	const kept = new Map<string, string>();
	if (!windows || !last?.windows || force || readsClock) return { kept };
	for (const [path, key] of Object.entries(windows)) {
		const file = fileAt(path);
		const known = last.pages[file];
		if (
			known !== undefined &&
			last.windows[path] === key &&
			!asksOtherwise(file, ground) &&
			withVariants(file, variants).every(isFile)
		)
			kept.set(path, known);
	}
	const wanted = Object.keys(windows).filter((path) => !kept.has(path));
	return { windows: new Set(wanted), kept };
}
