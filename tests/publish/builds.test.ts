import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newsroom, Press } from "./newsroom.ts";

let press: Press;
let whole: Record<string, string>;
beforeAll(async () => {
	press = await Press.open(newsroom());
	await press.build();
	whole = press.site();
});
afterAll(() => press.project.remove());

it("of two builds at once the second waits", async () => {
	const said = await Promise.all([
		press.build("--force"),
		press.build("--force"),
	]);
	expect(said.join()).toMatch(
		/another build is running \(process \d+\); waiting for it/,
	);
	expect(press.site()).toEqual(whole);
});

it("a month's folder of which something is gone is noticed by any build", async () => {
	await press.project.remove("dist/arab/2024/01/qar");
	await press.build();
	expect(press.site()).toEqual(whole);
});

it("files that were lost are made again when they are looked for, and those that nobody knows go with a build of everything", async () => {
	const { project } = press;
	for (const file of [
		"2024/01/qar/index.html",
		"latn/index.html",
		"arab/qogam/index.html",
		"2023/index.html",
		"favicon.ico",
	])
		await project.remove(join("dist", file));
	await project.write({ "dist/eski/index.html": "" });
	await press.build("--verify");
	expect(Object.keys(press.site()).sort()).toEqual(
		[...Object.keys(whole), "eski/index.html"].sort(),
	);
	await press.build("--force");
	expect(press.site()).toEqual(whole);
});

it("a site without the caches that made it, and caches without their site, end as the same site", async () => {
	await press.project.remove(".cache");
	await press.build();
	expect(press.site()).toEqual(whole);
	await press.project.remove("dist");
	await press.build();
	expect(press.site()).toEqual(whole);
});

it("files written anew as they were change nothing, and nobody is warned", async () => {
	const { folder } = press.project;
	const now = new Date();
	for (const item of readdirSync(join(folder, "content"), {
		recursive: true,
		encoding: "utf8",
	}))
		utimesSync(join(folder, "content", item), now, now);
	const said = await press.build();
	expect(said).toMatch(/\b0 pages made/);
	expect(said).not.toMatch(/ескерту/);
});

it("years built apart are joined into the same site", async () => {
	const { project } = press;
	for (const name of [".cache", "dist"]) await project.remove(name);
	await press.build("--year", "2023", "--out", "parts/a");
	await press.build("--year", "2024", "--out", "parts/b");
	expect(press.site()).toEqual({});
	expect(Object.keys(press.site("parts/a/site"))).toContain(
		"latn/2023/05/kitap/index.html",
	);
	await project.remove(".cache");
	const said = await press.build("--join", "parts/a", "parts/b");
	expect(press.site()).toEqual(whole);
	// What the parts bring is not made again.
	expect(said).not.toMatch(/ 0 left as they were/);
});

it("a part that is none is told of", async () => {
	await expect(press.build("--join", "parts/none")).rejects.toThrow(
		/parts\/none holds no part of the site/,
	);
	expect(press.site()).toEqual(whole);
});

it("a site too large for its host is told of, and the last one stays", async () => {
	const { project, env } = press;
	await project.write({ "public/zhazba.bin": "0".repeat(26 * 2 ** 20) });
	const { code, lines } = await project.build([], {
		...env,
		SITE_HOST: "cloudflare-pages",
	});
	expect(code).not.toBe(0);
	expect(lines.join("\n")).toMatch(
		/Cloudflare Pages \(free plan\) takes at most [\d.]+ MB; zhazba\.bin has [\d.]+ MB/,
	);
	expect(press.site()).toEqual(whole);
	await project.remove("public/zhazba.bin");
});

it("a server of one's own gets packed copies of all that packs, and redirects in its own form", async () => {
	const { project, env } = press;
	await project.build([], { ...env, SITE_HOST: "own" });
	const files = new Set(Object.keys(press.site()));
	for (const file of Object.keys(whole)) {
		if (file === "_redirects") continue;
		expect(files, file).toContain(file);
		for (const packing of [".br", ".gz"])
			expect(files.has(file + packing), file + packing).toBe(
				/\.(?:html|css|js|json|xml|svg|txt|webmanifest|ico)$/.test(file),
			);
	}
	expect(files).toContain("_redirects.nginx");
	await press.build();
	expect(press.site()).toEqual(whole);
});
