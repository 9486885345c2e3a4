import { describe, expect, test } from "vitest";
import { convertPage } from "../../src/kazakh/page.ts";

const options = {
	site: "https://example.kz",
	assets: ["_astro", "suret", "fonts", "pagefind"],
	scriptSwitch: "data-script-switch",
};
const latn = (html: string) => convertPage(html, "latn", options);
const arab = (html: string) => convertPage(html, "arab", options);

describe("attributes and metadata", () => {
	test.each([
		[
			'<html lang="kk">',
			'<html lang="kk-Latn">',
			'<html dir="rtl" lang="kk-Arab">',
		],
		[
			'<html lang="kk" dir="ltr">',
			'<html lang="kk-Latn" dir="ltr">',
			'<html lang="kk-Arab" dir="rtl">',
		],
		["<html>", '<html lang="kk-Latn">', '<html lang="kk-Arab" dir="rtl">'],
		[
			'<img alt="Тіл &quot;a&quot;">',
			'<img alt="Tıl &quot;a&quot;">',
			'<img alt="ءتىل &quot;a&quot;">',
		],
		[
			"<i title='Тіл' data-x='тіл'>",
			"<i title='Tıl' data-x='тіл'>",
			"<i title='ءتىل' data-x='тіл'>",
		],
		["<i title=Тіл>", '<i title="Tıl">', '<i title="ءتىل">'],
		['<a aria-label="Тіл">', '<a aria-label="Tıl">', '<a aria-label="ءتىل">'],
		[
			'<input placeholder="Тіл">',
			'<input placeholder="Tıl">',
			'<input placeholder="ءتىل">',
		],
		[
			'<input type="submit" value="Тіл">',
			'<input type="submit" value="Tıl">',
			'<input type="submit" value="ءتىل">',
		],
		[
			'<iframe title="Тіл"></iframe>',
			'<iframe title="Tıl"></iframe>',
			'<iframe title="ءتىل"></iframe>',
		],
		[
			'<meta name="description" content="Тіл">',
			'<meta name="description" content="Tıl">',
			'<meta name="description" content="ءتىل">',
		],
		[
			'<meta content="Тіл" property="og:image:alt">',
			'<meta content="Tıl" property="og:image:alt">',
			'<meta content="ءتىل" property="og:image:alt">',
		],
		[
			'<meta property="article:tag" content="Тіл">',
			'<meta property="article:tag" content="Tıl">',
			'<meta property="article:tag" content="ءتىل">',
		],
	])("%s", (html, inLatin, inArabic) => {
		expect(latn(html)).toBe(inLatin);
		expect(arab(html)).toBe(inArabic);
	});
});

describe("links", () => {
	test.each([
		['<a href="/">', '<a href="/latn/">'],
		[
			'<a href="/2022/08/x/?a=1&amp;b=2#c">',
			'<a href="/latn/2022/08/x/?a=1&amp;b=2#c">',
		],
		['<a href="https://example.kz">', '<a href="https://example.kz/latn/">'],
		[
			'<link rel="canonical" href="https://example.kz/x/">',
			'<link rel="canonical" href="https://example.kz/latn/x/">',
		],
		[
			'<link rel="alternate" type="application/rss+xml" href="/rss.xml">',
			'<link rel="alternate" type="application/rss+xml" href="/latn/rss.xml">',
		],
		[
			'<meta property="og:url" content="https://example.kz/x/">',
			'<meta property="og:url" content="https://example.kz/latn/x/">',
		],
		[
			'<meta http-equiv="refresh" content="0;url=/x/">',
			'<meta http-equiv="refresh" content="0;url=/latn/x/">',
		],
		['<form action="/izdeu/">', '<form action="/latn/izdeu/">'],
		['<a lang="ru" href="/x/">', '<a lang="ru" href="/latn/x/">'],
	])("%s leads to the same script", (html, expected) => {
		expect(latn(html)).toBe(expected);
	});

	test("a site may have a path", () => {
		const site = "https://example.org/paper";
		expect(
			convertPage(
				'<a href="/paper/x/"></a><a href="/x/"></a><a href="https://example.org/paper/"></a>',
				"latn",
				{ site },
			),
		).toBe(
			'<a href="/paper/latn/x/"></a><a href="/x/"></a><a href="https://example.org/paper/latn/"></a>',
		);
	});
});

