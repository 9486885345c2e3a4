import type { HostId } from "../../environment/publishing.ts";
import { everywhere, hashed, immutable, types } from "./headers.ts";

/** An old address of the site and where it leads now, both from the site's root. */
export interface Redirect {
	from: string;
	to: string;
}

/** What a site says to its host of its addresses, all from the site's root. */
export interface Told {
	redirects: readonly Redirect[];
	/** Addresses of stories that were withdrawn; a notice stands at each. */
	withdrawn: readonly string[];
}

/**
 * What a host reads besides the site's own files: headers and redirects in its own form.
 * Where no host is named, redirects are listed in the form most hosts read.
 * @returns texts by their names at the site's root
 */
export function hostFiles(
	host: HostId | undefined,
	{ redirects, withdrawn }: Told,
): Map<string, string> {
	const lines = (write: (redirect: Redirect) => string) =>
		redirects.map((redirect) => `${write(redirect)}\n`).join("");
	const plain = lines(({ from, to }) => `${from} ${to} 301`);
	switch (host) {
		case "own":
			// Both servers read these when they are told to reload.
			return new Map([
				["_redirects.nginx", lines(({ from, to }) => `${from} ${to};`)],
				[
					"_redirects.caddy",
					forCaddy(lines(({ from, to }) => `${from} ${to}`)),
				],
				["_withdrawn.nginx", notices(withdrawn, ";")],
				["_withdrawn.caddy", forCaddy(notices(withdrawn, ""))],
			]);
		case "netlify":
			return new Map([
				["_headers", headersFile()],
				// A page stands at every old address, and wins over a redirect that does not insist.
				["_redirects", lines(({ from, to }) => `${from} ${to} 301!`) + missing],
			]);
		case "cloudflare-pages":
		case "cloudflare-pages-paid":
			return new Map([
				["_headers", headersFile()],
				["_redirects", plain],
			]);
		case "gitlab-pages":
		case undefined:
			return new Map([["_redirects", plain]]);
		case "github-pages":
		case "s3":
			return new Map();
	}
}

/** Caddy refuses a configuration that takes in an empty file. */
const forCaddy = (lines: string): string => lines || "# None.\n";

/** Addresses that answer 410, each with the notice that is shown there. */
const notices = (withdrawn: readonly string[], end: string): string =>
	withdrawn.map((path) => `${path} ${path}index.html${end}\n`).join("");

/** Netlify looks for a page of what is missing at the root alone. */
const missing = ["latn", "arab"]
	.map((script) => `/${script}/* /${script}/404.html 404\n`)
	.join("");

/** `_headers`, as Netlify and Cloudflare Pages read it. Two rules for one header would be joined: none overlap. */
function headersFile(): string {
	const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
		[
			pattern.startsWith("/") ? pattern : `/${pattern.replace(/^\*\//, "*")}`,
			...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
			"",
		].join("\n");
	return [
		rule("/*", everywhere),
		...hashed.map((pattern) => rule(pattern, { "Cache-Control": immutable })),
		...types.map(([pattern, type]) => rule(pattern, { "Content-Type": type })),
	].join("");
}
