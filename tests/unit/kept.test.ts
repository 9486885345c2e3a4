import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keep, readKept } from "../../src/keep/kept.ts";
import { makerKey, modulesOf } from "../../src/keep/maker.ts";
import { hash } from "../../src/platform/hash.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "bir", "eki.json");
const key = hash("кілт");
const value = { тақырып: "Көктем", сан: 68 };

it("what is kept is read again under its key alone", () => {
	keep(file, key, value);
	expect(readKept(file, key)).toEqual(value);
	expect(readKept(file, hash("өзге"))).toBeUndefined();
	expect(readKept(join(folder, "joq.json"), key)).toBeUndefined();
});

it("a damaged artefact counts as nothing, whichever byte was changed", () => {
	keep(file, key, value);
	const whole = readFileSync(file);
	for (const [at, byte] of whole.entries()) {
		const damaged = Buffer.from(whole);
		damaged[at] = byte ^ 1;
		writeFileSync(file, damaged);
		expect(readKept(file, key), `byte ${at}`).toBeUndefined();
	}
	for (const length of [0, 1, 41, 42, whole.length - 1]) {
		writeFileSync(file, whole.subarray(0, length));
		expect(readKept(file, key), `cut at ${length}`).toBeUndefined();
	}
});

const write = (name: string, text: string) =>
	writeFileSync(join(folder, name), text);

it("a maker's key tells of every module it is made of, and of no other", () => {
	write(
		"a.ts",
		'import { b } from "./b.ts";\nimport type { T } from "./t.ts";\n',
	);
	write(
		"b.ts",
		'export { c } from "./c.ts";\nconst d = new URL("./d.txt", import.meta.url);\n',
	);
	write(
		"c.ts",
		'const late = () => import("./e.ts");\nprocess.env.KEPT_TEST;\n',
	);
	for (const name of ["d.txt", "e.ts", "t.ts", "stranger.ts"]) write(name, "");
	const entry = join(folder, "a.ts");
	const names = [...modulesOf(entry).keys()].map((path) => path.slice(-5));
	expect(names.map((name) => name.replace(/.*\//, "")).sort()).toEqual([
		"a.ts",
		"b.ts",
		"c.ts",
		"d.txt",
		"e.ts",
	]);
	const first = makerKey(entry);
	for (const name of ["t.ts", "stranger.ts"]) write(name, "// one more word");
	expect(makerKey(entry)).toBe(first);
	const seen = new Set([first]);
	for (const name of ["d.txt", "e.ts"]) {
		write(name, "// one more word");
		seen.add(makerKey(entry));
	}
	process.env.KEPT_TEST = "1";
	seen.add(makerKey(entry));
	delete process.env.KEPT_TEST;
	expect(seen.size).toBe(4);
});
