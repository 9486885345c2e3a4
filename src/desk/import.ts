import {
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "../article/nearest.ts";
import { articleSchema } from "../article/schema.ts";
import { checkYaml, parseYaml } from "../article/yaml.ts";
import { zoned } from "../kazakh/dates.ts";
import { sentenceCase } from "../kazakh/headline.ts";
import { slugify } from "../kazakh/slug.ts";
import { site } from "../site.ts";
import {
	ImportError,
	type ImportedFields,
	leadOf,
	readPlainStory,
	writeArticle,
	writeFrontMatter,
} from "./import-text.ts";

/** Options with an example of what to write. */
const examples: Record<string, string> = {
	date: "--date 2022-08-30T10:00:00+06:00",
	section: "--section qogam",
	tags: '--tags "қоғам, Шымкент"',
	author: "--author redaktsiia",
	lead: '--lead "Мақаланың мәнін айтатын бір сөйлем."',
	"date-note": '--date-note "Дереккөзде материалдың күні көрсетілмеген."',
	slug: "--slug zhetekshiler-bas-qosty",
	title: '--title "Жетекшілер бас қосты"',
	content: "--content content",
};

type Options = Record<string, string | undefined>;

/** Makes an article of a plain text; gives the path made and the words of the title to look at. */
function importStory(args: string[]): { target: string; unsure: string[] } {
	const { file, options } = readCommand(args);
	const content = options.content ?? "content";
	const date = readDate(demand(options, "date"));
	const section = readId(content, "sections", demand(options, "section"));
	const author = readId(content, "authors", options.author ?? "redaktsiia");
	const story = readPlainStory(readUtf8(file));
	const { title, unsure } =
		options.title === undefined
			? sentenceCase(story.headline, story.paragraphs.join("\n"))
			: { title: options.title, unsure: [] };
	const fields: ImportedFields = {
		title,
		lead: options.lead ?? leadOf(story.paragraphs[0] ?? ""),
		date,
		dateNote: options["date-note"],
		section,
		tags: readTags(options.tags ?? ""),
		authors: [author],
		views: story.views,
		comments: story.comments,
	};
	const { year, month } = zoned(new Date(date), site.zone);
	const folder = `${year}/${String(month).padStart(2, "0")}`;
	const slug = readSlug(options.slug ?? slugify(title));
	const target = join(content, "articles", folder, `${slug}.mdx`);
	checkFields(fields, target);
	placeNew(target, writeArticle(fields, story.paragraphs));
	return { target, unsure };
}

function readCommand(args: string[]): { file: string; options: Options } {
	const names = Object.keys(examples);
	const { positionals, tokens } = parseArgs({
		args,
		options: Object.fromEntries(names.map((n) => [n, { type: "string" }])),
		// Node's own messages are English; the tokens tell enough to word them in Kazakh.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const options: Options = {};
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		if (!names.includes(token.name)) {
			const near = nearest(token.name, names);
			throw new ImportError(
				near === undefined
					? `«${token.rawName}» деген параметр жоқ. Болатыны: ${names.map((n) => `--${n}`).join(", ")}`
					: `«${token.rawName}» деген параметр жоқ. «--${near}» деп жазыңыз`,
			);
		}
		if (token.value === undefined || token.value.startsWith("--"))
			throw new ImportError(
				`«${token.rawName}» параметрінің мәні жоқ. Мысалы, былай жазыңыз: ${examples[token.name]}`,
			);
		options[token.name] = token.value;
	}
	const [file, extra] = positionals;
	if (file === undefined)
		throw new ImportError(
			`Қай файлды алу керегі жазылмаған. Былай жазыңыз: node src/desk/import.ts maqala.txt ${examples.date} ${examples.section}`,
		);
	if (extra !== undefined)
		throw new ImportError(
			`«${extra}» артық тұр. Бір рет бір ғана файл беріңіз, бос орны бар мәнді тырнақшаға алыңыз`,
		);
	return { file, options };
}

function demand(options: Options, name: string): string {
	const value = options[name];
	if (value !== undefined) return value;
	throw new ImportError(
		`«--${name}» жазылмаған. Мысалы, былай жазыңыз: ${examples[name]}`,
	);
}

function readDate(text: string): string {
	const [, day, offset] =
		/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(
			text,
		) ?? [];
	const moment = new Date(text);
	// The engine reads 30 February as 2 March.
	if (
		day === undefined ||
		Number.isNaN(moment.getTime()) ||
		new Date(day).toISOString().slice(0, 10) !== day
	)
		throw new ImportError(
			`«${text}» – күн емес. Күні мен сағатын белдеуімен жазыңыз: ${examples.date}`,
		);
	if (offset === undefined)
		throw new ImportError(
			`«${text}» күнінде уақыт белдеуі жоқ. Соңына қосып жазыңыз: --date ${text}${day < "2024-03-01" ? "+06:00" : "+05:00"}`,
		);
	return text;
}

/** Reads the ids of `sections.yaml` or `authors.yaml` and finds one. */
function readId(content: string, list: string, id: string): string {
	const file = join(content, `${list}.yaml`);
	const { value } = parseYaml(readUtf8(file), file);
	const ids = (Array.isArray(value) ? value : []).flatMap((record: unknown) =>
		typeof record === "object" && record !== null && "id" in record
			? [String(record.id)]
			: [],
	);
	if (ids.includes(id)) return id;
	const what = list === "sections" ? "бөлім" : "автор";
	throw new ImportError(
		`«${id}» деген ${what} ${file} ішінде жоқ. Мынаның бірін жазыңыз: ${ids.join(", ")}`,
	);
}

function readTags(list: string): string[] {
	const tags = list.split(",").map((tag) => tag.trim());
	return [...new Set(tags)].filter((tag) => tag !== "");
}

function readSlug(slug: string): string {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return slug;
	throw new ImportError(
		slug === ""
			? `Тақырыптан мекенжай шықпады. Оны өзіңіз жазыңыз: ${examples.slug}`
			: `«${slug}» мекенжайға жарамайды. Кіші латын әріптері мен цифрларды ғана дефиспен жазыңыз: ${examples.slug}`,
	);
}

function readUtf8(file: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		throw new ImportError(
			codeOf(error) === "ENOENT"
				? `«${file}» деген файл жоқ. Файлдың жолын тексеріп, қайта жазыңыз`
				: `«${file}» оқылмады (${codeOf(error)}). Оқуға болатын мәтіндік файл беріңіз`,
		);
	}
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		// UTF-16 without letters beyond ASCII passes for UTF-8, but no text holds NUL.
		if (!text.includes("\0")) return text;
	} catch {
		// Told below, with the other kind of wrong file.
	}
	throw new ImportError(
		`«${file}» UTF-8 кодтауында емес. Оны мәтін редакторында UTF-8 етіп қайта сақтаңыз`,
	);
}

