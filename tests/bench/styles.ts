import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findChromium, launch } from "../browser/chromium.ts";
import { home, renewProject } from "../project.ts";
import { readArguments } from "./arguments.ts";
import { measure as run } from "./measure.ts";
import { ownBuild } from "./project.ts";
import { serveAsHost, slowLine, visitSlowly } from "./slow-line.ts";

/**
 * `npm run bench:styles`: what readers with a slow phone on a slow line wait for where the paper has one stylesheet, one for
 * each route, or its styles in the pages. A story is opened, then the list of a section; the time until something is
 * painted and the bytes count. Medians of five visits.
 */
readArguments(
	"npm run bench:styles",
	"Measures this paper with one stylesheet, one for each route, and styles in the pages.",
	(given) => given.length === 0,
);
const visits = 5;

/** Ways to deliver styles, by what is to stand in the configuration instead. */
const ways: Record<string, [now: string, then: string][]> = {
	"one for the paper": [],
	"one for each route": [["cssCodeSplit: false", "cssCodeSplit: true"]],
	"in the pages": [
		["cssCodeSplit: false", "cssCodeSplit: true"],
		['inlineStylesheets: "never"', 'inlineStylesheets: "always"'],
	],
};
const pages = [
	"/2025/11/azamattyq-qogam-zhane-altyn-kopir/",
	"/madeniet/",
	"/2022/11/dombyra-eki-ishek-san-kui/",
];

const browser = await launch(await findChromium());
const { bits, latency, slower } = slowLine;
console.log(
	`${bits / 1000} kbit/s, ${latency} ms, a processor ${slower} times slower; medians of ${visits}`,
);
for (const [name, changes] of Object.entries(ways)) {
	const folder = await mkdtemp(join(tmpdir(), "bench-styles-"));
	await layProject(folder, changes);
	await run(ownBuild, { cwd: folder });
	const server = serveAsHost(join(folder, "dist"));
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	await tell(name, `http://127.0.0.1:${port}`);
	server.close();
	await rm(folder, { recursive: true });
}
await browser.close();

/** Lays this project with another configuration. */
async function layProject(
	folder: string,
	changes: readonly [string, string][],
): Promise<void> {
	await renewProject(folder, join(home, "content"));
	const file = join(folder, "astro.config.mjs");
	let text = await readFile(file, "utf8");
	for (const [now, then] of changes) {
		if (!text.includes(now))
			throw new Error(`astro.config.mjs has no «${now}»`);
		text = text.replace(now, then);
	}
	await writeFile(file, text);
}

/** Visits the pages one after the other, as a reader does. */
async function tell(name: string, address: string): Promise<void> {
	const seen: { paint: number; bytes: number }[][] = pages.map(() => []);
	for (let visit = 0; visit < visits; visit++)
		await visitSlowly(browser, async (page) => {
			for (const [at, path] of pages.entries()) {
				await page.goto(address + path, { waitUntil: "networkidle" });
				seen[at]?.push(await costOf(page));
			}
		});
	const median = (values: number[]) =>
		values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
	const told = seen.map((costs, at) => {
		const paint = median(costs.map(({ paint }) => paint)) / 1000;
		const bytes = median(costs.map(({ bytes }) => bytes)) / 1024;
		return `${pages[at]} painted after ${paint.toFixed(2)} s, ${bytes.toFixed(1)} KB of markup and styles`;
	});
	console.log(`${name}:\n\t${told.join("\n\t")}`);
}

/** When a page showed something first, and what its markup and styles weighed on the line. */
function costOf(page: Page) {
	return page.evaluate(() => {
		const weigh = (entries: PerformanceEntryList) =>
			entries.reduce(
				(sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
				0,
			);
		const styles = performance
			.getEntriesByType("resource")
			.filter(({ name }) => name.endsWith(".css"));
		return {
			paint:
				performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
				Number.NaN,
			bytes: weigh([...performance.getEntriesByType("navigation"), ...styles]),
		};
	});
}
