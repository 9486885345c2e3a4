import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { seed } from "./kinds.ts";
import { visit, waitForHits } from "./visit.ts";

/** What has the focus: its words, where it leads, and whether it can be seen to have it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body)
			return undefined;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const { width, height, bottom, right } = element.getBoundingClientRect();
		return {
			text: element.innerText.trim(),
			href: element.getAttribute("href"),
			name: element.getAttribute("name"),
			shown: width > 1 && height > 1 && bottom > 0 && right > 0,
			ringed:
				(outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) ||
				boxShadow !== "none",
		};
	});

/** Presses Tab until something has the focus that is looked for. */
async function tabTo(
	page: Page,
	isIt: (found: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean,
) {
	for (let presses = 0; presses < 150; presses++) {
		await page.keyboard.press("Tab");
		const found = await focused(page);
		if (!found) break;
		expect(found, JSON.stringify(found)).toMatchObject({
			shown: true,
			ringed: true,
		});
		if (isIt(found)) return found;
	}
	throw new Error("Tab never came there");
}

it("Tab comes first to the link that skips to the content", async () => {
	const { page } = await visit("/");
	const first = await tabTo(page, () => true);
	expect(first.text).toBe("Негізгі мазмұнға өту");
	await page.keyboard.press("Enter");
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("negizgi");
	const next = await tabTo(page, () => true);
	expect(
		await page.locator(`main [href="${next.href}"]`).count(),
	).toBeGreaterThan(0);
});

it("search is reached, asked and its first answer opened", async () => {
	const { page } = await visit("/");
	await tabTo(page, ({ name }) => name === "q");
	await page.keyboard.type("ұйым жетекшілері");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/izdeu\/\?q=/);
	// Headlines answer first; the whole answer takes their place.
	await waitForHits(page);
	await page.locator(`main a[href^="${seed}"]`).waitFor();
	await tabTo(page, ({ href }) => href?.startsWith(seed) ?? false);
	await page.keyboard.press("Enter");
	await page.waitForURL(`**${seed}*`);
});

it("every way of an article's page is reached, one after the other", async () => {
	const { page } = await visit(seed);
	const visible = await page
		.locator(
			"a[href]:visible, button:visible, input:visible, [tabindex='0']:visible",
		)
		.count();
	let reached = 0;
	await tabTo(page, ({ href }) => {
		reached++;
		return href === "/rss.xml";
	});
	// What is hidden from the keyboard on purpose is shown twice: a picture and its headline.
	const apart = await page.locator("[tabindex='-1']:visible").count();
	expect(reached).toBeGreaterThanOrEqual(visible - apart - 2);
});
