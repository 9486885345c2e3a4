import { SettingError } from "./setting-error.ts";

/**
 * How a site is built and who is told of it. No page is made of these: their names are given, not written in full, so
 * that keys of code (`keep/maker.ts`, `press/program/inputs.ts`) leave them out.
 */

const given = (name: string): string | undefined => process.env[name];

/** What `SITE_HOST` may name; `press/hosts/hosts.ts` has the limits of each. */
const hostIds = [
	"own",
	"github-pages",
	"gitlab-pages",
	"netlify",
	"cloudflare-pages",
	"cloudflare-pages-paid",
	"s3",
] as const;
export type HostId = (typeof hostIds)[number];

/**
 * The host that `SITE_HOST` names; nothing where it is not set.
 * @throws SettingError where no host has that name, with the names there are
 */
export function readHost(
	name: string | undefined = given("SITE_HOST"),
): HostId | undefined {
	if (name === undefined || name === "") return undefined;
	const known = hostIds.find((id) => id === name);
	if (known) return known;
	throw new SettingError(
		`SITE_HOST names no known host: ${name}. Known: ${hostIds.join(", ")}`,
	);
}

/**
 * What alone `ONLY` lets a build make, for measuring: pages in the script they are written in, without search or with it.
 * @throws SettingError where it is something else
 */
export function readOnly(
	text: string | undefined = given("ONLY"),
): "pages" | "search" | undefined {
	if (!text) return undefined;
	if (text === "pages" || text === "search") return text;
	throw new SettingError(
		`ONLY is «${text}». Write ONLY=pages or ONLY=search, or leave it unset`,
	);
}

/**
 * The key under which search engines are told of news: `INDEXNOW_KEY`; nothing where it is not set.
 * @throws SettingError where it is none
 */
export function readIndexNowKey(
	key: string | undefined = given("INDEXNOW_KEY"),
): string | undefined {
	if (!key) return undefined;
	if (/^[\w-]{8,128}$/.test(key)) return key;
	throw new SettingError(
		`INDEXNOW_KEY is «${key}». Write 8 to 128 Latin letters and digits, or leave it unset`,
	);
}

/** The shell on another machine, by its words: rsync takes its way there from the same variable, `RSYNC_RSH`. */
export function readRemoteShell(
	text: string | undefined = given("RSYNC_RSH"),
): string[] {
	if (text === undefined) return ["ssh"];
	const words = text.split(" ").filter((word) => word !== "");
	if (words.length > 0) return words;
	throw new SettingError(
		"RSYNC_RSH is empty. Write how another machine is reached, as in RSYNC_RSH='ssh -p 2222', or leave it unset",
	);
}
