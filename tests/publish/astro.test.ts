import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everywhere } from "../../src/press/hosts/headers.ts";
import { findChromium, launch } from "../browser/chromium.ts";
import { serve } from "../site.ts";
import { astroPaper } from "./astro-project.ts";
import { Press, type Site } from "./newsroom.ts";
import { compare } from "./trial.ts";

/** Programs are built again and again: seconds, where nobody else needs the machine. */
const patient = { timeout: 180_000 };

let press: Press;
let first: Site;
beforeAll(async () => {
	press = await Press.open(astroPaper());
	await press.build();
	first = press.site();
	await press.changes();
});
afterAll(() => press.project.remove());

const read = (file: string) => press.project.read(join("dist", file));

/** What Astro's documentation says each of its things becomes. */
const offered: [what: string, file: string, holds: string | RegExp][] = [
	["a page", "ashyq/index.html", "Ашық бет"],
	["a variable", "ashyq/index.html", "айнымалы"],
	[
		"a picture",
		"ashyq/index.html",
		/<img src="\/_astro\/mountain\.[^"]+\.webp/,
	],
	["an island", "ashyq/index.html", "<astro-island"],
	["a page of a route", "oblys/abai/index.html", "Облыс: abai"],
	["another page of it", "oblys/ulytau/index.html", "Облыс: ulytau"],
	["an endpoint", "api/san.json", '{"san":7}'],
	["a page that an integration brings", "engizilgen/index.html", "Енгізілген"],
	["a file that an integration writes", "kosymsha.txt", /^ashyq\/$/m],
	["a redirect's page", "eski-bet/index.html", 'url=/ashyq/"'],
	["a redirect for hosts", "_redirects", /^\/eski-bet\/? \/ashyq\/ 301$/m],
	["middleware in Astro's pages", "ashyq/index.html", "<p>Ортанқол</p>"],
	["middleware in the paper's", "2024/01/qar/index.html", "<p>Ортанқол</p>"],
	["Astro's pages in the sitemap", "sitemap-main.xml", "/ashyq/</loc>"],
	["an island in a standing page", "oiyn/index.html", "<astro-island"],
	["the same in another script", "latn/oiyn/index.html", "<astro-island"],
];

describe("after a first build", () => {
	it.each(offered)("%s is there", async (_what, file, holds) => {
		// Not the text itself: a failure would show all of it.
		expect(new RegExp(holds).test(await read(file)), `${holds}`).toBe(true);
	});
	it("files that pages name are there", async () => {
		for (const file of ["ashyq/index.html", "oiyn/index.html"]) {
			const named = (await read(file)).matchAll(
				/"(\/(?:_astro|suret)\/[^"\s]+)"/g,
			);
			for (const [, path = ""] of named)
				expect(first, path).toHaveProperty([path.slice(1)]);
		}
	});
});

it("a second build makes nothing, and leaves all as it is", async () => {
	await press.build();
	compare(press.site(), first);
	expect(await press.changes()).toMatchObject({ changed: [], removed: [] });
	const report = JSON.parse(await press.project.read(".cache/report.json"));
	expect(report.pages.made).toBe(0);
});

