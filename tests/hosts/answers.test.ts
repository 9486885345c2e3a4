import { globSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import {
	everywhere,
	immutable,
	revalidate,
} from "../../src/press/hosts/headers.ts";
import { seed } from "../browser/kinds.ts";
import { asked, fileAt, unpacked } from "./asked.ts";
import { older } from "./release.ts";

/** The address of the first file of a pattern. */
function first(pattern: string): string {
	const [file] = globSync(pattern, { cwd: inject("root") }).sort();
	if (!file) throw new Error(`The site has no ${pattern}`);
	return `/${file}`;
}

const page = "text/html; charset=utf-8";
const script = /^(text|application)\/javascript; charset=utf-8$/;
const xml = /^(text|application)\/xml(; charset=utf-8)?$/;
const bytes = "application/octet-stream";

const kinds: [path: string, type: string | RegExp, kept: boolean][] = [
	["/", page, false],
	[seed, page, false],
	[`/arab${seed}`, page, false],
	["/izdeu/", page, false],
	["/rss.xml", "application/rss+xml; charset=utf-8", false],
	["/latn/madeniet/rss.xml", "application/rss+xml; charset=utf-8", false],
	["/feed.json", "application/feed+json; charset=utf-8", false],
	["/sitemap-index.xml", xml, false],
	["/robots.txt", "text/plain; charset=utf-8", false],
	["/manifest.webmanifest", "application/manifest+json", false],
	["/favicon.ico", /^image\//, false],
	["/favicon.svg", "image/svg+xml", false],
	["/suret/bolim-gazet.png", "image/png", false],
	[first("suret/*.svg"), "image/svg+xml", true],
	[first("suret/*-share.jpg"), "image/jpeg", true],
	[first("_astro/*.css"), "text/css; charset=utf-8", true],
	[first("_astro/*.js"), script, true],
	[first("_astro/*.woff2"), "font/woff2", true],
	["/izdeu/site.json", /^application\/json/, false],
	["/izdeu/headlines.json", /^application\/json/, false],
	["/izdeu/roots.bin", bytes, false],
	[first("pagefind/*/pagefind.js"), script, true],
	[first("pagefind/*/wasm.unknown.pagefind"), bytes, true],
	[first("pagefind/*/keys.*.txt"), "text/plain; charset=utf-8", true],
	[first("pagefind/*/*.pf_meta"), bytes, true],
	[first("pagefind/*/filter/*.pf_filter"), bytes, true],
	[first("pagefind/*/fragment/*.pf_fragment"), bytes, true],
	[first("pagefind/*/index/*.pf_index"), bytes, true],
];

/** Headers of every answer, in the letters Node gives them. */
const always = Object.fromEntries(
	Object.entries(everywhere).map(([name, value]) => [
		name.toLowerCase(),
		value,
	]),
);

it.each(kinds)("%s comes as it should: %s, kept %s", async (...row) => {
	const [path, type, kept] = row;
	const answer = await asked(path, { "Accept-Encoding": "gzip, br" });
	expect(answer.status).toBe(200);
	expect(unpacked(answer).equals(fileAt(path))).toBe(true);
	expect(answer.headers).toMatchObject({
		...always,
		"content-type":
			typeof type === "string" ? type : expect.stringMatching(type),
		"cache-control": kept ? immutable : revalidate,
		etag: expect.any(String),
	});
	expect(answer.headers.server ?? "").not.toMatch(/\d/);
	const head = await asked(path, {}, { method: "HEAD" });
	expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
	expect(head.headers["content-length"]).toBe(String(fileAt(path).length));
});

describe("a browser gets the smallest copy it can read", () => {
	const table: [accepts: string | undefined, encoding: string | undefined][] = [
		["gzip, deflate, br, zstd", "br"],
		["br", "br"],
		["gzip", "gzip"],
		["gzip, br;q=0", "gzip"],
		["identity", undefined],
		[undefined, undefined],
	];
	const paths = ["/", "/rss.xml", "/izdeu/site.json", first("_astro/*.css")];
	it.each(table)("who accepts %s gets %s", async (accepts, encoding) => {
		for (const path of paths) {
			// A file too short to gain by it has no copy.
			if (fileAt(path).length < 256) continue;
			const answer = await asked(
				path,
				accepts === undefined ? {} : { "Accept-Encoding": accepts },
			);
			expect(answer.headers["content-encoding"], path).toBe(encoding);
			expect(answer.headers.vary, path).toMatch(/accept-encoding/i);
			expect(unpacked(answer).equals(fileAt(path))).toBe(true);
			if (encoding)
				expect(answer.body.length).toBeLessThan(fileAt(path).length);
		}
	});
});

describe("what is not there is said to be missing, in the reader's script", () => {
	const table: [path: string, page: string][] = [
		["/joq/", "/404.html"],
		["/joq.html", "/404.html"],
		["/latn/joq/", "/latn/404.html"],
		["/arab/2022/joq/", "/arab/404.html"],
		["/_astro/joq.AbCdEf02.css", "/404.html"],
		["/pagefind/fragment/joq.pf_fragment", "/404.html"],
		// Folders are not listed.
		["/pagefind/", "/404.html"],
		["/_astro/", "/404.html"],
		["/suret/", "/404.html"],
		// What is not for readers.
		["/.env", "/404.html"],
		["/.git/config", "/404.html"],
		["/_redirects", "/404.html"],
		["/_redirects.nginx", "/404.html"],
		["/_redirects.caddy", "/404.html"],
		["/_headers", "/404.html"],
		["/index.html.br", "/404.html"],
		["/rss.xml.gz", "/404.html"],
	];
	it.each(table)("%s", async (path, shown) => {
		const answer = await asked(path, { "Accept-Encoding": "br" });
		expect(answer.status).toBe(404);
		expect(unpacked(answer).toString()).toBe(fileAt(shown).toString());
		expect(answer.headers).toMatchObject({
			...always,
			"content-type": page,
			"cache-control": revalidate,
		});
	});
	it("a way out of the site's folder leads nowhere", async () => {
		for (const path of [
			"/../releases/1/_astro/style.AbCdEf01.css",
			"/..%2f..%2fetc%2fpasswd",
			"/%2e%2e/%2e%2e/etc/passwd",
		])
			expect((await asked(path)).status, path).toBeGreaterThanOrEqual(400);
	});
});

describe("old addresses lead on", () => {
	const from = "/2025/05/oiu-ornek/";
	const to = "/2025/05/oiu-tili-qoshqar-muiizden-su-ornegine-deiin/";
	it.each(["", "/latn", "/arab"])(
		"of a moved story, in «%s»",
		async (prefix) => {
			const { status, headers } = await asked(prefix + from);
			expect([status, headers.location]).toEqual([301, prefix + to]);
		},
	);
	it("without the slash at the end", async () => {
		const { status, headers } = await asked(seed.slice(0, -1));
		expect([301, 308]).toContain(status);
		expect(headers.location).toBe(seed);
	});
	it.runIf(inject("plain"))("without encryption", async () => {
		const { status, headers } = await asked(
			seed,
			{},
			{ origin: inject("plain") },
		);
		expect([status, headers.location]).toEqual([
			301,
			`https://example.kz${seed}`,
		]);
		expect(headers["strict-transport-security"]).toBeUndefined();
	});
});

it("a part of a file can be asked for", async () => {
	const path = first("_astro/*.woff2");
	const file = fileAt(path);
	const part = await asked(path, { Range: "bytes=10-99" });
	expect(part.status).toBe(206);
	expect(part.headers["content-range"]).toBe(`bytes 10-99/${file.length}`);
	expect(part.body.equals(file.subarray(10, 100))).toBe(true);
	const beyond = await asked(path, { Range: `bytes=${file.length}-` });
	expect(beyond.status).toBe(416);
});

describe("who has a file is told that it has not changed", () => {
	it.each(["br", "gzip", "identity"])("packed by %s", async (encoding) => {
		for (const path of [
			"/",
			first("_astro/*.css"),
			first("pagefind/*/pagefind.js"),
		]) {
			const accept = { "Accept-Encoding": encoding };
			const { headers } = await asked(path, accept);
			const { etag = "", "last-modified": modified = "" } = headers;
			const conditions: Record<string, string>[] = [
				{ "If-None-Match": etag },
				{ "If-Modified-Since": modified },
			];
			for (const condition of conditions) {
				const answer = await asked(path, { ...accept, ...condition });
				expect(answer.status, `${path} ${JSON.stringify(condition)}`).toBe(304);
				expect(answer.body.length).toBe(0);
			}
			const other = await asked(path, { ...accept, "If-None-Match": '"joq"' });
			expect(other.status).toBe(200);
		}
	});
	it("each copy under its own name", async () => {
		const etags = await Promise.all(
			["br", "gzip", "identity"].map(
				async (encoding) =>
					(await asked("/", { "Accept-Encoding": encoding })).headers.etag,
			),
		);
		expect(new Set(etags).size).toBe(3);
	});
});

it("what the release before named is still there", async () => {
	const answer = await asked(older.path, { "Accept-Encoding": "br" });
	expect(answer.status).toBe(200);
	expect(unpacked(answer).toString()).toBe(older.text);
	expect(answer.headers).toMatchObject({
		"cache-control": immutable,
		"content-encoding": "br",
	});
});

it("nothing can be sent to the site", async () => {
	for (const method of ["POST", "PUT", "DELETE"])
		expect((await asked("/", {}, { method })).status, method).toBe(405);
});
