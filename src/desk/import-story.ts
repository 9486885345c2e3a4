import {
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { paper } from "../article/paper.ts";
import { articleSchema } from "../article/schema.ts";
import { checkYaml, parseYaml } from "../article/yaml.ts";
import { zoned } from "../kazakh/dates.ts";
import { sentenceCase } from "../kazakh/headline.ts";
import { slugify } from "../kazakh/slug.ts";
import { demand, examples, readCommand } from "./import-command.ts";
import { type ImportedFields, readFields } from "./import-fields.ts";
import {
	ImportError,
	leadOf,
	readPlainStory,
	writeArticle,
	writeFrontMatter,
} from "./import-text.ts";

/**
 * Makes an article of a plain text; gives the path made and the words of the title to look at.
 * Throws ImportError with what to write instead, and has then changed nothing.
 */
export function importStory(args: string[]): {
	target: string;
	unsure: string[];
} {
	const { file, given } = readCommand(args);
	const content = given.get("content")?.at(-1) ?? "content";
	const date = readDate(demand(given, "date"), "date");
	const updated = given.get("updated")?.at(-1);
	if (updated !== undefined) readDate(updated, "updated");
	const { slug: ownSlug, ...fields } = readFields(given);
	const section = readId(content, "sections", demand(given, "section"));
	const authors = readAuthors(content, fields);
	const story = readPlainStory(readUtf8(file));
	const { title, unsure } =
		fields.title === undefined
			? sentenceCase(story.headline, story.paragraphs.join("\n"))
			: { title: String(fields.title), unsure: [] };
	const { year, month } = zoned(new Date(date), paper.zone);
	const folder = `${year}/${String(month).padStart(2, "0")}`;
	const slug = readSlug(String(ownSlug ?? slugify(title)));
	const target = join(content, "articles", folder, `${slug}.mdx`);
	const article: ImportedFields = {
		lead: leadOf(story.paragraphs[0] ?? ""),
		views: story.views,
		comments: story.comments,
		...fields,
		title,
		date,
		section,
		authors,
	};
	checkFields(article, target);
	placeNew(target, writeArticle(article, story.paragraphs));
	return { target, unsure };
}

/** Whoever signs: who is named, or the newsroom where no source is. */
function readAuthors(
	content: string,
	{ authors, source }: Record<string, unknown>,
): string[] {
	const signed = Array.isArray(authors)
		? authors
		: source === undefined
			? ["redaktsiia"]
			: [];
	return signed.map((id) => readId(content, "authors", String(id)));
}

function readDate(text: string, option: string): string {
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
			`«${text}» – күн емес. Күні мен сағатын белдеуімен жазыңыз: ${examples[option]}`,
		);
	if (offset === undefined)
		throw new ImportError(
			`«${text}» күнінде уақыт белдеуі жоқ. Соңына қосып жазыңыз: --${option} ${text}${day < "2024-03-01" ? "+06:00" : "+05:00"}`,
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
