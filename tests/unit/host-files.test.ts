import { expect, it } from "vitest";
import type { HostId } from "../../src/environment/publishing.ts";
import {
	everywhere,
	hashed,
	immutable,
} from "../../src/press/hosts/headers.ts";
import { hostFiles } from "../../src/press/hosts/host-files.ts";
import { hosts } from "../../src/press/hosts/hosts.ts";

const redirects = [
	{ from: "/eski/", to: "/2022/08/zhana/" },
	{ from: "/latn/eski/", to: "/latn/2022/08/zhana/" },
];

const withdrawn = ["/2022/08/ketti/", "/latn/2022/08/ketti/"];

const plain =
	"/eski/ /2022/08/zhana/ 301\n/latn/eski/ /latn/2022/08/zhana/ 301\n";

const table: [host: HostId | undefined, files: Record<string, unknown>][] = [
	[undefined, { _redirects: plain }],
	[
		"own",
		{
			"_redirects.nginx":
				"/eski/ /2022/08/zhana/;\n/latn/eski/ /latn/2022/08/zhana/;\n",
			"_redirects.caddy":
				"/eski/ /2022/08/zhana/\n/latn/eski/ /latn/2022/08/zhana/\n",
			"_withdrawn.nginx":
				"/2022/08/ketti/ /2022/08/ketti/index.html;\n/latn/2022/08/ketti/ /latn/2022/08/ketti/index.html;\n",
			"_withdrawn.caddy":
				"/2022/08/ketti/ /2022/08/ketti/index.html\n/latn/2022/08/ketti/ /latn/2022/08/ketti/index.html\n",
		},
	],
	["github-pages", {}],
	["gitlab-pages", { _redirects: plain }],
	[
		"netlify",
		{
			_redirects: `${plain.replaceAll("301", "301!")}/latn/* /latn/404.html 404\n/arab/* /arab/404.html 404\n`,
			_headers: expect.any(String),
		},
	],
	["cloudflare-pages", { _redirects: plain, _headers: expect.any(String) }],
	["s3", {}],
];

it.each(table)("%s gets the files it reads", (host, files) => {
	expect(Object.fromEntries(hostFiles(host, { redirects, withdrawn }))).toEqual(
		files,
	);
});

it("Caddy takes no empty file in", () => {
	const files = hostFiles("own", { redirects: [], withdrawn: [] });
	for (const [name, text] of files)
		expect(text).toMatch(name.endsWith(".caddy") ? /^# .+\n$/ : /^$/);
});

/** The rules of a `_headers` file: a line at the margin is a pattern, the others its headers. */
function readRules(text: string): Map<string, Map<string, string>> {
	const rules = new Map<string, Map<string, string>>();
	for (const block of text.split(/\n(?=\/)/)) {
		const [pattern = "", ...lines] = block.trimEnd().split("\n");
		expect(rules.has(pattern), pattern).toBe(false);
		rules.set(
			pattern,
			new Map(
				lines.map((line) => {
					const [, name = "", value = ""] =
						/^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
					return [name, value];
				}),
			),
		);
	}
	return rules;
}

const text =
	hostFiles("netlify", { redirects: [], withdrawn: [] }).get("_headers") ?? "";
const rules = readRules(text);

it("_headers says what the table says", () => {
	expect(rules.get("/*")).toEqual(new Map(Object.entries(everywhere)));
	for (const pattern of hashed)
		expect(rules.get(pattern)?.get("Cache-Control")).toBe(immutable);
});

it("_headers keeps to what Cloudflare reads: a hundred rules, 2,000 letters a line, one star a pattern", () => {
	expect(rules.size).toBeLessThanOrEqual(100);
	for (const line of text.split("\n"))
		expect(line.length).toBeLessThanOrEqual(2000);
	for (const pattern of rules.keys())
		expect(pattern).toMatch(/^\/[^*]*\*?[^*]*$/);
});

it("no header is said twice of one address: hosts would join what the rules say", () => {
	const paths = [
		"/",
		"/rss.xml",
		"/qogam/feed.json",
		"/_astro/a.B1c2D3e4.js",
		"/suret/0123456789abcdef0123.svg",
		"/pagefind/fragment/y2022_0123abc.pf_fragment",
		"/pagefind/pagefind.y2022_0123abc.pf_meta",
	];
	for (const path of paths) {
		const said = [...rules]
			.filter(([pattern]) => {
				const [start = "", end] = pattern.split("*");
				return end === undefined
					? path === start
					: path.startsWith(start) && path.endsWith(end);
			})
			.flatMap(([, headers]) => [...headers.keys()]);
		expect(said, path).toEqual([...new Set(said)]);
	}
});

it("every host has its files", () => {
	for (const host of Object.keys(hosts) as HostId[])
		expect(hostFiles(host, { redirects, withdrawn })).toBeInstanceOf(Map);
});
