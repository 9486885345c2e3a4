/** What the parser found wrong, by the line of the text, from 1. */
interface YamlError {
	code: string;
	line: number;
}

/** A line that cannot be read, and what to write instead. */
export interface YamlProblem {
	line: number;
	message: string;
}

const yamlErrors: Record<string, string> = {
	DUPLICATE_KEY: "Бір өріс екі рет жазылған. Артығын өшіріңіз",
	TAB_AS_INDENT: "Жол басында табуляция тұр. Орнына бос орын қойыңыз",
	BAD_INDENT: "Шегініс дұрыс емес. Алдыңғы жолдармен туралап жазыңыз",
	MULTILINE_IMPLICIT_KEY:
		"Бұл жолда «өріс: мән» түрі бұзылған. Қос нүктеден кейін бос орын қойып жазыңыз, мысалы: title: Наурыз",
	MISSING_CHAR:
		'Тырнақша не жақша жабылмаған. Жабыңыз; ішінде «: » бар мәтінді тұтас "…" ішіне алыңыз',
	BLOCK_AS_IMPLICIT_KEY:
		'Мәтін ішінде «: » тұр. Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: "Наурыз: мереке"',
};

const unreadable =
	'Бұл жол YAML ретінде оқылмайды. «өріс: мән» түрінде жазыңыз, қиын мәтінді "…" ішіне алыңыз';

/** The parser goes on after these as if nothing had been; what it tells after others is mostly of its own making. */
const apart = new Set(["DUPLICATE_KEY", "TAB_AS_INDENT"]);

/**
 * Words what the parser of YAML found. It tells where it lost its way, which is seldom where the slip is: lines that hold
 * a well-known slip are told of themselves, and only where there is none the parser's own places stand.
 */
export function explainErrors(
	errors: readonly YamlError[],
	text: string,
): YamlProblem[] {
	if (errors.length === 0) return [];
	const slips = findSlips(text.split("\n"));
	const told = new Set(slips.map(({ line }) => line));
	const others = errors.filter(
		({ code, line }) =>
			!told.has(line) && (slips.length === 0 || apart.has(code)),
	);
	return [
		...slips,
		...others.map(({ code, line }) => ({
			line,
			message: yamlErrors[code] ?? unreadable,
		})),
	].sort((a, b) => a.line - b.line);
}

/** A slip by the shape of its line, and what is said of it: the name of the field, then the rest of the line. */
const slipShapes: readonly [
	shape: RegExp,
	say: (name: string, rest: string) => string,
][] = [
	[
		/^ *([\w-]+)\u00a0*:\u00a0\s*(.*)$/,
		(name) =>
			`«${name}:» дегеннен кейін ажырамайтын бос орын тұр. Оны өшіріп, кәдімгі бос орын қойыңыз`,
	],
	[
		/^ *([\w-]+)：\s*(.*)$/,
		(name) =>
			`«${name}» өрісінен кейін өзге қос нүкте тұр. Кәдімгісін жазыңыз: ${name}: …`,
	],
	[
		/^ *([A-Za-z][\w-]*) *:(?![\s/])(.+)$/,
		(name, rest) =>
			`«${name}:» дегеннен кейін бос орын жоқ. Былай жазыңыз: ${name}: ${shorten(rest)}`,
	],
	[
		/^ *([A-Za-z][\w-]*) *= *(.*)$/,
		(name, rest) =>
			`«=» орнына қос нүкте керек. Былай жазыңыз: ${name}: ${shorten(rest)}`,
	],
	[
		/^ *([\w-]+): +["'][^"']*["'] +[^\s#].*$/,
		() =>
			"Тырнақшасы жабылғаннан кейін де мәтін тұр. Мәтін ішінде « » тырнақшасын қойыңыз не бүкіл мәнді '…' ішіне алыңыз",
	],
	[
		/^ *([\w-]+): +(- .*)$/,
		(name, rest) =>
			`«${name}» мәні сызықшадан басталған. Тізім болса, әр жолын жаңа жолдан бастаңыз; мәтін болса, тырнақшаға алыңыз: ${name}: "${shorten(rest)}"`,
	],
	[
		/^ *([\w-]+): +([@`%&*!|>].*)$/,
		(name, rest) =>
			`«${name}» мәні «${rest.slice(0, 1)}» таңбасынан басталған. Тырнақшаға алыңыз: ${name}: "${shorten(rest)}"`,
	],
	[
		/^ *-(?=\p{L})()(.*)$/u,
		(_, rest) =>
			`Тізім жолында дефистен кейін бос орын жоқ. Былай жазыңыз: - ${shorten(rest)}`,
	],
	[
		/^([a-z]+) +([^\s:].*)$/i,
		(name) => `«${name}» сөзінен кейін қос нүкте жоқ. ${name}: … деп жазыңыз`,
	],
];

const maxShown = 40;

const shorten = (text: string) =>
	text.length > maxShown ? `${text.slice(0, maxShown)}…` : text.trim();

/** Lines that hold a well-known slip. */
function findSlips(lines: readonly string[]): YamlProblem[] {
	return lines.flatMap((line, at) => {
		const message = explainIndent(lines, at) ?? explainShape(line);
		return message === undefined ? [] : [{ line: at + 1, message }];
	});
}

function explainShape(line: string): string | undefined {
	for (const [shape, say] of slipShapes) {
		const [, name, rest = ""] = shape.exec(line) ?? [];
		if (name !== undefined) return say(name, rest);
	}
	return undefined;
}

/** A field that is set in from the one before it, though that one has its value already. */
function explainIndent(
	lines: readonly string[],
	at: number,
): string | undefined {
	const [, indent, name] = /^([ \u00a0]+)([a-z]\w*):(?:\s|$)/i.exec(
		lines[at] ?? "",
	) ?? [undefined, "", ""];
	if (indent === "") return undefined;
	const before = lines.slice(0, at).findLast((line) => line.trim() !== "");
	const next = lines.slice(at + 1).find((line) => line.trim() !== "");
	const isFirst =
		before === undefined && next !== undefined && /^\S/.test(next);
	const isDeeper =
		before !== undefined &&
		/^(?:- )?\w+: +\S/.test(before) &&
		!/^- /.test(before) &&
		!/[|>[{][-+]?$/.test(before);
	return isFirst || isDeeper
		? `«${name}» өрісінің алдында артық бос орын тұр. Өшіріп, жолды «${name}:» деп бастаңыз`
		: undefined;
}
