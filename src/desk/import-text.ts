import { Document, isCollection } from "yaml";
import { type ImportedFields, inFileOrder } from "./import-fields.ts";
import { writeBody } from "./import-markdown.ts";
import { DeskError } from "./options.ts";

/** What is wrong with a text or with what is said of it. */
export class ImportError extends DeskError {}

/** A story as newsrooms keep it in plain text. */
export interface PlainStory {
	headline: string;
	views: number;
	comments: number;
	/** In their order, word for word; a line break inside one is "\n". */
	paragraphs: string[];
}

/** The longest lead taken from a text, in characters. */
const maxLead = 300;

/**
 * Reads a plain text: a headline, then the number of reads, the number of comments, and paragraphs between blank lines.
 * Throws ImportError where one of them is missing.
 */
export function readPlainStory(text: string): PlainStory {
	const lines = text
		.split(/\r\n?|\n/)
		.map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ""));
	const places = lines.flatMap((line, at) => (/\S/.test(line) ? [at] : []));
	const [headlineAt, viewsAt, commentsAt, ...rest] = places;
	if (headlineAt === undefined)
		throw new ImportError(
			"Файл бос. Бірінші жолға тақырыпты жазып, одан кейін екі сан мен мәтінді қойыңыз",
		);
	const headline = lines[headlineAt] ?? "";
	if (!/\p{L}/u.test(headline))
		throw new ImportError(
			`Тақырып жоқ: ${headlineAt + 1}-жолда «${shorten(headline)}» тұр. Бірінші жолға мақаланың тақырыбын жазыңыз`,
		);
	const views = readCounter(lines, viewsAt, "Қанша рет оқылғаны");
	const comments = readCounter(lines, commentsAt, "Пікір саны");
	if (rest.length === 0)
		throw new ImportError(
			"Мақаланың мәтіні жоқ. Екі саннан кейін бос жол қалдырып, мәтінін жазыңыз",
		);
	const paragraphs = lines
		.slice(rest[0])
		.map((line) => (/\S/.test(line) ? line : ""))
		.join("\n")
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.replace(/^\n|\n$/g, ""))
		.filter((paragraph) => paragraph !== "");
	return { headline, views, comments, paragraphs };
}

function readCounter(
	lines: readonly string[],
	at: number | undefined,
	what: string,
): number {
	const line = at === undefined ? undefined : lines[at];
	const digits = line?.replace(/\s/g, "") ?? "";
	const counter = Number(digits);
	if (/^\d+$/.test(digits) && Number.isSafeInteger(counter)) return counter;
	const found =
		at === undefined || line === undefined
			? "файл одан бұрын бітіп тұр"
			: `${at + 1}-жолда «${shorten(line)}» тұр`;
	throw new ImportError(
		`${what} жазылмаған: ${found}. Тақырыптан кейін екі жолға бүтін екі сан жазыңыз: алдымен қанша рет оқылғанын, сосын пікір санын, мысалы 68 және 0`,
	);
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * The first sentence of a text; one longer than 300 characters is cut at a word and ends in «…». The full stop of an
 * initial (М. Әуезов) ends no sentence.
 */
export function leadOf(paragraph: string): string {
	const text = paragraph.replace(/\s*\n\s*/g, " ");
	const end = text.match(
		/(?:[!?…]|(?<!(?<!\p{L})\p{L})\.)[.!?…]*["»”)]*(?=\s+[\s"«„“(–—-]*[\p{Lu}\p{N}])/u,
	);
	const sentence = end ? text.slice(0, (end.index ?? 0) + end[0].length) : text;
	if (sentence.length <= maxLead) return sentence;
	const room = sentence.slice(0, maxLead);
	const cut = room.search(/\s+\S*$/);
	const words = cut > 0 ? room.slice(0, cut) : room.slice(0, maxLead - 1);
	return `${words.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** The text of an article file: front matter, then its body. */
export function writeArticle(
	fields: ImportedFields,
	paragraphs: readonly string[],
): string {
	return `---\n${writeFrontMatter(fields)}---\n\n${writeBody(paragraphs)}\n`;
}

/** The YAML between the `---` lines; absent and empty fields are left out. */
export function writeFrontMatter(fields: ImportedFields): string {
	const isEmpty = (value: unknown) =>
		Array.isArray(value) && value.length === 0;
	const document = new Document(
		Object.fromEntries(
			Object.entries(inFileOrder(fields)).filter(
				([, value]) => !isEmpty(value),
			),
		),
	);
	for (const key of ["tags", "authors", "related", "redirectFrom"]) {
		const list = document.get(key, true);
		if (isCollection(list)) list.flow = true;
	}
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
