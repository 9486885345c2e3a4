import fc from "fast-check";
import { expect, it } from "vitest";
import { bundle } from "../../src/pagefind/bundles.ts";
import type { Fetch } from "../../src/search/browser/connection.ts";
import { fragmentReader } from "../../src/search/browser/fragments.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

/** A host that has one bundle, and gives parts of it or not. */
function hostOf(content: Uint8Array, givesParts: boolean) {
	const asked: string[] = [];
	const fetch: Fetch = async (address, headers = {}) => {
		asked.push(`${address} ${headers.Range}`);
		const [from = 0, to = 0] = headers.Range?.match(/\d+/g)?.map(Number) ?? [];
		return givesParts
			? new Response(Buffer.from(content.subarray(from, to + 1)), {
					status: 206,
				})
			: new Response(Buffer.from(content));
	};
	return { asked, fetch };
}

/** Bytes that tell where they stand. */
const contentOf = (size: number) =>
	Uint8Array.from({ length: size }, (_, at) => (at * 7 + (at >> 8)) % 256);

const pages = fc.array(fc.integer({ min: 1, max: 9000 }), {
	minLength: 1,
	maxLength: 40,
});

it("each fragment of a bundle comes as it was put in, whichever are asked for at once, and whether or not the host gives parts", async () => {
	await fc.assert(
		fc.asyncProperty(
			pages,
			fc.boolean(),
			fc.infiniteStream(fc.boolean()),
			async (lengths, givesParts, wanted) => {
				const all = lengths.map((length, at) => ({
					url: `/2022/08/${at}/`,
					hash: String(at),
					length,
				}));
				for (const { path, names, fragments } of bundle("y2022", all)) {
					const size = fragments.reduce((sum, own) => sum + own.length, 0);
					const content = contentOf(size);
					const { fetch } = hostOf(content, givesParts);
					const read = fragmentReader(fetch);
					let from = 0;
					const given: Promise<void>[] = [];
					for (const [at, { length }] of fragments.entries()) {
						const start = from;
						from += length;
						if (!wanted.next().value) continue;
						const own = read(
							`/pagefind/1-1/./fragment/${names[at]}.pf_fragment`,
						);
						given.push(
							own.then((bytes) => {
								expect(new Uint8Array(bytes)).toEqual(
									content.slice(start, start + length),
								);
							}),
						);
						expect(path).toBe(
							`fragment/${names[at]?.split(".")[0]}.pf_fragment`,
						);
					}
					await Promise.all(given);
				}
			},
		),
		{ numRuns },
	);
});

it("neighbours come in one request, and what lies far off in another", async () => {
	const { asked, fetch } = hostOf(contentOf(30_000), true);
	const read = fragmentReader(fetch);
	const name = (from: number, length: number) =>
		`/f/y2022_a.${from.toString(36)}.${length.toString(36)}.pf_fragment`;
	await Promise.all([
		read(name(20_000, 500)),
		read(name(0, 1000)),
		read(name(2000, 1000)),
	]);
	expect(asked.sort()).toEqual([
		"/f/y2022_a.pf_fragment bytes=0-2999",
		"/f/y2022_a.pf_fragment bytes=20000-20499",
	]);
});

it("what is cut off is no fragment", async () => {
	const { fetch } = hostOf(contentOf(100), true);
	const read = fragmentReader(fetch);
	await expect(read("/f/y2022_a.1c.50.pf_fragment")).rejects.toThrow("cut off");
});

it("a new page changes one bundle and no other", () => {
	const all = Array.from({ length: 400 }, (_, at) => ({
		url: `/2022/08/${at}/`,
		hash: String(at),
		length: 10,
	}));
	const before = new Set(bundle("y2022", all).map(({ path }) => path));
	expect(before.size).toBeGreaterThan(10);
	const added = { url: "/2022/09/jana/", hash: "jana", length: 10 };
	for (const at of [0, 200, 400]) {
		const after = bundle("y2022", all.toSpliced(at, 0, added));
		const changed = after.filter(({ path }) => !before.has(path));
		expect(changed.length).toBeLessThanOrEqual(2);
		expect(changed.length).toBeGreaterThan(0);
	}
});
