import { describe, expect, it } from "vitest";
import { compileBody } from "../../src/article/body.ts";
import { problemsOf, type Row, testRows } from "./problem-rows.ts";

const fig = '<Figure file="a.svg" alt="Тау" credit="Асан" />';

testRows({
	"a program": [
		['import A from "./a"', ["1:1", "«import» жазуға болмайды", "өшіріңіз"]],
		[
			'import A from "a"\nimport B from "b"',
			["1:1", "«import»", "өшіріңіз"],
			["2:1", "«import»", "өшіріңіз"],
		],
		[
			"Сөз\n\nexport const a = 1",
			["3:1", "«export» жазуға болмайды", "өшіріңіз"],
		],
		["import жаңа дүние", ["1:1", "«import»", "басқа сөзден бастаңыз"]],
		[
			"Екі {1 + 1} төрт",
			["1:5", "«{1 + 1}» өрнегін жазуға болмайды", "«\\{1 + 1\\}»"],
		],
		[
			"Сөз\n\n{a.b()}",
			["3:1", "«{a.b()}» өрнегін жазуға болмайды", "«\\{a.b()\\}»"],
		],
		["{a{b}c}", ["1:1", "«{a{b}c}» өрнегін жазуға болмайды", "\\{"]],
		["{/* ескертпе */ a}", ["1:1", "өрнегін жазуға болмайды", "\\{"]],
	],
	"unknown elements": [
		["<script>f()</script>", ["1:1", "«<script>» деген тег", "өшіріңіз"]],
		[
			'<iframe src="https://a.kz"></iframe>',
			["1:1", "«<iframe>»", "<Video url="],
		],
		["а <b>б</b>", ["1:3", "«<b>»", "«**мәтін**»"]],
		["а <i>б</i>", ["1:3", "«<i>»", "«*мәтін*»"]],
		["<Figur />", ["1:1", "«<Figur>»", "«<Figure>» деп жазыңыз"]],
		["<figure></figure>", ["1:1", "«<figure>»", "«<Figure>» деп жазыңыз"]],
		["а <BR/> б", ["1:3", "«<BR>»", "«<br>» деп жазыңыз"]],
		["<Chart />", ["1:1", "«<Chart>»", "Болатыны: Figure, Gallery"]],
		["<a.b />", ["1:1", "«<a.b>»", "«&lt;»"]],
		["<svg:x />", ["1:1", "«<svg:x>»", "«&lt;»"]],
	],
	attributes: [
		[
			'<Figure src="a.svg" alt="Тау" credit="А" />',
			["1:1", "«file» жазылмаған", 'file="…"'],
			["1:9", "«src» деген атрибут", "«file» деп жазыңыз"],
		],
		[
			'<Figure file="a.svg" />',
			["1:1", "«alt» жазылмаған", "Суретте не көрініп"],
			["1:1", "«credit» жазылмаған", "авторын жазыңыз"],
		],
		[
			'<Figure file="a.svg" alt=" " credit="А" caption="" />',
			["1:22", "«alt» атрибуты бос", "Суретте не көрініп"],
			["1:41", "«caption» атрибуты бос", "өшіріңіз"],
		],
		[
			'<Figure file="a.svg" alt={"Тау"} credit />',
			["1:22", "«alt» атрибутының мәні жақшада", 'alt="…"'],
			["1:34", "«credit» атрибутының мәні жоқ", 'credit="…"'],
		],
		[
			'<Figure {...x} file="a.svg" alt="Тау" credit="А" />',
			["1:9", "«{…}» қолданылмайды", 'атау="мән"'],
		],
		[
			'<Figure file="a.svg" alt="Тау" credit="А" alt="Су" />',
			["1:43", "екі рет жазылған", "Біреуін өшіріңіз"],
		],
		[
			'<Figure file="a.svg"\n  alt="Тау" credit="А"\n  onclick="f()" />',
			["3:3", "«onclick» деген атрибут", "болатыны: file, alt"],
		],
		[
			'<Timeline id="x">\n\n- **1** а\n\n</Timeline>',
			["1:11", "«id» деген атрибут", "өшіріңіз"],
		],
		["а<br class='x'/>", ["1:6", "«class» деген атрибут", "өшіріңіз"]],
		["а <mark onclick='f()'>б</mark>", ["1:9", "«onclick»", "болатыны: title"]],
	],
	nesting: [
		[`- ${fig}`, ["1:3", "«<Figure>» тізім", "тысқары"]],
		[`> ${fig}`, ["1:3", "«<Figure>» тізім, дәйексөз", "тысқары"]],
		[`Мынау ${fig} сурет`, ["1:7", "мәтінмен бір жолда", "жеке жолға"]],
		[
			`<Facts title="А">\n\n${fig}\n\n</Facts>`,
			["3:1", "«<Facts>» ішінде тұра алмайды", "тысқары"],
		],
		[
			`<Gallery>\n\n${fig}\n\n</Gallery>`,
			["1:1", "кемінде екі сурет", "Тағы сурет қосыңыз"],
		],
		[
			`<Gallery>\n\n${fig}\n\n${fig}\n\nСөз\n\n</Gallery>`,
			["7:1", "тек «<Figure … />»", "тысқары"],
		],
		[
			"<Gallery></Gallery>",
			["1:1", "«<Gallery>» іші бос", "екі тегтің арасына"],
		],
		['<Facts title="А" />', ["1:1", "іші бос", "екі тегтің арасына"]],
		[
			'<Figure file="a.svg" alt="Т" credit="А">\n\nсөз\n\n</Figure>',
			["1:1", "«<Figure>» ішінде мәтін болмайды", "«/>»"],
		],
		[
			"<Timeline>\n\nСөз\n\n</Timeline>",
			["1:1", "бір ғана тізім", "- **1929** – оқиға"],
		],
		[
			"<Timeline>\n\n- **1** а\n- б\n\n</Timeline>",
			["4:1", "уақытынан басталмайды", "- **1929** – оқиға"],
		],
		["а\n\n<small>\nб\n</small>", ["3:1", "«<small>» жеке жолда", "бір жолға"]],
		["<br/>", ["1:1", "«<br>» жеке жолда", "бір жолға"]],
		["<br>а</br>", ["1:1", "«<br>» ішінде", "«<br/>»"]],
	],
	"languages it does not know": [
		["а <Lang>б</Lang>", ["1:3", "«code» жазылмаған", 'code="ru"']],
		["<Lang>\n\nб\n\n</Lang>", ["1:1", "«code» жазылмаған", 'code="ru"']],
		['<Lang code="">б</Lang>', ["1:7", "«code» атрибуты бос", 'code="ru"']],
		[
			'<Lang lang="ru">б</Lang>',
			["1:1", "«code» жазылмаған", 'code="ru"'],
			["1:7", "«lang» деген атрибут", "«code» деп жазыңыз"],
		],
		...["kk", "kk-Latn", "kaz", "kz", "KZ", "kk_KZ"].map(
			(code): Row => [
				`<Lang code="${code}">б</Lang>`,
				["1:7", "шет тілдегі мәтінге ғана керек", "Тегін өшіріп"],
			],
		),
		...(
			[
				["ua", "«uk» деп жазыңыз"],
				["en_US", "«en-US» деп жазыңыз"],
				["Russian", "«ru» деп жазыңыз"],
				["ағылшынша", "«en» деп жазыңыз"],
				["xx", "орысша – ru"],
				["ru en", "орысша – ru"],
			] as const
		).map(
			([code, mend]): Row => [
				`<Lang code="${code}">б</Lang>`,
				["1:7", `«${code}» деген тіл белгісі жоқ`, mend],
			],
		),
		['а <Lang code="ru"> </Lang>', ["1:3", "«<Lang>» іші бос", "<Lang code="]],
		['<Lang code="ru" />', ["1:1", "«<Lang>» іші бос", "<Lang code="]],
		['а <lang code="ru">б</lang>', ["1:3", "«<lang>»", "«<Lang>» деп"]],
		['а <Lang code="ru">б', ["1:3", "жабылмаған", "«</Lang>» деп жабыңыз"]],
		[
			`<Lang code="ru">\n\n${fig}\n\n</Lang>`,
			["3:1", "«<Lang>» ішінде тұра алмайды", "тысқары"],
		],
		[
			`<Gallery>\n${fig}\n${fig}\n<Lang code="ru">\nб\n</Lang>\n</Gallery>`,
			["4:1", "тек «<Figure … />»", "тысқары"],
		],
	],
	Markdown: [
		["![Тау](a.svg)", ["1:1", "Сурет «![…](…)»", "<Figure file="]],
		["![Тау][a]\n\n[a]: /a.svg", ["1:1", "Сурет", "<Figure file="]],
		["# Тақырып", ["1:1", "мақаланың өз тақырыбы", "«## »"]],
		["Тақырып\n===", ["1:1", "мақаланың өз тақырыбы", "«## »"]],
		["### Ұсақ", ["1:1", "алдында «##»", "«## »"]],
		["## А\n\n#### Б", ["3:1", "тым терең", "«### »"]],
		["##", ["1:1", "Тақырыптың сөзі жоқ", "өшіріңіз"]],
		[
			"Сөз[^1] бар",
			["1:4", "«[^1]» деген ескертпе жазылмаған", "«[^1]: ескертпе»"],
		],
		["а\nбв[^қ]", ["2:3", "«[^қ]» деген ескертпе", "«[^қ]: ескертпе»"]],
		["Сөз\n\n[^1]: Ескертпе", ["3:1", "мәтінде аталмаған", "«[^1]»"]],
		["а[^1]\n\n[^1]: б\n\n[^1]: в", ["5:1", "екі рет жазылған", "басқа ат"]],
		["[а[^1]](/x/)\n\n[^1]: б", ["1:3", "Сілтеменің ішінде", "кейін"]],
	],
	links: [
		["[](/x/)", ["1:1", "Сілтеменің сөзі жоқ", "[мәтін]"]],
		["[а]()", ["1:1", "мекенжайы бос", "https://…"]],
		["[а](b/c)", ["1:1", "«b/c» деген сілтеме", "«https://…»"]],
		["[а](www.a.kz)", ["1:1", "«www.a.kz»", "«https://www.a.kz»"]],
		["[а](//a.kz)", ["1:1", "«//a.kz»", "«https://…» деп толық"]],
		["[а](/\\\\a.kz)", ["1:1", "деген сілтеме", "«https://…» деп толық"]],
		["[а](tel:сіз)", ["1:1", "«tel:сіз»", "tel:+"]],
		["[а](#joq)", ["1:1", "«#joq» деген тақырып жоқ", "## Тақырып"]],
		["## Бір\n\n[а](#bri)", ["3:1", "«#bri»", "«#bir» деп жазыңыз"]],
		["## Бір\n\n[а](#alystagy)", ["3:1", "«#alystagy»", "Болатыны: #bir"]],
		["[а](<https://a.kz/б в>)", ["1:1", "бос орын", "«%20»"]],
		["[а](https://)", ["1:1", "«https://»", "«https://…»"]],
		["[а][r]\n\n[r]: javascript:f()", ["3:1", "«javascript:f()»", "https"]],
		["[а](ftp://a.kz)", ["1:1", "«ftp://a.kz»", "https"]],
	],
	"pictures and video": [
		[
			fig.replace("a.svg", "joq.svg"),
			["1:9", "«joq.svg» деген сурет", "түзетіңіз"],
		],
		[
			fig.replace("a.svg", "../a.svg"),
			["1:9", "бума не мекенжай", "атын ғана"],
		],
		[fig.replace("a.svg", "b/a.svg"), ["1:9", "бума не мекенжай", "атын ғана"]],
		[
			fig.replace("a.svg", "b\\a.svg"),
			["1:9", "бума не мекенжай", "атын ғана"],
		],
		[
			'<Video url="https://evil.kz/watch?v=jNQXAC9IVRw" title="А" still="a.svg" credit="А" />',
			[
				"1:8",
				"бейненің мекенжайына ұқсамайды",
				"https://www.youtube.com/watch",
			],
		],
		[
			'<Video url="https://youtu.be/x" title="А" still="joq.svg" credit="А" />',
			["1:8", "бейненің мекенжайына", "vimeo.com"],
			["1:43", "«joq.svg» деген сурет", "түзетіңіз"],
		],
	],
});

