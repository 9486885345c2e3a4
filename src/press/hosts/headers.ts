import { players } from "../../article/components/video.ts";

/**
 * What every answer carries besides the file: the one table from which `_headers` is written, and
 * which the recipes of servers (`servers/`) are tested against.
 */

/** A pattern of addresses; its one `*` stands for any characters, or none. Caddy takes it as it is. */
type Pattern = string;

/**
 * Nothing from elsewhere but players. Which browser code and styles may stand in a page, each page says itself
 * (`page-policy.ts`): most allow none but `style="--hue: …"`.
 */
const contentSecurityPolicy = [
	["default-src", "'none'"],
	// Pagefind is WebAssembly.
	["script-src", "'self'", "'wasm-unsafe-eval'", "'unsafe-inline'"],
	["style-src", "'self'", "'unsafe-inline'"],
	["img-src", "'self'"],
	["font-src", "'self'"],
	["connect-src", "'self'"],
	["manifest-src", "'self'"],
	["frame-src", ...Object.values(players)],
	["form-action", "'self'"],
	["base-uri", "'none'"],
	["frame-ancestors", "'none'"],
]
	.map((directive) => directive.join(" "))
	.join("; ");

/** Headers of every answer. */
export const everywhere: Readonly<Record<string, string>> = {
	"Content-Security-Policy": contentSecurityPolicy,
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "strict-origin-when-cross-origin",
	"Permissions-Policy":
		"camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Cross-Origin-Opener-Policy": "same-origin",
	// The owner's other subdomains may not be ready for it: no includeSubDomains.
	"Strict-Transport-Security": "max-age=31536000",
};

/** Kept a year: the name changes with the content. */
export const immutable = "public, max-age=31536000, immutable";

/** Kept, and asked about at every use. What Netlify and Cloudflare say by themselves means the same. */
export const revalidate = "no-cache";

/**
 * Files whose addresses change with their content. Covers of sections (`/suret/*.png`) and the file that
 * names those of search (`/izdeu/site.json`) keep theirs; the folder of search has the engine's version in its name.
 */
export const hashed: readonly Pattern[] = [
	"/_astro/*",
	"/suret/*.jpg",
	"/suret/*.svg",
	"/suret/*.webp",
	"/pagefind/*",
];

/** Content types that hosts do not know, or know otherwise. */
export const types: readonly [Pattern, type: string][] = [
	["*/rss.xml", "application/rss+xml; charset=utf-8"],
	["*/feed.json", "application/feed+json; charset=utf-8"],
	["/manifest.webmanifest", "application/manifest+json"],
	["*.bin", "application/octet-stream"],
	["*.pagefind", "application/octet-stream"],
	["*.pf_filter", "application/octet-stream"],
	["*.pf_fragment", "application/octet-stream"],
	["*.pf_index", "application/octet-stream"],
	["*.pf_meta", "application/octet-stream"],
];

/** The pattern as the source of a regular expression over whole addresses. */
export const patternSource = (pattern: Pattern) =>
	`^${pattern.replaceAll(".", "\\.").replace("*", ".*")}$`;

const hashedExpression = new RegExp(hashed.map(patternSource).join("|"));

/** Whether the name of a file changes with its content; `path` is its address. */
export const isHashed = (path: string) => hashedExpression.test(path);
