import { describe, expect, it } from "vitest";
import { pictureSources } from "../../src/article/picture.ts";

describe("a picture is published", () => {
	it.each([
		[2000, 1000, "h-800.webp", 800, 400, [480, 800, 1200, 1600]],
		[1000, 500, "h-800.webp", 800, 400, [480, 800]],
		[799, 799, "h-480.webp", 480, 480, [480]],
		[300, 200, "h-300.webp", 300, 200, [300]],
	])("%i × %i as %s", (width, height, src, shown, tall, widths) => {
		const sources = pictureSources({
			file: "x",
			hash: "h",
			format: "png",
			width,
			height,
		});
		expect(sources).toEqual({
			src: `/suret/${src}`,
			srcset: widths.map((one) => `/suret/h-${one}.webp ${one}w`).join(", "),
			width: shown,
			height: tall,
		});
	});
});
