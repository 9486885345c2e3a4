import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleSchema } from "../../src/article/schema.ts";
import { parseYaml } from "../../src/article/yaml.ts";

const story = `ШЫМКЕНТТЕ ЖАСТАР БАС ҚОСТЫ

68
0

Кеше Шымкент қаласында жастар бас қосқан «Болашаққа қадам» атты отырыс өтті. Оған {жүз} адам келді.

– Біз 2 * 2 = 4 екенін білеміз, – деді «Жас_өрен» ұйымы.

1. Сайты – www.example.kz/zhas_oren/
`;

const article = `---
title: Шымкентте жастар бас қосты
lead: Кеше Шымкент қаласында жастар бас қосқан «Болашаққа қадам» атты отырыс өтті.
date: 2022-08-31T23:30:00+06:00
section: qogam
tags: [қоғам, Шымкент]
authors: [redaktsiia]
views: 68
comments: 0
---

Кеше Шымкент қаласында жастар бас қосқан «Болашаққа қадам» атты отырыс өтті. Оған \\{жүз\\} адам келді.

– Біз 2 \\* 2 = 4 екенін білеміз, – деді «Жас_өрен» ұйымы.

1\\. Сайты – www.example.kz/zhas_oren/
`;

const made = "content/articles/2022/08/shymkentte-zhastar-bas-qosty.mdx";
const date = ["--date", "2022-08-31T23:30:00+06:00"];
const section = ["--section", "qogam"];
const usual = ["s.txt", ...date, ...section, "--tags", "қоғам, Шымкент,"];

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "import-"));
	mkdirSync(join(folder, "content/articles"), { recursive: true });
	put("content/sections.yaml", "- id: qogam\n  name: Қоғам\n- id: sport\n");
	put("content/authors.yaml", "- id: redaktsiia\n- id: til-bolimi\n");
	put("s.txt", story);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, data: string | Uint8Array) {
	writeFileSync(join(folder, file), data);
}

function read(file: string): string {
	return readFileSync(join(folder, file), "utf8");
}

/** Every file of the folder with its text, to see that nothing else has changed. */
function snapshot(): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path, readFileSync(path, "latin1")]),
	);
}

function run(args: string[]) {
	const script = join(import.meta.dirname, "../../src/desk/import.ts");
	return spawnSync(process.execPath, [script, ...args], {
		cwd: folder,
		encoding: "utf8",
	});
}

