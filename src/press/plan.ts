import { statSync } from "node:fs";
import { join } from "node:path";
import type { PaperPage } from "../edition/paper.ts";
import { hash } from "../keep/hash.ts";
import { fileAt, finished, withVersions } from "./files.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Manifest } from "./manifest.ts";
import type { Versions } from "./settings.ts";

/** Why a page is made. */
export type Reason =
	| "new"
	| "changed"
	| "program changed"
	| "file was lost"
	| "standing page"
	| "all asked for";

/** Which pages a build makes, and what it knows of the others. */
export interface Plan {
	/** Pages to be made. */
	pages: PaperPage[];
	/** How many for each reason. */
	reasons: Partial<Record<Reason, number>>;
	/** Key of every page by its file. */
	keys: Record<string, string>;
}

/** What a build knows besides what is published. */
interface Known {
	/** What the last build made. */
	last: Manifest | undefined;
	/** Pages that parts bring, by file. */
	brought: Record<string, string>;
	/** All pages are asked for. */
	force: boolean;
	versions: Versions;
}

/** Compares the pages of the paper with those that are there. @throws where two pages want one file */
export function planPages(
	paper: PaperPage[],
	program: string,
	{ last, brought, force, versions }: Known,
): Plan {
	const plan: Plan = { pages: [], reasons: {}, keys: {} };
	const reasonOf = (
		page: PaperPage,
		file: string,
		key: string,
	): Reason | undefined => {
		if (brought[file] === key) return undefined;
		if (force) return "all asked for";
		const known = last?.pages[file];
		if (known === undefined) return "new";
		if (last?.program !== program) return "program changed";
		if (known !== key) return "changed";
		if (page.route === "standing") return "standing page";
		const isThere = (name: string) =>
			statSync(join(finished, name), { throwIfNoEntry: false })?.isFile();
		return withVersions(file, versions).every(isThere)
			? undefined
			: "file was lost";
	};
	for (const page of paper) {
		const file = fileAt(page.path);
		if (Object.hasOwn(plan.keys, file))
			throw new Error(`Two pages want the address ${page.path}`);
		const key = hash(page.route, fingerprint(page.props));
		plan.keys[file] = key;
		const reason = reasonOf(page, file, key);
		if (!reason) continue;
		plan.pages.push(page);
		plan.reasons[reason] = (plan.reasons[reason] ?? 0) + 1;
	}
	return plan;
}
