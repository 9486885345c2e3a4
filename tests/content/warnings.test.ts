import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	articlePath,
	type Ending,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";
import { filesOf, type Row } from "./rows.ts";

const file = articlePath("eskertu");
const broken = articlePath("qate");
const warning = `${file}:12:1: ескерту: Бұл сөйлем орысша сияқты: «Мы живём в Казахстане». Шет тілдегі мәтінді <Lang code="ru">…</Lang> ішіне алыңыз`;

it("tells warnings after problems, again on each run, and stops for problems only", async () => {
	const project = await makeProject({
		[file]: `${soundArticle}\nМы живём в Казахстане.\n`,
	});
	try {
		for (const run of ["first", "from the cache"])
			expect(await project.check(), run).toEqual({
				code: 0,
				lines: [
					"Қате жоқ, 1 ескерту бар: 1 мақала, 2 бөлім, 1 автор тексерілді.",
					warning,
				],
			});
		await project.write({
			[broken]: soundArticle.replace("ашылды", "жабылды").concat("\n# Бас\n"),
		});
		const { code, lines } = await project.check();
		expect(code).toBe(1);
		expect(lines).toEqual([
			expect.stringContaining(`${broken}:12:1: «#»`),
			warning,
			"Түзететін жер: 1.",
		]);
	} finally {
		await project.remove();
	}
});

const text = "Кітапханада үш мың кітап бар.";
const title = /^title.*/m;

/** Slips that nothing stops: what is put in place of what in the sound article, and the warning. */
const slips: Row[] = [
	[
		"a remark eats the end of the title",
		[title, "title: Мақала #1"],
		'2: «#» белгісінен кейінгісі мәнге кірмей қалады: «#1». Мәтіннің бөлігі болса, мәнді тырнақшаға алыңыз: title: "Мақала #1"',
	],
	[
		"a remark after words of a text",
		[/^lead.*/m, "lead: Бірінші # екінші"],
		'3: «#» белгісінен кейінгісі мәнге кірмей қалады: «# екінші». Мәтіннің бөлігі болса, мәнді тырнақшаға алыңыз: lead: "Бірінші # екінші"',
	],
	["a remark after an id", ["section: qogam", "section: qogam # бөлім"]],
	["a number sign in quotes", [title, 'title: "Мақала #1"']],
	[
		"the offset is that of another time",
		["date: 2023-05-10T09:30:00+06:00", "date: 2023-05-10T09:30:00+05:00"],
		"4: «date» белдеуі +05:00, ал Қазақстан уақыты ол күні +06:00 болуы керек: сағаты ауысып кетеді. Былай жазыңыз: date: 2023-05-10T09:30:00+06:00",
	],
	[
		"the old offset in a later change",
		["section:", "updated: 2024-03-20T10:00:00+06:00\nsection:"],
		"5: «updated» белдеуі +06:00, ал Қазақстан уақыты ол күні +05:00 болуы керек: сағаты ауысып кетеді. Былай жазыңыз: updated: 2024-03-20T10:00:00+05:00",
	],
	[
		"a time of Greenwich",
		["date: 2023-05-10T09:30:00+06:00", "date: 2023-05-10T03:30:00Z"],
	],
	[
		"a soft hyphen",
		[text, "Кітап\u00adхана бар."],
		"10: Көзге көрінбейтін тасымал белгісі (U+00AD) тұр, іздеу ондай сөзді таппауы мүмкін: «Кітап⁞хана бар.». Оны өшіріп, сөзді қайта теріңіз",
	],
	[
		"a space of no width",
		[text, "Кітап бар.\n\nҚала\u200bда."],
		"12: Ені жоқ, көзге көрінбейтін таңба тұр, іздеу ондай сөзді таппауы мүмкін: «Қала⁞да.». Оны өшіріп, сөзді қайта теріңіз",
	],
	["an emoji of several", [text, "Отбасы 👨‍👩‍👧 келді."]],
	[
		"no-break spaces of a web page",
		[text, "Біздің\u00a0кітап, жаңа\u00a0кітап."],
		"10: Сөз арасында ажырамайтын бос орын (U+00A0) тұр, жол дұрыс тасымалданбайды: «Біздің⁞кітап, жаңа кі…» (мұнан басқа 1 жерде). Кәдімгі бос орын қойыңыз",
	],
	[
		"no-break spaces where they belong",
		[text, "А.\u00a0Байтұрсынұлы 12\u00a0000 теңге, №\u00a05."],
	],
	[
		"straight quotes",
		[text, 'Ол "Айқап" журналын оқыды.'],
		'10: Тік тырнақша (") тұр: «Ол "Айқап" журналы…» (мұнан басқа 1 жерде). Қазақша « » тырнақшасын қойыңыз',
	],
	[
		"straight quotes in a caption",
		[
			text,
			`<Figure file="tau.svg" alt='Тау "Алатау"' credit="Асан" />\n\n${text}`,
		],
		`10: Тік тырнақша (") тұр: «Тау "Алатау"» (мұнан басқа 1 жерде). Қазақша « » тырнақшасын қойыңыз`,
	],
	[
		"English quotes in the title",
		[title, "title: “Айқап” журналы"],
		"2: Ағылшынша не немісше тырнақша (“ ” „) тұр: «“Айқап” журналы» (мұнан басқа 1 жерде). Қазақша « » тырнақшасын қойыңыз",
	],
	[
		"quotes of another language in its own passage",
		[text, '<Lang code="en">The “Times” - a paper</Lang> деген газет.'],
	],
	["signs in code", [text, 'Мына код: `a - "b"`.']],
	[
		"a hyphen for a dash",
		[text, "Астана - бас қала."],
		"10: Сызықша орнына дефис (- не --) тұр: «Астана - бас қала.». Сөз арасына « – » қойыңыз",
	],
	[
		"two hyphens for a dash",
		[text, "Астана -- бас қала."],
		"10: Сызықша орнына дефис (- не --) тұр: «Астана -- бас қала.». Сөз арасына « – » қойыңыз",
	],
	["hyphens within words", [text, "Ата-ана 2022-2023 оқу жылын күтеді."]],
	[
		"a title in capitals",
		[title, "title: АУЫЛДА КІТАПХАНА ЖҰМЫС ІСТЕДІ"],
		"2: Тақырып тұтас бас әріппен жазылған. Кәдімгі сөйлемше жазыңыз, мысалы: Ауылда кітапхана жұмыс істеді",
	],
	["a title with abbreviations", [title, "title: АҚШ пен БҰҰ келісті"]],
	[
		"tags parted by a semicolon",
		["[кітап]", "[кітап; ауыл, оқу]"],
		"6: «кітап; ауыл» – бір ғана тег болып тұр. Бірнеше тег болса, үтірмен бөліңіз: tags: [кітап, ауыл, оқу]",
	],
];

