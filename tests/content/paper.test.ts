import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	articlePath,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";
import { content } from "../site.ts";

const file = "content/paper.yaml";
const sound = readFileSync(join(content, "paper.yaml"), "utf8");
const setTo = (field: string, value: string) =>
	sound.replace(new RegExp(`^${field}:.*$`, "m"), `${field}: ${value}`);
const lineOf = (field: string) =>
	sound.split("\n").findIndex((line) => line.startsWith(`${field}:`)) + 1;

let project: Project;
beforeAll(async () => {
	project = await makeProject({ [articlePath("durys")]: soundArticle });
});
afterAll(() => project.remove());

it.each([
	["name", "", "«name» бос. Газеттің атын жазыңыз, мысалы: name: Алтын көпір"],
	[
		"motto",
		"2026",
		'«motto» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "2026"',
	],
	[
		"zone",
		"UTC+5",
		"«zone» дұрыс жазылмаған. Белдеуді аймақ пен қала атымен жазыңыз, мысалы: zone: Asia/Almaty",
	],
	[
		"zone",
		"Asia/Shymkent",
		"«zone» дұрыс жазылмаған. Белдеуді аймақ пен қала атымен жазыңыз, мысалы: zone: Asia/Almaty",
	],
	[
		"email",
		"redaktsiia",
		"«email» дұрыс жазылмаған. Редакцияның поштасын жазыңыз, мысалы: email: redaktsiia@example.kz",
	],
	[
		"latinAlphabet",
		"2019",
		"«latinAlphabet» мұндай бола алмайды. Мынаның бірін жазыңыз: 2021, 2018",
	],
	[
		"shortListSize",
		"0",
		"«shortListSize» тым кіші. 5 пен 200 аралығындағы бүтін сан жазыңыз, мысалы: shortListSize: 30",
	],
	[
		"listSize",
		"5000",
		"«listSize» тым көп. 10 мен 1000 аралығындағы бүтін сан жазыңыз, мысалы: listSize: 100",
	],
	[
		"wordsPerMinute",
		"жүз",
		"«wordsPerMinute» – сан болуы керек. 50 мен 1000 аралығындағы бүтін сан жазыңыз, мысалы: wordsPerMinute: 150",
	],
	[
		"videoHosts",
		"[rutube.ru]",
		"«videoHosts» мұндай бола алмайды. Мынаның бірін жазыңыз: www.youtube.com, youtube.com, youtu.be, vimeo.com",
	],
])("%s may not be «%s»", async (field, value, problem) => {
	await project.write({ [file]: setTo(field, value) });
	expect((await project.check()).lines).toEqual([
		`${file}:${lineOf(field)}: ${problem}`,
		"Түзететін жер: 1.",
		`Қалған файлдар ${file} түзелген соң тексеріледі.`,
	]);
});

/** The imprint alone, in the place of the one that is there. */
const imprint = (lines: string) =>
	sound.replace(/^imprint:\n(?: .*\n)*/m, `imprint:\n${lines}\n`);

it.each([
	["  ower: А", "«ower» деген өріс жоқ. «owner» деп жазыңыз"],
	[
		"  owner: 2026",
		'«imprint.owner» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "2026"',
	],
	[
		"  editor:",
		"«imprint.editor» бос. Бас редактордың аты-жөнін жазыңыз: editor: …",
	],
	[
		"  phone: 87000000000",
		'«imprint.phone» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "87000000000"',
	],
	[
		"  phone: жетінші бөлме",
		"«imprint.phone» дұрыс жазылмаған. Телефонды цифрлармен тырнақша ішінде жазыңыз, мысалы: phone: '+7 700 000 00 00'",
	],
	[
		"  age: 13+",
		"«imprint.age» мұндай бола алмайды. Мынаның бірін жазыңыз: 6-, 6+, 12+, 14+, 16+, 18+",
	],
	[
		"  certificate: KZ00VPY00000000",
		"«imprint.certificate» – ішкі өрістері бар жазба болуы керек. Есепке қою туралы куәлікті үш өріспен жазыңыз: certificate: ішінде number, date, issuer",
	],
])("an imprint with «%s» is refused", async (line, problem) => {
	await project.write({ [file]: imprint(line) });
	expect((await project.check()).lines[0]).toBe(
		`${file}:${lineOf("imprint") + 1}: ${problem}`,
	);
});

it("a certificate has its number, its day and who gave it", async () => {
	await project.write({
		[file]: imprint("  certificate:\n    number: A1\n    date: 2.09.2024"),
	});
	expect((await project.check()).lines.slice(0, 2)).toEqual(
		[
			`${file}:${lineOf("imprint") + 3}: «imprint.certificate.date» дұрыс жазылмаған. Куәліктің берілген күнін жазыңыз, мысалы: date: 2024-09-02`,
			`${file}:${lineOf("imprint") + 1}: «imprint.certificate.issuer» жазылмаған. Куәлікті берген органның атын жазыңыз: issuer: …`,
		].toSorted(),
	);
});

it.each(["", "imprint: {}\n", "imprint:\n  age: 16+\n"])(
	"an imprint may be partly given or not: «%s»",
	async (text) => {
		await project.write({
			[file]: sound.replace(/^imprint:\n(?: .*\n)*/m, text),
		});
		expect((await project.check()).code).toBe(0);
	},
);

it("a slip in it is warned of, and keeps nothing from being checked", async () => {
	await project.write({ [file]: setTo("motto", '"Халық" газеті') });
	expect((await project.check()).code).toBe(1);
	await project.write({ [file]: setTo("motto", "'«Халық» - газет'") });
	expect((await project.check()).lines).toEqual([
		"Қате жоқ, 1 ескерту бар: 1 мақала, 2 бөлім, 1 автор тексерілді.",
		expect.stringMatching(
			`^${file}:${lineOf("motto")}: ескерту: Сызықша орнына дефис`,
		),
	]);
});

it("the alphabet's year may stand in quotation marks", async () => {
	await project.write({ [file]: setTo("latinAlphabet", '"2018"') });
	expect((await project.check()).code).toBe(0);
});

it("without a sound one nothing is built, and the site stays", async () => {
	const problems = [
		`${file}:${lineOf("name")}: «name» бос. Газеттің атын жазыңыз, мысалы: name: Алтын көпір`,
		`${file}:${lineOf("listSize")}: «listSize» тым кіші. 10 мен 1000 аралығындағы бүтін сан жазыңыз, мысалы: listSize: 100`,
	];
	await project.write({
		"dist/index.html": "бұрынғы",
		[file]: setTo("listSize", "0").replace(/^name:.*$/m, "name:"),
	});
	for (const { code, lines } of [
		await project.build(),
		await project.buildByAstro(),
	]) {
		expect(code).toBe(1);
		expect(lines).toEqual(expect.arrayContaining(problems));
		expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
	}
	await project.remove(file);
	const { code, lines } = await project.build();
	expect(code).toBe(1);
	expect(lines.join("\n")).toContain(`${file}:1: Файл жоқ.`);
	expect(await project.list("dist")).toEqual(["index.html"]);
	expect(await project.read("dist/index.html")).toBe("бұрынғы");
});
