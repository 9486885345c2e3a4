import type { Page } from "playwright-core";
import { hits } from "./visit.ts";

/** What the search page shows for a query. */
export interface Shown {
	total: number;
	/** All that is told of the answer. */
	told: string;
	/** The words left out of a partial answer, as they are told. */
	left: string;
	/** The query that was answered instead, where a slip was mended in it. */
	mended: string | undefined;
	/** The query as it was typed, which is offered then. */
	typed: string | undefined;
	/** What is shown before the stories: sections, years, authors, by their addresses. */
	names: string[];
	/** Addresses of the stories shown, without what follows «?». */
	paths: string[];
	/** Marked words of each story shown. */
	marks: string[][];
}

/** Types a query into an open search page, presses Enter and reads the answer. */
export async function ask(page: Page, query: string): Promise<Shown> {
	await forget(page);
	const field = page.locator("main input[name=q]");
	await field.fill(query);
	await field.press("Enter");
	return readShown(page);
}

/** Chooses a value of a filter or an order, and reads the answer to the same query. */
export async function choose(
	page: Page,
	field: string,
	value: string,
): Promise<Shown> {
	await openFilters(page);
	await forget(page);
	await page.locator(`main select[name=${field}]`).selectOption(value);
	return readShown(page);
}

/** Opens the filters, which are closed until somebody wants them. */
export async function openFilters(page: Page): Promise<void> {
	const filters = page.locator("main details");
	if ((await filters.getAttribute("open")) === null)
		await filters.locator("summary").click();
}

/** Takes away what is told of the last answer, lest it be taken for the next one. */
const forget = (page: Page) =>
	page.evaluate(() => {
		document.querySelector("main [role=status]")?.replaceChildren();
	});

/** Reads the answer that is being shown, once all of it is there. */
export async function readShown(page: Page): Promise<Shown> {
	const answer = await page.waitForFunction((selector) => {
		if (document.querySelector("[data-results]")?.ariaBusy !== "false")
			return undefined;
		const status = document.querySelector<HTMLElement>("main [role=status]");
		const told = status?.innerText ?? "";
		const isNone = /табылмады|tabylmady|تابىلمادى/.test(told);
		const total = isNone ? 0 : Number(/\d+/.exec(told)?.[0] ?? Number.NaN);
		const items = [...document.querySelectorAll(selector)];
		if (items.length !== Math.min(10, total)) return undefined;
		return {
			total,
			told,
			left: /Ескерілмеген сөз: (.*)/.exec(told)?.[1] ?? "",
			mended: /«(.*)» бойынша көрсетілді/.exec(told)?.[1],
			typed: status?.querySelector("a")?.textContent.replace(/[«»]/g, ""),
			names: [...document.querySelectorAll("main [data-names] a")].map(
				(link) => link.getAttribute("href") ?? "",
			),
			paths: items.map(
				(item) =>
					item.querySelector("h2 a")?.getAttribute("href")?.split("?")[0] ?? "",
			),
			marks: items.map((item) =>
				[...item.querySelectorAll("mark")].map((mark) => mark.textContent),
			),
		};
	}, hits);
	return (await answer.jsonValue()) as Shown;
}
