import { expect, it } from "vitest";
import { articlePath, makeProject, soundArticle } from "../project.ts";

const section = (id: string) =>
	`- id: ${id}\n  name: Қоғам\n  description: Бір сөйлем.\n  hue: 235\n`;
const author = "- id: redaktsiia\n  name: Редакция\n  kind: desk\n";

/** Records that must not pass. */
const rows: [
	fault: string,
	file: string,
	text: string,
	...problems: string[],
][] = [
	[
		"two sections have one address",
		"sections.yaml",
		section("qogam") + section("qogam"),
		"5: «qogam» деген мекенжайды өзге бөлім алған. Бөлімге басқа id жазыңыз",
	],
	[
		"sections take addresses of the site and of a page",
		"sections.yaml",
		section("qogam") + section("izdeu") + section("bailanys"),
		"5: «izdeu» деген мекенжайды сайттың өзі алған. Бөлімге басқа id жазыңыз",
		"9: «bailanys» деген мекенжайды content/pages/bailanys.mdx алған. Бөлімге басқа id жазыңыз",
	],
	[
		"a section's hue is beyond the circle",
		"sections.yaml",
		section("qogam").replace("235", "400"),
		"4: «hue» тым көп. 0 мен 360 аралығындағы сан жазыңыз, мысалы: hue: 45",
	],
	[
		"a section's id is no address",
		"sections.yaml",
		section("Қоғам"),
		"1: «id» дұрыс жазылмаған. Кіші латын әріптері мен цифрларды ғана дефиспен жазыңыз, мысалы: id: madeniet",
	],
	[
		"a section has no name",
		"sections.yaml",
		section("qogam").replace("  name: Қоғам\n", ""),
		"1: «name» жазылмаған. Атауын жазыңыз: name: …",
	],
	[
		"a quotation mark is not closed",
		"sections.yaml",
		section("qogam").replace("Қоғам", '"Қоғам'),
		'5: Тырнақша не жақша жабылмаған. Жабыңыз; ішінде «: » бар мәтінді тұтас "…" ішіне алыңыз',
	],
	[
		"there are no sections",
		"sections.yaml",
		"",
		"1: Жазба бос. content/README.md ішіндегі үлгіні қараңыз",
	],
	[
		"an author stands twice",
		"authors.yaml",
		author + author,
		"4: «redaktsiia» деген автор екі рет жазылған. Біреуіне басқа id жазыңыз",
	],
	[
		"an author is of an unknown kind",
		"authors.yaml",
		author.replace("desk", "man"),
		"3: «kind» мұндай бола алмайды. Мынаның бірін жазыңыз: desk, person",
	],
	[
		"a field of an author is misspelled",
		"authors.yaml",
		`${author}  abut: Газет.\n`,
		"4: «abut» деген өріс жоқ. «about» деп жазыңыз",
	],
	[
		"the front page shows stories that are not there",
		"front.yaml",
		"lead: 2023/05/duryz\npinned:\n  - 2023/05/alystagy\n",
		"1: «2023/05/duryz» деген мақала жоқ. «2023/05/durys» деп жазыңыз не бұл id-ді өшіріңіз",
		"3: «2023/05/alystagy» деген мақала жоқ. Бұл id-ді өшіріңіз",
	],
	[
		"the front page's lead is no id",
		"front.yaml",
		"lead: /2023/05/durys/\n",
		"1: «lead» дұрыс жазылмаған. Мақаланың id-ін ғана жазыңыз: 2023/05/durys",
	],
	[
		"an urgent line has no end",
		"front.yaml",
		"urgent:\n  text: Қатты жел\n",
		"1: «urgent.until» жазылмаған. Күні мен сағатын белдеуімен жазыңыз, мысалы: until: 2024-03-22T18:00:00+05:00",
	],
	[
		"a field of the front page is misspelled",
		"front.yaml",
		"pined:\n  - 2023/05/durys\n",
		"1: «pined» деген өріс жоқ. «pinned» деп жазыңыз",
	],
	[
		"addresses of a withdrawn story are not free",
		"withdrawn.yaml",
		"- id: 2023/05/ketti\n  date: 2026-11-25T15:00:00+05:00\n- id: 2023/05/ketti\n  date: 2026-11-25T15:00:00+05:00\n  redirectFrom: [/qogam/, eski]\n",
		"3: «2023/05/ketti» екі рет жазылған. Бірін өшіріңіз",
		"5: /qogam/ мекенжайы бос емес, оны content/sections.yaml алған. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз",
		"5: «eski» деген мекенжай / таңбасынан басталмайды. Ескі мекенжайды / таңбасынан бастап жазыңыз, мысалы: redirectFrom: [/eski/mekenzhai/]",
	],
];

it.each(rows)("%s", async (_fault, name, text, ...problems) => {
	const file = `content/${name}`;
	const project = await makeProject({
		[articlePath("durys")]: soundArticle,
		[file]: text,
	});
	const { code, lines } = await project.check();
	await project.remove();
	expect(lines).toEqual([
		...problems.map((problem) => `${file}:${problem}`),
		`Түзететін жер: ${problems.length}.`,
	]);
	expect(code).toBe(1);
});
