import { afterAll, beforeAll, expect, it } from "vitest";
import { newsroom, Press } from "./newsroom.ts";

/** A developer's footer that names the newest stories, on every page of the paper. */
const footer = `<ul class="newest">{newest.map(({ data }) => <li>{data.title}</li>)}</ul>`;

const endpoint = `import { getLiveCollection, getLiveEntry, render } from "astro:content";
export const prerender = true;
export const GET = async () => {
	const { entries = [] } = await getLiveCollection("articles", { newest: 3 });
	const { entries: sections = [] } = await getLiveCollection("sections");
	const { entry } = await getLiveEntry("articles", "2023/05/kitap");
	return Response.json({
		newest: entries.map(({ data }) => data.path),
		sections: sections.map(({ id }) => id),
		text: entry?.rendered?.html,
	});
};
`;

const draft = (title: string, date: string) => ({
	...{ title, date, text: `${title} туралы.`, section: "qogam" },
	...{ author: "redaktsiia", tags: ["су"] },
});

let press: Press;
const paper = newsroom();
/** Builds and tells which of some files changed. */
async function build(): Promise<{ changed: Set<string>; said: string }> {
	const before = press.site();
	const said = await press.build();
	const after = press.site();
	const files = new Set([...Object.keys(before), ...Object.keys(after)]);
	return {
		changed: new Set([...files].filter((file) => before[file] !== after[file])),
		said,
	};
}
const answer = async () => JSON.parse(await press.project.read("dist/x.json"));

beforeAll(async () => {
	press = await Press.open(paper);
	const own = await press.project.read("src/components/Footer.astro");
	await press.project.write({
		"src/components/Footer.astro": own
			.replace(
				"---\n",
				`---\nimport { getLiveCollection } from "astro:content";\n`,
			)
			.replace(
				"\n---",
				`\nconst { entries: newest = [] } = await getLiveCollection("articles", { newest: 3 });\n---`,
			)
			.replace("</footer>", `${footer}</footer>`),
		"src/pages/x.json.ts": endpoint,
	});
	await build();
});
afterAll(() => press.project.remove());

it("pages of the paper and Astro's own are answered alike, and see what is published alone", async () => {
	const html = await press.project.read("dist/bailanys/index.html");
	const listed = /<ul class="newest"[^>]*>.*?<\/ul>/s.exec(html)?.[0];
	for (const title of ["Көктем егісі", "Өзен арнасынан", "Қар қалың"])
		expect(listed).toContain(title);
	expect(listed).not.toContain("Ертеңгі хабар");
	expect(await answer()).toEqual({
		newest: ["/2024/03/koktem/", "/2024/02/tasqyn/", "/2024/01/qar/"],
		sections: ["qogam", "madeniet"],
		text: expect.stringContaining("бірінші сөз"),
	});
});

it("an edit of a story that nobody asks for makes nothing of it anew", async () => {
	const { articles } = paper;
	const old = articles["2023/06/koshet"];
	if (!old) throw new Error("no such story");
	articles["2023/06/koshet"] = { ...old, text: "Басқа сөз." };
	await press.hold(paper);
	const { changed, said } = await build();
	expect(changed).toContain("2023/06/koshet/index.html");
	expect(changed).not.toContain("bailanys/index.html");
	expect(changed).not.toContain("x.json");
	expect(said).not.toMatch(/Astro builds it/);
});

it("a new story makes anew whatever asks for the newest", async () => {
	paper.articles["2024/03/zhana"] = draft(
		"Жаңа хабар",
		"2024-03-30T09:00:00+05:00",
	);
	await press.hold(paper);
	const { changed, said } = await build();
	for (const file of [
		"bailanys/index.html",
		"2023/05/kitap/index.html",
		"arab/izdeu/index.html",
		"x.json",
	])
		expect(changed).toContain(file);
	expect((await answer()).newest[0]).toBe("/2024/03/zhana/");
	expect(said).toMatch(/answered otherwise now.*Astro builds it/);
});

it("a text that one asks for makes anew who asks, and nobody else", async () => {
	const { articles } = paper;
	const asked = articles["2023/05/kitap"];
	if (!asked) throw new Error("no such story");
	articles["2023/05/kitap"] = { ...asked, text: "Түзетілген сөз." };
	await press.hold(paper);
	const { changed } = await build();
	expect(changed).toContain("x.json");
	expect((await answer()).text).toContain("Түзетілген");
	expect(changed).not.toContain("bailanys/index.html");
});

it("what was made by and by is what a build of everything makes", async () => {
	const site = press.site();
	await press.build("--force");
	expect(press.site()).toEqual(site);
});

it("a question that cannot be answered fails the build, and says why", async () => {
	const site = press.site();
	await press.project.write({
		"src/pages/x.json.ts": endpoint.replace("newest: 3", 'month: "2024-3"'),
	});
	await expect(press.build()).rejects.toThrow(
		/«2024-3» is no month: write it as 2022-08/,
	);
	expect(press.site()).toEqual(site);
});
