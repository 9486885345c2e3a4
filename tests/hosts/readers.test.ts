import { expect, it } from "vitest";
import { players } from "../../src/article/components/video.ts";
import { ask } from "../browser/ask.ts";
import { kinds, withVideo } from "../browser/kinds.ts";
import { desk, hits, visit } from "../browser/visit.ts";

/** Nobody vouches for the certificate of a test; the policies of pages and of the server hold, as for readers. */
const options = { ...desk, ignoreHTTPSErrors: true, bypassCSP: false };

it.each(kinds)(
	"%s: the browser has nothing to complain of",
	async (_, path) => {
		const { page, faults } = await visit(path, options);
		await page.waitForLoadState("networkidle");
		expect(faults.filter((fault) => !fault.includes("status of 404"))).toEqual(
			[],
		);
	},
);

it.each(["", "/latn", "/arab"])("search of «%s» works", async (prefix) => {
	const { page, faults } = await visit(`${prefix}/izdeu/`, options);
	const { paths } = await ask(page, "домбыра ");
	expect(paths.length).toBeGreaterThan(1);
	await page.locator(`${hits} h2 a`).first().click();
	await page.locator("main mark.found").first().waitFor();
	expect(faults).toEqual([]);
});

it("a player is let in, and nobody else", async () => {
	const { page, faults } = await visit(withVideo, options);
	await page.locator("a[data-player]").first().click();
	await page.locator("iframe").waitFor({ state: "attached" });
	await expect
		.poll(() => faults)
		.toEqual(
			expect.arrayContaining([
				expect.stringContaining(`asked of another host: ${players.youtube}`),
			]),
		);
	const refused = await page.evaluate(async () => {
		const told = new Promise<string>((done) =>
			document.addEventListener("securitypolicyviolation", (event) =>
				done(event.effectiveDirective),
			),
		);
		const frame = document.createElement("iframe");
		frame.src = "https://example.com/";
		document.body.append(frame);
		return told;
	});
	expect(refused).toBe("frame-src");
});