/** The article must pass the check that the site itself makes. */
function checkFields(fields: ImportedFields, target: string): void {
	const yaml = parseYaml(writeFrontMatter(fields), target);
	const [problem] = checkYaml(yaml, target, articleSchema).problems;
	if (problem !== undefined) throw new ImportError(problem.message);
}

/** Writes a file that is there whole or not at all, and never over another. */
function placeNew(target: string, text: string): void {
	const taken = new ImportError(
		`«${target}» бұрыннан бар. Басқа мекенжай беріңіз (${examples.slug}) не ескі файлды алдымен өшіріңіз`,
	);
	if (existsSync(target)) throw taken;
	const temporary = join(
		dirname(target),
		`.${basename(target)}.${process.pid}.tmp`,
	);
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(temporary, text, { flush: true });
		linkSync(temporary, target);
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw taken;
		throw new ImportError(
			`«${target}» жазылмады (${codeOf(error)}). Бумаға жазуға рұқсат пен бос орын бар-жоғын тексеріңіз`,
		);
	} finally {
		rmSync(temporary, { force: true });
	}
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error
		? String(error.code)
		: String(error);
}

try {
	const { target, unsure } = importStory(process.argv.slice(2));
	console.log(`Жасалды: ${target}`);
	if (unsure.length > 0)
		console.log(
			`Тақырыптағы мына сөздердің бас әріппен жазылатын-жазылмайтыны мәтіннен белгісіз, қарап шығыңыз: ${unsure.join(", ")}`,
		);
} catch (error) {
	if (!(error instanceof ImportError)) throw error;
	console.error(`Қате: ${error.message}`);
	process.exitCode = 1;
}