describe("in a browser, under the policy of the site", patient, () => {
	let browser: Browser;
	const server = { origin: "", close: () => {} };
	beforeAll(async () => {
		browser = await launch(await findChromium());
		const site = serve(join(press.project.folder, "dist"), everywhere);
		await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
		const { port } = site.address() as AddressInfo;
		server.origin = `http://127.0.0.1:${port}`;
		server.close = () => site.close();
	});
	afterAll(async () => {
		server.close();
		await browser.close();
	});

	/** Opens a page, presses its island's button, and tells what the browser had to complain of. */
	async function pressButton(path: string) {
		const page = await browser.newPage({ reducedMotion: "reduce" });
		const faults: string[] = [];
		page.on("console", (message) => {
			if (["error", "warning"].includes(message.type()))
				faults.push(message.text());
		});
		page.on("pageerror", ({ message }) => faults.push(message));
		await page.goto(server.origin + path, { waitUntil: "networkidle" });
		const button = page.locator("astro-island button");
		const isAlive =
			(await page.locator("astro-island[data-alive]").count()) === 1;
		if (isAlive) await button.click();
		// Where there is no such page, there is no button to wait for.
		const [shown] = await button.allInnerTexts();
		await page.close();
		return { shown, isAlive, faults };
	}

	const pages = ["/ashyq/", "/oiyn/", "/latn/oiyn/", "/arab/oiyn/"];
	const alive = { shown: "4", isAlive: true, faults: [] };

	it.each(pages)("the island of %s lives", async (path) => {
		expect(await pressButton(path)).toEqual(alive);
	});

	it("and so it does when it is woken by another script, whose hash no server was told", async () => {
		const paper = astroPaper();
		const wake = (text: unknown) =>
			String(text).replace("client:load", "client:visible");
		paper.pages.oiyn = wake(paper.pages.oiyn);
		const own = "src/pages/ashyq.astro";
		paper.program.files[own] = wake(paper.program.files[own]);
		await press.hold(paper);
		await press.build();
		for (const path of pages)
			expect(await pressButton(path), path).toEqual(alive);
		await press.hold(astroPaper());
		await press.build();
		compare(press.site(), first);
	});
});

describe("refused is, with the site as it was,", patient, () => {
	let before: Site;
	beforeAll(async () => {
		await press.hold(astroPaper());
		await press.build();
		before = press.site();
	});
	/** What a developer adds, and what the build says of it. */
	const rows: [
		what: string,
		files: Record<string, string>,
		...said: RegExp[],
	][] = [
		[
			"an integration that writes over a page of the paper",
			{
				"kosymsha.mjs": hooked(
					'writeFileSync(new URL("index.html", dir), "Басқа бет")',
				),
			},
			/\bindex\.html\b/,
		],
		[
			"one that writes over a page in another script",
			{
				"kosymsha.mjs": hooked(
					'writeFileSync(new URL("latn/index.html", dir), "Басқа бет")',
				),
			},
			/\blatn\/index\.html\b/,
		],
		[
			"one whose hook throws",
			{ "kosymsha.mjs": hooked('throw new Error("Қосымша істемейді")') },
			/Қосымша істемейді/,
		],
		[
			"a route on demand",
			{
				"src/pages/suranys.astro":
					"---\nexport const prerender = false;\n---\n<p>Сұраныс</p>\n",
			},
			/src\/pages\/suranys\.astro/,
			/prerender/,
		],
		[
			"a page of Astro's that throws",
			{
				"src/pages/qate.astro": '---\nthrow new Error("Бет істемейді");\n---\n',
			},
			/\/qate\b/,
			/Бет істемейді/,
		],
		[
			"a page of the paper that throws",
			{
				"src/components/Signs.astro":
					'---\nif (Astro.url.pathname === "/2024/01/qar/") throw new Error("Үзінді істемейді");\n---\n',
			},
			/\/2024\/01\/qar\//,
			/Үзінді істемейді/,
		],
		[
			"a program that does not build",
			{ "src/pages/qate.astro": '---\nimport x from "./joq.ts";\n---\n{x}\n' },
			/joq\.ts/,
		],
	];
	it.each(rows)("%s", async (_what, files, ...said) => {
		const paper = astroPaper();
		Object.assign(paper.program.files, files);
		await press.hold(paper);
		const { code, lines } = await press.project.build([], press.env);
		expect(code, lines.join("\n")).not.toBe(0);
		for (const words of said) expect(lines.join("\n")).toMatch(words);
		compare(press.site(), before);
	});
	it("nothing, when it is mended", async () => {
		await press.hold(astroPaper());
		await press.build();
		compare(press.site(), before);
		expect(existsSync(join(press.project.folder, ".cache/journal.json"))).toBe(
			false,
		);
	});
});

/** The integration of the project with something else at its end. */
function hooked(work: string): string {
	const text = String(astroPaper().program.files["kosymsha.mjs"]);
	return text.replace("const names", () => `${work};\n\t\t\tconst names`);
}
