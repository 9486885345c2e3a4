import { expect, it } from "vitest";
import { articlePath, makeProject, soundArticle } from "../project.ts";

const file = articlePath("eskertu");
const broken = articlePath("qate");
const warning = `${file}:12:1: ескерту: Бұл сөйлем орысша сияқты: «Мы живём в Казахстане». Шет тілдегі мәтінді <Lang code="ru">…</Lang> ішіне алыңыз`;

it("tells warnings after problems, again on each run, and stops for problems only", async () => {
	const project = await makeProject({
		[file]: `${soundArticle}\nМы живём в Казахстане.\n`,
	});
	try {
		for (const run of ["first", "from the cache"])
			expect(await project.check(), run).toEqual({
				code: 0,
				lines: [
					"Қате жоқ, 1 ескерту бар: 1 мақала, 2 бөлім, 1 автор тексерілді.",
					warning,
				],
			});
		await project.write({
			[broken]: soundArticle.replace("ашылды", "жабылды").concat("\n# Бас\n"),
		});
		const { code, lines } = await project.check();
		expect(code).toBe(1);
		expect(lines).toEqual([
			expect.stringContaining(`${broken}:12:1: «#»`),
			warning,
			"Түзететін жер: 1.",
		]);
	} finally {
		await project.remove();
	}
});
