import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { ask, choose, openFilters, readShown } from "./ask.ts";
import { hits, phone, visit } from "./visit.ts";

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
		await openFilters(page);
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
		// An icon may still be on its way.
		await page.unrouteAll({ behavior: "ignoreErrors" });
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

it("the query stands in the tab's title", async () => {
	for (const [prefix, title] of [
		["", "домбыра – іздеу"],
		["/latn", "домбыра – ızdeu"],
		["/arab", "домбыра – ىزدەۋ"],
	]) {
		const { page } = await visit(`${prefix}/izdeu/`);
		const before = await page.title();
		await ask(page, "домбыра");
		expect(await page.title()).toContain(title?.split(" ")[0]);
		if (prefix === "") expect(await page.title()).toBe(title);
		expect(await page.title()).not.toBe(before);
		await page.locator("main input[name=q]").fill("");
		await page.waitForFunction((own) => document.title === own, before);
	}
});

it("one goes back to the query before, and on again", async () => {
	const { page, faults } = await visit("/izdeu/");
	const field = page.locator("main input[name=q]");
	const isShown = async (query: string) => {
		await page.waitForFunction(
			(own) => document.title.startsWith(`${own} –`),
			query,
		);
		expect(await field.inputValue()).toBe(query);
		return (await readShown(page)).paths;
	};
	const dombyra = (await ask(page, "домбыра")).paths;
	const nauryz = (await ask(page, "наурыз")).paths;
	await choose(page, "section", "Мәдениет");
	await page.goBack();
	expect(await isShown("наурыз")).toEqual(nauryz);
	expect(await page.locator("main select[name=section]").inputValue()).toBe("");
	await page.goBack();
	expect(await isShown("домбыра")).toEqual(dombyra);
	await page.goForward();
	expect(await isShown("наурыз")).toEqual(nauryz);
	expect(faults).toEqual([]);
});

it("letter by letter, a query is one step of the history", async () => {
	const { page } = await visit("/");
	await page.goto("/izdeu/");
	await page.locator("main input[name=q]").focus();
	for (const letter of "домбыра") {
		await page.keyboard.type(letter);
		await page.waitForFunction(
			(own) => new URLSearchParams(location.search).get("q")?.endsWith(own),
			letter,
		);
	}
	await readShown(page);
	await page.goBack();
	await page.waitForURL((url) => url.pathname === "/");
});

it("whoever comes back from a story finds as many results as were shown", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "қазақ ");
	await page.locator("main [data-more]").click();
	await page.locator(hits).nth(10).waitFor();
	const shown = await page.locator(hits).count();
	await page.locator(`${hits} h2 a`).nth(11).click();
	await page.waitForURL(/\/20\d\d\//);
	await page.goBack();
	await page
		.locator(hits)
		.nth(shown - 1)
		.waitFor();
	expect(await page.locator(hits).count()).toBe(shown);
});

it("the more button pressed twice shows nothing twice", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "қазақ ");
	await page.locator("main [data-more]").dblclick();
	await page.locator(hits).nth(10).waitFor();
	await page.waitForLoadState("networkidle");
	const shown = await page
		.locator(`${hits} h2 a`)
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	expect(new Set(shown).size).toBe(shown.length);
});

it("what was typed is looked for as it stands, if wanted", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "инфляцыя");
	await page.locator("main [role=status] a").click();
	await page.waitForURL((url) => url.searchParams.get("q") === '"инфляцыя"');
	expect((await readShown(page)).total).toBe(0);
});

it("a section that was found is gone to, in the page's script", async () => {
	for (const prefix of ["", "/latn", "/arab"]) {
		const { page, faults } = await visit(`${prefix}/izdeu/`);
		const { names, total } = await ask(page, "спорт");
		expect(names).toEqual([`${prefix}/sport/`]);
		expect(total).toBe(2);
		const link = page.locator("main [data-names] a");
		if (prefix !== "")
			expect(await link.innerText()).not.toMatch(/\p{Script=Cyrillic}/u);
		await link.click();
		await page.waitForURL(`**${prefix}/sport/`);
		expect(faults).toEqual([]);
	}
});

