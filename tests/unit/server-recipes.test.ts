import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	everywhere,
	hashed,
	immutable,
	patternSource,
	revalidate,
	types,
} from "../../src/press/hosts/headers.ts";

const read = (name: string) =>
	readFileSync(`src/press/hosts/servers/${name}`, "utf8");

/** What stands twice in a recipe must be the same: in a table it is one. */
const pairs = (text: string, line: RegExp) =>
	Object.fromEntries(
		[...text.matchAll(line)].map(([, key = "", value = ""]) => [key, value]),
	);

describe("nginx.conf says what the table of headers says", () => {
	const conf = read("nginx.conf");
	it("everywhere", () => {
		expect(pairs(conf, /add_header (\S+) "?(.+?)"? always;/g)).toEqual({
			...everywhere,
			"Cache-Control": "$cache_control",
			"Strict-Transport-Security": "$strict_transport",
		});
		expect(conf).toContain(`on "${everywhere["Strict-Transport-Security"]}";`);
	});
	it("of files that are kept, and of the others", () => {
		const [, map = ""] = /\$cache_control \{(.*?)\n\}/s.exec(conf) ?? [];
		expect(pairs(map, /^\s*"?(.+?)"? "(.+)";$/gm)).toEqual({
			default: revalidate,
			...Object.fromEntries(
				hashed.map((pattern) => [
					patternSource(pattern).replace("^", "~^20[06] "),
					immutable,
				]),
			),
		});
	});
	it("of types", () => {
		const said = [...conf.matchAll(/default_type (.+);/g)].map(
			([, type]) => type,
		);
		expect(new Set(said)).toEqual(
			new Set(types.map(([, type]) => type.replace(/;.*/, ""))),
		);
	});
});

describe("Caddyfile says what the table of headers says", () => {
	const file = read("Caddyfile");
	it("everywhere", () => {
		const [, block = ""] = /\n\t\theader \{\n(.*?)\n\t\t\}/s.exec(file) ?? [];
		expect(pairs(block, /^\s*(\S+) "(.+)"$/gm)).toEqual({
			...everywhere,
			"Cache-Control": revalidate,
		});
	});
	it("of files that are kept", () => {
		expect(/@hashed path (.+)/.exec(file)?.[1]?.split(" ")).toEqual(hashed);
		expect(file).toContain(`header @hashed Cache-Control "${immutable}"`);
	});
	it("of types", () => {
		const patterns = pairs(file, /@(\w+) path (.+)/g);
		const said = [...file.matchAll(/header @(\w+) Content-Type "(.+)"/g)];
		expect(
			said.flatMap(([, name = "", type]) =>
				patterns[name]?.split(" ").map((pattern) => [pattern, type]),
			),
		).toEqual(types);
	});
});

it("rclone is told the same of files that are kept", () => {
	expect(read("rclone-hashed.txt").trim().split("\n")).toEqual(
		// Of a folder, what lies in it at any depth.
		hashed.map((pattern) => pattern.replace(/\/\*$/, "/**")),
	);
});
