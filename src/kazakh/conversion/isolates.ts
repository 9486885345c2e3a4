import { arabic } from "../alphabets.ts";
import { createSpeller } from "./speller.ts";
import { findUrls } from "./urls.ts";

/** A piece of right-to-left text, and whether it has to be isolated from what stands around it. */
export interface Piece {
	text: string;
	isIsolated: boolean;
}

const spell = createSpeller(arabic);

/** Short names of units: those a Kazakh text writes in Cyrillic letters, as spelt in Arabic, and Latin ones. */
// biome-ignore format: a table is read by its rows
const units = [
	...[
		"км/сағ", "км", "м", "см", "мм", "мг", "кг", "г", "т", "ц", "л", "мл", "га", "кВт", "МВт", "ГВт", "Гц",
		"сағ", "мин", "сек", "млн", "млрд", "тг",
	].map((unit) => unit.replace(/\p{L}+/gu, (word) => spell(word))),
	..."kW|MW|GW|kWh|B|kB|MB|GB|TB|Mbit|Gbit|Hz|kHz|MHz|GHz|mm|cm|m|km|g|kg|ml|l".split("|"),
].join("|");

const space = "[ \\u00a0\\u202f]";
const foreignLetter = "[\\p{Script=Latin}\\p{Script=Greek}]";
const inName = "[\\p{Script=Latin}\\p{Script=Greek}\\u0300-\\u036f\\d_]";

/** A Latin word with what belongs to it: Node.js, AT&T, COVID-19, C++, #BarCamp, @altyn. */
const name = `[@#]?\\d*${foreignLetter}(?:${inName}|[-./:@?=&%~#+'’·–]+(?=${inName}))*[+#]*`;

const telephone =
	"(?:\\+\\d{1,3}|8(?=[ \\u00a0]?[ (-]\\d{3}))(?:[ \\u00a0()-]{1,2}\\d{2,4}){3,5}";

/** Digits in groups, a date or a score with hyphens, a plain number. */
const number = [
	`\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:,\\d+)?`,
	"\\d+(?:-\\d+)+",
	"\\d+(?:[.,:]\\d+)*",
].join("|");

const unit = `${space}?(?:[%‰$€₸₽£¥]|°[CF]?|(?:${units})[²³]?(?![\\p{L}\\p{N}]))`;

const candidates = new RegExp(
	`${name}(?: (?:\\d+ )?${name})*|${telephone}|(?:[$€₸₽£¥]${space}?|(?<![\\p{L}\\p{N}])[+−-])?(?:${number})(?:${unit})?`,
	"gu",
);

/**
 * Cuts text in Arabic script where something in it runs from left to right, or would be torn apart by the text around:
 * Latin names, addresses, telephone numbers, numbers with a sign, a unit or spaces inside. Plain numbers need nothing.
 */
export function cutIsolates(text: string): Piece[] {
	if (!/[\d@]|[^\P{L}\p{Script=Arabic}]/u.test(text))
		return [{ text, isIsolated: false }];
	return findUrls(text).flatMap(({ text: stretch, isUrl }) =>
		isUrl ? [{ text: stretch, isIsolated: true }] : cutStretch(stretch),
	);
}

function cutStretch(text: string): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	for (const { 0: found, index } of text.matchAll(candidates)) {
		if (/^\d+(?:[.,:]\d+)*$/.test(found)) continue;
		pieces.push(
			{ text: text.slice(done, index), isIsolated: false },
			{ text: found, isIsolated: true },
		);
		done = index + found.length;
	}
	pieces.push({ text: text.slice(done), isIsolated: false });
	return pieces.filter((piece) => piece.text !== "");
}
