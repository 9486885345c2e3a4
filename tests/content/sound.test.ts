import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { articlePath, makeProject, soundArticle } from "../project.ts";

it("sound content passes", async () => {
	const project = await makeProject({ [articlePath("durys")]: soundArticle });
	expect(await project.check()).toEqual({
		code: 0,
		lines: ["Бәрі дұрыс: 1 мақала, 2 бөлім, 1 автор тексерілді."],
	});
	await project.remove();
});

it("links to feeds of the paper and of its sections pass", async () => {
	const feeds = "/rss.xml /feed.json /qogam/rss.xml /madeniet/feed.json";
	const links = feeds.split(" ").map((path) => `[арна](${path})`);
	const project = await makeProject({
		[articlePath("durys")]: `${soundArticle}\n${links.join(" ")}\n`,
	});
	expect((await project.check()).lines).toEqual([
		"Бәрі дұрыс: 1 мақала, 2 бөлім, 1 автор тексерілді.",
	]);
	await project.remove();
});

it("the paper's own content is sound", () => {
	// Throws, with the problems in its message, where it is not.
	const said = execFileSync(process.execPath, ["src/desk/check.ts"], {
		encoding: "utf8",
	});
	expect(said).toMatch(/^Бәрі дұрыс: \d+ мақала/);
});

it("a build of broken content tells of its problems, fails, and leaves the last good site alone", async () => {
	const project = await makeProject({
		[articlePath("durys")]: soundArticle,
		[articlePath("qate")]: soundArticle
			.replace("section: qogam", "section: qogm")
			.replace("кітапхана", "мектеп"),
		"content/front.yaml": "lead: 2023/05/joq\n",
		"dist/index.html": "Кешегі сайт",
	});
	const { code, lines } = await project.build();
	expect(code).toBe(1);
	expect(lines.join("\n")).toContain(
		[
			`${articlePath("qate")}:5: «qogm» деген бөлім жоқ. «qogam» деп жазыңыз`,
			"content/front.yaml:1: «2023/05/joq» деген мақала жоқ. Бұл id-ді өшіріңіз",
		].join("\n"),
	);
	expect(await project.list("dist")).toEqual(["index.html"]);
	expect(await project.read("dist/index.html")).toBe("Кешегі сайт");
	await project.remove();
});
