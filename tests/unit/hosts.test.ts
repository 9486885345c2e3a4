import { describe, expect, it } from "vitest";
import { type HostId, readHost } from "../../src/environment/publishing.ts";
import {
	checkLimits,
	hosts,
	type SiteSize,
	sizeOf,
} from "../../src/press/hosts/hosts.ts";

const small: SiteSize = {
	files: 10,
	bytes: 1000,
	largest: { path: "index.html", bytes: 500 },
	fullest: { path: "", files: 10 },
};

describe("a site that is over its host's limits is told so", () => {
	const table: [
		host: HostId,
		size: Partial<SiteSize>,
		lines: (string | RegExp)[],
	][] = [
		["own", { files: 1e7, bytes: 1e12 }, []],
		["s3", { files: 1e7, bytes: 1e12 }, []],
		["github-pages", { bytes: 1e9 }, []],
		[
			"github-pages",
			{ bytes: 1.25e9 },
			[/takes at most 1,000 MB; the site has 1,250 MB, over by 250 MB\./],
		],
		["gitlab-pages", { files: 200_001 }, [/over by 1 file\. Instead: /]],
		["netlify", { files: 1e6, bytes: 1e11 }, []],
		[
			"netlify",
			{ fullest: { path: "pagefind/fragment/", files: 60_000 } },
			[/the folder \/pagefind\/fragment\/ has 60,000 files/],
		],
		["cloudflare-pages", { files: 20_000 }, []],
		[
			"cloudflare-pages",
			{ files: 20_001 },
			[/at most 20,000 files; .*SITE_HOST=cloudflare-pages-paid/],
		],
		["cloudflare-pages-paid", { files: 20_001 }, []],
		[
			"cloudflare-pages-paid",
			{ files: 100_001, largest: { path: "suret/a.jpg", bytes: 3e7 } },
			[/at most 100,000 files; /, /suret\/a\.jpg has 30 MB/],
		],
	];
	it.each(table)("%s: %j", (host, size, lines) => {
		const found = checkLimits(host, { ...small, ...size });
		expect(found).toEqual(lines.map((line) => expect.stringMatching(line)));
	});
	it("with the page where the limit is written down", () => {
		for (const [id, { limits }] of Object.entries(hosts))
			if (Object.keys(limits).length > 0)
				expect(hosts[id as HostId]).toMatchObject({
					source: expect.stringMatching(/^https:/),
					instead: expect.stringContaining("your own server"),
				});
	});
});

it("a site's size is told of its files", () => {
	expect(
		sizeOf([
			{ path: "index.html", bytes: 10 },
			{ path: "2022/08/a/index.html", bytes: 30 },
			{ path: "suret/a.svg", bytes: 20 },
			{ path: "suret/b.svg", bytes: 20 },
		]),
	).toEqual({
		files: 4,
		bytes: 80,
		largest: { path: "2022/08/a/index.html", bytes: 30 },
		fullest: { path: "suret/", files: 2 },
	});
});

it("SITE_HOST names a host, or none", () => {
	expect(readHost("netlify")).toBe("netlify");
	expect(readHost("")).toBeUndefined();
	for (const unknown of ["github", "toString", "Netlify"])
		expect(() => readHost(unknown)).toThrow(
			/SITE_HOST names no known host: .+ Known: own, github-pages, /,
		);
});
