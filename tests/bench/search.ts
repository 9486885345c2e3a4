import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readArchive } from "../../src/archive/archive.ts";
import { readBody } from "../../src/article/body-cache.ts";
import { splitWords } from "../../src/kazakh/words.ts";
import { entryOf } from "../../src/search/browser/deliveries.ts";
import {
	type SearchManifest,
	searchManifestFile,
} from "../../src/search/files/manifest.ts";
import { indexKeys } from "../../src/search/index/keys.ts";
import { encodeKey } from "../../src/search/language/encoding.ts";
import { findChromium, launch } from "../browser/chromium.ts";
import { readArguments } from "./arguments.ts";
import { measure } from "./measure.ts";
import { astroBuild, makeProject } from "./project.ts";
import { serveAsHost } from "./slow-line.ts";

/**
 * `npm run bench:search [-- articles]`: what search over a large archive costs its builder and its
 * readers: index time and memory, bytes a reader loads, time to answer, and whether frequent
 * stems find all their pages. Beside it, Pagefind over the same pages as it comes.
 */
const [size = "10000"] = readArguments(
	"npm run bench:search -- 10000",
	"Measures search over an archive of so many synthetic articles.",
	(given) => given.length < 2 && given.every((one) => Number(one) > 0),
);
const count = Number(size);
const common = 300;

const folder = await mkdtemp(join(tmpdir(), "bench-search-"));
const own = join(folder, "own");
await makeProject(own, count);
const built = await measure(astroBuild, { cwd: own, env: { ONLY: "search" } });
console.log(
	`${count} articles: ${built.output.match(/search index: .*/)?.[0]}; build with search, without scripts: ${built.seconds.toFixed(1)} s, ${built.megabytes.toFixed(0)} MB at most`,
);
const peer = await measure(
	[
		process.execPath,
		join(own, "node_modules/pagefind/lib/runner/bin.cjs"),
		...["--site", "dist", "--glob", "{2*}/*/*/index.html"],
		...["--output-path", join(folder, "peer")],
	],
	{ cwd: own },
);
console.log(
	`Pagefind over the same pages as it comes: ${peer.seconds.toFixed(1)} s, ${peer.megabytes.toFixed(0)} MB at most`,
);

const server = serveAsHost(join(own, "dist"));
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch(await findChromium());
const page = await browser.newPage();

/** Bytes of search's own files by kind, as a host with brotli sends them. */
const loaded = new Map<string, number>();
page.on("response", async (response) => {
	const path = new URL(response.url()).pathname;
	const kind =
		/\/pagefind\/.*\/(index|fragment|filter)\//.exec(path)?.[1] ?? path;
	if (!/\/pagefind\/|\/izdeu\/.+|_astro\/.*\.js$/.test(path)) return;
	const sizes = await response
		.request()
		.sizes()
		.catch(() => undefined);
	// What the browser still has costs nothing.
	const bytes = Math.max(0, sizes?.responseBodySize ?? 0);
	loaded.set(kind, (loaded.get(kind) ?? 0) + bytes);
});

const { counts, words } = await countKeys();
const [first = "", second = "", third = ""] = words;
const status = "[data-results][aria-busy=false] li [data-excerpt]:not(:empty)";
await show("first query, newest year", `/izdeu/?q=${first}`);
await ask("later query", second);
await ask("the same again", first);
await show("a query over all years", `/izdeu/?q=${third}&sort=oldest`);
await checkCommon(page);

await browser.close();
server.close();
await rm(folder, { recursive: true });

/** Opens an address anew, with nothing cached, and tells what it loads. */
async function show(name: string, path: string): Promise<void> {
	loaded.clear();
	const context = await browser.newContext();
	await page.goto("about:blank");
	await context.close();
	await page.goto(address + path);
	await page.locator(status).nth(9).waitFor();
	await tell(name);
}

/** Asks on the open page. */
async function ask(name: string, word: string): Promise<void> {
	loaded.clear();
	const field = page.locator("[data-search] input[type=search]");
	await field.fill(`${word} `);
	await page.waitForFunction(
		(query) => new URLSearchParams(location.search).get("q") === query,
		word,
	);
	await page.locator(status).nth(9).waitFor();
	await tell(name);
}

async function tell(name: string): Promise<void> {
	await page.waitForLoadState("networkidle");
	const sum = [...loaded.values()].reduce((all, bytes) => all + bytes, 0);
	const parts = [...loaded]
		.map(
			([kind, bytes]) =>
				`${kind.split("/").at(-1)} ${(bytes / 1024).toFixed(1)}`,
		)
		.join(", ");
	console.log(`${name}: ${(sum / 1024).toFixed(0)} KB (${parts})`);
}

/** In how many stories each key stands, and the commonest words that have one key alone. */
async function countKeys() {
	const counts = new Map<string, number>();
	const forms = new Map<string, number>();
	// What the archive keeps lies where the command runs.
	process.chdir(own);
	const { archive } = await readArchive();
	for (const article of archive.articles) {
		const { text } = readBody(article.body);
		const all = splitWords(`${article.title}\n${article.lead}\n${text}`);
		for (const { text: word } of all)
			forms.set(word, (forms.get(word) ?? 0) + 1);
		const keys = new Set(all.flatMap(({ text: word }) => indexKeys(word)));
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	console.log(`${forms.size} forms, ${counts.size} keys`);
	const words = [...forms]
		.sort(([, a], [, b]) => b - a)
		.slice(400)
		.map(([word]) => word)
		.filter((word) => /^[а-яәғқңөұүһі]{4,}$/.test(word));
	return { counts, words };
}

/** Each of the commonest keys must find all its stories, and soon. */
async function checkCommon(page: Page): Promise<void> {
	// A page that has loaded nothing of search yet.
	await page.goto(`${address}/`);
	const keys = [...counts].sort(([, a], [, b]) => b - a).slice(0, common);
	const found = await page.evaluate(
		async ({ asked, site, entry }) => {
			const { connection, createInstance } = await import(
				`${site.folder}pagefind.js`
			);
			connection.fetch = (path: string) =>
				path.includes("pagefind-entry.json")
					? Promise.resolve(Response.json(entry))
					: fetch(path);
			const pagefind = createInstance({
				basePath: site.folder,
				noWorker: true,
			});
			await pagefind.search("");
			for (const { name } of site.volumes.slice(1))
				await pagefind.mergeIndex(`${site.folder}./`, { language: name });
			const answers: { total: number; again: number }[] = [];
			for (const key of asked) {
				const { results } = await pagefind.search(key);
				const start = performance.now();
				await pagefind.search(key);
				answers.push({
					total: results.length,
					again: performance.now() - start,
				});
			}
			return answers;
		},
		{
			asked: keys.map(([key]) => encodeKey(key)),
			...(await readSite()),
		},
	);
	const whole = found.filter(({ total }, at) => total === keys[at]?.[1]);
	const times = found.map(({ again }) => again).sort((a, b) => a - b);
	console.log(
		`${whole.length} of the ${keys.length} commonest keys find all their stories; an answer once the bytes are there: median ${times[times.length >> 1]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
	);
}

/** What the browser is told of the index, and what the engine would be. */
async function readSite() {
	const file = join(own, "dist", searchManifestFile);
	const site = JSON.parse(await readFile(file, "utf8")) as SearchManifest;
	return { site, entry: entryOf(site) };
}
