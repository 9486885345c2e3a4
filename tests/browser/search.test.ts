import { expect, it } from "vitest";
import { choose, readShown } from "./ask.ts";
import { seed } from "./kinds.ts";
import { hits, phone, visit, waitForHits } from "./visit.ts";

it("«ұйым» finds the first story and marks the word", async () => {
	const { page, faults } = await visit("/izdeu/");
	await page.locator("main input[name=q]").fill("ұйым");
	await waitForHits(page);
	const hit = page
		.locator(hits)
		.filter({ has: page.locator(`a[href^="${seed}"]`) });
	await hit.waitFor();
	expect(
		(await hit.locator("mark").first().innerText()).toLowerCase(),
	).toContain("ұйым");
	expect(faults).toEqual([]);
	await hit.locator("h2 a").click();
	await page.waitForURL(`**${seed}*`);
});

it("a word of the masthead's search is looked for", async () => {
	const { page } = await visit("/");
	const field = page.locator("header input[name=q]");
	await field.fill("домбыра");
	await field.press("Enter");
	await page.waitForURL(/\/izdeu\/\?q=/);
	await waitForHits(page);
	expect(await page.locator("main input[name=q]").inputValue()).toBe("домбыра");
	expect(await page.locator(hits).count()).toBeGreaterThan(0);
});

it("on a phone the masthead leads to the search page", async () => {
	const { page } = await visit("/", phone);
	await page.locator("header search button").click();
	await page.waitForURL(/\/izdeu\//);
	expect(await page.locator("input[type=search]").count()).toBe(1);
	expect(await page.locator("main input[name=q]").isVisible()).toBe(true);
});

it("an address with a question, a section and a year is answered", async () => {
	const { page } = await visit(
		`/izdeu/?${new URLSearchParams({ q: "қоғам", section: "Қоғам", year: "2022" })}`,
	);
	await waitForHits(page);
	expect(await page.locator("main select[name=section]").inputValue()).toBe(
		"Қоғам",
	);
	expect(await page.locator("main select[name=year]").inputValue()).toBe(
		"2022",
	);
	const told = await page.locator(`${hits} .about`).allInnerTexts();
	expect(told.length).toBeGreaterThan(0);
	for (const about of told) expect(about).toMatch(/^Қоғам .* 2022$/);
});

it("a section and a year narrow what was found, and the address keeps them", async () => {
	const { page } = await visit("/izdeu/?q=қазақ");
	const { total: all } = await readShown(page);
	const narrowed = async (name: string, choice: string) => {
		const { total } = await choose(page, name, choice);
		await page.waitForURL((url) => url.searchParams.get(name) === choice);
		return total;
	};
	const ofSection = await narrowed("section", "Мәдениет");
	expect(
		new Set(await page.locator(`${hits} [data-section]`).allInnerTexts()),
	).toEqual(new Set(["Мәдениет"]));
	const ofYear = await narrowed("year", "2022");
	const years = await page
		.locator(`${hits} time`)
		.evaluateAll((times) =>
			times.map((time) => time.getAttribute("datetime")?.slice(0, 4)),
		);
	expect(new Set(years)).toEqual(new Set(["2022"]));
	expect(all).toBeGreaterThan(ofSection);
	expect(ofSection).toBeGreaterThanOrEqual(ofYear);
	expect(ofYear).toBeGreaterThan(0);
});

it("nothing found is said in words", async () => {
	const { page } = await visit("/izdeu/?q=щщщщ");
	expect(await waitForHits(page)).toContain("Ештеңе табылмады");
	expect(await page.locator(hits).count()).toBe(0);
});
