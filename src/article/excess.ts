import { type Excess, limits, sayBytes, sayExcess, split } from "./limits.ts";
import { countMarks } from "./marks.ts";
import { lineEnds } from "./places.ts";

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
	const signs = countSigns(text);
	const has = (sign: string) => (signs[sign.charCodeAt(0)] ?? 0) > 0;
	const { excess, full } = countMarks(lines, signs);
	if (full > limits.kinds) {
		const what = "Белгілеудің бәрі қосылғанда";
		const percent = (part: number) => Math.round(part * 100);
		const message = `${what} тым көп: ${percent(full)} пайыз (ең көбі – ${percent(limits.kinds)}). ${split}`;
		return [{ line: 1, message }];
	}
	return [
		...excess,
		...[
			first(lines, tooLongWord),
			first(lines, tooDeep),
			has("`") ? first(lines, tooManyTicks) : undefined,
			has("|") ? tooWideTable(lines) : undefined,
			has("<") ? tooDeepTags(lines) : undefined,
		].filter((excess) => excess !== undefined),
	];
}

/** How often each sign of ASCII stands in a text, by its code. */
function countSigns(text: string): Uint32Array {
	const signs = new Uint32Array(128);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < signs.length) signs[code] = (signs[code] ?? 0) + 1;
	}
	return signs;
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
