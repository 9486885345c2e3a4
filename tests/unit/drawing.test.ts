import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { readDrawing } from "../../src/article/drawing/drawing.ts";
import { DrawingFault } from "../../src/article/drawing/shape.ts";

const ns = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inner: string, root = 'viewBox="0 0 60 40"') =>
	`<svg ${ns} ${root}>${inner}</svg>`;
const times = (count: number, write: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => write(at)).join("");

/** What became of a drawing: what is published, or why it is not. */
function outcome(text: string | Uint8Array): string {
	try {
		return readDrawing(Buffer.from(text)).svg;
	} catch (error) {
		if (!(error instanceof DrawingFault)) throw error;
		return `${error.line ?? "-"}: ${error.message}`;
	}
}

/** What in a published drawing might run, load or lead elsewhere; found by another parser than it was read with. */
function harmIn(text: string): string[] {
	const found: string[] = [];
	const css = (value: string) =>
		/@|\\|javascript|expression|url\((?!\s*["']?#)|(?:image|src|attr)\(/i.test(
			value,
		);
	let open = "";
	const parser = new Parser(
		{
			onopentagname: (name) => {
				open = name;
				if (!/^(?:[a-z][A-Za-z]*)$/.test(name)) found.push(name);
				if (
					/^(?:script|foreignobject|iframe|image|a|set|animate|handler|audio|video|embed|object|link|meta|base)/i.test(
						name,
					)
				)
					found.push(name);
			},
			onattribute: (name, value) => {
				if (name === "xmlns") {
					if (value !== "http://www.w3.org/2000/svg") found.push(value);
				} else if (/^on|:|^src|^data/i.test(name)) found.push(name);
				else if (
					/href/i.test(name)
						? !/^#/.test(value)
						: !/^(?:id|class)$/.test(name) && css(value)
				)
					found.push(value);
			},
			onprocessinginstruction: (name) => found.push(name),
			oncomment: (text) => found.push(text),
			oncdatastart: () => found.push("CDATA"),
			ontext: (value) => {
				if (open === "style" && css(value)) found.push(value);
			},
			onclosetag: () => {
				open = "";
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(text);
	return found;
}

const kept: [what: string, text: string, made: string | RegExp][] = [
	["shapes", svg('<path d="M0 0h9"/>'), /<path d="M0 0h9"\/>/],
	["its size", svg("", 'width="60" height="40"'), /viewBox="0 0 60 40"/],
	["its size by viewBox", svg(""), /width="60" height="40"/],
	["units", svg("", 'width="1in" height="2.54cm"'), /"96" height="96"/],
	[
		"a prefix of its own",
		`<s:svg xmlns:s="${ns.slice(7, -1)}" width="9" height="9"><s:g/></s:svg>`,
		/<svg .*><g\/><\/svg>/,
	],
	[
		"xlink as plain href",
		`<svg ${ns} xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9"><g id="a"/><use x:href="#a"/></svg>`,
		/<use href="#a"\/>/,
	],
	[
		"styles",
		svg("<style><![CDATA[ .a > b { fill : red ; -x: y } ]]></style>"),
		/<style>\.a &gt; b\{fill:red\}<\/style>/,
	],
	[
		"a style's own gradient",
		svg('<linearGradient id="g"/><rect style="fill:url(#g)"/>'),
		/style="fill:url\(#g\)"/,
	],
	[
		"words as words",
		svg("<title>&lt;script&gt; &amp; Ә</title>"),
		/<title>&lt;script&gt; &amp; Ә<\/title>/,
	],
	[
		"a drawing of Inkscape's, less its own",
		`<?xml version="1.0" encoding="UTF-8"?><!-- ink --><svg ${ns} xmlns:i="urn:ink" width="9" height="9" i:v="1"><i:view onload="x"><script/></i:view><metadata><x:y xmlns:x="urn:x"/></metadata><g i:label="a"/></svg>`,
		/^<svg xmlns="[^"]+" width="9" height="9" viewBox="0 0 9 9"><g\/><\/svg>\n$/,
	],
	[
		"a drawing of Illustrator's with its DOCTYPE",
		`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg("")}`,
		/^<svg/,
	],
	["a byte order mark is taken off", `\uFEFF${svg("")}`, /^<svg/],
	[
		"attributes that mean nothing here go",
		svg(
			'<g data-src="http://x" src="http://x" xml:base="http://x" tabindex="0"/>',
		),
		/<g\/>/,
	],
	[
		"a shadow",
		svg(
			'<filter id="f"><feDropShadow stdDeviation="2"/></filter><rect filter="url(#f)"/>',
		),
		/feDropShadow/,
	],
];

const refused: [what: string, text: string | Uint8Array, told: string][] = [
	["a script", svg("\n<script>x()</script>"), "2: «<script>»"],
	[
		"a script of another prefix",
		`<svg ${ns} xmlns:x="${ns.slice(7, -1)}" width="9" height="9"><x:script/></svg>`,
		"1: «<script>»",
	],
	["a script in other case", svg("<SCRIPT/>"), "1: «<SCRIPT>» элементі"],
	[
		"a script of HTML",
		svg('<script xmlns="http://www.w3.org/1999/xhtml"/>'),
		"1: «<script>» – HTML",
	],
	[
		"HTML by its prefix",
		`<svg ${ns} xmlns:h="http://www.w3.org/1999/xhtml" width="9" height="9"><h:img src="x" onerror="x()"/></svg>`,
		"1: «<img>» – HTML",
	],
	[
		"a namespace in the middle",
		svg('<g xmlns=""><script/></g>'),
		"1: «<g>» SVG элементі емес",
	],
	["onload", svg("", 'viewBox="0 0 9 9" onload="x()"'), "1: «onload»"],
	["an event in other case", svg('<g ONCLICK="x()"/>'), "1: «ONCLICK»"],
	[
		"foreignObject",
		svg("<foreignObject><b/></foreignObject>"),
		"1: «<foreignObject>»",
	],
	["a link", svg('<a href="https://x.kz"><rect/></a>'), "1: «<a>»"],
	[
		"a picture from elsewhere",
		svg('<image href="https://x.kz/a.png"/>'),
		"1: «<image>»",
	],
	[
		"a picture inside",
		svg('<image href="data:image/svg+xml,x"/>'),
		"1: «<image>»",
	],
	[
		"feImage",
		svg('<filter id="f"><feImage href="#a"/></filter>'),
		"1: «<feImage>»",
	],
	[
		"use of a file",
		svg('<use href="https://x.kz/a.svg#b"/>'),
		"1: «https://x.kz/a.svg#b»",
	],
	["use of data", svg('<use href="data:image/svg+xml,x#a"/>'), "1: «data:"],
	[
		"use by xlink",
		`<svg ${ns} xmlns:q="http://www.w3.org/1999/xlink" width="9" height="9"><use q:href="//x.kz/#a"/></svg>`,
		"1: «//x.kz/#a»",
	],
	[
		"javascript in a gradient's href",
		svg('<linearGradient href="java&#10;script:x()"/>'),
		"1: «java script",
	],
	["an href where none belongs", svg('<rect href="#a"/>'), "1: «<rect>»"],
	[
		"motion of an href",
		svg('<use href="#a"><set attributeName="href" to="javascript:x"/></use>'),
		"1: «<set>»",
	],
	["motion", svg('<animate attributeName="x"/>'), "1: «<animate>»"],
	[
		"url() of a fill",
		svg('<rect fill="url(https://x.kz/#a)"/>'),
		"1: «url(https",
	],
	[
		"url() in other letters",
		svg("<rect fill=\"URL( '//x.kz' )\"/>"),
		"1: «URL(",
	],
	["url() escaped", svg('<rect style="fill:\\75rl(//x.kz)"/>'), "1: «fill:"],
	[
		"url() by a reference of signs",
		svg('<rect fill="&#117;rl(//x)"/>'),
		"1: «url(//x)»",
	],
	[
		"url() behind a comment",
		svg('<rect style="fill:/**/url(//x)"/>'),
		"1: «fill:",
	],
	[
		"image() of CSS",
		svg("<rect style=\"mask:image-set('//x' 1x)\"/>"),
		"1: «mask:",
	],
	[
		"a cursor from elsewhere",
		svg('<rect style="x:y;fill:url(//x)"/>'),
		"1: «x:y",
	],
	[
		"@import",
		svg("<style>@import 'https://x.kz/a.css';</style>"),
		"1: «<style>»",
	],
	[
		"@font-face in CDATA",
		svg("<style><![CDATA[@font-face{src:url(//x)}]]></style>"),
		"1: «<style>»",
	],
	[
		"@import after a rule",
		svg("<style>a{fill:red}@import url(//x);</style>"),
		"1: «<style>»",
	],
	[
		"a selector that spies",
		svg('<style>a[href^="x"]{fill:red}</style>'),
		"1: «<style>»",
	],
	[
		"an element in a style",
		svg("<style><g/></style>"),
		"1: «<style>» ішінде элемент",
	],
	[
		"a style sheet by instruction",
		`<?xml-stylesheet href="//x.kz/a.css"?>${svg("")}`,
		"1: «<?xml-stylesheet…?>»",
	],
	[
		"entities",
		`<!DOCTYPE svg [<!ENTITY a "b">]>${svg("<title>&a;</title>")}`,
		"1: DOCTYPE",
	],
	[
		"a file by an entity",
		`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("")}`,
		"1: DOCTYPE",
	],
	["an entity nobody knows", svg("<title>&nbsp;</title>"), "1: SVG жазылымы"],
	[
		"UTF-16",
		Buffer.from(`\uFEFF${svg("<script/>")}`, "utf16le"),
		"-: Файл UTF-8",
	],
	[
		"UTF-7 by declaration",
		`<?xml version="1.0" encoding="utf-7"?>${svg("+ADw-script/+AD4-")}`,
		"-: Файл UTF-8",
	],
	[
		"a Cyrillic code page",
		`<?xml version='1.0' encoding='windows-1251'?>${svg("")}`,
		"-: Файл UTF-8",
	],
	[
		"bytes that are no UTF-8",
		Buffer.concat([Buffer.from(svg("")), Buffer.from([0xff])]),
		"-: Файл UTF-8",
	],
	["packed", gzipSync(svg("")), "-: Файл сығылған"],
	["not closed", `<svg ${ns} width="9" height="9"><g>`, "1: SVG жазылымы"],
	["closed crosswise", svg("<g><a></g></a>"), "1: «<a>»"],
	["an unknown prefix", svg("<q:script/>"), "1: SVG жазылымы"],
	["control signs", svg("<title>\u0001</title>"), "1: Мұнда XML-ге"],
	[
		"no namespace",
		'<svg width="9" height="9"/>',
		"1: «<svg>» SVG элементі емес",
	],
	["HTML", "<html><body/></html>", "1: «<html>» SVG элементі емес"],
	["another root", `<g ${ns}/>`, "1: Файлдың түбірі"],
	["nothing", " ", "-: Файл бос"],
	["no size", svg("", ""), "1: Суреттің өлшемі жазылмаған"],
	[
		"no size but 100 %",
		svg("", 'width="100%" height="100%"'),
		"1: Суреттің өлшемі жазылмаған",
	],
	["a size of nothing", svg("", 'viewBox="0 0 0 9"'), '1: viewBox="0 0 0 9"'],
	[
		"a size below nothing",
		svg("", 'width="-9" height="9"'),
		"1: Суреттің өлшемі жазылмаған",
	],
	[
		"a size without end",
		svg("", 'width="1e9" height="1e9"'),
		"1: Суреттің өлшемі – 1000000000",
	],
	["a size that is no number", svg("", 'viewBox="0 0 NaN 9"'), "1: viewBox="],
	[
		"a bomb of use",
		svg(
			`${times(12, (at) => `<g id="a${at}">${`<use href="#a${at + 1}"/>`.repeat(10)}</g>`)}<rect id="a12"/>`,
		),
		"1: Суретті салу",
	],
	[
		"a bomb of patterns",
		svg(
			`${times(12, (at) => `<pattern id="a${at}">${`<rect fill="url(#a${at + 1})"/>`.repeat(9)}</pattern>`)}<rect id="a12"/>`,
		),
		"1: Суретті салу",
	],
	[
		"a bomb of patterns by classes",
		svg(
			`<style>${times(12, (at) => `.c${at}{fill:url(#a${at})}`)}</style>${times(12, (at) => `<pattern id="a${at}">${`<rect class="c${at + 1}"/>`.repeat(9)}</pattern>`)}`,
		),
		"1: Суретті салу",
	],
	[
		"a bomb of markers",
		svg(
			`<marker id="m">${"<rect/>".repeat(100)}</marker><path marker-mid="url(#m)" d="M${"1 2 ".repeat(2000)}"/>`,
		),
		"1: Суретті салу",
	],
	[
		"what shows itself",
		svg('<g id="a"><use href="#a"/></g>'),
		"1: Элемент өзін өзі",
	],
	[
		"a mask of itself",
		svg('<mask id="a"><g mask="url(#a)"/></mask>'),
		"1: Элемент өзін өзі",
	],
	[
		"a long chain",
		svg(
			`${times(400, (at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`)}`,
		),
		"1: Суретті салу",
	],
	[
		"a long chain from its end",
		svg(
			`${times(400, (at) => `<g id="a${at}"><use href="#a${at - 1}"/></g>`)}`,
		),
		"1: Суретті салу",
	],
	[
		"a bomb of filters",
		svg(
			`<filter id="f">${'<feGaussianBlur stdDeviation="9"/>'.repeat(9)}</filter>${'<g filter="url(#f)"/>'.repeat(9)}`,
		),
		"1: Суретті салу",
	],
	[
		"a blur without end",
		svg('<feGaussianBlur stdDeviation="9999"/>'),
		"1: stdDeviation",
	],
	[
		"dashes without number",
		svg('<path stroke-dasharray=".0001" d="M0 0H9999"/>'),
		"1: Суретті салу",
	],
	[
		"dashes by a rule",
		svg('<style>path{stroke-dasharray:.0001}</style><path d="M0 0H9999"/>'),
		"1: Суретті салу",
	],
	[
		"a path of a hundred thousand points",
		svg(`<path d="M${"1 2 ".repeat(100_000)}"/>`),
		"1: Суретті салу",
	],
	["a number without end", svg('<circle r="1e300"/>'), "1: Суретте 1000000"],
	["elements without number", svg("<g/>".repeat(20_001)), "1: Суретте 20000"],
	[
		"elements without bottom",
		svg("<g>".repeat(9999) + "</g>".repeat(9999)),
		"1: Элементтер бір-бірінің",
	],
	[
		"a file without end",
		svg(`<title>${"а".repeat(1_000_001)}</title>`),
		"-: SVG файлы 2 МБ",
	],
	[
		"rules without number",
		svg(
			`<style>${".a{fill:red}".repeat(4000)}</style>${'<g class="a"/>'.repeat(1000)}`,
		),
		"1: Суретті салу",
	],
];

describe("of a drawing is published", () => {
	it.each(kept)("%s", (_what, text, made) => {
		expect(outcome(text)).toMatch(made);
		expect(harmIn(outcome(text))).toEqual([]);
		// What was made safe once stays as it is.
		expect(outcome(outcome(text))).toBe(outcome(text));
	});
});

describe("a drawing is refused for", () => {
	it.each(refused)("%s", (_what, text, told) => {
		expect(outcome(text).slice(0, told.length)).toBe(told);
		expect(outcome(text)).toMatch(/^[-\d]+: .+[.:] .+[^.]$/);
	});
});

it("whatever is written, what is published does nothing", () => {
	const word = fc.constantFrom(
		..."script style use a image g set title path foreignObject x:script svg metadata switch".split(
			" ",
		),
	);
	const value = fc.oneof(
		fc.constantFrom(
			"#a",
			"javascript:x()",
			"url(//x)",
			"url(#a)",
			"data:text/html,x",
			"red",
			"1 2",
			"\\75rl(//x)",
			"&#106;avascript:x",
			"a:b;c:url(//d)",
			"fill:red;mask:url( '#a' )",
		),
		fc.string({ maxLength: 8 }).map((text) => text.replace(/["<&]/g, "")),
	);
	const key = fc.constantFrom(
		..."href x:href xlink:href onload fill style id class d onclick mask xmlns:x xml:base src".split(
			" ",
		),
	);
	const attributes = fc
		.uniqueArray(fc.tuple(key, value), {
			maxLength: 3,
			selector: ([name]) => name,
		})
		.map((all) => all.map(([name, text]) => ` ${name}="${text}"`).join(""));
	const inner = fc.letrec((tie) => ({
		node: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom(
				"text",
				"<![CDATA[<script>]]>",
				"<!-- -->",
				"@import '//x';",
				".a{fill:url(//x)}",
				".a{fill:red}",
				"<?php ?>",
			),
			fc
				.tuple(word, attributes, fc.array(tie("node"), { maxLength: 3 }))
				.map(
					([name, text, nodes]) =>
						`<${name}${text}>${nodes.join("")}</${name}>`,
				),
		),
	})).node;
	let published = 0;
	fc.assert(
		fc.property(
			fc.array(inner, { maxLength: 2 }),
			attributes,
			(nodes, root) => {
				const made = outcome(
					`<svg ${ns} xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"${root}>${nodes.join("")}</svg>`,
				);
				if (!made.startsWith("<svg")) return;
				published++;
				expect(harmIn(made)).toEqual([]);
			},
		),
		{ numRuns: 2000 },
	);
	expect(published).toBeGreaterThan(100);
});
