import { type Excess, limits, sayBytes, sayExcess, split } from "./limits.ts";
import { lineEnds } from "./places.ts";

/** Marks that are counted: in a paragraph (lines without an empty one between them) and in the whole text. */
interface Mark {
	what: string;
	marks: RegExp;
	inParagraph: number;
	inText: number;
}
const counted: readonly Mark[] = [
	{
		what: "«*», «_», «~» белгісі",
		marks: /\*+|_+|~+/g,
		inParagraph: 2000,
		inText: 10_000,
	},
	{
		what: "Тік жақша («[», «]»)",
		marks: /[[\]]/g,
		inParagraph: 1000,
		inText: 5000,
	},
	{ what: "«`» белгісі", marks: /`+/g, inParagraph: 1000, inText: 5000 },
	{ what: "«<» таңбасы", marks: /</g, inParagraph: 1000, inText: 2000 },
	{
		what: 'Атрибут («="…"»)',
		marks: /=[ \t]*["']/g,
		inParagraph: 5000,
		inText: 5000,
	},
	{
		what: "Ирек жақша («{», «}»)",
		marks: /[{}]/g,
		inParagraph: 200,
		inText: 1000,
	},
	{ what: "«@» таңбасы", marks: /@/g, inParagraph: 1000, inText: 2000 },
	{ what: "«&» таңбасы", marks: /&/g, inParagraph: 5000, inText: 10_000 },
	{ what: "«\\» таңбасы", marks: /\\/g, inParagraph: 5000, inText: 10_000 },
	{
		what: "Кестенің ұяшығы («|»)",
		marks: /\|/g,
		inParagraph: 5000,
		inText: 10_000,
	},
	{
		what: "Тізімнің жолы",
		marks: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/g,
		inParagraph: 2000,
		inText: 2000,
	},
	{
		what: "Дәйексөздің жолы («>»)",
		marks: /^[ \t]*>/g,
		inParagraph: 1000,
		inText: 1000,
	},
	{
		what: "Сызықтан тұратын жол («---»)",
		marks: /^ {0,3}(?:-[-\t ]*|=+[\t ]*)$/g,
		inParagraph: 500,
		inText: 1000,
	},
	{ what: "Тақырыпша", marks: /^ {0,3}#+/g, inParagraph: 500, inText: 1000 },
	{
		what: "Ескертпе не сілтеме анықтамасы («[…]:»)",
		marks: /^[ \t>]*\[[^\]]*\]:/g,
		inParagraph: 1000,
		inText: 1000,
	},
];

/** Counts what of a text is dear to read. @returns the first place where there is too much of each; none in any text a person writes */
export function findExcess(text: string): Excess[] {
	const bytes = Buffer.byteLength(text);
	if (bytes > limits.bytes) return [{ line: 1, message: sayBytes(bytes) }];
	const lines = text.split(lineEnds);
	if (lines.length > limits.lines) {
		const message = sayExcess(
			"Файлдың жолы",
			lines.length,
			limits.lines,
			split,
		);
		return [{ line: limits.lines + 1, message }];
	}
	const counts = counted.map((mark) => countMark(lines, mark));
	// Each may stand as often as it may, but not all of them at once: what they cost adds up.
	const full = counts.reduce((sum, { share }) => sum + share, 0);
	if (full > limits.kinds) {
		const what = "Белгілеудің бәрі қосылғанда";
		const percent = (part: number) => Math.round(part * 100);
		const message = `${what} тым көп: ${percent(full)} пайыз (ең көбі – ${percent(limits.kinds)}). ${split}`;
		return [{ line: 1, message }];
	}
	return [
		...counts.flatMap(({ excess }) => excess ?? []),
		...[
			first(lines, tooLongWord),
			first(lines, tooDeep),
			first(lines, tooManyTicks),
			tooWideTable(lines),
			tooDeepTags(lines),
		].filter((excess) => excess !== undefined),
	];
}

function countMark(
	lines: readonly string[],
	{ what, marks, inParagraph, inText }: Mark,
): { excess: Excess | undefined; share: number } {
	let all = 0;
	let here = 0;
	let most = { count: 0, line: 1 };
	let crossed: number | undefined;
	for (const [at, line] of lines.entries()) {
		if (line.trim() === "") here = 0;
		const found = line.match(marks)?.length ?? 0;
		here += found;
		all += found;
		if (here > most.count) most = { count: here, line: at + 1 };
		if (all > inText) crossed ??= at + 1;
	}
	const inOne = sayExcess(
		`${what} бір азат жолда`,
		most.count,
		inParagraph,
		"Арасына бос жол қосып, мәтінді бөліктерге бөліңіз",
	);
	const inAll = sayExcess(what, all, inText, split);
	if (most.count > inParagraph)
		return { excess: { line: most.line, message: inOne }, share: 0 };
	if (crossed !== undefined)
		return { excess: { line: crossed, message: inAll }, share: 0 };
	return { excess: undefined, share: all / inText };
}

function first(
	lines: readonly string[],
	say: (line: string) => string | undefined,
): Excess | undefined {
	for (const [at, line] of lines.entries()) {
		const message = say(line);
		if (message !== undefined) return { line: at + 1, message };
	}
	return undefined;
}

function tooLongWord(line: string): string | undefined {
	if (line.length <= limits.word) return undefined;
	const longest = line
		.split(/\s+/)
		.reduce((most, word) => Math.max(most, word.length), 0);
	return longest > limits.word
		? `Бос орынсыз жазылған сөз тым ұзын: ${longest} таңба (ең көбі – ${limits.word}). Бос орынмен бөліңіз не қысқартыңыз`
		: undefined;
}

function tooManyTicks(line: string): string | undefined {
	const [run] = new RegExp(`\`{${limits.ticks + 1},}`).exec(line) ?? [];
	if (run === undefined) return undefined;
	const mend = "Артығын өшіріңіз";
	return sayExcess("Қатар тұрған «`» белгісі", run.length, limits.ticks, mend);
}