describe("a good text", () => {
	it("becomes an article in the month of its date in Almaty, and nothing else", () => {
		const before = snapshot();
		const { status, stdout, stderr } = run(usual);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(stdout).toBe(`Жасалды: ${made}\n`);
		expect(read(made)).toBe(article);
		expect(snapshot()).toEqual({
			...before,
			[join(folder, made)]: readFileSync(join(folder, made), "latin1"),
		});
	});

	it("may have a byte order mark and Windows line ends", () => {
		put("s.txt", `\ufeff${story.replaceAll("\n", "\r\n")}`);
		expect(run(usual).status).toBe(0);
		expect(read(made)).toBe(article);
	});

	it("takes every word from its options where they are given", () => {
		const { stdout } = run([
			...["s.txt", "--date", "2024-12-31T19:30:00Z", "--section=sport"],
			...["--author", "til-bolimi", "--lead", "Кіріспе: «сөз»"],
			...["--date-note", "Күні шартты.", "--slug", "zhastar"],
			...["--title", "БАСҚА Тақырып", "--content", "content"],
		]);
		expect(stdout).toBe("Жасалды: content/articles/2025/01/zhastar.mdx\n");
		expect(read("content/articles/2025/01/zhastar.mdx")).toContain(
			`title: БАСҚА Тақырып
lead: "Кіріспе: «сөз»"
date: 2024-12-31T19:30:00Z
dateNote: Күні шартты.
section: sport
authors: [til-bolimi]
`,
		);
	});

	it("can be told every field of an article", () => {
		const everyField = {
			title: "Жиын өтті",
			lead: "Кіріспе.",
			date: "2022-08-31T23:30:00+06:00",
			dateNote: "Күні шартты.",
			updated: "2022-09-02T10:00:00+06:00",
			section: "qogam",
			tags: ["қоғам", "Шымкент", "жастар"],
			authors: ["redaktsiia", "til-bolimi"],
			source: "Үкімет сайты",
			translator: "Аудармашы",
			photographer: "Фотограф",
			kind: "interview",
			image: { file: "a.jpg", alt: "Зал", caption: "Жиын", credit: "Сурет" },
			views: 7,
			comments: 8,
			corrections: [
				{ date: "2022-09-01", text: "Күні: қате еді" },
				{ date: "2022-09-02T10:00:00+06:00", text: "Аты қате еді" },
			],
			related: ["2022/11/dombyra"],
			redirectFrom: ["/eski/"],
			draft: true,
		};
		const told = (fields: object) => {
			const { status, stderr } = run([
				...usual,
				...["--title", "Жиын өтті", "--lead", "Кіріспе.", "--slug", "zhiyn"],
				...["--date-note", "Күні шартты.", "--tags", "жастар"],
				...["--updated", "2022-09-02T10:00:00+06:00"],
				...["--translator", "Аудармашы", "--photographer", "Фотограф"],
				...["--kind", "interview", "--views", "7", "--comments", "8"],
				...["--image", "a.jpg", "--image-alt", "Зал"],
				...["--image-caption", "Жиын", "--image-credit", "Сурет"],
				...["--correction", "2022-09-01: Күні: қате еді"],
				...["--correction", "2022-09-02T10:00:00+06:00: Аты қате еді"],
				...["--related", "2022/11/dombyra", "--redirect-from", "/eski/"],
				"--draft",
				...Object.entries(fields).flatMap(([name, value]) => [
					`--${name}`,
					value,
				]),
			]);
			expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
			const file = "content/articles/2022/08/zhiyn.mdx";
			const text = read(file).split("---\n")[1] ?? "";
			rmSync(join(folder, file));
			return parseYaml(text, file).value;
		};
		const { source, authors, ...others } = everyField;
		expect(told({ author: "redaktsiia,til-bolimi" })).toEqual({
			...others,
			authors,
		});
		expect(told({ source })).toEqual({ ...others, source });
		// A field added to the schema needs its option; the slug is the file's name.
		expect([...Object.keys(everyField), "slug"].sort()).toEqual(
			Object.keys(articleSchema.shape).sort(),
		);
	});

	it("names the words of the headline that the text cannot tell", () => {
		put("s.txt", story.replace("БАС ҚОСТЫ", "АРАЙДА БАС ҚОСТЫ"));
		expect(run(usual).stdout).toMatch(/белгісіз, қарап шығыңыз: арайда\n$/);
	});
});

interface Refusal {
	what: string;
	args?: string[];
	text?: string | Uint8Array;
	message: RegExp;
}

