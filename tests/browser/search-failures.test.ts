import type { Route } from "playwright-core";
import { expect, it } from "vitest";
import { ask, choose, readShown } from "./ask.ts";
import { cutIndex } from "./cut-index.ts";
import { visit } from "./visit.ts";

/** Files of search by how they are called, and the query that needs them. */
const files: readonly (readonly [string, RegExp, string])[] = [
	["the engine", /\/pagefind\.js/, "қазақ "],
	["the engine's program", /\/wasm\..*\.pagefind/, "қазақ "],
	["what there is", /\/site\.json/, "қазақ "],
	["the roots", /\/roots\.bin/, "қазақ "],
	["the list of keys", /\/keys\.\w+\.txt/, "домбра "],
	["the index", /\.pf_meta/, "қазақ "],
	["the words of a year", /\.pf_index/, "қазақ "],
	["a filter", /\.pf_filter/, "спорт "],
	["a story", /\.pf_fragment/, "домбыра "],
];

/** Ways not to give a file. */
const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	"does not come": (route) => route.abort(),
	"is refused": (route) => route.fulfill({ status: 503, body: "busy" }),
	"is a page of the network's": (route) =>
		route.fulfill({ contentType: "text/html", body: "<p>Log in</p>" }),
};

const [firstWay] = Object.keys(ways);

/** Opens the search page of a site that does not give a file for so many times. */
async function visitFailing(
	file: RegExp,
	times: number,
	fail: (route: Route) => Promise<void> = (route) => route.abort(),
) {
	const { page } = await visit("/robots.txt");
	let left = times;
	let failed = 0;
	await page.route(file, (route) => {
		if (left <= 0) return route.continue();
		left--;
		failed++;
		return fail(route);
	});
	await page.goto("/izdeu/");
	return {
		page,
		failed: () => failed,
		mend: () => {
			left = 0;
		},
	};
}

async function wholeAnswer(query: string) {
	const { page } = await visit("/izdeu/");
	return ask(page, query);
}

it.each(files)(
	"%s that fails once is asked for again, and nothing is missing",
	async (_, file, query) => {
		const { page, failed } = await visitFailing(file, 1);
		expect(await ask(page, query)).toEqual(await wholeAnswer(query));
		expect(failed()).toBe(1);
	},
);

it.each(
	files.flatMap(([name, file, query]) =>
		Object.entries(ways)
			.filter(([way]) => way === firstWay || name === "the words of a year")
			.map(([way, fail]) => [name, way, file, query, fail] as const),
	),
)(
	"%s that %s is told of, and the next answer is whole without a reload",
	async (_name, _way, file, query, fail) => {
		const { page, mend, failed } = await visitFailing(file, 1000, fail);
		await page.evaluate(() => {
			Object.assign(window, { isSame: true });
		});
		await page.locator("main input[name=q]").fill(query);
		const again = page.locator("main [role=status] button");
		await again.waitFor();
		expect(await page.locator("main [role=status]").innerText()).toContain(
			"Іздеу жүктелмеді",
		);
		expect(failed()).toBeGreaterThan(0);
		expect(await page.locator("main [data-results] li").count()).toBe(0);
		mend();
		await again.click();
		await again.waitFor({ state: "detached" });
		expect(await readShown(page)).toEqual(await wholeAnswer(query));
		expect(await page.evaluate(() => "isSame" in window)).toBe(true);
	},
);

it("what was asked in vain is answered when the network is back", async () => {
	const { page } = await visit("/izdeu/");
	await page.context().setOffline(true);
	await page.locator("main input[name=q]").fill("домбыра");
	await page.locator("main [role=status] button").waitFor();
	await page.context().setOffline(false);
	await page.locator("main [data-results] li").first().waitFor();
	expect((await readShown(page)).paths[0]).toMatch("dombyra");
});

it("a query in other letters is answered once their tables come", async () => {
	const { page } = await visit("/robots.txt");
	let isDown = true;
	await page.route(/\/(?:alphabets|transliterate)\./, (route) =>
		isDown ? route.abort() : route.continue(),
	);
	await page.goto("/latn/izdeu/?q=dombyra");
	const again = page.locator("main [role=status] button");
	await again.waitFor();
	isDown = false;
	await again.click();
	await page.locator("main [data-results] li").first().waitFor();
	expect((await readShown(page)).total).toBeGreaterThan(0);
});

it("a query that is asked while a year is on its way waits for it", async () => {
	const { page } = await visit("/robots.txt");
	await cutIndex(page);
	let give = () => {};
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	await page.route(/\/pagefind\.y2024_\w+\.pf_meta/, async (route) => {
		await given;
		await route.fallback();
	});
	await page.goto("/izdeu/");
	const asked = page.waitForRequest(/\/pagefind\.y2024_\w+\.pf_meta/);
	await page.locator("main input[name=q]").fill("тоғызқұмалақ ");
	await asked;
	const answer = ask(page, "домбыра ");
	// It has gone as far as it can by now.
	await page.waitForTimeout(500);
	give();
	expect(await answer).toEqual(await wholeAnswer("домбыра "));
});

it("a year that does not come is no year without stories", async () => {
	const { page } = await visit("/robots.txt");
	await cutIndex(page);
	let isDown = true;
	await page.route(/\/pagefind\.y2023_\w+\.pf_meta/, (route) =>
		isDown ? route.abort() : route.fallback(),
	);
	await page.goto("/izdeu/");
	await page.locator("main input[name=q]").fill("домбыра ");
	await page.locator("main [role=status] button").waitFor();
	isDown = false;
	expect(await ask(page, "наурыз ")).toEqual(await wholeAnswer("наурыз "));
});

it("in a large archive a year, a section and an order are answered whole", async () => {
	const { page } = await visit("/robots.txt");
	await cutIndex(page);
	await page.goto("/izdeu/");
	for (const query of ["2022", "спорт", "спорт 2025", "қазақ "]) {
		const whole = await wholeAnswer(query);
		const shown = await ask(page, query);
		expect(shown.names, query).toEqual(whole.names);
		expect(shown.paths.slice(0, 2), query).toEqual(whole.paths.slice(0, 2));
	}
	const { paths } = await choose(page, "sort", "oldest");
	expect(paths).toEqual(paths.toSorted());
	expect(paths[0]).toMatch(/^\/2022\//);
});

it("the last query is answered, whichever comes last", async () => {
	const { page } = await visit("/robots.txt");
	await cutIndex(page);
	let give = () => {};
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	// The stories of the first query are slow.
	await page.route(/\/y2022_\w+\.pf_fragment/, async (route) => {
		await given;
		await route.fallback();
	});
	await page.goto("/izdeu/");
	const slow = page.waitForRequest(/\/y2022_\w+\.pf_fragment/);
	await page.locator("main input[name=q]").fill("домбыра ");
	await slow;
	const last = await ask(page, "каспий ");
	give();
	await page.waitForLoadState("networkidle");
	expect(await readShown(page)).toEqual(last);
	expect(last.paths[0]).toMatch("kaspii");
});
