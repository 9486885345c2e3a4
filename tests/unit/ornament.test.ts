import { readFileSync } from "node:fs";
import type { APIContext } from "astro";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { paper } from "../../src/article/paper.ts";
import { oklchToHex } from "../../src/look/oklch.ts";
import {
	band,
	bigMark,
	cover,
	endMark,
	icon,
	mark,
	paintCover,
	smallCover,
} from "../../src/look/ornament.ts";
import { GET } from "../../src/pages/manifest.webmanifest.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);
const slugs = Array.from({ length: 5000 }, (_, n) => `soz-${n}`);
const anySlug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,8}$/);

const idsOf = (svg: string) =>
	[...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const referencesOf = (svg: string) =>
	[...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
const withoutIds = (svg: string) =>
	idsOf(svg).reduce<string>(
		(text, id, n) => text.replaceAll(`${id}`, `${n}`),
		svg,
	);

describe("a cover", () => {
	test("is the same for the same slug, under 2,048 bytes and well formed for thousands of slugs", () => {
		for (const slug of slugs) {
			const svg = cover(slug);
			expect(cover(slug)).toBe(svg);
			expect(Buffer.byteLength(svg)).toBeLessThan(2048);
			expect(XMLValidator.validate(svg)).toBe(true);
		}
	});

	test("holds no text, is hidden from screen readers and takes all colours from variables", () => {
		fc.assert(
			fc.property(anySlug, (slug) => {
				const svg = cover(slug);
				expect(svg.replaceAll(/<[^>]*>/g, "")).toBe("");
				expect(svg).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false">/);
				expect(
					svg.replaceAll(/var\(--cover-[a-z]+,#[0-9a-f]{6}\)/g, ""),
				).not.toMatch(/="(#[0-9a-f]{3}|oklch|rgb|black|white)/);
			}),
			{ numRuns },
		);
	});

	test("refers only to what it defines, and shares no id with another slug's", () => {
		const covers = slugs.map((slug) => cover(slug));
		for (const svg of covers) {
			const ids = new Set(idsOf(svg));
			expect(referencesOf(svg).filter((id) => !ids.has(id))).toEqual([]);
		}
		const ids = covers.flatMap(idsOf);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("keeps its drawing but not its ids in another place of the page", () => {
		const [here, there] = [cover("nauryz"), cover("nauryz", "aside")];
		expect(withoutIds(there)).toBe(withoutIds(here));
		expect(idsOf(there).filter((id) => idsOf(here).includes(id))).toEqual([]);
	});

	test("rarely looks like another slug's", () => {
		const looks = new Set(
			slugs.slice(0, 100).map((slug) => withoutIds(cover(slug))),
		);
		expect(looks.size).toBeGreaterThan(85);
	});

	test("is its own mirror image, once the colours of the two felts are exchanged where it is split", async () => {
		for (const slug of slugs.slice(0, 60))
			expect(await mirrorLikeness(slug), slug).toBeGreaterThan(0.98);
	});
});

test("a small cover shows its cover's motif, is under 700 bytes, and shares no id", () => {
	const covers = slugs.slice(0, 500).map((slug) => {
		const [large, small] = [cover(slug), smallCover(slug)];
		expect(Buffer.byteLength(small)).toBeLessThan(700);
		expect(XMLValidator.validate(small)).toBe(true);
		expect(small).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false">/);
		const [, ...curves] = [...small.matchAll(/ d="([^"]+)"/g)];
		// A few compositions have no room for a motif.
		if (/#\w+m"/.test(large))
			for (const [, curve] of curves) expect(large).toContain(` d="${curve}"`);
		return large + small;
	});
	const ids = covers.flatMap(idsOf);
	expect(new Set(ids).size).toBe(ids.length);
});

test("nothing that a cover draws is cut by its frame at the side", async () => {
	// What runs to the edge on purpose (stems, rules, bands, water, halves of the ground) is as wide as the sheet or grows out of it.
	for (const slug of slugs.slice(0, 60)) {
		const placed = [
			...cover(slug).matchAll(
				/<use href="#\w+[hm]" transform="translate\((-?\d+) \d+\)(rotate)?/g,
			),
		];
		for (const [, x, turned] of placed)
			if (!turned) expect(Math.abs(Number(x) - 800), slug).toBeLessThan(800);
	}
});

/** The part of a cover's pixels whose mirror image is the same colour, or the other of paper and ink; the better of the two. */
async function mirrorLikeness(slug: string): Promise<number> {
	const [width, height] = [320, 180];
	const pixels = await sharp(Buffer.from(paintCover(slug, 250)))
		.resize(width, height)
		.removeAlpha()
		.raw()
		.toBuffer();
	// Of the colours only paper and ink are far from each other in lightness, and only gold has more red than blue.
	const kind = (x: number, y: number): number => {
		const [r = 0, , b = 0] = pixels.subarray((y * width + x) * 3);
		if (r > b + 20) return 2;
		return r > 140 ? 1 : 0;
	};
	let [same, exchanged] = [0, 0];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [here, there] = [kind(x, y), kind(width - 1 - x, y)];
			if (here === there) same++;
			if (here === 2 ? there === 2 : there === 1 - here) exchanged++;
		}
	return Math.max(same, exchanged) / (width * height);
}

test("a painted cover has plain colours only", () => {
	fc.assert(
		fc.property(anySlug, fc.integer({ min: 0, max: 360 }), (slug, hue) => {
			expect(paintCover(slug, hue)).not.toMatch(/var\(|oklch/);
		}),
		{ numRuns },
	);
});

test.each([
	["mark", mark()],
	["end mark", endMark()],
	["band", band()],
	["big mark", bigMark()],
])(
	"the %s is well formed, hidden from screen readers and under 2,048 bytes",
	(_, svg) => {
		expect(XMLValidator.validate(svg)).toBe(true);
		expect(svg).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false">/);
		expect(Buffer.byteLength(svg)).toBeLessThan(2048);
	},
);

test("the browser's icon is the mark", () => {
	const [, curve] = /d="([^"]+)"/.exec(mark()) ?? [];
	const svg = icon("Бір & <екі>");
	expect(XMLValidator.validate(svg)).toBe(true);
	expect(svg).toContain("<title>Бір &#38; &#60;екі></title>");
	expect(svg).toContain(` d="${curve}"`);
	expect(svg).toContain("prefers-color-scheme:dark");
});

test("the manifest is called as the paper, and names icons that are there, in the sizes it says", async () => {
	const open = (name: string) =>
		name === "favicon.svg"
			? Buffer.from(icon(paper.name))
			: readFileSync(new URL(`../../public/${name}`, import.meta.url));
	const answer = await GET({} as APIContext);
	const manifest = (await answer.json()) as {
		name: string;
		short_name: string;
		icons: { src: string; sizes: string }[];
	};
	expect(manifest).toMatchObject({
		name: `${paper.name} газеті`,
		short_name: paper.name,
		description: paper.description,
	});
	expect(manifest.icons).toHaveLength(3);
	for (const { src, sizes } of manifest.icons) {
		const { width, height } = await sharp(open(src.slice(1))).metadata();
		expect([`${width}x${height}`, "any"]).toContain(sizes);
	}
});

test.each([
	[1, 0, 0, "#ffffff"],
	[0, 0, 0, "#000000"],
	[0.62796, 0.25768, 29.234, "#ff0000"],
	[0.86644, 0.29483, 142.495, "#00ff00"],
	[0.45201, 0.31321, 264.052, "#0000ff"],
])("oklch(%d %d %d) is %s", (lightness, chroma, hue, hex) => {
	expect(oklchToHex(lightness, chroma, hue)).toBe(hex);
});
