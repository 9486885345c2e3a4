import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/press/deploy/release.ts";

describe("a place to deploy to", () => {
	const sound: [text: string, host: string | undefined, path: string][] = [
		["/srv/altyn-kopir", undefined, "/srv/altyn-kopir"],
		["/srv/altyn-kopir/", undefined, "/srv/altyn-kopir"],
		["deploy@example.kz:/srv/gazet", "deploy@example.kz", "/srv/gazet"],
		["gazet:/srv/a.b_c-d", "gazet", "/srv/a.b_c-d"],
		["deploy@10.0.0.1:/srv/gazet", "deploy@10.0.0.1", "/srv/gazet"],
	];
	it.each(sound)("%s", (text, host, path) => {
		expect(readTarget(text)).toEqual({ host, path });
	});
	it.each([
		"",
		"/",
		"srv/gazet",
		"example.kz:srv",
		"example.kz:/",
		"/srv/../etc",
		"/srv/a b",
		"/srv/$(id)",
		"/srv/a;id",
		"-oProxyCommand=id:/srv/gazet",
		"a@b c:/srv",
		"/srv/a\n/etc",
	])("%j is none", (text) => {
		expect(() => readTarget(text)).toThrow(/user@host:\/srv\/altyn-kopir/);
	});
});
