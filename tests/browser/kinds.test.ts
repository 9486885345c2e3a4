import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { describe, expect, it } from "vitest";
import { kinds } from "./kinds.ts";
import { visit, waitForHits } from "./visit.ts";

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);
const widths = [320, 360, 768, 1280, 1600];
const schemes = ["light", "dark"] as const;

describe.each(kinds)("%s", (_kind, path) => {
	const open = async (options: Parameters<typeof visit>[1]) => {
		const visited = await visit(path, options);
		if (path.includes("?q=")) await waitForHits(visited.page);
		return visited;
	};

	it("loads without an error and asks nothing of other hosts", async () => {
		const { page, faults } = await open({});
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await page.waitForLoadState("networkidle");
		expect(faults).toEqual(
			path === "/joq/" ? [expect.stringContaining("404")] : [],
		);
	});

	it("is never wider than the screen", async () => {
		const { page } = await open({});
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - innerWidth,
			);
			expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
		}
	});

	it("can be used by everybody, by light and in the dark", async () => {
		const { page } = await open({});
		await page.evaluate(axeSource);
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme });
			const violations = await page.evaluate(async () =>
				(await window.axe.run()).violations.flatMap(({ id, nodes }) =>
					nodes.map(
						({ target, failureSummary }) =>
							`${id} ${target}: ${failureSummary}`,
					),
				),
			);
			expect(violations, colorScheme).toEqual([]);
		}
	});
});
