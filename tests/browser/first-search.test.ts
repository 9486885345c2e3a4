import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import {
	type SearchManifest,
	searchManifestFile,
} from "../../src/search/files/manifest.ts";
import { ask, readShown } from "./ask.ts";
import { hits, visit } from "./visit.ts";

/** Holds a file back until it is given. */
async function hold(page: Page, file: RegExp) {
	let give = () => {};
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	await page.route(file, async (route) => {
		await given;
		await route.continue();
	});
	return () => give();
}

it("headlines answer while the engine is on its way, and give way to the whole answer", async () => {
	const { page, faults } = await visit("/robots.txt");
	const give = await hold(page, /\/wasm\./);
	await page.goto("/latn/izdeu/?q=dombyra");
	const first = page.locator(hits).first();
	await first.waitFor();
	expect(await first.locator("a").getAttribute("href")).toMatch(
		/^\/latn\/2022\/11\/dombyra-/,
	);
	expect(await first.locator("mark").count()).toBeGreaterThan(0);
	expect(await first.locator("[data-excerpt]").innerText()).toBe("");
	expect(await page.locator("[data-results]").getAttribute("aria-busy")).toBe(
		"true",
	);
	give();
	const { paths, total } = await readShown(page);
	expect(paths.length).toBe(total);
	expect(await first.locator("[data-excerpt]").innerText()).not.toBe("");
	expect(faults).toEqual([]);
});

it("a word that no headline has waits for the engine", async () => {
	const { page } = await visit("/robots.txt");
	const give = await hold(page, /\/wasm\./);
	await page.goto("/izdeu/?q=ыыыы");
	await page.locator("main [role=status] span").waitFor();
	await page.waitForTimeout(300);
	expect(await page.locator(hits).count()).toBe(0);
	give();
	expect((await readShown(page)).total).toBe(0);
});

it("the first answer takes few requests, and none twice", async () => {
	const { page } = await visit("/robots.txt");
	const asked: string[] = [];
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (/\/pagefind\/|\/izdeu\/./.test(pathname)) asked.push(pathname);
	});
	await page.goto("/izdeu/?q=домбыра");
	await readShown(page);
	expect(asked.length).toBeLessThanOrEqual(9);
	expect(asked.filter((path) => path.includes("entry"))).toEqual([]);
	expect(new Set(asked.filter((path) => !/fragment/.test(path))).size).toBe(
		asked.filter((path) => !/fragment/.test(path)).length,
	);
});

it("a page that is older than the site's search says so, and is opened anew", async () => {
	const { page } = await visit("/robots.txt");
	let isOther = true;
	await page.route(`**${searchManifestFile}`, async (route) => {
		const response = await route.fetch();
		const site = (await response.json()) as SearchManifest;
		await route.fulfill({
			json: isOther ? { ...site, form: site.form + 1 } : site,
		});
	});
	await page.goto("/izdeu/?q=домбыра");
	const reload = page.locator("main [role=status] [data-reload]");
	await reload.waitFor();
	expect(await page.locator("main [role=status]").innerText()).toContain(
		"Сайт жаңарды",
	);
	isOther = false;
	await reload.click();
	expect((await readShown(page)).total).toBeGreaterThan(0);
});

it("an engine whose files went with a deploy gives way to the next one, without a reload", async () => {
	const { page } = await visit("/robots.txt");
	let isOld = true;
	await page.route(`**${searchManifestFile}`, async (route) => {
		const response = await route.fetch();
		const site = (await response.json()) as SearchManifest;
		await route.fulfill({
			json: isOld ? { ...site, folder: "/pagefind/1.0.0-1/" } : site,
		});
	});
	await page.route("**/pagefind/1.0.0-1/**", async (route) => {
		if (!isOld) return route.fulfill({ status: 404 });
		const real = await page.request.get(searchManifestFile);
		const { folder } = (await real.json()) as SearchManifest;
		const url = route.request().url().replace("/pagefind/1.0.0-1/", folder);
		return route.fulfill({ response: await route.fetch({ url }) });
	});
	await page.goto("/izdeu/");
	const first = await ask(page, "домбыра ");
	expect(first.total).toBeGreaterThan(0);
	isOld = false;
	const next = await ask(page, "каспий ");
	expect(next.paths[0]).toMatch("kaspii");
	expect(await page.locator("[data-reload]").count()).toBe(0);
});
