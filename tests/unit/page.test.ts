import { describe, expect, test } from "vitest";
import { latin2018 } from "../../src/kazakh/alphabets.ts";
import { convertPage } from "../../src/kazakh/page.ts";

const options = { site: "https://example.kz" };
const latn = (html: string) => convertPage(html, "latn", options);
const arab = (html: string) => convertPage(html, "arab", options);

describe("text", () => {
	test.each([
		["<p>Тіл &amp; сөз</p>", "<p>Tıl &amp; söz</p>", "<p>ءتىل &amp; ءسوز</p>"],
		["<p>5 &lt; 6, а</p>", "<p>5 &lt; 6, a</p>", "<p>5 &lt; 6، ا</p>"],
		["<p>тіл&nbsp;мен</p>", "<p>tıl&nbsp;men</p>", "<p>ءتىل&nbsp;مەن</p>"],
		["<p>&#1179;ала</p>", "<p>qala</p>", "<p>قالا</p>"],
		["<title>Тіл</title>", "<title>Tıl</title>", "<title>ءتىل</title>"],
		[
			"<b>Т</b>іл<i>Қоғам</i>",
			"<b>T</b>ıl<i>Qoğam</i>",
			"<b>ءت</b>ىل<i>قوعام</i>",
		],
		[
			"<li>Тіл</li><li>қоғам</li>",
			"<li>Tıl</li><li>qoğam</li>",
			"<li>ءتىل</li><li>قوعام</li>",
		],
		[
			"<a>тіл</a><a>қоғам</a>",
			"<a>tıl</a><a>qoğam</a>",
			"<a>ءتىل</a><a>قوعام</a>",
		],
		[
			"<b>Ән</b>, <b>күй</b>",
			"<b>Än</b>, <b>küi</b>",
			"<b>ءان</b>، <b>كۇي</b>",
		],
		[
			"<template><p>Тіл</p></template>",
			"<template><p>Tıl</p></template>",
			"<template><p>ءتىل</p></template>",
		],
		[
			"<svg><text>Тіл AB</text></svg>",
			"<svg><text>Tıl AB</text></svg>",
			"<svg><text>ءتىل AB</text></svg>",
		],
		["<textarea>Тіл AB", "<textarea>Tıl AB", "<textarea>ءتىل AB"],
		["5 <а", "5 &lt;a", "5 &lt;ا"],
	])("%s", (html, inLatin, inArabic) => {
		expect(latn(html)).toBe(inLatin);
		expect(arab(html)).toBe(inArabic);
	});

	test("is spelt in the alphabet that is asked for", () => {
		expect(
			convertPage("<p>Шың</p>", "latn", { ...options, alphabet: latin2018 }),
		).toBe("<p>Shyń</p>");
	});
});

describe("what is left alone", () => {
	test.each([
		"<!-- қазақ --><!doctype html>",
		"<script>const a = 'қазақ'</script><style>.қ{}</style>",
		'<script type="application/json">{"name":"қазақ"}</script>',
		'<p data-text="қазақ" class="қ" id="қ"></p>',
		'<input value="қазақ"><option value="қ">',
		'<meta name="robots" content="қазақ">',
		"<xmp>қазақ</xmp>",
		'<a href="https://other.kz/x/"></a><a href="#қ"></a><a href="x/"></a><a href="//other.kz/"></a>',
		'<a href="/suret/a.jpg"></a><a href="/file.pdf?x=1"></a><link rel="icon" href="/favicon.svg">',
		'<link rel="stylesheet" href="/_astro/a.css"><img src="/suret/қ.jpg">',
		'<a hreflang="kk" href="/x/"></a><link rel="alternate" hreflang="kk" href="https://example.kz/x/">',
		'<a href="/latn/x/"></a><a href="https://example.kz/arab/"></a><a href="https://example.kzz/"></a>',
		"<p <b>= \"'<//></p></i><![CDATA[x]]> < & &amp",
	])("%s", (html) => {
		expect(latn(html)).toBe(html);
		expect(arab(html)).toBe(html);
	});

	test.each([
		"<code>қазақ <b>тіл</b></code>",
		"<kbd>қазақ</kbd>",
		'<span lang="ru" title="язык">язык <b>язык</b></span>',
		'<span lang="kk-Cyrl">қазақ</span>',
		'<b translate="no" title="қазақ">қазақ</b>',
		'<p lang="ru">язык<p lang="ru">язык',
	])("in Latin script %s", (html) => {
		expect(latn(html)).toBe(html);
	});

	test("Kazakh inside another language is converted again", () => {
		expect(latn('<q lang="ru">язык <b lang="kk">тіл</b></q> тіл')).toBe(
			'<q lang="ru">язык <b lang="kk-Latn">tıl</b></q> tıl',
		);
		expect(latn('<p lang="en">a<li>тіл</p> тіл')).toBe(
			'<p lang="en">a<li>тіл</p> tıl',
		);
	});
});
