import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";
import { formatDiagnostic } from "../../src/article/diagnostic.ts";
import type { Picture } from "../../src/article/picture.ts";

const pictures: Record<string, Omit<Picture, "file">> = {
	"a.svg": { hash: "a1", width: 640, height: 480, format: "svg" },
	"b.jpg": { hash: "b2", width: 1000, height: 500, format: "jpeg" },
};

async function compile(source: string) {
	const { body, problems } = await compileBody(source, {
		file: "x.mdx",
		firstLine: 1,
		async findPicture(name) {
			const known = pictures[name];
			return known && { file: `content/${name}`, ...known };
		},
	});
	expect(problems.map(formatDiagnostic)).toEqual([]);
	return body;
}

const figureA = '<Figure file="a.svg" alt="Тау" credit="Асан" />';

describe("what is written becomes HTML", () => {
	const rows: [source: string, ...pieces: string[]][] = [
		["Сөз\n\nекінші", "<p>Сөз</p>\n<p>екінші</p>"],
		["**а** *б* ~~в~~ `г`", "<strong>а</strong> <em>б</em> <del>в</del>"],
		["- а\n- б", "<ul>\n<li>а</li>\n<li>б</li>\n</ul>"],
		["3. а\n4. б", '<ol start="3">'],
		["> а", "<blockquote>\n<p>а</p>\n</blockquote>"],
		["а\n\n---\n\nб", "<hr>"],
		[
			"```js\na < {b}\n```",
			'<pre tabindex="0"><code class="language-js">a &lt; {b}',
		],
		["\\{ а \\} &lt;б &#123; \\<", "<p>{ а } &lt;б { &lt;</p>"],
		["а < б, в } г", "<p>а &lt; б, в } г</p>"],
		["а {/* ескертпе {} */}б", "<p>а б</p>"],
		["{/* ескертпе */}\n\nа", "<p>а</p>"],
		["H<sub>2</sub>O<br/>м<sup>2</sup>", "H<sub>2</sub>O<br>м<sup>2</sup>"],
		['<abbr title="Ұ &amp; А">ҰА</abbr>', '<abbr title="Ұ &amp; А">ҰА</abbr>'],
		[
			"<mark>а</mark> <kbd>б</kbd> <small>в</small>",
			"<mark>а</mark> <kbd>б</kbd>",
		],
		["## Ұлы дала", '<h2 id="uly-dala">Ұлы дала</h2>'],
		[
			"## А б\n\n### А б\n\n## А б",
			'<h2 id="a-b">',
			'<h3 id="a-b-2">',
			'<h2 id="a-b-3">',
		],
		["## …\n\n## !", '<h2 id="bolim">…</h2>', '<h2 id="bolim-2">!</h2>'],
		["## Ескертпелер\n\nа[^1]\n\n[^1]: б", '<h2 id="eskertpeler-2">'],
		["[а](/2023/03/x/)", '<a href="/2023/03/x/">а</a>'],
		["[а](https://a.kz)", '<a href="https://a.kz" rel="noopener">а</a>'],
		[
			"[а][r]\n\n[r]: https://a.kz",
			'<a href="https://a.kz" rel="noopener">а</a>',
		],
		["www.a.kz", '<a href="http://www.a.kz" rel="noopener">www.a.kz</a>'],
		["[+7 725-2](tel:+77252)", '<a href="tel:+77252">+7\u00a0725\u20112</a>'],
		["## Бір\n\n[а](#bir)", '<a href="#bir">а</a>'],
		[
			"| А | Б |\n|---|--:|\n| в | г |",
			'<div class="table" role="group" tabindex="0" aria-label="Кесте"><table>',
			'<th scope="col">А</th>',
			'<th scope="col" class="end">Б</th>',
			'<td class="end">г</td>',
		],
		["| | Б |\n|-|-|\n| в | г |", '<td></td>\n<th scope="col">Б</th>'],
		[
			"- [x] а\n- [ ] б",
			'<span class="task" role="img" aria-label="орындалған">☑</span> а',
			'<span class="task" role="img" aria-label="орындалмаған">☐</span> б',
		],
		[
			"а[^дерек] б[^дерек]\n\n[^дерек]: в",
			'<sup><a href="#eskertpe-fn-1" id="eskertpe-fnref-1" data-footnote-ref aria-describedby="eskertpeler">1</a></sup>',
			'<h2 id="eskertpeler">Ескертпелер</h2>',
			'<li id="eskertpe-fn-1">',
			'aria-label="Мәтінге оралу"',
		],
		[
			'<Figure file="a.svg" alt="Тау &quot;1&quot;" caption="Түс &lt; кеш" credit="Асан" />',
			'<figure class="figure"><img src="/suret/a1.svg" width="640" height="480" alt="Тау &quot;1&quot;" loading="lazy" decoding="async"><figcaption>Түс &lt; кеш <span class="credit">Сурет: Асан</span></figcaption></figure>',
		],
		[
			'<Figure file="b.jpg" alt="Тау" credit="Асан" />',
			'<img src="/suret/b2-800.webp" srcset="/suret/b2-480.webp 480w, /suret/b2-800.webp 800w" sizes="(min-width: 48rem) 42rem, 100vw" width="800" height="400" alt="Тау"',
			'<figcaption><span class="credit">Фото: Асан</span></figcaption>',
		],
		[
			'<Figure file="b.jpg" alt="Тау" credit="Фото: Асан" />',
			'<span class="credit">Фото: Асан</span>',
		],
		[
			'<Figure file="a.svg" alt="Тау" credit="«Алтын көпір» суреті" />',
			'<span class="credit">«Алтын көпір» суреті</span>',
		],
		[
			"<Figure\n  file='a.svg'\n  alt='Тау\n  мен су'\n  credit='А'\n/>",
			'alt="Тау мен су"',
		],
		[
			`<Gallery>\n  ${figureA}\n  {/* екіншісі */}\n  ${figureA}\n</Gallery>`,
			'<div class="gallery" role="group" aria-label="Суреттер"><figure class="figure"><img',
			"</figure><figure",
		],
		[
			'<Quote speaker="Абай" role="ақын">\n\nСөз.\n\n</Quote>',
			'<figure class="quote"><blockquote><p>Сөз.</p></blockquote><figcaption><b>Абай</b><span>, ақын</span></figcaption></figure>',
		],
		[
			'<Quote speaker="Абай">\nСөз.\n</Quote>',
			"<figcaption><b>Абай</b></figcaption>",
		],
		[
			'<Facts title="Қысқаша">\n\n- а\n\n</Facts>',
			'<aside class="facts" aria-label="Қысқаша"><p class="facts-title">Қысқаша</p><ul>',
		],
		[
			"<Timeline>\n\n- **1929** – латын.\n- **1940** – кирилл **әрпі**.\n\n</Timeline>",
			'<ol class="timeline">',
			"<li><b>1929</b> – латын.</li>",
			"<li><b>1940</b> – кирилл <strong>әрпі</strong>.</li>",
		],
		[
			'<Video url="https://youtu.be/jNQXAC9IVRw" title="Пілдер" still="a.svg" credit="А" />',
			'<figure class="video"><a href="https://youtu.be/jNQXAC9IVRw" rel="noopener" data-player="https://www.youtube-nocookie.com/embed/jNQXAC9IVRw"><img src="/suret/a1.svg"',
			'<span class="video-play">Бейнені қосу</span></a><figcaption>Пілдер <span class="credit">А</span></figcaption></figure>',
		],
		[
			'Ол <Lang code="ru">**да** и нет</Lang> деді.',
			'<p>Ол <span lang="ru"><strong>да</strong> и нет</span> деді.</p>',
		],
		['<Lang code="RU">Да</Lang>', '<p><span lang="ru">Да</span></p>'],
		['<Lang code="en-us">\nYes\n</Lang>', '<div lang="en-US"><p>Yes</p></div>'],
		[
			'<Lang code="ru">\n\n## Да\n\n- Нет\n\n</Lang>',
			'<div lang="ru"><h2 id="da">Да</h2><ul>\n<li>Нет</li>\n</ul></div>',
		],
		['## Бұл – <Lang code="fr">oui</Lang>', 'Бұл – <span lang="fr">oui</span>'],
		['- <Lang code="ru">Да</Lang>', '<li><span lang="ru">Да</span></li>'],
		['- <Lang code="ru">\n  Да\n  </Lang>', '<div lang="ru"><p>Да</p></div>'],
		[
			"| А |\n|---|\n| <Lang code='tr'>evet</Lang> |",
			'<td><span lang="tr">evet</span></td>',
		],
		[
			'<Quote speaker="Пушкин">\n\n<Lang code="ru">\n\nДа.\n\n</Lang>\n\n</Quote>',
			'<blockquote><div lang="ru"><p>Да.</p></div></blockquote>',
		],
		[
			'<Facts title="А">\n\n> <Lang code="ru">Да</Lang>\n\n</Facts>',
			'<p><span lang="ru">Да</span></p>',
		],
		[
			'[<Lang code="en">a b</Lang>](/y/)',
			'<a href="/y/"><span lang="en">a b</span></a>',
		],
		...["ar", "fa", "he", "ug", "ur", "uz-Arab"].map(
			(code): [string, string] => [
				`<Lang code="${code}">سلام</Lang>`,
				`<span lang="${code}" dir="rtl">سلام</span>`,
			],
		),
		['<Lang code="otk">\n𐱅𐰭𐰼𐰃\n</Lang>', '<div lang="otk"><p>'],
	];
	it.each(rows)("%j", async (source, ...pieces) => {
		const { html } = await compile(source);
		for (const piece of pieces) expect(html).toContain(piece);
	});

	it("is valid HTML", async () => {
		const validator = new HtmlValidate({
			extends: ["html-validate:recommended"],
		});
		// Numbers of footnotes repeat from row to row: each is judged by itself.
		for (const [source] of rows) {
			const { results } = await validator.validateString(
				(await compile(source)).html,
			);
			expect(results.flatMap(({ messages }) => messages)).toEqual([]);
		}
	});
});

