import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seed } from "./kinds.ts";
import { desk, visit } from "./visit.ts";

const withoutPicture = "/2025/11/azamattyq-qogam-zhane-altyn-kopir/";
const withTable = "/2025/02/infliatsiia-degen-ne/";
const scripts = ["", "/latn", "/arab"];
const phone = { viewport: { width: 360, height: 800 } };

const enlarge = (page: Page) =>
	page.evaluate(() => {
		document.documentElement.style.fontSize = "200%";
	});

it.each(scripts)(
	"a story at %s/… begins on a phone's first screen",
	async (prefix) => {
		const { page } = await visit(prefix + withoutPicture, phone);
		await page.evaluate(() => document.fonts.ready);
		const box = await page.locator(".body p").first().boundingBox();
		expect(box?.y).toBeLessThan(620);
		expect(await page.locator(".crumbs").count()).toBe(0);
		// The counters are told with the names.
		expect(await page.locator(".byline").innerText()).toMatch(
			/минут|minut|مينۋت/,
		);
	},
);

it.each(scripts)(
	"%s/… stays still while its faces arrive late",
	async (prefix) => {
		for (const path of ["/", withoutPicture, withTable]) {
			const { page } = await visit("/robots.txt", phone);
			await page.route("**/*.woff2", async (route) => {
				await new Promise((done) => setTimeout(done, 700));
				await route.continue();
			});
			await page.addInitScript(() => {
				Object.assign(window, { shift: 0 });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						Object.assign(window, {
							shift: Reflect.get(window, "shift") + Reflect.get(entry, "value"),
						});
				}).observe({ type: "layout-shift", buffered: true });
			});
			await page.goto(prefix + path);
			await page.evaluate(() => document.fonts.ready);
			await page.waitForTimeout(300);
			const shift = await page.evaluate(() => Reflect.get(window, "shift"));
			expect(shift, path).toBeLessThan(0.02);
		}
	},
);

it.each(["", "/arab"])(
	"no page at %s/… loads Latin letters of Onest for a name",
	async (prefix) => {
		const { page } = await visit("/robots.txt");
		const faces: string[] = [];
		page.on("request", (request) => faces.push(request.url()));
		await page.goto(prefix + withoutPicture);
		await page.evaluate(() => document.fonts.ready);
		expect(faces.join("\n")).not.toContain("onest-latin");
	},
);

/** Pages that text of twice its size must not make wider than a phone. */
const enlarged = [
	"/",
	seed,
	withTable,
	"/joq/",
	"/qoljetimdilik/",
	"/arab/",
	"/latn/joq/",
];

it.each(enlarged)(
	"%s does not scroll sideways with text of 200 per cent",
	async (path) => {
		const { page } = await visit(path, phone);
		await enlarge(page);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - innerWidth,
		);
		expect(over).toBeLessThanOrEqual(0);
	},
);

describe("the masthead", () => {
	it.each([768, 1024, 1440])(
		"has room for a question at %i px",
		async (width) => {
			for (const path of ["/", "/arab/", "/latn/", seed]) {
				const { page } = await visit(path, {
					viewport: { width, height: 800 },
				});
				const box = await page.locator("#izdeu-masthead").boundingBox();
				expect(box?.width, path).toBeGreaterThanOrEqual(130);
			}
		},
	);

	it.each(scripts)(
		"brings the section into view at %s/…, and all sections are a step away",
		async (prefix) => {
			const { page } = await visit(prefix + withoutPicture, phone);
			const current = await page
				.locator(".sections [aria-current]")
				.boundingBox();
			const strip = await page.locator(".sections ul").boundingBox();
			if (!current || !strip) throw new Error("no section is marked");
			expect(current.x).toBeGreaterThanOrEqual(strip.x);
			expect(current.x + current.width).toBeLessThanOrEqual(
				strip.x + strip.width,
			);
			await page.locator(".sections .all").click();
			const links = page.locator("#bolimder a");
			expect(await links.count()).toBe(
				await page.locator(".sections li").count(),
			);
			const last = await links.last().boundingBox();
			expect(last && last.y + last.height).toBeLessThanOrEqual(800);
		},
	);

	it("names no section without a story", async () => {
		const { page } = await visit("/");
		for (const link of await page.locator(".sections li a").all()) {
			const answer = await page.request.get(
				(await link.getAttribute("href")) ?? "",
			);
			expect(await answer.text()).not.toContain("әзірге мақала жоқ");
		}
	});
});

it.each(["light", "dark"] as const)(
	"placeholders can be read, %s",
	async (colorScheme) => {
		const { page } = await visit("/", { ...desk, colorScheme });
		const [text, ink] = await page
			.locator("#izdeu-masthead")
			.evaluate((field) => [
				getComputedStyle(field, "::placeholder").color,
				getComputedStyle(document.querySelector(".dateline") ?? field).color,
			]);
		// The dateline's colour is one that axe measures.
		expect(text).toBe(ink);
	},
);

