import { describe, expect, it } from "vitest";
import { buildTime } from "../../src/environment/clock.ts";
import {
	isLocal,
	readHub,
	readSiteUrl,
} from "../../src/environment/site-url.ts";
import { buildCommand, readBuild } from "../../src/press/build-arguments.ts";
import { explainError, helpOf } from "../../src/press/command.ts";

describe("SITE_URL is the root of an address", () => {
	it.each([
		["https://gazet.kz", "https://gazet.kz"],
		["https://gazet.kz/", "https://gazet.kz"],
		["HTTPS://Gazet.KZ:443/", "https://gazet.kz"],
		["http://gazet.kz:8080", "http://gazet.kz:8080"],
		["https://газет.қаз", "https://xn--80aafp0b.xn--80ao4p"],
		["http://localhost:4321", "http://localhost:4321"],
		["http://10.0.0.1", "http://10.0.0.1"],
		[undefined, "http://localhost:4321"],
	])("%s", (text, url) => {
		if (text?.includes("газет"))
			expect(readSiteUrl(text)).toMatch(/^https:\/\/xn--[\w-]+\.xn--[\w-]+$/);
		else
			expect(
				text === undefined ? "http://localhost:4321" : readSiteUrl(text),
			).toBe(url);
	});
	it.each([
		"",
		" ",
		"gazet.kz",
		"//gazet.kz",
		"https:gazet.kz",
		"https://",
		"https://gazet",
		"https://gazet.kz/news/",
		"https://name.github.io/gazet",
		"https://gazet.kz?a=1",
		"https://gazet.kz/?",
		"https://gazet.kz/#a",
		"https://a:b@gazet.kz",
		"ftp://gazet.kz",
		"javascript:x",
		"https://gazet.kz https://b.kz",
		"https://ga zet.kz",
	])("%j is none", (text) => {
		expect(() => readSiteUrl(text)).toThrow(
			/^SITE_URL is «.*», .+\. Write .+ SITE_URL=https:\/\/example\.kz$/s,
		);
	});
});

it("an address of one's own machine is known", () => {
	for (const host of [
		"localhost:1",
		"127.0.0.1",
		"127.1.2.3",
		"0.0.0.0",
		"[::1]",
		"a.localhost",
	])
		expect(isLocal(`http://${host}`), host).toBe(true);
	for (const host of ["gazet.kz", "localhost.kz", "10.0.0.1"])
		expect(isLocal(`http://${host}`), host).toBe(false);
});

it("other settings are told of in words too", () => {
	expect(readHub("")).toBeUndefined();
	expect(() => readHub("hub")).toThrow("WEBSUB_HUB is «hub»");
	const kept = process.env.BUILD_TIME;
	for (const text of [
		"",
		"tomorrow",
		"2026",
		"2026-02-30T99:00:00Z",
		"2026-11-24T10:00:00",
	]) {
		process.env.BUILD_TIME = text;
		expect(buildTime, text).toThrow(`BUILD_TIME is «${text}»`);
	}
	process.env.BUILD_TIME = "2026-11-24T10:00:00+05:00";
	expect(buildTime().toISOString()).toBe("2026-11-24T05:00:00.000Z");
	if (kept === undefined) delete process.env.BUILD_TIME;
	else process.env.BUILD_TIME = kept;
});

describe("a build is asked for", () => {
	it.each([
		[[], {}, []],
		[["--force"], { force: true }, []],
		[
			["--year", "2019", "--year=2020", "--out", "part"],
			{ year: ["2019", "2020"], out: "part" },
			[],
		],
		[["--join", "a", "b"], { join: ["a"] }, ["b"]],
	])("%j", (args, values, positionals) => {
		const given = readBuild(args as string[]);
		expect({ ...given?.values }).toEqual(values);
		expect(given?.positionals).toEqual(positionals);
	});
	it.each([
		[["--forse"], "Write --force"],
		[["-f"], "There is no option -f"],
		[["--qqqqqq"], "There are: --force, "],
		[["force"], "A build takes no «force»"],
		[["--year"], "--year wants a value"],
		[["--year", "--out", "a"], "--year wants a value"],
		[["--year", "19"], "Write: --year 2019"],
		[["--force=yes"], "--force takes no value"],
		[["--out", "a"], "Write: --year 2019 --out part"],
		[["--year", "2019", "--join", "a"], "not both"],
	])("wrongly: %j", (args, told) => {
		expect(() => readBuild(args)).toThrow(told);
	});
	it("or for help", () => {
		for (const help of ["--help", "-h"])
			expect(readBuild(["--force", help])).toBeUndefined();
		for (const name of Object.keys(buildCommand.options))
			expect(helpOf(buildCommand)).toContain(`--${name}`);
	});
});

it("what a system refuses is explained, and nothing else", () => {
	for (const code of ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"])
		expect(
			explainError(Object.assign(new Error(), { code, path: "dist/a" })),
		).toMatch(/^dist\/a could not be written: .+\.$/);
	expect(explainError(new Error("other"))).toBeUndefined();
});
