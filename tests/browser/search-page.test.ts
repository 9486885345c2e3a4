import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { ask, choose, readShown } from "./ask.ts";
import { hits, visit } from "./visit.ts";

const datesOf = (page: Page) =>
	page
		.locator(`${hits} time`)
		.evaluateAll((times) =>
			times.map((time) => time.getAttribute("datetime") ?? ""),
		);
const choices = (page: Page, filter: string) =>
	page
		.locator(`main select[name=${filter}] option:not([value=""])`)
		.evaluateAll((options) =>
			options.map((option) => ({
				value: option.getAttribute("value") ?? "",
				count: Number(/\((\d+)\)$/.exec(option.textContent)?.[1] ?? Number.NaN),
			})),
		);
it.each(["section", "year", "author", "tag"])(
	"the filter %s tells how many stories each choice has, and has them",
	async (filter) => {
		const { page, faults } = await visit("/izdeu/");
		const query = "қазақ тілі";
		const all = await ask(page, `${query} `);
		await page.locator(`main select[name=${filter}]`).focus();
		await page
			.locator(`main select[name=${filter}] option`, { hasText: /\(\d+\)$/ })
			.first()
			.waitFor({ state: "attached" });
		// Counts of the whole paper; those of the query come with its next answer.
		await ask(page, `${query} `);
		const open = (await choices(page, filter)).filter(({ count }) => count > 0);
		expect(open.length).toBeGreaterThan(1);
		if (filter === "section" || filter === "year")
			expect(open.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
		for (const { value, count } of open.slice(0, 3)) {
			const { total } = await choose(page, filter, value);
			expect(total, value).toBe(count);
			expect(total).toBeLessThanOrEqual(all.total);
			await page.waitForURL(
				(url) =>
					url.searchParams.get(filter) === value &&
					url.searchParams.get("q") === query,
			);
			await choose(page, filter, "");
		}
		expect(faults).toEqual([]);
	},
);

it.each(["newest", "oldest"])(
	"%s stories come first if wanted",
	async (sort) => {
		const { page } = await visit("/izdeu/");
		await ask(page, "қазақ ");
		const { total } = await choose(page, "sort", sort);
		expect(total).toBeGreaterThan(10);
		await page.locator("main [data-more]").click();
		await page
			.locator(hits)
			.nth(total - 1)
			.waitFor();
		const dates = await datesOf(page);
		expect(dates).toHaveLength(total);
		const sorted = dates.toSorted();
		expect(dates).toEqual(sort === "newest" ? sorted.reverse() : sorted);
		expect(new URL(page.url()).searchParams.get("sort")).toBe(sort);
	},
);

it("an address is answered again as it was", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "қазақ ");
	await choose(page, "section", "Мәдениет");
	const before = await choose(page, "sort", "oldest");
	await page.reload();
	expect(await page.locator("main input[name=q]").inputValue()).toBe("қазақ");
	const after = await readShown(page);
	expect(after.paths).toEqual(before.paths);
});

it("recent queries are kept on the device, offered, and cleared", async () => {
	const { page } = await visit("/izdeu/");
	const recent = page.locator("main [data-recent]");
	expect(await recent.isVisible()).toBe(false);
	await ask(page, "домбыра");
	await ask(page, "наурыз");
	expect(await recent.isVisible()).toBe(false);
	await page.goto("/izdeu/");
	expect(await recent.locator("a").allInnerTexts()).toEqual([
		"наурыз",
		"домбыра",
	]);
	await recent.locator("a", { hasText: "домбыра" }).click();
	const { paths } = await readShown(page);
	expect(paths[0]).toMatch("dombyra");

	await page.goto("/izdeu/");
	await recent.locator("button").click();
	expect(await recent.isVisible()).toBe(false);
	await page.reload();
	await page.waitForLoadState("networkidle");
	expect(await recent.isVisible()).toBe(false);
});

it("a suggestion is followed by its link", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "инфляцыя");
	await page.locator("main [role=status] a").click();
	await page.waitForURL((url) => url.searchParams.get("q") === "инфляция");
	const { paths } = await readShown(page);
	expect(paths[0]).toMatch("infliatsiia");
});