describe.each(scripts)("a table at %s/…", (prefix) => {
	it("keeps numbers and heads whole and shows that it goes on", async () => {
		const { page } = await visit(prefix + withTable, phone);
		const table = page.locator(".table");
		const lines = await table.locator(".number").evaluateAll((cells) =>
			cells.map((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell);
				return new Set(
					[...range.getClientRects()].map(({ bottom }) => Math.round(bottom)),
				).size;
			}),
		);
		expect(lines.length).toBeGreaterThan(10);
		expect(Math.max(...lines)).toBe(1);
		const heads = await table.locator("th").allTextContents();
		expect(
			heads.filter((head) => /[,،]\s/.test(head.replaceAll("\u00a0", ""))),
		).toEqual([]);
		const { wide, shade } = await table.evaluate((box) => ({
			wide: box.scrollWidth > box.clientWidth,
			shade: getComputedStyle(box).backgroundAttachment,
		}));
		expect(wide).toBe(true);
		expect(shade).toBe("local, local, scroll, scroll");
		const sides = await table
			.locator(".end")
			.evaluateAll((cells) =>
				cells.map((cell) => getComputedStyle(cell).textAlign),
			);
		expect(new Set(sides)).toEqual(new Set(["right"]));
	});
});

it("prints without what cannot be pressed, and headings stay with their text", async () => {
	const { page } = await visit(
		"/2024/01/beinezhazbanyn-tupnusqasyn-qalai-tekseredi/",
	);
	await page.emulateMedia({ media: "print" });
	expect(await page.locator(".video-play").isVisible()).toBe(false);
	const breaks = await page
		.locator(".body h2")
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
	expect(new Set(breaks)).toEqual(new Set(["avoid"]));
	await page.goto(withoutPicture);
	const cover = await page.locator(".cover svg").boundingBox();
	expect(cover?.height).toBeLessThan(200);
	for (const hidden of [
		"search",
		".sections",
		".scripts",
		".report",
		"body > footer",
	])
		expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

it("the footer of a short page stands at the foot of the screen", async () => {
	const { page } = await visit("/joq/", {
		viewport: { width: 1440, height: 1800 },
	});
	const box = await page.locator("body > footer").boundingBox();
	expect(box && box.y + box.height).toBe(1800);
});

it("forced colours keep the marks of script and section", async () => {
	const { page } = await visit(withoutPicture, {
		...desk,
		forcedColors: "active",
	});
	for (const marked of [
		".scripts > [aria-current]",
		".sections [aria-current]",
	]) {
		const style = await page.locator(marked).evaluate((link) => {
			const { borderBlockEndStyle, borderBlockEndWidth } =
				getComputedStyle(link);
			return [borderBlockEndStyle, parseFloat(borderBlockEndWidth) >= 2];
		});
		expect(style, marked).toEqual(["solid", true]);
	}
});

it("what is pressed in masthead, byline, labels and foot is 24 px high and wide", async () => {
	for (const path of [seed, withoutPicture, `/arab${withoutPicture}`]) {
		const { page } = await visit(path, phone);
		const small = await page
			.locator(
				"header a:visible, header button:visible, main > article > footer a:visible, body > footer a:visible",
			)
			.evaluateAll((all) =>
				all
					.map((one) => ({
						text: one.textContent,
						box: one.getBoundingClientRect(),
					}))
					.filter(({ box }) => box.width < 24 || box.height < 24)
					.map(({ text }) => text),
			);
		expect(small, path).toEqual([]);
	}
});

it("authors are parted by a comma that stands at the name", async () => {
	const { page } = await visit("/2026/10/qazaq-aripteri-kompiuterde/");
	const who = await page.locator(".who").innerText();
	expect(who).not.toMatch(/\s,/);
	expect(await page.locator(".who a").count()).toBeGreaterThan(0);
});

it("the offer of another script moves nothing", async () => {
	const { page } = await visit(seed, phone);
	const before = await page.locator("h1").boundingBox();
	await page.evaluate(() => localStorage.setItem("zhazu", "kk-Latn"));
	await page.reload();
	await page.locator(".offer").waitFor();
	expect(await page.locator("h1").boundingBox()).toEqual(before);
});

describe("a mistake is told to the editors", () => {
	const read = async (page: Page) => {
		const href =
			(await page.locator("[data-report]").getAttribute("href")) ?? "";
		return Object.fromEntries(new URL(href).searchParams);
	};

	it.each(scripts)(
		"with the address of the page at %s/… where no script runs",
		async (prefix) => {
			const { page } = await visit(prefix + withoutPicture, {
				...desk,
				javaScriptEnabled: false,
			});
			const { subject, body } = await read(page);
			expect(subject).toContain(await page.locator("h1").innerText());
			expect(body).toContain(`${prefix}${withoutPicture}`);
			if (prefix)
				expect(`${subject}${body}`).not.toMatch(/\p{Script=Cyrillic}/u);
		},
	);

	it("and with the words that are selected", async () => {
		const { page, faults } = await visit(withoutPicture);
		await page.evaluate(() => {
			addEventListener("click", (event) => event.preventDefault());
		});
		const text = page.locator(".body p").first();
		const words = await text.evaluate((p) => {
			getSelection()?.selectAllChildren(p);
			return p.textContent ?? "";
		});
		await page.locator("[data-report]").click();
		const { body } = await read(page);
		expect(body).toContain(
			`«${words.replace(/\s+/g, " ").trim().slice(0, 100)}`,
		);
		expect(faults).toEqual([]);
	});
});
