import { describe, expect, it } from "vitest";
import { seed, withVideo } from "./kinds.ts";
import { desk, phone, visit } from "./visit.ts";

describe.each([
	["a phone", phone],
	["a desk", desk],
])("on %s", (_place, device) => {
	it("a story of the front page is opened and read", async () => {
		const { page, faults } = await visit("/", device);
		const headline = page.locator("main article h2 a").first();
		const title = await headline.innerText();
		await headline.click();
		await page.waitForURL(/\/\d{4}\/\d{2}\/[^/]+\/$/);
		expect(await page.locator("h1").innerText()).toBe(title);
		const text = page.locator(".body p").first();
		await text.scrollIntoViewIfNeeded();
		const box = await text.boundingBox();
		const size = await text.evaluate((p) =>
			parseFloat(getComputedStyle(p).fontSize),
		);
		expect(box?.width).toBeGreaterThan(280);
		expect(size).toBeGreaterThanOrEqual(16);
		expect(faults).toEqual([]);
	});
});

it("without JavaScript the story is there, and search shows the way to the archive", async () => {
	const { page } = await visit(seed, { ...desk, javaScriptEnabled: false });
	expect(await page.locator(".body p").count()).toBe(4);
	expect(await page.locator(".body").innerText()).toContain(
		"Азаматтық ресурстық орталық",
	);

	const search = await visit("/izdeu/", { ...desk, javaScriptEnabled: false });
	expect(await search.page.locator("main noscript").innerText()).toContain(
		"JavaScript керек",
	);
	await search.page.locator("#muragat a", { hasText: "2022" }).click();
	await search.page.waitForURL("**/2022/");
	expect(await search.page.locator("main article").count()).toBeGreaterThan(1);
});

it("a wrong address is answered with 404 and ways to go on", async () => {
	const { page } = await visit("/");
	const response = await page.goto("/2022/08/joq/");
	expect(response?.status()).toBe(404);
	expect(await page.locator("h1").innerText()).toBe("Бет табылмады");
	for (const path of ["/", "/izdeu/"])
		expect(await page.locator(`main a[href="${path}"]`).count()).toBe(1);
});

it("a video's player is loaded only when its still is pressed", async () => {
	const { page, faults } = await visit(withVideo);
	const asked: string[] = [];
	await page.route("https://www.youtube-nocookie.com/**", (route) => {
		asked.push(route.request().url());
		return route.fulfill({
			contentType: "text/html; charset=utf-8",
			body: "<p>Бейне</p>",
		});
	});
	const still = page.locator(".video a");
	await still.scrollIntoViewIfNeeded();
	await page.waitForLoadState("networkidle");
	expect(asked).toEqual([]);
	await still.click();
	await page.frameLocator(".video iframe").getByText("Бейне").waitFor();
	expect(asked).toHaveLength(1);
	expect(asked[0]).toMatch(
		/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}/,
	);
	expect(faults).toEqual([]);
});

it("the link of a story is copied", async () => {
	const { page } = await visit(seed, {
		...desk,
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const link = page.locator("[data-copy]");
	await link.click();
	await link.filter({ hasText: "Көшірілді" }).waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await link.getAttribute("data-copy"),
	);
	expect(page.url()).toMatch(seed);
});

it.each(["", "/latn", "/arab"])(
	"a story at %s/… loads at most 60 KB of fonts",
	async (prefix) => {
		const sizes: number[] = [];
		const { page } = await visit("/robots.txt");
		page.on("response", async (response) => {
			if (response.url().endsWith(".woff2"))
				sizes.push((await response.body()).length);
		});
		await page.goto(`${prefix}${seed}`);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForLoadState("networkidle");
		expect(sizes.length).toBeGreaterThan(0);
		expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(
			60 * 1024,
		);
	},
);
