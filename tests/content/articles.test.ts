import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	articlePath,
	type Ending,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";
import { brokenFields } from "./broken-fields.ts";
import { brokenTexts } from "./broken-texts.ts";
import { filesOf } from "./rows.ts";

const sound = { [articlePath("durys")]: soundArticle };
const named = (title: string) => soundArticle.replace("кітапхана", title);
const signed = (title: string, field: string) =>
	named(title).replace("]\n---", `]\n${field}\n---`);

describe("a broken article is told of where it is broken", () => {
	const files = filesOf([...brokenFields, ...brokenTexts]);
	let project: Project;
	let ending: Ending;

	beforeAll(async () => {
		project = await makeProject({
			...sound,
			"content/articles/2023/05/buzyq.jpg": "сурет емес",
			...Object.fromEntries(files.map(({ file, text }) => [file, text])),
		});
		ending = await project.check();
	});
	afterAll(() => project.remove());

	it.each(files)("$fault", ({ file, problems }) => {
		expect(ending.lines.filter((line) => line.startsWith(`${file}:`))).toEqual(
			problems,
		);
	});

	it("all of them in one run, which fails", () => {
		const told = files.flatMap(({ problems }) => problems).length;
		expect(ending.code).toBe(1);
		expect(ending.lines.at(-1)).toBe(`Түзететін жер: ${told}.`);
		expect(ending.lines).toHaveLength(told + 1);
	});

	it("in words that mix no letters of two alphabets", () => {
		// What a message quotes is the author's own.
		const said = ending.lines.map((line) => line.replace(/«[^»]*»/g, ""));
		expect(said.join("\n")).not.toMatch(
			/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
		);
	});
});

/** Files that must not stand as they do, and the problems told of them. */
const misplaced: [
	fault: string,
	files: Record<string, string>,
	...problems: string[],
][] = [
	[
		"a file's name is no address",
		{ [articlePath("Bas-Arip")]: soundArticle },
		`${articlePath("Bas-Arip")}:2: Файл аты «Bas-Arip» мекенжайға жарамайды. Кіші латын әріптерімен, дефиспен атаңыз, мысалы: nauryz-kozhe.mdx`,
	],
	[
		"a file's name is one of the site's own",
		{ [articlePath("bet-2")]: soundArticle },
		`${articlePath("bet-2")}:1: «2023/05/bet-2» деген мекенжайды сайттың өзі қолданады. Файлды басқаша атаңыз`,
	],
	[
		"an article stands in no month",
		{ "content/articles/orynsyz.mdx": soundArticle },
		"content/articles/orynsyz.mdx:1: Мақала өз орнында тұрған жоқ. Файлды content/articles/ЖЫЛ/АЙ/ бумасына салыңыз, мысалы: content/articles/2024/03/nauryz.mdx",
	],
	[
		"a file is neither an article nor a picture",
		{ "content/articles/2023/05/oqy.docx": "?" },
		"content/articles/2023/05/oqy.docx:1: Бұл жерде тек .mdx мақалалары мен суреттер (jpg, png, webp, avif, svg) тұрады. Файлды .mdx деп атаңыз не басқа жерге ауыстырыңыз",
	],
	[
		"the same story stands twice",
		{ ...sound, [articlePath("egiz")]: soundArticle },
		`${articlePath("egiz")}:2: Дәл осы тақырыппен, осы уақытпен ${articlePath("durys")} тұр. Біреуін өшіріңіз не тақырыбын өзгертіңіз`,
	],
	[
		"two articles want one old address",
		{
			[articlePath("bir")]: signed("мектеп", "redirectFrom: [/eski/]"),
			[articlePath("eki")]: signed("монша", "redirectFrom: [/eski]"),
		},
		`${articlePath("eki")}:8: /eski мекенжайы бос емес, оны ${articlePath("bir")} алған. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз`,
	],
	[
		"an old address is another article's",
		{
			...sound,
			[articlePath("eki")]: signed("монша", "redirectFrom: [/2023/05/durys/]"),
		},
		`${articlePath("eki")}:8: /2023/05/durys/ мекенжайы бос емес, оны ${articlePath("durys")} алған. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз`,
	],
	[
		"a tag is spelled in two ways",
		{
			...sound,
			[articlePath("bir")]: named("мектеп"),
			[articlePath("eki")]: named("монша").replace("[кітап]", "[Кітап]"),
		},
		`${articlePath("eki")}:6: «Кітап» тегі өзге мақалада «кітап» деп жазылған, екеуінің мекенжайы бір. Бір сөз болса «кітап» деп, бөлек сөз болса толығырақ жазыңыз`,
	],
	[
		"a tag has no letters",
		{ [articlePath("bir")]: soundArticle.replace("[кітап]", '["!!!"]') },
		`${articlePath("bir")}:6: «!!!» тегінен мекенжай шықпайды. Әріпті сөз жазыңыз`,
	],
	[
		"two articles have several problems each",
		{
			...sound,
			[articlePath("bir")]: named("мектеп")
				.replace("section: qogam", "section: qogm\nviews: көп")
				.replace("үш мың", "<b>үш</b> {x} [мың](/joq/)"),
			[articlePath("eki")]: named("монша")
				.replace("2023-05", "2023-07")
				.replace("үш мың", "үш <5 {"),
		},
		`${articlePath("bir")}:5: «qogm» деген бөлім жоқ. «qogam» деп жазыңыз`,
		`${articlePath("bir")}:6: «views» – сан болуы керек. Қанша рет оқылғанын бүтін санмен жазыңыз, мысалы: views: 68`,
		`${articlePath("bir")}:11:13: «<b>» деген тег қолданылмайды. «**мәтін**» деп жазыңыз`,
		`${articlePath("bir")}:11:23: «{x}» өрнегін жазуға болмайды: мақалада код тұрмайды. Жақшаның өзі керек болса, «\\{x\\}» деп жазыңыз`,
		`${articlePath("bir")}:11:27: /joq/ деген бет сайтта жоқ. Мекенжайды түзетіңіз, мысалы: /2022/11/dombyra/`,
		`${articlePath("eki")}:4: Мақаланың күні 10 шілде 2023, ал файл 2023/05 бумасында тұр. Файлды content/articles/2023/07/ бумасына ауыстырыңыз не күнін түзетіңіз`,
		`${articlePath("eki")}:10:16: «<» таңбасы тег деп түсінілді: «Кітапханада үш <5 { кітап бар.». «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз`,
		`${articlePath("eki")}:10:19: «{» жақшасы жабылмаған: «Кітапханада үш <5 { кітап бар.». Жақшаның өзі керек болса, «\\{» деп жазыңыз`,
	],
];

describe("files that do not go together are told of, and nothing else is", () => {
	it.each(misplaced)("%s", async (_fault, files, ...problems) => {
		const project = await makeProject(files);
		const { code, lines } = await project.check();
		await project.remove();
		expect(lines).toEqual([...problems, `Түзететін жер: ${problems.length}.`]);
		expect(code).toBe(1);
	});
});
