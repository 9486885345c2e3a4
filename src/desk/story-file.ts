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
import { slugify } from "../kazakh/slug.ts";
import { DeskError } from "./options.ts";
import { examples } from "./story-command.ts";
import type { StoryFields } from "./story-fields.ts";
import { writeFrontMatter } from "./story-text.ts";

/**
 * Where a story's file belongs.
 * @param content folder of the paper's content
 * @param date its moment, which decides the folder by the paper's own zone
 * @param own the slug that was asked for; without one it is made of the headline
 * @throws DeskError where no address comes of it
 */
export function placeOf(
	content: string,
	date: Date,
	title: string,
	own: unknown,
): string {
	const { year, month } = zoned(date, paper.zone);
	const folder = `${year}/${String(month).padStart(2, "0")}`;
	const slug = readSlug(String(own ?? slugify(title)));
	return join(content, "articles", folder, `${slug}.mdx`);
}

/** Whoever signs: who is named, or the newsroom where no source is. */
export function readAuthors(
	content: string,
	{ authors, source }: Record<string, unknown>,
): string[] {
	if (Array.isArray(authors))
		return authors.map((id) => readId(content, "authors", String(id)));
	return source === undefined ? [firstId(content, "authors", newsroom)] : [];
}

/** Who signs what nobody signs, if the paper has such an author. */
const newsroom = "redaktsiia";

/** A moment with its offset, as it was given. @throws DeskError with how one is written */
export function readDate(text: string, option: string): string {
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
		throw new DeskError(
			`«${text}» – күн емес. Күні мен сағатын белдеуімен жазыңыз: ${examples[option]}`,
		);
	if (offset === undefined)
		throw new DeskError(
			`«${text}» күнінде уақыт белдеуі жоқ. Соңына қосып жазыңыз: --${option} ${text}${day < "2024-03-01" ? "+06:00" : "+05:00"}`,
		);
	return text;
}

type RecordList = "sections" | "authors";

const fileOf = (content: string, list: RecordList) =>
	join(content, `${list}.yaml`);

/** The ids of `sections.yaml` or `authors.yaml`, in their order. */
function idsOf(content: string, list: RecordList): string[] {
	const file = fileOf(content, list);
	const { value } = parseYaml(readUtf8(file), file);
	return (Array.isArray(value) ? value : []).flatMap((record: unknown) =>
		typeof record === "object" && record !== null && "id" in record
			? [String(record.id)]
			: [],
	);
}

/** An id, if there is a record of it. @throws DeskError with those there are */
export function readId(content: string, list: RecordList, id: string): string {
	const ids = idsOf(content, list);
	if (ids.includes(id)) return id;
	const what = list === "sections" ? "бөлім" : "автор";
	throw new DeskError(
		`«${id}» деген ${what} ${fileOf(content, list)} ішінде жоқ. Мынаның бірін жазыңыз: ${ids.join(", ")}`,
	);
}

/** The id that is preferred, or else the first of its list. @throws DeskError where the list holds none */
export function firstId(
	content: string,
	list: RecordList,
	preferred = "",
): string {
	const ids = idsOf(content, list);
	const id = ids.includes(preferred) ? preferred : ids[0];
	if (id !== undefined) return id;
	throw new DeskError(
		`${fileOf(content, list)} бос. Кемінде бір жазба қосыңыз: content/README.md`,
	);
}

function readSlug(slug: string): string {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return slug;
	throw new DeskError(
		slug === ""
			? `Тақырыптан мекенжай шықпады. Оны өзіңіз жазыңыз: ${examples.slug}`
			: `«${slug}» мекенжайға жарамайды. Кіші латын әріптері мен цифрларды ғана дефиспен жазыңыз: ${examples.slug}`,
	);
}

/** The text of a file of UTF-8. @throws DeskError where it is none */
export function readUtf8(file: string): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		throw new DeskError(
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
	throw new DeskError(
		`«${file}» UTF-8 кодтауында емес. Оны мәтін редакторында UTF-8 етіп қайта сақтаңыз`,
	);
}

/** The article must pass the check that the site itself makes. */
export function checkFields(fields: StoryFields, target: string): void {
	const yaml = parseYaml(writeFrontMatter(fields), target);
	const [problem] = checkYaml(yaml, target, articleSchema).problems;
	if (problem !== undefined) throw new DeskError(problem.message);
}

/** Writes a file that is there whole or not at all, and never over another. */
export function placeNew(target: string, text: string): void {
	const taken = new DeskError(
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
		throw new DeskError(
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
