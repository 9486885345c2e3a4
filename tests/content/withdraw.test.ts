import { afterEach, expect, it } from "vitest";
import {
	articlePath,
	makeProject,
	type Project,
	runIn,
	soundArticle,
} from "../project.ts";

let project: Project | undefined;
afterEach(() => project?.remove());

const command = "src/desk/withdraw.ts";
const clock = { BUILD_TIME: "2026-11-25T10:00:00Z" };
const withdraw = (...args: string[]) =>
	runIn(project?.folder ?? "", [command, ...args], clock);

const shows = (picture: string) =>
	`${soundArticle}\n<Figure file="${picture}" alt="Тау" credit="Редакция суреті" />\n`;
const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 30 20 5l20 25z"/></svg>\n';

it("a story goes with the pictures it alone shows, and what still names it is told of", async () => {
	project = await makeProject({
		[articlePath("ketedi")]: shows("ketedi.svg")
			.replace("tags:", "redirectFrom: [/eski/]\ntags:")
			.concat(
				'\n<Figure file="tau.svg" alt="Тау" credit="Редакция суреті" />\n',
			),
		[articlePath("qalady")]: shows("tau.svg")
			.replace("ашылды", "жөнделді")
			.replace("tags:", "related: [2023/05/ketedi]\ntags:")
			.concat("\n[Кітапхана](/2023/05/ketedi/) мен [ескісі](/eski/)\n"),
		"content/articles/2023/05/ketedi.svg": drawing,
		"content/front.yaml": "lead: 2023/05/ketedi\n",
		"content/withdrawn.yaml": "# Мұнда алынғандар тізілген.\n",
	});
	const { code, lines } = await withdraw(
		"https://gazet.invalid/latn/2023/05/ketedi/",
		...["--reason", "Автордың өтініші: қайта жазылады"],
	);
	expect(lines.slice(0, 7)).toEqual([
		"Өшірілді: content/articles/2023/05/ketedi.mdx",
		"Өшірілді: content/articles/2023/05/ketedi.svg",
		"Жазылды: content/withdrawn.yaml",
		"content/articles/2023/05/qalady.mdx:6: ескерту: «2023/05/ketedi» мақаласы алынып тасталған, көрінбейді. Бұл id-ді өшіріңіз",
		"content/articles/2023/05/qalady.mdx:15:1: ескерту: /2023/05/ketedi/ – алынып тасталған мақаланың мекенжайы. Сілтемені өшіріңіз",
		"content/front.yaml:1: ескерту: «2023/05/ketedi» мақаласы алынып тасталған, көрінбейді. Бұл id-ді өшіріңіз",
		"Сайттан кетуі үшін жариялаңыз: npm run build. Өз серверіңіз болса, npm run deploy мақала тұрған бұрынғы шығарылымдарды да өшіреді.",
	]);
	expect(code).toBe(0);
	expect(await project.list("content/articles/2023/05")).toEqual([
		"qalady.mdx",
		"tau.svg",
	]);
	expect(await project.read("content/withdrawn.yaml")).toBe(
		`# Мұнда алынғандар тізілген.

- id: 2023/05/ketedi
  date: 2026-11-25T15:00:00+05:00
  reason: "Автордың өтініші: қайта жазылады"
  redirectFrom:
    - /eski/
`,
	);
	expect((await project.check()).code).toBe(0);
	// The same file again, as from an old copy: the editor is told.
	await project.write({ [articlePath("ketedi")]: soundArticle });
	const again = await project.check();
	expect(again.code).toBe(1);
	expect(again.lines).toContain(
		"content/articles/2023/05/ketedi.mdx:1: «2023/05/ketedi» мақаласы алынып тасталған: content/withdrawn.yaml. Бұл файлды өшіріңіз; мақала қайта шықса, content/withdrawn.yaml ішіндегі жазбасын өшіріңіз",
	);
	// And what was broken off is finished.
	expect((await withdraw("2023/05/ketedi")).code).toBe(0);
	expect((await project.check()).code).toBe(0);
	expect((await withdraw("2023/05/ketedi")).lines).toEqual([
		"Қате: «2023/05/ketedi» мақаласы бұрын алынып тасталған: content/withdrawn.yaml",
	]);
});

it("a story with mistakes can go too", async () => {
	project = await makeProject({
		[articlePath("qate")]: "---\ntitle: [\n---\n{",
		[articlePath("durys")]: soundArticle,
	});
	expect((await withdraw(articlePath("qate"))).code).toBe(0);
	expect((await project.check()).code).toBe(0);
});

it("what cannot be done is told in Kazakh, and changes nothing", async () => {
	project = await makeProject({
		[articlePath("durys")]: soundArticle,
		[articlePath("zhoba")]: soundArticle
			.replace("ашылды", "жабылды")
			.replace("tags:", "draft: true\ntags:"),
	});
	const rows: [args: string[], says: RegExp][] = [
		[[], /Қай мақала екені жазылмаған/],
		[
			["2023/05/duris"],
			/«2023\/05\/duris» деген мақала жоқ\. «2023\/05\/durys» деп жазыңыз/,
		],
		[
			["2019/01/x"],
			/«2019\/01\/x» деген мақала жоқ\. Ол content\/articles\/2019\/01 бумасында/,
		],
		[["durys"], /«durys» – мақаланың id-і емес/],
		[["../2023/05/durys/../../x"], /id-і емес/],
		[["2023/05/zhoba"], /«2023\/05\/zhoba» – жоба/],
		[["2023/05/durys", "себебі"], /«себебі» артық тұр/],
		[["2023/05/durys", "--reason"], /«--reason» параметрінің мәні жоқ/],
		[["2023/05/durys", "--reson", "x"], /«--reason» деп жазыңыз/],
	];
	for (const [args, says] of rows) {
		const { code, lines } = await withdraw(...args);
		expect(lines.join("\n")).toMatch(says);
		expect(lines[0]).toMatch(/^Қате: /);
		expect(code).toBe(1);
	}
	await project.write({ "content/withdrawn.yaml": "id: x\n" });
	expect((await withdraw("2023/05/durys")).lines[0]).toMatch(
		/^Қате: content\/withdrawn\.yaml қате жазылған/,
	);
	expect(await project.list("content/articles/2023/05")).toEqual([
		"durys.mdx",
		"tau.svg",
		"zhoba.mdx",
	]);
	expect(await project.read("content/withdrawn.yaml")).toBe("id: x\n");
});
