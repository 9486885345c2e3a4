import { expect, it } from "vitest";
import { seed } from "./kinds.ts";
import { hits, visit, waitForHits } from "./visit.ts";

/** The scripts a page is read in besides its own, and letters they do not have. */
const scripts: [lang: string, prefix: string, dir: string, without: RegExp][] =
	[
		["kk-Latn", "/latn", "ltr", /[\p{Script=Cyrillic}\p{Script=Arabic}]/u],
		["kk-Arab", "/arab", "rtl", /\p{Script=Cyrillic}/u],
	];

it.each(scripts)(
	"the same story is read in %s, and the next page offers it",
	async (lang, prefix, dir, without) => {
		const { page, faults } = await visit(seed);
		await page.locator(`[data-script-switch] > a[hreflang=${lang}]`).click();
		await page.waitForURL(`**${prefix}${seed}`);
		const html = page.locator("html");
		expect(await html.getAttribute("lang")).toBe(lang);
		expect(await html.getAttribute("dir")).toBe(dir);
		expect(await page.locator(".body p").count()).toBe(4);
		expect(await page.locator(".body").innerText()).not.toMatch(without);

		await page.goto("/madeniet/");
		await page.locator(".offer a").click();
		await page.waitForURL(`**${prefix}/madeniet/`);
		await page.goto("/madeniet/");
		await page.locator(".offer button").click();
		await page.reload();
		expect(await page.locator(".offer").count()).toBe(0);
		expect(faults).toEqual([]);
	},
);

const versions = ["kk", "kk-Latn", "kk-Arab"];
const directions = versions.flatMap((from) =>
	versions.filter((to) => to !== from).map((to) => [from, to] as const),
);

it.each(directions)("a story is switched from %s to %s", async (from, to) => {
	const prefixes: Record<string, string> = {
		"kk-Latn": "/latn",
		"kk-Arab": "/arab",
	};
	const { page, faults } = await visit(`${prefixes[from] ?? ""}${seed}`);
	const links = page.locator("[data-script-switch] > a");
	expect(await links.allInnerTexts()).toEqual([
		"Қазақша",
		"Qazaqşa",
		"قازاقشا",
	]);
	await links.and(page.locator(`[hreflang="${to}"]`)).click();
	await page.waitForURL(`**${prefixes[to] ?? ""}${seed}`);
	expect(await page.locator("html").getAttribute("lang")).toBe(to);
	const current = page.locator("[data-script-switch] > [aria-current]");
	expect(await current.getAttribute("hreflang")).toBe(to);
	expect(faults).toEqual([]);
});

it("what search finds on a page in Latin is in Latin", async () => {
	const { page } = await visit("/latn/izdeu/");
	await page.locator("main input[name=q]").fill("ұйым жетекшілері");
	await waitForHits(page);
	const hit = page
		.locator(hits)
		.filter({ has: page.locator(`a[href^="/latn${seed}"]`) });
	await hit.waitFor();
	expect(await hit.innerText()).not.toMatch(/\p{Script=Cyrillic}/u);
});
