import { afterEach, beforeEach, expect, it } from "vitest";
import { readArchive } from "../../src/archive/archive.ts";
import { keepBytes } from "../../src/keep/kept.ts";
import {
	articlePath,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";

const home = process.cwd();
const picture = "content/articles/2023/05/tau.svg";
const withPicture = soundArticle
	.replace("кітапхана", "мұражай")
	.concat('\n<Figure file="tau.svg" alt="Тау" credit="Асан" />\n');
const [plain, pictured] = [articlePath("durys"), articlePath("suretti")];

let project: Project;

/** Two articles, read once, and marked in what was kept of them: one that has its mark was not read again. */
beforeEach(async () => {
	project = await makeProject({
		[plain]: soundArticle,
		[pictured]: withPicture,
	});
	process.chdir(project.folder);
	expect((await readArchive()).problems).toEqual([]);
	const record = ".cache/archive/2023-05.json";
	const [, key = "", kept = ""] = (await project.read(record)).split("\n");
	keepBytes(
		record,
		key,
		kept.replaceAll(/"lead":"[^"]*"/g, '"lead":"сақталған"'),
	);
});
afterEach(async () => {
	process.chdir(home);
	await project.remove();
});

/** Files that were read again, and those told of. */
async function readAgain() {
	const { archive, problems } = await readArchive();
	return {
		fresh: archive.articles
			.filter(({ lead }) => lead !== "сақталған")
			.map(({ file }) => file),
		told: problems.map(({ file }) => file),
	};
}

const changes: [
	what: string,
	files: Record<string, string>,
	...fresh: string[],
][] = [
	["nothing changed", {}],
	["a file was written anew as it was", { [plain]: soundArticle }],
	["a text changed", { [plain]: `${soundArticle}\nТағы сөз.\n` }, plain],
	[
		"a picture changed",
		{
			[picture]:
				'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
		},
		pictured,
	],
	[
		"an article was added",
		{ [articlePath("zhana")]: soundArticle.replace("кітапхана", "мектеп") },
		articlePath("zhana"),
	],
	[
		"the program changed",
		{ "src/article/limits.ts": "export const limits = {};\n" },
		plain,
		pictured,
	],
];

it.each(changes)(
	"%s: only what it touches is read again",
	async (_what, files, ...fresh) => {
		await project.write(files);
		expect(await readAgain()).toEqual({ fresh, told: [] });
	},
);

it("a picture was deleted: the article that shows it is told of", async () => {
	await project.remove(picture);
	expect(await readAgain()).toEqual({ fresh: [], told: [pictured] });
});

it("an article was deleted: it is forgotten", async () => {
	await project.remove(plain);
	const { archive } = await readArchive();
	expect(archive.articles.map(({ file }) => file)).toEqual([pictured]);
});
