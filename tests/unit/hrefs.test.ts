import { describe, expect, it } from "vitest";
import { findPlayer } from "../../src/article/components/video.ts";
import { reachOf } from "../../src/article/hrefs.ts";

describe("a video's player", () => {
	const youtube = "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw";
	it.each([
		["https://www.youtube.com/watch?v=jNQXAC9IVRw&t=5", youtube],
		["https://youtube.com/watch?v=jNQXAC9IVRw", youtube],
		["https://youtu.be/jNQXAC9IVRw?t=5", youtube],
		["https://www.youtube.com/shorts/jNQXAC9IVRw", youtube],
		["https://www.youtube.com/embed/jNQXAC9IVRw", youtube],
		["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871"],
		["http://youtu.be/jNQXAC9IVRw", undefined],
		["https://www.youtube.com/watch?v=x", undefined],
		["https://www.youtube.com/", undefined],
		["https://www.youtube.com@evil.kz/watch?v=jNQXAC9IVRw", undefined],
		["https://a@youtu.be/jNQXAC9IVRw", undefined],
		["https://youtu.be:8080/jNQXAC9IVRw", undefined],
		["https://evil.kz/jNQXAC9IVRw", undefined],
		["https://vimeo.com/x", undefined],
		["javascript:f()", undefined],
	])("of %s is %s", (url, player) => {
		expect(findPlayer(url)).toBe(player);
	});
});

describe("an address leads", () => {
	it.each([
		["/2023/03/x/", "site"],
		["/", "site"],
		["#bir", "page"],
		["https://a.kz", "out"],
		["HTTP://A.KZ/б?в#г", "out"],
		["mailto:a@b.kz", "out"],
		["tel:+77252123456", "out"],
		["//a.kz", undefined],
		["/\\a.kz", undefined],
		["/\t/a.kz", undefined],
		["https:a.kz", undefined],
		["https://a.kz@b.kz", undefined],
		["#", undefined],
		["", undefined],
		["x/", undefined],
		["javascript:f()", undefined],
		["\u0000javascript:f()", undefined],
	])("%j: %s", (href, reach) => {
		expect(reachOf(href)).toBe(reach);
	});
});
