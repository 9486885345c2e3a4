import { describe, expect, test } from "vitest";
import { convertPage } from "../../src/kazakh/page.ts";

const options = { site: "https://example.kz" };
const arab = (html: string) => convertPage(html, "arab", options);

describe("isolation in right-to-left text", () => {
	test.each([
		["COVID-19-дың өзі", "<bdi>COVID-19</bdi>-دىڭ ءوزى"],
		["«BARCAMP–2022» форумы", "«<bdi>BARCAMP–2022</bdi>» فورۋمى"],
		["The New York Times газеті", "<bdi>The New York Times</bdi> گازەتى"],
		["AT&amp;T мен C++", "<bdi>AT&amp;T</bdi> مەن <bdi>C++</bdi>"],
		["til@example.kz, деді", "<bdi>til@example.kz</bdi>، دەدى"],
		["https://example.kz/a_(b) деп", "<bdi>https://example.kz/a_(b)</bdi> دەپ"],
		["+7 701 123 45 67 нөмірі", "<bdi>+7 701 123 45 67</bdi> ءنومىرى"],
		["25 км, 5 %, −5 °C", "<bdi>25 كم</bdi>، <bdi>5 %</bdi>، <bdi>−5 °C</bdi>"],
		["1 500 000 теңге", "<bdi>1 500 000</bdi> تەڭگە"],
		["XXI ғасыр", "<bdi>XXI</bdi> عاسىر"],
		["2022 жылғы 22 тамыз", "2022 جىلعى 22 تامىز"],
		["2022-ші, 3,5 пайыз, 18:30", "2022-ءشى، 3,5 پايىز، 18:30"],
		["#Тіл #BarCamp", "#ءتىل <bdi>#BarCamp</bdi>"],
		["<code>ls</code> деп", "<bdi><code>ls</code></bdi> دەپ"],
		[
			"<bdi>Apple</bdi> пен <bdo dir=ltr>IBM</bdo>",
			"<bdi>Apple</bdi> پەن <bdo dir=ltr>IBM</bdo>",
		],
		['<span dir="ltr">Apple</span>', '<span dir="ltr">Apple</span>'],
		["<pre>a <code>b</code></pre>", '<pre dir="ltr">a <code>b</code></pre>'],
		['<q lang="ru">язык</q>', '<q dir="ltr" lang="ru">язык</q>'],
		['<q lang="fa">زبان</q>', '<q dir="rtl" lang="fa">زبان</q>'],
		['<b translate="no">Apple</b>', '<b dir="auto" translate="no">Apple</b>'],
		["<title>Apple пен</title>", "<title>Apple پەن</title>"],
		["<option>Apple пен</option>", "<option>Apple پەن</option>"],
	])("%s", (html, expected) => {
		expect(arab(html)).toBe(expected);
	});
});
