import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanMarkup } from "../../src/kazakh/conversion/markup.ts";
import { convertPage } from "../../src/kazakh/page.ts";

const options = { site: "https://example.kz" };
const latn = (html: string) => convertPage(html, "latn", options);
const arab = (html: string) => convertPage(html, "arab", options);

const runs = { numRuns: Number(process.env.FC_RUNS ?? 100) };

describe("laws", () => {
	const piece = fc.constantFrom(
		...'<p>|</p>|<b>|</b>|<i lang=en>|</i>|<code>|</code>|<br>|<html lang=kk>|<a href=\'/x/\'>|</a>|<svg>|</svg>|<li>|<!--|-->|<|&|&amp;|&nbsp;|тіл|Қоғам|, |? |Apple|25 км|ү|Ц|\n|"|<img alt="ән" title=a>|<title>|</title>|<script>|</script>|<x y=|>'.split(
			"|",
		),
	);
	const markup = fc.array(piece).map((pieces) => pieces.join(""));

	test("any text is a page", () => {
		fc.assert(
			fc.property(fc.oneof(markup, fc.string({ unit: "binary" })), (html) => {
				latn(html);
				arab(html);
			}),
			runs,
		);
	});

	test("a page without Kazakh and without links stays byte for byte", () => {
		fc.assert(
			fc.property(markup, (html) => {
				const plain = html.replace(/[\u0400-\u04ff]|html|lang=kk|href/g, "");
				expect(latn(plain)).toBe(plain);
			}),
			runs,
		);
	});

	test("tags stay the same tags in the same order", () => {
		const listTags = (html: string) => {
			const tags: string[] = [];
			scanMarkup(html, {
				onOpen: ({ name }) => tags.push(`<${name}>`),
				onClose: (name) => tags.push(`</${name}>`),
				onText: () => undefined,
			});
			return tags.filter((tag) => !tag.includes("bdi"));
		};
		fc.assert(
			fc.property(markup, (html) => {
				expect(listTags(latn(html))).toEqual(listTags(html));
				expect(listTags(arab(html))).toEqual(listTags(html));
			}),
			runs,
		);
	});

	test("every <bdi> that is opened is closed", () => {
		fc.assert(
			fc.property(markup, (html) => {
				const result = arab(`<div>${html}</div>`);
				const isCut = html.includes("<!--") || html.includes("<x y=");
				if (!isCut)
					expect(result.match(/<bdi>/g)?.length ?? 0).toBeGreaterThanOrEqual(
						result.match(/<\/bdi>/g)?.length ?? 0,
					);
			}),
			runs,
		);
	});
});