describe("a slip that keeps nothing from being published is warned of", () => {
	const files = filesOf(slips);
	let project: Project;
	let ending: Ending;

	beforeAll(async () => {
		project = await makeProject({
			"content/articles/2023/05/tau.svg":
				'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 3 2 0 4 3z"/></svg>',
			...Object.fromEntries(files.map(({ file, text }) => [file, text])),
		});
		ending = await project.check();
	});
	afterAll(() => project.remove());

	it.each(files)("$fault", ({ file, problems }) => {
		expect(ending.lines.filter((line) => line.startsWith(`${file}:`))).toEqual(
			problems.map((problem) => problem.replace(/^(\S+:\d+: )/, "$1ескерту: ")),
		);
	});

	it("and the check passes", () => {
		expect(ending.code).toBe(0);
	});
});

it("so are slips of records and of standing pages", async () => {
	const project = await makeProject({
		"content/sections.yaml":
			'- id: qogam\n  name: Қоғам #1\n  description: Ел "мен" жер.\n  hue: 235\n',
		"content/front.yaml":
			"urgent:\n  text: Көпір жабылды\n  until: 2026-12-01T10:00:00+06:00\n",
		"content/pages/biz.mdx":
			'---\ntitle: Біз туралы\ndescription: Газет.\n---\n\nГазет - "көпір".\n',
		[file]: soundArticle,
	});
	try {
		const { code, lines } = await project.check();
		expect(code).toBe(0);
		expect(lines.filter((line) => line.includes("ескерту:"))).toEqual([
			expect.stringContaining("content/sections.yaml:2: ескерту: «#»"),
			expect.stringContaining("content/sections.yaml:3: ескерту: Тік тырнақша"),
			expect.stringContaining("content/front.yaml:3: ескерту: «until» белдеуі"),
			expect.stringContaining("content/pages/biz.mdx:6: ескерту: Тік тырнақша"),
			expect.stringContaining("content/pages/biz.mdx:6: ескерту: Сызықша"),
		]);
	} finally {
		await project.remove();
	}
});
