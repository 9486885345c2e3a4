import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone, visit } from "./visit.ts";

const lists = [
	"/",
	"/madeniet/",
	"/2025/",
	"/2025/06/",
	"/saiasat/",
	"/taqyryptar/",
	"/taqyryptar/tarih/",
	"/avtorlar/",
	"/avtorlar/til-bolimi/",
];
const inScripts = ["", "/latn", "/arab"].flatMap((prefix) =>
	lists.map((path) => prefix + path),
);
const wide = (width: number): BrowserContextOptions => ({
	viewport: { width, height: 900 },
});

/** Boxes of elements, in the order of the page. */
const boxesOf = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((elements) =>
		elements.map((element) => {
			const { left, right, top, bottom, width, height } =
				element.getBoundingClientRect();
			return { left, right, top, bottom, width, height };
		}),
	);

describe("nothing scrolls sideways", () => {
	const widthOf = (page: Page) =>
		page.evaluate(() => document.documentElement.scrollWidth);

	it.each(inScripts)("at %s with letters of 200 % on a phone", async (path) => {
		const { page } = await visit(path, phone);
		expect(await widthOf(page)).toBeLessThanOrEqual(360);
		await page.addStyleTag({ content: "html { font-size: 200% !important }" });
		expect(await widthOf(page)).toBeLessThanOrEqual(360);
		// Nor is anything cut off: what a list says ends inside the screen.
		const spilt = await page
			.locator("main :is(h1, h2, h3, p, li, a, time, small)")
			.evaluateAll((elements) =>
				elements
					.filter((element) => !element.closest(".visually-hidden"))
					.filter((element) => {
						const { left, right } = element.getBoundingClientRect();
						return left < -1 || right > innerWidth + 1;
					})
					.map((element) => element.textContent),
			);
		expect(spilt).toEqual([]);
	});
});

it("letters of the usual size break no word of a headline on a phone", async () => {
	const { page } = await visit("/2025/", phone);
	const broken = await page.locator("main :is(h1, .headline a)").evaluateAll(
		(elements) =>
			elements.filter((element) => {
				const before = element.getBoundingClientRect().height;
				const style = (element as HTMLElement).style;
				style.overflowWrap = "normal";
				return element.getBoundingClientRect().height !== before;
			}).length,
	);
	expect(broken).toBe(0);
});

describe.each([1440, 1920])("at %d pixels", (width) => {
	it.each(["/2025/", "/arab/2025/", "/madeniet/", "/taqyryptar/tarih/"])(
		"the list at %s fills its width",
		async (path) => {
			const { page } = await visit(path, wide(width));
			const [main] = await boxesOf(page, "main");
			const [side] = await boxesOf(page, ".side");
			const stories = await boxesOf(page, "main .story");
			expect(stories.length).toBeGreaterThan(1);
			if (!main || !side) throw new Error("The list has no side column");
			for (const [at, story] of stories.entries()) {
				// Stories and the column beside them take the page's width together.
				expect(story.width + side.width).toBeGreaterThan(main.width * 0.85);
				if (at > 0)
					expect(story.top).toBeGreaterThan(stories[at - 1]?.bottom ?? 0);
			}
			expect(side.top).toBeLessThan(stories[0]?.bottom ?? 0);
			// Words stand beside pictures, and take more room than they.
			const [words, arts] = [
				await boxesOf(page, "main .words"),
				await boxesOf(page, "main .art"),
			];
			for (const [at, word] of words.entries()) {
				const art = arts[at];
				expect(art && word.top < art.bottom && art.top < word.bottom).toBe(
					true,
				);
				expect(word.width).toBeGreaterThanOrEqual((art?.width ?? 0) * 0.95);
			}
		},
	);

	it("no band of the front page has a picture over 40 % of it, or is emptier than full", async () => {
		const { page } = await visit("/", wide(width));
		const bands = await page
			.locator("main section[aria-labelledby^=bolim]")
			.evaluateAll((sections) =>
				sections.map((section) => {
					const { width, height } = section.getBoundingClientRect();
					const size = (selector: string) =>
						[...section.querySelectorAll(selector)].map((element) => {
							const box = element.getBoundingClientRect();
							return box.width * box.height;
						});
					const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);
					return {
						largest: Math.max(
							...[...section.querySelectorAll(".art")].map(
								(art) => art.getBoundingClientRect().width / width,
							),
						),
						filled:
							sum([...size(".art"), ...size(".words")]) / (width * height),
					};
				}),
			);
		expect(bands.length).toBeGreaterThan(5);
		for (const { largest, filled } of bands) {
			expect(largest).toBeLessThanOrEqual(0.4);
			expect(filled).toBeGreaterThan(0.4);
		}
	});
});

it.each([
	["/", phone],
	["/", wide(768)],
	["/", wide(1440)],
	["/2025/", phone],
	["/2025/", wide(1440)],
])("covers and drawings of %s are shown whole", async (path, device) => {
	const { page } = await visit(path, device);
	const covers = await page
		.locator("main .art svg.cover")
		.evaluateAll((drawings) =>
			drawings.map((drawing) => {
				const { width, height } = drawing.getBoundingClientRect();
				const box = (drawing as SVGSVGElement).viewBox.baseVal;
				return width / height / (box.width / box.height);
			}),
		);
	expect(covers.length).toBeGreaterThan(0);
	for (const stretch of covers) expect(stretch).toBeCloseTo(1, 1);
	const drawings = await page
		.locator('main .art img[src$=".svg"]')
		.evaluateAll((images) =>
			images.map((image) => getComputedStyle(image).objectFit),
		);
	expect(drawings.length).toBeGreaterThan(0);
	expect(new Set(drawings)).toEqual(new Set(["contain"]));
});

it("a reader goes on from month to month, and from a tag to all tags", async () => {
	const { page, faults } = await visit("/2025/06/");
	await page.locator(".side a[rel=prev]").click();
	await page.waitForURL("**/2025/05/");
	await page.locator(".side a[rel=next]").click();
	await page.waitForURL("**/2025/06/");
	await page.getByRole("link", { name: "Ұлттық ойын" }).click();
	await page.waitForURL("**/taqyryptar/ulttyq-oiyn/");
	await page.locator(".crumbs a", { hasText: "Тақырыптар" }).click();
	await page.waitForURL("**/taqyryptar/");
	await page.getByRole("link", { name: "Әліпби" }).first().click();
	await page.waitForURL("**/taqyryptar/alipbi/");
	expect(faults).toEqual([]);
});
