import { offsetIn } from "../kazakh/dates.ts";
import { isInCapitals, sentenceCase } from "../kazakh/headline.ts";
import { Diagnostic, type Edit } from "./diagnostic.ts";
import { paper } from "./paper.ts";
import { type Prose, placeOf, proseOfFields } from "./prose.ts";
import { pairQuotes } from "./quotes.ts";
import { slips as rules } from "./rules/letters.ts";
import type { Message } from "./rules/rule.ts";
import { editFrom, editPart, rangeFrom } from "./written.ts";
import { tellOfField, type Yaml } from "./yaml.ts";

/**
 * Slips that keep nothing from being published and that nobody sees until it is too late: a sign that search stumbles
 * over, a title cut short, an hour that is not meant. All of them are warnings.
 */

/** A sign that does not belong in a Kazakh text, and what is said of it. */
interface Slip {
	/** Begins with the sign itself, and looks behind it afterwards: nearly all texts have none of them, which is so seen soonest. */
	sign: RegExp;
	say: (shown: string, others: number) => Message;
	/** What is to stand in its place; nothing where a person has to decide. */
	mend(text: string, index: number, sign: string): string | undefined;
}

const ownQuote = (text: string, index: number) => pairQuotes(text).get(index);

const slips: readonly Slip[] = [
	{ sign: /\u00ad/, say: rules["soft-hyphen"], mend: () => "" },
	{
		// A joiner holds an emoji together.
		sign: /[\u200b\u200c\u200e\u200f\u2060\ufeff]|\u200d(?<!(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d)/u,
		say: rules["zero-width"],
		mend: () => "",
	},
	{
		// After a digit, an initial or a number sign it is meant.
		sign: /[\u00a0\u202f\u2007](?<=(?:[\p{L}\p{M}]{2}|[,;:!?)»]).)(?=[\p{L}«(])/u,
		say: rules["no-break-space"],
		mend: () => " ",
	},
	{ sign: /"/, say: rules["straight-quote"], mend: ownQuote },
	{ sign: /[“”„‟]/, say: rules["foreign-quote"], mend: ownQuote },
	{
		sign: / - (?<=\S - )(?=\S)|--(?<=(?:^|\s)--)(?=\s)|--(?<=\p{L}--)(?=\p{L})/mu,
		say: rules["hyphen-for-dash"],
		mend: (text, index, sign) =>
			sign === "--" && !/\p{L}/u.test(text.charAt(index - 1)) ? "–" : " – ",
	},
];

/** How much of the text before and after a sign is shown, in UTF-16 units. */
const around = 14;

/** The fields of a file, as they were written and as they were read. */
interface Fields {
	yaml: Yaml;
	text: string;
	/** Line of the file, from 1, on which they begin. */
	firstLine: number;
}

/**
 * Warns of all slips of one file.
 * @param prose the words of its text, if it has one, by the file's lines
 * @param body the same as one text, which shows how names are written
 */
export function warnOfSlips(
	file: string,
	{ yaml, text, firstLine }: Fields,
	prose: readonly Prose[] = [],
	body = "",
): Diagnostic[] {
	return [
		...findRemarks(file, text, firstLine),
		...findFieldSlips(file, yaml, body),
		...findSlips(file, [...proseOfFields(yaml), ...prose]),
	];
}

/** Warns of each kind of slip once, where it first stands, with how often it stands in the file. */
function findSlips(file: string, prose: readonly Prose[]): Diagnostic[] {
	return slips.flatMap((slip) => {
		const every = new RegExp(slip.sign, `${slip.sign.flags}g`);
		const found = prose
			.filter(({ text }) => slip.sign.test(text))
			.flatMap((one) =>
				Array.from(one.text.matchAll(every), ({ index, 0: sign }) => ({
					...{ prose: one, index, sign },
				})),
			);
		const [first, ...others] = found;
		if (!first) return [];
		const { text, line } = first.prose;
		const shown = excerpt(text, first.index, first.index + first.sign.length);
		const place = placeOf(first.prose, first.index);
		const below = text.slice(0, first.index).match(/\n/g)?.length ?? 0;
		return [
			new Diagnostic(slip.say(shown, others.length), {
				...{ file, line: line + below },
				range: place && rangeFrom(place, first.sign.length),
				fix: found.slice(0, mostMended).flatMap((one) => editsOf(slip, one)),
			}),
		];
	});
}

/** So many places are mended at once: in a text of nothing else each would be looked for through all the text. */
const mostMended = 200;

/** The change that mends a sign, if it stands in the file as it was read. */
function editsOf(
	slip: Slip,
	{ prose, index, sign }: { prose: Prose; index: number; sign: string },
): Edit[] {
	const place = placeOf(prose, index);
	const text = slip.mend(prose.text, index, sign);
	return place && text !== undefined
		? [editFrom(place, sign.length, text)]
		: [];
}

/** A sign with what stands beside it on its line; where one cannot be seen, «⁞» stands for it. */
function excerpt(text: string, start: number, end: number): string {
	const before = text.slice(0, start).split("\n").at(-1) ?? "";
	const after = text.slice(end).split("\n")[0] ?? "";
	const left = before.length > around ? `…${before.slice(-around)}` : before;
	const right = after.length > around ? `${after.slice(0, around)}…` : after;
	const sign = text.slice(start, end);
	const isHidden = /^[\p{Cf}\u00a0\u202f\u2007]$/u.test(sign);
	return `${left}${isHidden ? "⁞" : sign}${right}`
		.replace(/\p{Cf}/gu, "")
		.replace(/\p{Zs}/gu, " ");
}

/** Longer lines and lists are problems already, and dear to look at. */
const [longestLine, mostTags] = [1000, 20];

/** Warns of what YAML or a clock makes of fields that look well. */
function findFieldSlips(file: string, yaml: Yaml, body: string): Diagnostic[] {
	const { value } = yaml;
	if (typeof value !== "object" || value === null) return [];
	const fields = new Map<string, unknown>(Object.entries(value));
	const at = (path: readonly PropertyKey[], message: Message) =>
		tellOfField(file, yaml, path, message);
	const warnings = findOffsets(file, yaml, value);
	const title = fields.get("title");
	if (
		typeof title === "string" &&
		title.length <= longestLine &&
		isInCapitals(title)
	) {
		const written = sentenceCase(title, body).title;
		warnings.push(at(["title"], rules["title-in-capitals"](written)));
	}
	const given = fields.get("tags");
	const tags: unknown[] = Array.isArray(given) ? given.slice(0, mostTags) : [];
	const parted = tags
		.flatMap((one) => String(one).split(/[;,]/))
		.map((one) => one.trim())
		.join(", ");
	for (const [place, tag] of tags.entries())
		if (typeof tag === "string" && /[;,]/.test(tag))
			warnings.push(at(["tags", place], rules["tags-in-one"](tag, parted)));
	return warnings;
}

/** Warns of times whose offset is not that of the paper's zone at that moment: the story would come out an hour off. */
function findOffsets(
	file: string,
	yaml: Yaml,
	value: unknown,
	path: readonly (string | number)[] = [],
): Diagnostic[] {
	if (typeof value === "object" && value !== null)
		return Object.entries(value).flatMap(([name, part]) =>
			findOffsets(file, yaml, part, [
				...path,
				Array.isArray(value) ? Number(name) : name,
			]),
		);
	const field = path.findLast((step) => typeof step === "string") ?? "";
	if (typeof value !== "string" || !timeFields.has(field)) return [];
	const [, wall, offset] =
		/^(\d{4}-\d\d-\d\dT[\d:.]+)([+-]\d\d:\d\d)$/.exec(value) ?? [];
	const moment = new Date(value);
	if (!wall || offset === undefined || Number.isNaN(moment.getTime()))
		return [];
	const right = offsetIn(moment, paper.zone);
	if (offset === right) return [];
	const message = rules["wrong-offset"](field, offset, right, wall);
	const [written] = yaml.valuesAt(path);
	const edit = written && editPart(written, offset, right);
	return [tellOfField(file, yaml, path, message, { fix: edit && [edit] })];
}

const timeFields = new Set(["date", "updated", "until"]);

/** Warns of words that YAML takes for a remark: «title: Мақала #1» is «Мақала». */
function findRemarks(
	file: string,
	yamlText: string,
	firstLine: number,
): Diagnostic[] {
	return yamlText.split("\n").flatMap((line, at) => {
		if (line.length > longestLine || !line.includes("#")) return [];
		const [, key = "", value = "", remark] =
			/^(\s*(?:- +)?(?:[\w-]+: +)?)([^\s"'[{|>#][^"']*?)\s+(#.*)$/.exec(line) ??
			[];
		const isText = /\p{Script=Cyrillic}/u.test(value);
		if (remark === undefined || !(isText || /^#\S/.test(remark))) return [];
		const quoted = `${key.trim()} "${value} ${remark}"`;
		return [
			new Diagnostic(rules["yaml-comment"](remark, quoted), {
				...{ file, line: firstLine + at },
			}),
		];
	});
}
