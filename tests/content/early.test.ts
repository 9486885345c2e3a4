import { expect, it } from "vitest";
import { articlePath, makeProject, soundArticle } from "../project.ts";

const file = articlePath("eskertu");

/** A story that names others in its text and its fields. */
const naming = (links: string, related: string, more = "") =>
	`${soundArticle
		.replace("ашылды", "жаңарды")
		.replace("]\n---", `]\nrelated: [${related}]\n${more}---`)}\n${links}\n`;
const other = (title: string, more: string) =>
	soundArticle.replace("ашылды", title).replace("]\n---", `]\n${more}\n---`);
const later = other("кеңейеді", "").replaceAll("2023-05-10", "2023-05-20");

/** Stories that are not out when their names are read. */
const early: [what: string, text: string, ...told: string[]][] = [
	[
		"a text out before them",
		naming(
			"[бір](/2023/05/kein/) [екі](/2023/05/zhazylyp/)",
			"2023/05/kein, 2023/05/zhazylyp",
		),
		"8: ескерту: «2023/05/kein» мақаласы кейін шығады: 20 мамыр 2023, 09:30. Оған дейін ол қатысты мақалалардың арасында көрінбейді",
		"8: ескерту: «2023/05/zhazylyp» мақаласы әлі жарияланбайды: онда draft: true тұр. Оған дейін ол қатысты мақалалардың арасында көрінбейді",
		"13:1: ескерту: «2023/05/kein» мақаласы кейін шығады: 20 мамыр 2023, 09:30. Оған дейін сілтеме ешқайда апармайды: сілтемені кейін қосыңыз не екеуін бірге шығарыңыз",
		"13:23: ескерту: «2023/05/zhazylyp» мақаласы әлі жарияланбайды: онда draft: true тұр. Оған дейін сілтеме ешқайда апармайды: сілтемені кейін қосыңыз не екеуін бірге шығарыңыз",
	],
	[
		"a text out with them",
		naming("[бір](/2023/05/kein/)", "2023/05/kein").replace(
			"2023-05-10",
			"2023-05-20",
		),
	],
	["a draft", naming("[бір](/2023/05/kein/)", "2023/05/kein", "draft: true\n")],
	[
		"a text that names an old address",
		naming("[бір](/eski/kitap/#x)", "2023/05/kitap"),
		"13:1: ескерту: /eski/kitap/#x – мақаланың ескі мекенжайы. /2023/05/kitap/#x деп жазыңыз",
	],
];

it.each(early)("%s is warned of what readers will not find", async (...row) => {
	const [, text, ...told] = row;
	const project = await makeProject({
		[file]: text,
		[articlePath("kein")]: later,
		[articlePath("zhazylyp")]: other("жазылып жатыр", "draft: true"),
		[articlePath("kitap")]: other("ашық", "redirectFrom: [/eski/kitap/]"),
	});
	const { lines } = await project.check({
		BUILD_TIME: "2023-05-15T00:00:00+06:00",
	});
	await project.remove();
	expect(lines.filter((line) => line.includes("ескерту:"))).toEqual(
		told.map((said) => `${file}:${said}`),
	);
	expect(lines.some((line) => line.startsWith("Түзететін"))).toBe(false);
});

it("an urgent line that leads nowhere is told of", async () => {
	const urgent = `urgent:\n  text: Жел\n  link: /joq/\n  until: 2023-05-20T09:30:00+06:00\n`;
	const project = await makeProject({ "content/front.yaml": urgent });
	const { code, lines } = await project.check();
	await project.remove();
	expect(code).toBe(1);
	expect(lines[0]).toMatch(
		/^content\/front\.yaml:3:1: \/joq\/ деген бет сайтта жоқ/,
	);
});
