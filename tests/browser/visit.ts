import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { launch } from "./chromium.ts";

/** Where the site is served. */
const served = inject("served");

let browser: Browser;
beforeAll(async () => {
	browser = await launch(inject("chromium"));
});
afterEach(async () => {
	await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(() => browser.close());

/** A page that is open, and what went wrong on it: errors in its console, and what it asked of other hosts or in vain. */
export interface Visit {
	page: Page;
	faults: string[];
}

/** Phones and desks the site is looked at on. */
export const phone: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true,
};
export const desk: BrowserContextOptions = {
	viewport: { width: 1280, height: 900 },
};

/** Opens a page as a reader who comes for the first time. Nobody but the site answers. */
export async function visit(
	path: string,
	options: BrowserContextOptions = desk,
): Promise<Visit> {
	const context = await browser.newContext({
		// Tests make letters larger by styles of their own; the policy has tests elsewhere.
		bypassCSP: true,
		...options,
		baseURL: served,
		locale: "kk-KZ",
		reducedMotion: "reduce",
	});
	const page = await context.newPage();
	const faults: string[] = [];
	await context.route(
		(url) => url.origin !== served,
		(route) => {
			faults.push(`asked of another host: ${route.request().url()}`);
			return route.abort();
		},
	);
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type()))
			faults.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
	page.on("response", (response) => {
		if (response.status() >= 400 && response.url() !== `${served}${path}`)
			faults.push(`${response.status()}: ${response.url()}`);
	});
	await page.goto(path, { waitUntil: "load" });
	return { page, faults };
}

/** Stories that search shows. */
export const hits = "main [data-search] ol > li";

/** What search says, once it has found something and shows it, or has found nothing. */
export async function waitForHits(page: Page): Promise<string> {
	const status = page.locator("main [role=status]");
	await status
		.filter({
			hasText: /табылды|табылмады|tabyldy|tabylmady|تابىلدى|تابىلمادى/,
		})
		.waitFor();
	const said = await status.innerText();
	if (/табылды|tabyldy|تابىلدى/.test(said))
		await page.locator(hits).first().waitFor();
	return said;
}
