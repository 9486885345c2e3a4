import { DeskError } from "./options.ts";

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
 * Throws DeskError where one of them is missing.
 */
export function readPlainStory(text: string): PlainStory {
	const lines = text
		.split(/\r\n?|\n/)
		.map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ""));
	const places = lines.flatMap((line, at) => (/\S/.test(line) ? [at] : []));
	const [headlineAt, viewsAt, commentsAt, ...rest] = places;
	if (headlineAt === undefined)
		throw new DeskError(
			"Файл бос. Бірінші жолға тақырыпты жазып, одан кейін екі сан мен мәтінді қойыңыз",
		);
	const headline = lines[headlineAt] ?? "";
	if (!/\p{L}/u.test(headline))
		throw new DeskError(
			`Тақырып жоқ: ${headlineAt + 1}-жолда «${shorten(headline)}» тұр. Бірінші жолға мақаланың тақырыбын жазыңыз`,
		);
	const views = readCounter(lines, viewsAt, "Қанша рет оқылғаны");
	const comments = readCounter(lines, commentsAt, "Пікір саны");
	if (rest.length === 0)
		throw new DeskError(
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
	throw new DeskError(
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