describe("a link that would run a program is refused in every disguise", () => {
	it.each([
		"javascript:f()",
		"JavaScript:f()",
		"  javascript:f()",
		"java&#9;script:f()",
		"java&Tab;script:f()",
		"java&NewLine;script:f()",
		"&#106;avascript:f()",
		"&#x6A;avascript&colon;f()",
		"\u0001javascript:f()",
		"java\u00adscript:f()",
		"javascript&#58;f()",
		"java%73cript:f()",
		"javascript%3Af()",
		"data:text/html,x",
		"data&colon;text/html,x",
		"vbscript:f()",
		"VBSCRIPT:f()",
		"blob:https://a.kz/x",
		"file:///etc/x",
	])("%j", async (href) => {
		for (const source of [
			`[а](${href})`,
			`[а](<${href}>)`,
			`[а][r]\n\n[r]: <${href}>`,
		]) {
			const { body, problems } = await compileBody(source, {
				file: "x.mdx",
				firstLine: 1,
				findPicture: async () => undefined,
			});
			expect(body.html).not.toContain("href");
			// A control sign keeps Markdown from seeing a link at all: then it is plain text.
			if (!/^<p>\[/.test(body.html)) expect(problems).not.toEqual([]);
		}
	});
});

it("tells of problems in the file's own lines", async () => {
	expect(await problemsOf("Сөз\n\n5 <6\n\n# А", 12)).toEqual([
		expect.stringContaining("x.mdx:14:3: "),
		expect.stringContaining("x.mdx:16:1: "),
	]);
});

it("counts lines alike whatever ends them", async () => {
	expect(await problemsOf("а\r\n\r\nб {\r\n\r\n# в")).toEqual([
		expect.stringContaining("x.mdx:3:3: "),
		expect.stringContaining("x.mdx:5:1: "),
	]);
});
