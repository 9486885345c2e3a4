import { statSync } from "node:fs";
import { join } from "node:path";
import type { PaperPage, Route } from "../edition/paper.ts";
import { hash } from "../keep/hash.ts";
import { fileAt, finished, withVersions } from "./files.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Manifest } from "./manifest.ts";
import type { Versions } from "./settings.ts";

/** Why a page is made. */
export type Reason =
	| "new"
	| "changed"
	| "answered otherwise"
	| "reads the clock"
	| "file was lost"
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
	/** Files of pages that asked what would be answered otherwise today. */
	otherwise: ReadonlySet<string>;
	/** All pages are asked for. */
	force: boolean;
	versions: Versions;
	/** Key of the code that makes a route's pages with all their versions; nothing where they are always made. */
	codeOf(route: Route): string | undefined;
}

/** Compares the pages of the paper with those that are there. @throws where two pages want one file */
export function planPages(
	paper: PaperPage[],
	{ last, brought, otherwise, force, versions, codeOf }: Known,
): Plan {
	const plan: Plan = { pages: [], reasons: {}, keys: {} };
	const reasonOf = (
		file: string,
		key: string,
		isClock: boolean,
	): Reason | undefined => {
		const isOtherwise = otherwise.has(file);
		if (brought[file] === key && !isOtherwise) return undefined;
		if (force) return "all asked for";
		const known = last?.pages[file];
		if (known === undefined) return "new";
		if (isClock) return "reads the clock";
		if (known !== key) return "changed";
		if (isOtherwise) return "answered otherwise";
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
		const code = codeOf(page.route);
		const key = hash(page.route, code ?? "", fingerprint(page.props));
		plan.keys[file] = key;
		const reason = reasonOf(file, key, code === undefined);
		if (!reason) continue;
		plan.pages.push(page);
		plan.reasons[reason] = (plan.reasons[reason] ?? 0) + 1;
	}
	return plan;
}
