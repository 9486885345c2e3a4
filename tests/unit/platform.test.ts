import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { writeAtomically } from "../../src/platform/atomic-write.ts";
import { groupByEach } from "../../src/platform/group.ts";
import { inParallel } from "../../src/platform/parallel.ts";

const folder = mkdtempSync(join(tmpdir(), "platform-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("works on so many items at a time, and tells results in the order of the items", async () => {
	let running = 0;
	let most = 0;
	const results = await inParallel(
		Array.from({ length: 20 }, (_, at) => at),
		async (at) => {
			most = Math.max(most, ++running);
			await setTimeout((20 - at) % 7);
			running--;
			return at * at;
		},
		3,
	);
	expect(results).toEqual(Array.from({ length: 20 }, (_, at) => at * at));
	expect(most).toBe(3);
});

it("takes items only as their turn comes", async () => {
	const taken: number[] = [];
	function* items() {
		for (let at = 0; at < 6; at++) {
			taken.push(at);
			yield at;
		}
	}
	await inParallel(
		items(),
		async (at) => {
			expect(taken.length).toBeLessThanOrEqual(at + 2);
			await setTimeout(1);
		},
		2,
	);
	expect(taken).toHaveLength(6);
});

it("groups an item under each of its keys, in the order of the keys", () => {
	const groups = groupByEach(["ба", "аб", "в"], (word) => [...word]);
	expect([...groups]).toEqual([
		["б", ["ба", "аб"]],
		["а", ["ба", "аб"]],
		["в", ["в"]],
	]);
});

it("writes a file whole, makes its folder, and leaves nothing beside it", () => {
	const file = join(folder, "бір", "екі.txt");
	writeAtomically(file, "ескі");
	writeAtomically(file, "жаңа", true);
	expect(readFileSync(file, "utf8")).toBe("жаңа");
	// A folder stands where the file should: it cannot be written.
	expect(() => writeAtomically(join(folder, "бір"), "мәтін")).toThrow();
	expect(readdirSync(folder)).toEqual(["бір"]);
	expect(readdirSync(join(folder, "бір"))).toEqual(["екі.txt"]);
});
