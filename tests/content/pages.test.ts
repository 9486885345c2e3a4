import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	articlePath,
	type Ending,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";

const front = `---
title: Газет туралы
description: Газетті кім шығарады.
---
`;
const page = (text: string) => `${front}\n${text}\n`;
const pagePath = (name: string) => `content/pages/${name}`;

/** Standing pages that must not pass; texts begin in line 6. */
const rows: [
	fault: string,
	name: string,
	text: string,
	...problems: string[],
][] = [
	[
		"there is no front matter",
		"orissiz.mdx",
		"Сөз.\n",
		"1: Файлдың басында екі --- жолының арасында тұратын өрістер жоқ. Бірінші жолға --- деп, соңына тағы --- деп жазыңыз",
	],
	[
		"fields are missing and misspelled",
		"orister.mdx",
		page("Сөз.").replace("description", "descripton"),
		"3: «descripton» деген өріс жоқ. «description» деп жазыңыз",
	],
	[
		"the title is empty",
		"atsyz.mdx",
		page("Сөз.").replace("Газет туралы", '""'),
		"2: «title» бос. Беттің атын бір жолмен жазыңыз, мысалы: title: Байланыс",
	],
	[
		"front matter is no YAML",
		"tyrnaqsha.mdx",
		page("Сөз.").replace("Газет туралы", "Газет: біз туралы"),
		'2: Мәтін ішінде «: » тұр. Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: "Наурыз: мереке"',
	],
	[
		"signs open what is not closed",
		"belgi.mdx",
		page("5 <6\n\nСөз {жақша"),
		"6:3: «<» таңбасы тег деп түсінілді: «5 <6». «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз",
		"8:5: «{» жақшасы жабылмаған: «Сөз {жақша». Жақшаның өзі керек болса, «\\{» деп жазыңыз",
	],
	[
		"tags do not pair",
		"tegter.mdx",
		page('Сөз.</b>\n\n<div class="a">\n\n<img src="/icon-192.png" alt="">'),
		"6:5: «</b>» тегінің ашылатын жері жоқ: «Сөз.</b>». Оны өшіріңіз не алдынан «<b>» деп ашыңыз",
		'8:1: «<div>» тегі жабылмаған: «<div class="a">». Соңынан «</div>» деп жабыңыз',
		'10:1: «<img>» тегі жабылмаған: «<img src="/icon-192.png" alt="">». «<img/>» деп жазыңыз',
	],
	[
		"code is no code",
		"kod.mdx",
		page("import Tau tau.svg\n\nСөз {екі сөз}.\n\n<p hidden={a b}>Сөз</p>"),
		"6:12: «import» не «export» коды оқылмайды: «import Tau tau.svg». Кодын түзетіңіз; жол сол сөзден басталатын мәтін болса, басқа сөзден бастаңыз",
		"8:5: «{» жақшасынан кейінгі код оқылмайды: «Сөз {екі сөз}.». Кодын түзетіңіз; жақшаның өзі керек болса, «\\{» деп жазыңыз",
		"10:11: «{» жақшасынан кейінгі код оқылмайды: «<p hidden={a b}>Сөз</p>». Кодын түзетіңіз; жақшаның өзі керек болса, «\\{» деп жазыңыз",
	],
	[
		"links lead nowhere",
		"silteme.mdx",
		page("[а](/joq/) [ә](bailanys)\n\n[б][в]\n\n[в]: /bailanys?a#b"),
		"6:1: /joq/ деген бет сайтта жоқ. Мекенжайды түзетіңіз, мысалы: /2022/11/dombyra/",
		"6:12: «bailanys» деген сілтеме жарамайды. Сайт ішіне «/2023/03/…/», сыртқа «https://…», поштаға «mailto:…», телефонға «tel:…» деп жазыңыз",
		"10:1: /bailanys?a#b деген бет сайтта жоқ. Мекенжайды түзетіңіз: /bailanys/?a#b",
	],
	[
		"a Latin letter stands in a Cyrillic word",
		"arip.mdx",
		page("Бұл cөз."),
		"6:5: «cөз» сөзіне латын әрпі араласып кеткен. «сөз» деп кирилл әріптерімен жазыңыз",
	],
	[
		"a file's name is no address",
		"Біз_туралы.mdx",
		page("Сөз."),
		"1: Файл аты «Біз_туралы.mdx» мекенжайға жарамайды. Кіші латын әріптерімен, дефиспен атаңыз, мысалы: gazet-turaly.mdx",
	],
	[
		"a file's name is one of the site's own",
		"izdeu.mdx",
		page("Сөз."),
		"1: «izdeu» деген мекенжайды сайттың өзі қолданады. Файлды басқаша атаңыз",
	],
	[
		"a file makes no page",
		"bailanys.md",
		page("Сөз."),
		"1: Бұл файлдан бет шықпайды. Файлды .mdx деп атаңыз не басқа жерге ауыстырыңыз",
	],
];

const broken = rows.map(([fault, name, text, ...problems]) => ({
	fault,
	file: pagePath(name),
	text,
	problems: problems.map((problem) => `${pagePath(name)}:${problem}`),
}));
const files = Object.fromEntries(broken.map(({ file, text }) => [file, text]));

describe("a broken standing page is told of where it is broken", () => {
	let project: Project;
	let ending: Ending;

	beforeAll(async () => {
		project = await makeProject({
			...files,
			[articlePath("qate")]: soundArticle.replace("qogam", "qogm"),
		});
		ending = await project.check();
	});
	afterAll(() => project.remove());

	it.each(broken)("$fault", ({ file, problems }) => {
		expect(ending.lines.filter((line) => line.startsWith(`${file}:`))).toEqual(
			problems,
		);
	});

	it("all of them in one run with the articles', which fails", () => {
		const told = broken.flatMap(({ problems }) => problems).length + 1;
		expect(ending.code).toBe(1);
		expect(ending.lines.at(-1)).toBe(`Түзететін жер: ${told}.`);
		expect(ending.lines).toHaveLength(told + 1);
		expect(ending.lines).toContain(
			`${articlePath("qate")}:5: «qogm» деген бөлім жоқ. «qogam» деп жазыңыз`,
		);
	});
});

it("a standing page may import, count and use any tag", async () => {
	const project = await makeProject({
		[articlePath("durys")]: soundArticle,
		[pagePath("gazet-turaly.mdx")]: page(
			`import { paper } from "../../src/article/paper.ts";

export const years = { first: "{2022}" };

<section class="a" style={{ margin: "0" }}>

## Пошта

{paper.email} {/* ескертпе */} [мақала](/2023/05/durys/#x) [RSS](/qogam/rss.xml)

</section>`,
		),
	});
	try {
		expect((await project.check()).lines).toEqual([
			"Бәрі дұрыс: 1 мақала, 2 бөлім, 1 автор тексерілді.",
		]);
	} finally {
		await project.remove();
	}
});

it("a build of broken standing pages tells of all problems, fails, and leaves the last good site alone", async () => {
	const project = await makeProject({
		...files,
		[articlePath("durys")]: soundArticle,
		"dist/index.html": "Кешегі сайт",
	});
	try {
		const { code, lines } = await project.build();
		expect(code).toBe(1);
		for (const problem of broken.flatMap(({ problems }) => problems))
			expect(lines).toContain(problem);
		expect(await project.list("dist")).toEqual(["index.html"]);
		expect(await project.read("dist/index.html")).toBe("Кешегі сайт");
	} finally {
		await project.remove();
	}
});
