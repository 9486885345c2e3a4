import { expect, it } from "vitest";
import { everywhere, isHashed } from "../../src/press/hosts/headers.ts";
import { elements, files, pages } from "./site-files.ts";

/** An address that holds a hash, as Astro, search and the press write them, or the version of a program. */
const holdsHash =
	/^\/(?:_astro\/.+\.[\w-]{8}\.|suret\/[0-9a-f]{20}[.-]|pagefind\/\d[\d.]*-\d+\/(?:.+_[0-9a-f]{10}\.pf_|keys\.[0-9a-f]{20}\.|pagefind\.js|wasm\.unknown\.pagefind$))/;

it("what is kept for a year has its hash in its name, and all such files are kept", () => {
	const kept = [...files].filter(isHashed);
	expect(kept.length).toBeGreaterThan(50);
	expect(kept).toEqual([...files].filter((path) => holdsHash.test(path)));
});

it("pages ask for nothing that the policy forbids", () => {
	const policy = everywhere["Content-Security-Policy"] ?? "";
	for (const { path, tree } of pages) {
		expect(elements(tree, "style"), path).toEqual([]);
		for (const { properties } of elements(tree)) {
			const player = properties.dataPlayer;
			if (player) expect(policy).toContain(new URL(String(player)).origin);
		}
	}
});
