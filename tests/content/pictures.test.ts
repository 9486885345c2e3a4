import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { articlePath, makeProject, soundArticle } from "../project.ts";

const folder = "content/articles/2023/05";
const file = articlePath("suretti");
const figure = (name: string) =>
	`<Figure file="${name}" alt="Тау" credit="«Алтын көпір» суреті" />`;

it("pictures that are none, or do more than be seen, are told of by check and build alike, with the article's line", async () => {
	const project = await makeProject({
		[`${folder}/zhalgan.jpg`]: "<!doctype html><script>x()</script>",
		[`${folder}/bos.png`]: "",
		[`${folder}/zhaman.svg`]:
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<script>x()</script></svg>',
		[file]: `${soundArticle}
${figure("zhaman.svg")}

${figure("bos.png")}

${figure("zhalgan.jpg")}

${figure("tau.svg")}
`,
	});
	const told = [
		`${file}:12:9: «zhaman.svg» суреті, 2-жол: «<script>» – бағдарлама не бөгде құжат, суретте ондай болмайды. Оны өшіріңіз не суретті PNG етіп сақтаңыз`,
		`${file}:14:9: «bos.png» файлы бос. Суретті қайта салыңыз`,
		`${file}:16:9: «zhalgan.jpg» файлының ішінде JPEG емес, HTML тұр. Суретті JPEG не PNG етіп қайта сақтаңыз`,
	];
	const { code, lines } = await project.check();
	expect(lines).toEqual([...told, "Түзететін жер: 3."]);
	expect(code).toBe(1);
	const built = await project.build();
	expect(built.code).toBe(1);
	for (const line of told) expect(built.lines.join("\n")).toContain(line);
	expect(built.lines.join("\n")).not.toMatch(/node_modules|sharp/);
	expect(existsSync(join(project.folder, "dist"))).toBe(false);
	await project.remove();
});