// biome-ignore format: a table, one refusal a line
const refusals: Refusal[] = [
	{ what: "an empty file", text: "", message: /Файл бос/ },
	{ what: "a text without a headline", text: "68\n0\n\nМәтін", message: /Тақырып жоқ/ },
	{ what: "letters for a counter", text: "ЖИЫН\n\nкөп\n0\n\nМәтін", message: /3-жолда «көп» тұр/ },
	{ what: "one counter only", text: "ЖИЫН\n\n68\n\nМәтін", message: /Пікір саны жазылмаған/ },
	{ what: "a text without paragraphs", text: "ЖИЫН\n\n68\n0\n", message: /мәтіні жоқ/ },
	{ what: "another encoding", text: Uint8Array.of(0xd8, 0xe8, 0xed), message: /UTF-8/ },
	{ what: "UTF-16", text: Buffer.from("ZHIYN\n1\n2\nab", "utf16le"), message: /UTF-8/ },
	{ what: "a headline that gives no address", text: "漢字\n\n68\n0\n\nМәтін", message: /мекенжай шықпады.*--slug/ },
	{ what: "a headline that is too long", text: `${"Сөз ".repeat(60)}\n\n68\n0\n\nМәтін`, message: /«title» тым ұзын/ },
	{ what: "no file name", args: [...date, ...section], message: /Қай файлды/ },
	{ what: "two files", args: [...usual, "t.txt"], message: /«t.txt» артық/ },
	{ what: "a file that is not there", args: ["x.txt", ...date, ...section], message: /«x.txt» деген файл жоқ/ },
	{ what: "a folder", args: ["content", ...date, ...section], message: /«content» оқылмады/ },
	{ what: "a missing date", args: ["s.txt", ...section], message: /«--date» жазылмаған/ },
	{ what: "a missing section", args: ["s.txt", ...date], message: /«--section» жазылмаған/ },
	{ what: "an option without its value", args: ["s.txt", ...date, "--section"], message: /«--section» параметрінің мәні жоқ/ },
	{ what: "an option in the place of a value", args: ["s.txt", "--section", ...date], message: /«--section» параметрінің мәні жоқ/ },
	{ what: "an option it nearly knows", args: [...usual, "--autor", "a"], message: /«--autor» деген параметр жоқ. «--author» деп жазыңыз/ },
	{ what: "an option it does not know", args: [...usual, "-z"], message: /«-z» деген параметр жоқ. Болатыны: --title, --lead/ },
	{ what: "words for a date", args: ["s.txt", ...section, "--date", "кеше"], message: /«кеше» – күн емес/ },
	{ what: "a day that no month has", args: ["s.txt", ...section, "--date", "2022-02-30T10:00:00+06:00"], message: /күн емес/ },
	{ what: "an hour that no day has", args: ["s.txt", ...section, "--date", "2022-02-20T25:00:00+06:00"], message: /күн емес/ },
	{ what: "a date without its offset", args: ["s.txt", ...section, "--date", "2022-08-30T10:00:00"], message: /--date 2022-08-30T10:00:00\+06:00$/m },
	{ what: "a later date without its offset", args: ["s.txt", ...section, "--date", "2024-08-30T10:00"], message: /\+05:00$/m },
	{ what: "an unknown section", args: ["s.txt", ...date, "--section", "oner"], message: /«oner» деген бөлім .*: qogam, sport$/m },
	{ what: "an unknown author", args: [...usual, "--author", "abai"], message: /«abai» деген автор .*: redaktsiia, til-bolimi$/m },
	{ what: "a content folder that is not there", args: [...usual, "--content", "kontent"], message: /sections.yaml» деген файл жоқ/ },
	{ what: "a slug in Cyrillic", args: [...usual, "--slug", "жиын"], message: /«жиын» мекенжайға жарамайды/ },
	{ what: "a slug that climbs out", args: [...usual, "--slug", "../x"], message: /мекенжайға жарамайды/ },
	{ what: "an update that is no time", args: [...usual, "--updated", "ертең"], message: /«ертең» – күн емес.*--updated 2022/ },
	{ what: "a correction without its day", args: [...usual, "--correction", "Қате еді"], message: /«corrections.date»/ },
	{ what: "a picture without its words", args: [...usual, "--image", "a.jpg"], message: /«image.alt» жазылмаған/ },
	{ what: "a counter in words", args: [...usual, "--views", "көп"], message: /«views»/ },
	{ what: "a value for what takes none", args: [...usual, "--draft=1"], message: /«--draft» параметріне мән жазылмайды/ },
	{ what: "an author and a source", args: [...usual, "--author", "redaktsiia", "--source", "Сайт"], message: /екеуі бірге болмайды/ },
	{ what: "an empty lead", args: [...usual, "--lead", ""], message: /«lead» бос/ },
];

describe("the command refuses, in one line, and changes nothing for", () => {
	it.each(refusals)("$what", ({ args = usual, text = story, message }) => {
		put("s.txt", text);
		const before = snapshot();
		const { status, stdout, stderr } = run(args);
		expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
		expect(stderr).toMatch(/^Қате: .+\n$/);
		expect(stderr).toMatch(message);
		expect(snapshot()).toEqual(before);
		expect(existsSync(join(folder, "content/articles/2022"))).toBe(false);
	});

	it("an address of the site that is none", () => {
		const script = join(import.meta.dirname, "../../src/desk/import.ts");
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[script, ...usual],
			{
				cwd: folder,
				encoding: "utf8",
				env: { ...process.env, SITE_URL: "gazet.kz" },
			},
		);
		expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
		expect(stderr).toMatch(/^Қате: SITE_URL .+\n$/);
	});

	it("an article that is already there", () => {
		run(usual);
		put(made, "бұрынғы мәтін");
		const before = snapshot();
		const { status, stderr } = run(usual);
		expect(status).toBe(1);
		expect(stderr).toContain(`«${made}» бұрыннан бар`);
		expect(snapshot()).toEqual(before);
	});
});
