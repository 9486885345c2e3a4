import { h } from "hastscript";
import { type Picture, pictureSources } from "../picture.ts";
import type { Component } from "./component.ts";

/** How wide a picture is shown: the article's column, or the whole of a narrow screen. */
const sizes = "(min-width: 48rem) 42rem, 100vw";

/** The `img` of a picture in an article's text. */
export function renderImage(picture: Picture, alt: string) {
	const { src, srcset, width, height } = pictureSources(picture);
	return h("img", {
		src,
		...(srcset ? { srcset, sizes } : {}),
		width,
		height,
		alt,
		loading: "lazy",
		decoding: "async",
	});
}

/** Who made a picture, named as such unless the words already say that it is a photo or a picture. */
function nameCredit(credit: string, picture: Picture): string {
	if (/(?<!\p{L})(фото|сурет)/iu.test(credit)) return credit;
	return `${picture.format === "svg" ? "Сурет" : "Фото"}: ${credit}`;
}

export const figure: Component = {
	attributes: {
		file: "required",
		alt: "required",
		caption: "optional",
		credit: "required",
	},
	picture: "file",
	holds: "nothing",
	example: '<Figure file="…" alt="…" caption="…" credit="…" />',
	render({ values, picture }) {
		const { alt = "", caption, credit = "" } = values;
		if (!picture) return h("figure", { className: "figure" });
		return h("figure", { className: "figure" }, [
			renderImage(picture, alt),
			h("figcaption", [
				caption ? `${caption} ` : "",
				h("span", { className: "credit" }, nameCredit(credit, picture)),
			]),
		]);
	},
};
