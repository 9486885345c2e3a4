import { parseArgs } from "node:util";
import type { Versions } from "./files.ts";

/** What a build is asked for on its command line and in its environment. */
export interface Settings {
	/** All is made anew: `--force`. */
	force: boolean;
	/** Whether search is made: the bench leaves it out by `ONLY=pages`. */
	search: boolean;
	versions: Versions;
	/** Where the site will be served: `SITE_HOST`. */
	host: string | undefined;
}

export function readSettings(): Settings {
	const { values } = parseArgs({ strict: false, allowPositionals: true });
	const only = process.env.ONLY;
	const host = process.env.SITE_HOST;
	return {
		force: values.force === true,
		search: only !== "pages",
		versions: { scripts: !only, compressed: host === "own" },
		host,
	};
}