it.each([
	["Каспий", /^(Каспий\p{L}*)$/u],
	["мақал-мәтел", /^(мақал|мәтел)\p{L}*$/iu],
	["«алтын көпір»", /^(алтын|көпір)\p{L}*$/iu],
	["dombyra", /^домбыра\p{L}*$/iu],
])(
	"a story that was found by %s has the words marked until they are cleared",
	async (query, word) => {
		const { page, faults } = await visit("/izdeu/");
		await ask(page, query);
		await page.locator(`${hits} h2 a`).first().click();
		const marks = page.locator("main mark.found");
		await marks.first().waitFor();
		const count = await marks.count();
		const texts = await marks.allTextContents();
		for (const text of texts) expect(text).toMatch(word);
		expect(new Set(texts).size).toBeGreaterThan(1);
		const bar = page.locator("main .marks");
		expect(await bar.innerText()).toContain(String(count));
		const before = await page.locator("main .body").innerText();
		await bar.locator("button").click();
		expect(await marks.count()).toBe(0);
		expect(await bar.count()).toBe(0);
		expect(await page.locator("main .body").innerText()).toBe(before);
		expect(new URL(page.url()).search).toBe("");
		expect(faults).toEqual([]);
	},
);

it.each([
	["latn", /[\p{Script=Cyrillic}\p{Script=Arabic}]/u],
	["arab", /\p{Script=Cyrillic}/u],
])(
	"in /%s/ results, marks and stories are in that script",
	async (script, not) => {
		const { page, faults } = await visit(`/${script}/izdeu/`);
		const { paths, marks, told } = await ask(page, "теңіздің ");
		expect(paths.length).toBeGreaterThan(1);
		for (const path of paths) expect(path).toMatch(`/${script}/20`);
		expect(marks.flat().length).toBeGreaterThan(1);
		expect(marks.flat().join()).not.toMatch(not);
		expect(told).not.toMatch(not);
		expect(await page.locator("main [data-results]").innerText()).not.toMatch(
			not,
		);
		await page.locator(`${hits} h2 a`).first().click();
		await page.locator("main mark.found").first().waitFor();
		expect(await page.locator("main mark.found").count()).toBeGreaterThan(3);
		expect(await page.locator("main .marks").innerText()).not.toMatch(not);
		expect(faults).toEqual([]);
	},
);

it("results are announced, and found again by the keyboard alone", async () => {
	const { page } = await visit("/izdeu/");
	const status = page.locator("main [role=status]");
	expect(await status.count()).toBe(1);
	await page.locator("main input[name=q]").focus();
	await page.keyboard.type("қазақ ");
	await page.keyboard.press("Enter");
	const { total } = await readShown(page);
	expect(await status.innerText()).toContain(`${total} мақала табылды`);
	expect(
		await page.evaluate(() => document.activeElement?.getAttribute("name")),
	).toBe("q");
	await page.locator("main [data-more]").focus();
	await page.keyboard.press("Enter");
	await page.locator(hits).nth(10).waitFor();
	await page.waitForFunction(
		(selector) =>
			document.activeElement ===
			document.querySelectorAll(`${selector} h2 a`)[10],
		hits,
	);
});

/** As strict as a host may send it. */
const policy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";

it.each(["", "/latn", "/arab"])(
	"search of «%s» works under a strict policy",
	async (prefix) => {
		const { page, faults } = await visit("/robots.txt");
		await page.route("**/*", async (route) => {
			const response = await route.fetch();
			await route.fulfill({
				response,
				headers: { ...response.headers(), "content-security-policy": policy },
			});
		});
		await page.goto(`${prefix}/izdeu/`);
		const { paths } = await ask(page, "домбыра ");
		expect(paths.length).toBeGreaterThan(1);
		await page.locator(`${hits} h2 a`).first().click();
		await page.locator("main mark.found").first().waitFor();
		expect(faults).toEqual([]);
	},
);

it("what was typed before search could answer is answered then", async () => {
	const { page } = await visit("/robots.txt");
	let start = () => {};
	const started = new Promise<void>((resolve) => {
		start = resolve;
	});
	await page.route("**/*.js", async (route) => {
		await started;
		await route.continue();
	});
	await page.goto("/izdeu/", { waitUntil: "commit" });
	await page.locator("main input[name=q]").fill("домбыра");
	start();
	const { paths } = await readShown(page);
	expect(paths[0]).toMatch("dombyra");
});
