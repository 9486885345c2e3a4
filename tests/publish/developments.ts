import type { Desk, Edit, Sign } from "./desk.ts";

/** Pages that stand on the site after all edits, one of each script. */
const shown = (word: string): Sign[] => [
	{ file: "index.html", holds: word },
	{ file: "404.html", holds: word },
	{ file: "latn/avtorlar/index.html" },
];

export const development = (
	name: string,
	make: (desk: Desk, word: string) => Sign[] | undefined,
): Edit => ({ name, isAlone: true, make: (desk) => make(desk, desk.word()) });

/** One that puts a text in the place of another. */
const patch = (
	name: string,
	file: string,
	from: string | RegExp,
	to: (word: string) => string,
	signs: (word: string) => Sign[] = shown,
): Edit =>
	development(name, ({ paper }, word) => {
		paper.program.patches[name] = { file, from, to: to(word) };
		return signs(word);
	});

/** One that writes a file anew. */
export const write = (
	name: string,
	file: string,
	text: (word: string) => string,
	signs: (word: string) => Sign[] = shown,
): Edit =>
	development(name, ({ paper }, word) => {
		paper.program.files[file] = text(word);
		return signs(word);
	});

const setVariable = (
	name: string,
	variable: string,
	value: (word: string) => string = (word) => word,
	signs = shown,
): Edit =>
	development(name, ({ paper }, word) => {
		paper.program.env[variable] = value(word);
		return signs(value(word));
	});

const signsComponent = "src/components/Signs.astro";

/** What developers do to the program between two builds. */
export const developments: readonly Edit[] = [
	patch(
		"conversion of scripts",
		"src/kazakh/page.ts",
		"return writers.map((writer) => writer.finish());",
		() =>
			'return writers.map((writer) => writer.finish().replace("</main>", "<!--latyn--></main>"));',
		() => [
			{ file: "latn/index.html", holds: "<!--latyn-->" },
			{ file: "arab/2024/01/qar/index.html", holds: "<!--latyn-->" },
		],
	),
	patch(
		"article's layout",
		"src/layouts/ArticlePage.astro",
		"<article>",
		(word) => `<article><p>${word}</p>`,
		(word) => [{ file: /^20\d\d\/\d\d\/[a-z-]+\/index\.html$/, holds: word }],
	),
	patch(
		"middleware",
		"src/middleware.ts",
		"bindPage(await response.text())",
		(word) =>
			`bindPage((await response.text()).replace("</main>", "${word}</main>"))`,
	),
	patch(
		"component",
		signsComponent,
		'<p class="signs">',
		(word) => `<p class="signs">${word} `,
	),
	patch(
		"scoped style",
		signsComponent,
		"#102030",
		() => "#302010",
		() => [{ file: /^_astro\/.+\.css$/, holds: "#302010" }],
	),
	patch(
		"style",
		"src/look/tokens.css",
		"--gold: #b8862b",
		() => "--gold: #b8862c",
		() => [{ file: /^_astro\/.+\.css$/, holds: "#b8862c" }],
	),
	patch(
		"client script",
		signsComponent,
		'"first"',
		() => '"second"',
		() => [{ file: /^_astro\/.+\.js$/, holds: "second" }],
	),
	setVariable("variable at build", "PUBLIC_SOZ"),
	setVariable("variable at run time", "SOZ"),
	setVariable(
		"address",
		"SITE_URL",
		(word) => `https://n${word.split(" ")[1]}.example.kz`,
		(url) => [
			{ file: "index.html", holds: url },
			{ file: "sitemap-main.xml", holds: url },
		],
	),
	write("file at the root", "tusau.json", (word) => `{ "word": "${word}" }\n`),
	development("dependency", ({ paper }, word) => {
		const { files, patches } = paper.program;
		files["node_modules/sozdik/package.json"] =
			'{ "name": "sozdik", "version": "1.0.1", "type": "module", "exports": "./index.js" }\n';
		files["node_modules/sozdik/index.js"] = `export default "${word}";\n`;
		patches.dependency = {
			file: "package.json",
			from: '"dependencies": {',
			to: '"dependencies": {\n\t\t"sozdik": "1.0.1",',
		};
		patches["locked dependency"] = {
			file: "package-lock.json",
			from: '"packages": {',
			to: '"packages": {\n\t\t"node_modules/sozdik": { "version": "1.0.1" },',
		};
		return shown(word);
	}),
	patch(
		"pictures' quality",
		"src/press/pictures.ts",
		"quality: 76",
		() => "quality: 31",
		() => [{ file: /^suret\/.+\.webp$/ }],
	),
	patch(
		"shared pictures' quality",
		"src/press/pictures.ts",
		"quality: 82",
		() => "quality: 41",
		() => [{ file: /^suret\/.+\.jpg$/ }],
	),
	patch(
		"letters of the faces",
		"src/press/fonts.ts",
		"ЭЮЯ№",
		() => "ЭЮЯ",
		() => [
			{ file: /^_astro\/onest-cyrillic\..+\.woff2$/ },
			{ file: "index.html" },
		],
	),
];