/** Short rows are filled up, so that one long row makes all the others long. */
function tooWideTable(lines: readonly string[]): Excess | undefined {
	let [rows, columns] = [0, 0];
	for (const [at, line] of lines.entries()) {
		const isBetween = line.trim() === "";
		rows = isBetween ? 0 : rows + 1;
		columns = isBetween ? 0 : Math.max(columns, line.split("|").length);
		if (columns > 1 && rows * columns > limits.cells)
			return {
				line: at + 1,
				message: sayExcess(
					"Кестенің ұяшығы",
					rows * columns,
					limits.cells,
					"Кестені бірнеше кестеге бөліңіз",
				),
			};
	}
	return undefined;
}

const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

function tooDeep(line: string): string | undefined {
	const [marked] = prefix.exec(line) ?? [];
	if (marked === undefined) return undefined;
	const depth = marked.match(/>|[-+*]|\d+/g)?.length ?? 0;
	const columns = marked.replaceAll("\t", "    ").length;
	const mend = "Тізім мен дәйексөзді бір-бірінің ішінен шығарып жазыңыз";
	if (depth > limits.nesting)
		return `Тізім мен дәйексөз бір-бірінің ішіне тым терең кірген: ${depth} (ең көбі – ${limits.nesting}). ${mend}`;
	return columns > limits.indent
		? `Тізім жолының шегінісі тым ұзын: ${columns} (ең көбі – ${limits.indent}). ${mend}`
		: undefined;
}

function tooDeepTags(lines: readonly string[]): Excess | undefined {
	let open = 0;
	let deepest = { depth: 0, line: 1 };
	for (const [at, line] of lines.entries())
		for (const [mark] of line.matchAll(/<\/|<(?=[\p{L}>])|\/>/gu)) {
			open = Math.max(0, open + (mark === "<" ? 1 : -1));
			if (open > deepest.depth) deepest = { depth: open, line: at + 1 };
		}
	if (deepest.depth <= limits.tags) return undefined;
	return {
		line: deepest.line,
		message: `Тегтер бір-бірінің ішіне тым терең кірген: ${deepest.depth} (ең көбі – ${limits.tags}). Артық тегтерді өшіріңіз, ашылғанын жабыңыз`,
	};
}