describe("the words of a text", () => {
	it.each([
		["Бір **екі**\nүш.\n\nТөрт", "Бір екі үш.\nТөрт", 4],
		["## Бас[^1]\n\nСөз[^1]\n\n[^1]: Дерек", "Бас\nСөз\nДерек", 3],
		["| А | Б |\n|---|---|\n| в | г |", "А Б\nв г", 4],
		["- [x] а\n- б\n  - в", "а\nб\nв", 3],
		["а<br/>б CO<sub>2</sub>", "а б CO2", 3],
		[figureA.replace("/>", 'caption="Тау мен су" />'), "Тау мен су", 3],
		[
			'<Quote speaker="Абай" role="ақын">\n\nСөз\n\n</Quote>',
			"Сөз\nАбай, ақын",
			3,
		],
		['<Facts title="Дерек">\n\n- бір\n\n</Facts>', "Дерек\nбір", 2],
		["<Timeline>\n- **1929** – латын\n</Timeline>", "1929 – латын", 2],
		[
			'<Video url="https://youtu.be/jNQXAC9IVRw" title="Пілдер" still="a.svg" credit="А" />',
			"Пілдер",
			1,
		],
		['Ол <Lang code="ru">да и нет</Lang> деді', "Ол да и нет деді", 5],
		['Сөз\n\n<Lang code="ru">\nДа\n</Lang>\n\nСөз', "Сөз\nДа\nСөз", 3],
		["{/* ескертпе */}", "", 0],
	])("of %j are %j", async (source, text, words) => {
		expect(await compile(source)).toMatchObject({ text, words });
	});
});

