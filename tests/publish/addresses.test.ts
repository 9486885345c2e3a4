import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsroom, Press } from "./newsroom.ts";
import type { Newsroom } from "./paper.ts";

let press: Press;
let whole: Record<string, string>;
beforeAll(async () => {
	press = await Press.open(newsroom());
	await press.build();
	whole = press.site();
});
afterAll(() => press.project.remove());

/** Old addresses that would take a page's, a list's or a file's place. */
const taking =
	`/ /./ /index.html /404.html /robots.txt /rss.xml /sitemap-index.xml /latn /arab/ /latn/2024/01/qar/
/2024/01/qar/ /2024/01/qar/index.html /2024/01/Qar/ /2024/./01/qar/ /2024/ /2024/01/ /qogam/ /qogam/2024/
/qogam/rss.xml /taqyryptar/su/ /avtorlar/asan/ /bailanys/ /izdeu/ /suret/ /_astro/ /pagefind/ /_redirects
/favicon.ico /favicon.ico/eski/`.split(/\s+/);

it("a story that takes others' addresses is told of, changes nothing, and leaves nothing when it goes", async () => {
	const paper = newsroom();
	const koktem = paper.articles["2024/03/koktem"];
	if (!koktem) throw new Error("The newsroom has no story to begin with");
	paper.articles["2024/03/urlyq"] = {
		...koktem,
		title: "Басқаның орнына ұмтылған мақала",
		redirectFrom: taking.map((path) => JSON.stringify(path)).join(", "),
	};
	await press.hold(structuredClone(paper));
	for (const command of [
		() => press.project.check(),
		() => press.project.build([], press.env),
		() => press.project.build(["--force"], press.env),
	]) {
		const { code, lines } = await command();
		expect(code).toBe(1);
		const file = "content/articles/2024/03/urlyq.mdx";
		const told = lines.filter((line) => line.includes(`${file}:8: `));
		expect(told).toHaveLength(taking.length);
		expect(press.site()).toEqual(whole);
	}
	await press.hold(newsroom());
	await press.build();
	expect(press.site()).toEqual(whole);
});

it("a file may become a folder, and a folder a file", async () => {
	const { project } = press;
	await project.write({ "public/eski": "Файл" });
	await press.build();
	expect(Object.keys(press.site())).toContain("eski");
	await project.remove("public/eski");
	const paper = newsroom();
	const qar = paper.articles["2024/01/qar"];
	if (qar) qar.redirectFrom = "/eski/";
	await press.hold(paper);
	await press.build();
	const there = press.site();
	expect(Object.keys(there)).toContain("eski/index.html");
	await press.build("--force");
	expect(press.site()).toEqual(there);
	await press.hold(newsroom());
	await project.write({ "public/eski": "Файл" });
	await press.build();
	expect(Object.keys(press.site())).toContain("eski");
	await project.remove("public/eski");
	await press.build();
	expect(press.site()).toEqual(whole);
});

describe("a story's address that goes is told of", () => {
	/** What editors do, and what `check` and the build say of it; line 1 is that of a file that is gone. */
	const rows: [
		what: string,
		change: (paper: Newsroom) => void,
		...told: string[],
	][] = [
		[
			"when the story is renamed",
			(paper) => {
				const { "2024/02/tasqyn": tasqyn, ...others } = paper.articles;
				if (!tasqyn) return;
				paper.articles = { ...others, "2024/02/su-tasqyny": tasqyn };
			},
			"content/articles/2024/02/su-tasqyny.mdx:2: ескерту: Бұл мақала бұрын /2024/02/tasqyn/ мекенжайында тұрған, енді ол мекенжай ешқайда апармайды. redirectFrom: [/2024/02/tasqyn/] деп жазыңыз",
		],
		[
			"when it is renamed again with its old addresses left out",
			(paper) => {
				const { "2024/01/qar": qar, ...others } = paper.articles;
				if (!qar) return;
				const title = 'Қар "қалың" & аппақ';
				const renamed = { ...qar, title, redirectFrom: "" };
				paper.articles = { ...others, "2024/01/aq-qar": renamed };
			},
			"content/articles/2024/01/aq-qar.mdx:2: ескерту: Бұл мақала бұрын /2024/01/qar/, /eski/qar/ мекенжайында тұрған, енді ол мекенжай ешқайда апармайды. redirectFrom: [/2024/01/qar/, /eski/qar/] деп жазыңыз",
		],
		[
			"when the story is deleted",
			(paper) => {
				delete paper.articles["2023/06/koshet"];
			},
			"content/articles/2023/06/koshet.mdx:1: ескерту: Бұл мақала енді жоқ, /2023/06/koshet/ мекенжайы ешқайда апармайды. Мақала басқа файлға ауысса, сол файлға redirectFrom: [/2023/06/koshet/] деп жазыңыз; әдейі өшірілсе, ештеңе жазбаңыз",
		],
		[
			"but not when it keeps its address, becomes a draft, or a list goes",
			(paper) => {
				const { "2023/05/kitap": kitap, ...others } = paper.articles;
				if (!kitap) return;
				const moved = { ...kitap, redirectFrom: "/2023/05/kitap/" };
				paper.articles = { ...others, "2023/05/kitaphana": moved };
				const koktem = paper.articles["2024/03/koktem"];
				if (koktem) {
					koktem.related = "2023/05/kitaphana";
					koktem.draft = true;
				}
			},
		],
	];
	it.each(rows)("%s", async (_what, change, ...told) => {
		const begin = newsroom();
		const qar = begin.articles["2024/01/qar"];
		if (qar) qar.redirectFrom = "/eski/qar/";
		await press.hold(begin);
		await press.build();
		const paper = structuredClone(begin);
		change(paper);
		await press.hold(paper);
		const warnings = (lines: string[]) =>
			lines
				.filter((line) => line.includes("ескерту: Бұл мақала"))
				.map((line) => line.replace(/^.*(?=content\/)/, ""));
		expect(warnings((await press.project.check()).lines)).toEqual(told);
		expect(warnings((await press.build()).split("\n"))).toEqual(told);
		// It was published so: nobody is told again.
		expect(warnings((await press.project.check()).lines)).toEqual([]);
		expect(warnings((await press.build()).split("\n"))).toEqual([]);
	});
	it("and who names a story that went is told what to do", async () => {
		const begin = newsroom();
		await press.hold(begin);
		await press.build();
		const paper = structuredClone(begin);
		const koktem = paper.articles["2024/03/koktem"];
		const { "2023/05/kitap": kitap, ...others } = paper.articles;
		if (!kitap || !koktem) throw new Error("The newsroom lacks a story");
		const line = "content/articles/2024/03/koktem.mdx:8: ";
		const related = async (next: Newsroom) => {
			await press.hold(structuredClone(next));
			const { lines } = await press.project.check();
			return lines.filter((said) => said.startsWith(line));
		};
		paper.articles = others;
		expect(await related(paper)).toEqual([
			`${line}«2023/05/kitap» мақаласы өшірілген. Бұл id-ді өшіріңіз`,
		]);
		paper.articles = { ...others, "2023/05/kitaphana": kitap };
		const moved = `${line}«2023/05/kitap» мақаласының мекенжайы өзгерген. «2023/05/kitaphana» деп жазыңыз`;
		expect(await related(paper)).toEqual([moved]);
		kitap.redirectFrom = "/2023/05/kitap/";
		expect(await related(paper)).toEqual([moved]);
	});
});
