import { join } from "node:path";
import { readHost, readOnly } from "../environment/publishing.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { readBuild } from "./build-arguments.ts";

/** Variants of each text of the site that are made besides itself. */
export interface Variants {
	/** The same text in the other scripts. */
	scripts: boolean;
	/** Copies that a server of one's own can send as they lie: Brotli and gzip. */
	compressed: boolean;
}

/** What a build is asked for on its command line and in its environment. */
export interface Settings {
	/** All is made anew: `--force`. */
	force: boolean;
	/** Every file of the site is looked for: `--verify`. */
	verify: boolean;
	/** Whether search is made: the bench leaves it out by `ONLY=pages`. */
	search: boolean;
	variants: Variants;
	/** The only years to be made, as a part of the site for another machine to join: `--year 2019 --year 2020`. */
	years: number[] | undefined;
	/** Folders of parts that other builds made: `--join a b c`. */
	parts: string[];
	/** Where the site lies once it is made: `dist`, or in the folder of a part, which `--out` names. */
	finished: string;
	/** Where the build keeps its draft, its journal and its manifest. */
	home: string;
}

/** @throws where a command line or a setting makes no sense */
function readSettings(args: string[]): Settings {
	// Others than builds look into the folders too, and have arguments of their own.
	const [command, ...rest] = args;
	const { values, positionals } = (command === "build" && readBuild(rest)) || {
		values: {},
		positionals: [],
	};
	const named = (value: unknown) =>
		Array.isArray(value)
			? value.filter((item) => typeof item === "string")
			: [];
	const only = readOnly();
	const years = named(values.year).map(Number);
	const first = named(values.join);
	const out =
		typeof values.out === "string"
			? values.out
			: join(cacheFolder, "parts", years.join("-"));
	const isPart = years.length > 0;
	return {
		force: values.force === true,
		verify: values.verify === true,
		search: only !== "pages",
		variants: { scripts: only === undefined, compressed: readHost() === "own" },
		years: isPart ? years : undefined,
		// Of `--join a b c` all but the first stand after the option.
		parts: first.length > 0 ? [...first, ...positionals] : [],
		finished: isPart ? join(out, "site") : "dist",
		home: isPart ? out : cacheFolder,
	};
}

export const settings = readSettings(process.argv.slice(2));