it("tells headings, links to pages of the site with their places, and each picture once", async () => {
	const body = await compile(
		`## Бір *екі*\n\nа [б](/x/) [в](https://a.kz)\n[г][r]\n\n### Үш\n\n${figureA}\n\n${figureA}\n\n[r]: /y/#z`,
	);
	expect(body.headings).toEqual([
		{ id: "bir-eki", text: "Бір екі", depth: 2 },
		{ id: "ush", text: "Үш", depth: 3 },
	]);
	expect(body.links).toEqual([
		{ href: "/x/", line: 3, column: 3 },
		{ href: "/y/#z", line: 12, column: 1 },
	]);
	expect(body.pictures.map(({ file }) => file)).toEqual(["content/a.svg"]);
});

describe("the first picture of a text can stand for it", () => {
	const figureB =
		'<Figure file="b.jpg" alt="Көл" caption="Таң" credit="Үсен" />';
	const video =
		'<Video url="https://youtu.be/jNQXAC9IVRw" title="Бейне" still="a.svg" credit="Үсен" />';
	const a = { alt: "Тау", credit: "Асан", hash: "a1" };
	const b = { alt: "Көл", caption: "Таң", credit: "Үсен", hash: "b2" };
	const rows: [what: string, source: string, shown: object | undefined][] = [
		["none", "а", undefined],
		["a figure", `а\n\n${figureB}\n\n${figureA}`, b],
		[
			"the first of a gallery",
			`<Gallery>\n${figureA}\n${figureB}\n</Gallery>\n\nа`,
			a,
		],
		[
			"a video's still",
			`${video}\n\nа`,
			{ alt: "Бейне", credit: "Үсен", hash: "a1" },
		],
		["a figure before a still", `${video}\n\n${figureB}\n\nа`, b],
	];
	it.each(rows)("%s", async (_, source, shown) => {
		const { figure } = await compile(source);
		const told = figure && {
			...{ alt: figure.alt, credit: figure.credit },
			...(figure.caption ? { caption: figure.caption } : {}),
			hash: figure.picture.hash,
		};
		expect(told).toEqual(shown);
	});
});