describe("JSON-LD", () => {
	const convert = (data: object) =>
		JSON.parse(
			latn(
				`<script type="application/ld+json">${JSON.stringify(data)}</script>`,
			).replace(/^<script[^>]*>|<\/script>$/g, ""),
		);

	test("strings for people, links and the language change, the rest stays", () => {
		expect(
			convert({
				"@type": "NewsArticle",
				"@id": "https://example.kz/x/",
				headline: "Тіл",
				keywords: ["тіл", "сөз"],
				author: { "@type": "Person", name: "Ә. Н." },
				datePublished: "2022-08-22T10:00:00+06:00",
				image: "https://example.kz/suret/x.jpg",
				identifier: "қазақ",
				inLanguage: "kk",
			}),
		).toEqual({
			"@type": "NewsArticle",
			"@id": "https://example.kz/latn/x/",
			headline: "Tıl",
			keywords: ["tıl", "söz"],
			author: { "@type": "Person", name: "Ä. N." },
			datePublished: "2022-08-22T10:00:00+06:00",
			image: "https://example.kz/suret/x.jpg",
			identifier: "қазақ",
			inLanguage: "kk-Latn",
		});
	});

	test("what an @id with a fragment names is one in all scripts, a link to a place is not", () => {
		expect(
			convert({
				"@id": "https://example.kz/#gazet",
				url: "https://example.kz/",
				publishingPrinciples: "https://example.kz/erezheler/#tuzetu",
			}),
		).toEqual({
			"@id": "https://example.kz/#gazet",
			url: "https://example.kz/latn/",
			publishingPrinciples: "https://example.kz/latn/erezheler/#tuzetu",
		});
	});

	test("a page without a language gets one", () => {
		expect(convert({ "@type": "WebPage" })).toEqual({
			"@type": "WebPage",
			inLanguage: "kk-Latn",
		});
	});

	test("what cannot be read stays", () => {
		const html = '<script type="application/ld+json">{"name": "Тіл",}</script>';
		expect(latn(html)).toBe(html);
	});
});

test("the switch of scripts keeps its links and moves its mark", () => {
	const page = (marked: string) =>
		["kk", "kk-Latn", "kk-Arab"]
			.map(
				(language) =>
					`<a${language === marked ? ' aria-current="true"' : ""} href="/x/" hreflang="${language}" lang="${language}">Қазақша</a>`,
			)
			.join("");
	expect(latn(`<nav data-script-switch>Жазу${page("kk")}</nav>Жазу`)).toBe(
		`<nav data-script-switch>Жазу${page("kk-Latn")}</nav>Jazu`,
	);
	expect(arab(`<nav data-script-switch>Жазу${page("kk")}</nav>`)).toBe(
		`<nav data-script-switch>Жазу${page("kk-Arab")}</nav>`,
	);
});

test("a letter that a link begins is in the page's script, and names the page's own address", () => {
	const letter = (subject: string, address: string) =>
		`<a href="mailto:a@example.kz?subject=${encodeURIComponent(subject)}&amp;body=${encodeURIComponent(`${address}\r\n`)}">`;
	const cyrillic = letter("Тіл", "https://example.kz/x/");
	expect(latn(cyrillic)).toBe(letter("Tıl", "https://example.kz/latn/x/"));
	expect(arab(cyrillic)).toBe(letter("ءتىل", "https://example.kz/arab/x/"));
	expect(latn('<a href="mailto:a@example.kz?subject=%">')).toBe(
		'<a href="mailto:a@example.kz?subject=%">',
	);
});
