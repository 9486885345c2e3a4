import { join } from "node:path";
import { parseArgs } from "node:util";
import { cacheFolder } from "../article/cache.ts";

/** What is made of each text of the site besides itself. */
export interface Versions {
	/** The same page in the other scripts. */
	scripts: boolean;
	/** Copies that a server of one's own can send as they lie: Brotli and gzip. */
	compressed: boolean;
}

/** What a build is asked for on its command line and in its environment. */
export interface Settings {
	/** All is made anew: `--force`. */
	force: boolean;
	/** Whether search is made: the bench leaves it out by `ONLY=pages`. */
	search: boolean;
	versions: Versions;
	/** The only years to be made, as a part of the site for another machine to join: `--year 2019 --year 2020`. */
	years: number[] | undefined;
	/** Folders of parts that other builds made: `--join a b c`. */
	parts: string[];
	/** Where the site lies once it is made: `dist`, or in the folder of a part, which `--out` names. */
	finished: string;
	/** Where the build keeps its draft, its journal and its manifest. */
	home: string;
}

/** @throws when a year is none */
function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
	const { values, positionals } = parseArgs({
		args,
		strict: false,
		allowPositionals: true,
		options: {
			force: { type: "boolean" },
			year: { type: "string", multiple: true },
			out: { type: "string" },
			join: { type: "string", multiple: true },
		},
	});
	const named = (value: unknown) =>
		Array.isArray(value)
			? value.filter((item) => typeof item === "string")
			: [];
	const years = named(values.year).map(Number);
	if (years.some((year) => !Number.isInteger(year)))
		throw new Error("--year wants a year, as in --year 2019");
	const first = named(values.join);
	const out =
		typeof values.out === "string"
			? values.out
			: join(cacheFolder, "parts", years.join("-"));
	const isPart = years.length > 0;
	return {
		force: values.force === true,
		search: env.ONLY !== "pages",
		versions: { scripts: !env.ONLY, compressed: env.SITE_HOST === "own" },
		years: isPart ? years : undefined,
		// Of `build --join a b c` all but the command stand after the option.
		parts: first.length > 0 ? [...first, ...positionals.slice(1)] : [],
		finished: isPart ? join(out, "site") : "dist",
		home: isPart ? out : cacheFolder,
	};
}

export const settings = readSettings(process.argv.slice(2), process.env);