it("filters that leave nothing are told, and taken away", async () => {
	const { page } = await visit(
		`/izdeu/?${new URLSearchParams({ q: "домбыра", section: "Спорт" })}`,
	);
	expect((await readShown(page)).total).toBe(0);
	expect(await page.locator("main summary").innerText()).toContain("Спорт");
	await page.locator("main [role=status] a").click();
	await page.waitForURL((url) => !url.searchParams.has("section"));
	expect((await readShown(page)).total).toBeGreaterThan(0);
});

it("excerpts that begin or end inside a sentence say so", async () => {
	const { page } = await visit("/izdeu/");
	await ask(page, "қазақ ");
	const excerpts = await page.locator(`${hits} [data-excerpt]`).allInnerTexts();
	expect(excerpts.some((text) => text.startsWith("…"))).toBe(true);
	for (const text of excerpts) {
		expect(text).toMatch(/^(…|[«(]?[\p{Lu}\d–])/u);
		expect(text).toMatch(/[.!?…][»”)]*$/);
	}
});

it.each([
	["a word without an end", "а".repeat(4000)],
	["many words", "қазақстан ".repeat(400)],
	["many words nobody knows", "жбщцф ".repeat(660)],
	["a Latin word without an end", "qazaqstan".repeat(440)],
	["many slips", "домбраның наруыздан ".repeat(200)],
	["a compound without an end", "ата-".repeat(1000)],
])("%s is cut, answered and told of", async (_, query) => {
	const { page, faults } = await visit("/izdeu/");
	const { told } = await ask(page, query);
	expect(told).toContain("Сұрау тым ұзын");
	expect((await page.title()).length).toBeLessThan(300);
	// Hosts refuse addresses of more than 4 to 8 KB.
	expect(page.url().length).toBeLessThan(2000);
	expect(faults).toEqual([]);
});

it("so is a query too long that comes with the address", async () => {
	const { page } = await visit(`/izdeu/?q=${"qazaqstan+".repeat(400)}`);
	expect((await readShown(page)).told).toContain("Сұрау тым ұзын");
	expect(page.url().length).toBeLessThan(2000);
});

it("without programs the page says so, and leads on", async () => {
	for (const prefix of ["", "/latn", "/arab"]) {
		const { page } = await visit(
			`${prefix}/izdeu/?${new URLSearchParams({ q: "домбыра" })}`,
			{ ...phone, javaScriptEnabled: false },
		);
		expect(await page.locator("main form").isVisible()).toBe(false);
		expect(await page.locator("noscript p").innerText()).toContain(
			"JavaScript",
		);
		const links = await page
			.locator("main a:visible")
			.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		expect(links).toContain(`${prefix}/sport/`);
		expect(links).toContain(`${prefix}/2026/`);
	}
});

it.each(["", "/latn", "/arab"])(
	"on a phone the first answer of «%s» stands on the first screen, below one field",
	async (prefix) => {
		for (const query of ["домбыра", "домбра", "спорт"]) {
			const { page } = await visit(
				`${prefix}/izdeu/?${new URLSearchParams({ q: query })}`,
				{ ...phone, viewport: { width: 360, height: 800 } },
			);
			await readShown(page);
			const box = await page.locator(hits).first().boundingBox();
			expect((box?.y ?? 800) + 100).toBeLessThan(800);
			expect(await page.locator("input[type=search]").count()).toBe(1);
			expect(await page.locator("main select[name=year]").isVisible()).toBe(
				false,
			);
		}
	},
);

it.each(["", "/latn", "/arab"])(
	"with letters twice as large the search page of «%s» does not scroll sideways",
	async (prefix) => {
		const { page } = await visit(
			`${prefix}/izdeu/?${new URLSearchParams({ q: "спорт" })}`,
			{ viewport: { width: 360, height: 800 } },
		);
		await page.addStyleTag({ content: "html { font-size: 200% }" });
		await readShown(page);
		await openFilters(page);
		const [own, most] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			Math.max(
				...[...document.querySelectorAll("main *")].map(
					(element) => element.getBoundingClientRect().right,
				),
			),
		]);
		expect(own).toBeLessThanOrEqual(360);
		expect(most).toBeLessThanOrEqual(360);
	},
);
