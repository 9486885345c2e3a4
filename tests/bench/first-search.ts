import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { findChromium, launch } from "../browser/chromium.ts";
import { readArguments } from "./arguments.ts";
import { serveAsHost, slowLine, type Visit, visitSlowly } from "./slow-line.ts";

/**
 * `npm run bench:first-search [-- folder word]`: what the first search costs a reader with a slow phone on a slow line: time to the first
 * headline and to the whole answer, bytes, requests, and how long the page could not answer. Medians of five visits.
 */
const [folder = "dist", word = "домбыра"] = readArguments(
	"npm run bench:first-search -- dist домбыра",
	"Measures the first search of a built site for a word, on a slow phone and a slow line.",
	(given) => given.length < 3 && existsSync(given[0] ?? "dist"),
);
const visits = Number(process.env.VISITS ?? 5);

const server = serveAsHost(folder);
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch(await findChromium());

const { bits, latency, slower } = slowLine;
console.log(
	`${folder}, «${word}»: ${bits / 1000} kbit/s, ${latency} ms, a processor ${slower} times slower; medians of ${visits}`,
);
/** Waits for a story with its excerpt, then for the answer. */
async function watch(page: Page, seen: () => void) {
	await page.locator("main [data-results] li").first().waitFor();
	seen();
	await page
		.locator("main [role=status]")
		.filter({ hasText: /табылды|табылмады/ })
		.waitFor();
	await page
		.locator(
			"main [data-results]:not([aria-busy=true]) li [data-excerpt]:not(:empty)",
		)
		.first()
		.waitFor();
	seen();
	await page.waitForLoadState("networkidle");
}

await measure("cold, by an address with a query", async (page, begin, seen) => {
	begin();
	await page.goto(`${address}/izdeu/?q=${encodeURIComponent(word)}`, {
		waitUntil: "commit",
	});
	await watch(page, seen);
});
await measure(
	"the field has had the focus for two seconds",
	async (page, begin, seen) => {
		await page.goto(`${address}/izdeu/`);
		const field = page.locator("main input[name=q]");
		await field.focus();
		await page.waitForTimeout(2000);
		begin();
		await field.fill(word);
		await field.press("Enter");
		await watch(page, seen);
	},
);
await browser.close();
server.close();

async function measure(name: string, act: Parameters<typeof visitSlowly>[1]) {
	const all: Visit[] = [];
	for (let at = 0; at < visits; at++) all.push(await visitSlowly(browser, act));
	const median = (of: (visit: Visit) => number) =>
		all.map(of).sort((a, b) => a - b)[visits >> 1] ?? Number.NaN;
	const seconds = (at: number) =>
		(median(({ times }) => times[at] ?? Number.NaN) / 1000).toFixed(1);
	const search = (visit: Visit) =>
		visit.requests.filter((path) => path.startsWith("/pagefind/")).length;
	console.log(
		`${name}: first hit ${seconds(0)} s, whole answer ${seconds(1)} s; ${(median(({ bytes }) => bytes) / 1024).toFixed(0)} KB, ${median(({ requests }) => requests.length)} requests (${median(search)} of search), ${median(({ blocked }) => blocked).toFixed(0)} ms blocked`,
	);
	if (process.env.VERBOSE) console.log(all[0]?.requests.join("\n"));
}
