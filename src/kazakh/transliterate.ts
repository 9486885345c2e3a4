import { type Alphabet, arabic, latin2021, type Script } from "./alphabets.ts";
import { isLoneNumeral } from "./conversion/roman.ts";
import { createSpeller, type Speller } from "./conversion/speller.ts";
import { findUrls } from "./conversion/urls.ts";

/** A join between pieces of a text that may run through a word, and one that ends the word. */
const seam = "\uffff";
const gap = "\ufffe";

const anyCyrillic = /\p{Script=Cyrillic}/u;
const anyLatin = /\p{Script=Latin}/u;
/** The letters of Kazakh stand first: what is found among them is found soonest. */
const words =
	/(?:[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\uffff])+/gu;

const spellers = new WeakMap<Alphabet, Speller>();

/**
 * Turns Kazakh text in Cyrillic letters into another script. URLs, e-mail, words in Latin letters, Roman
 * numerals, digits and all that is no letter stay as they are; in Arabic script `,` `;` `?` become `،` `؛` `؟`
 * wherever they are punctuation. The result is in NFC. Takes any text, throws nothing, and needs time linear in the
 * length of the text. `alphabet` must be one of `script`.
 */
export function transliterate(
	text: string,
	script: Script,
	alphabet: Alphabet = findAlphabet(script),
): string {
	const composed = text.normalize("NFC");
	const isCyrillic = anyCyrillic.test(composed);
	if (!isCyrillic && (script === "latn" || anyLatin.test(composed)))
		return composed;
	const spell = findSpeller(alphabet);
	return findUrls(composed)
		.map(({ text: stretch, isUrl }) =>
			isUrl ? stretch : convert(stretch, alphabet, spell),
		)
		.join("");
}

/**
 * Does the same to a text that markup has cut into pieces, and gives the pieces back: a word may run through a cut
 * (`<b>Т</b>іл`), so that its spelling depends on both sides. Only a piece that begins with a small letter, or follows a
 * lone letter, continues the word before it; labels that merely touch (`<i>Тіл</i>Қоғам`) are words of their own.
 */
export function transliteratePieces(
	pieces: readonly string[],
	script: Script,
	alphabet: Alphabet = findAlphabet(script),
): string[] {
	if (pieces.length < 2 || pieces.some((piece) => /[\ufffe\uffff]/.test(piece)))
		return pieces.map((piece) => transliterate(piece, script, alphabet));
	const joined = pieces
		.map((piece, index) => {
			const before = pieces[index - 1];
			if (before === undefined) return piece;
			return (isContinued(before, piece) ? seam : gap) + piece;
		})
		.join("");
	return transliterate(joined, script, alphabet).split(/[\ufffe\uffff]/);
}

/** The alphabet of a script when none is asked for. */
function findAlphabet(script: Script): Alphabet {
	return script === "latn" ? latin2021 : arabic;
}

function findSpeller(alphabet: Alphabet): Speller {
	const known = spellers.get(alphabet);
	if (known) return known;
	const made = createSpeller(alphabet);
	spellers.set(alphabet, made);
	return made;
}

function isContinued(before: string, piece: string): boolean {
	return (
		/^[\p{Ll}\p{M}\u00ad]/u.test(piece) ||
		/(?:^|[^\p{L}\p{M}])\p{L}$/u.test(before.slice(-3))
	);
}

function convert(text: string, alphabet: Alphabet, spell: Speller): string {
	return convertMarks(text, alphabet).replace(
		words,
		(word, at: number, whole: string) => {
			if (word.length > 1 || word === word.toLowerCase()) return spell(word);
			const before = whole.slice(Math.max(0, at - 20), at);
			const after = whole.slice(at + 1, at + 20);
			if (isLoneNumeral(word, before, after)) return word === "Х" ? "X" : "I";
			return spell(word, isAmongCapitals(before, after));
		},
	);
}

/** Whether the word after a lone letter, or else the one before it, is in capitals: «Я, ҚАЗАҚПЫН», «Я деген». */
function isAmongCapitals(before: string, after: string): boolean {
	const neighbour =
		/^[^\p{L}]*(\p{L}{2,})/u.exec(after)?.[1] ??
		/(\p{L}{2,})[^\p{L}]*$/u.exec(before)?.[1];
	return neighbour !== undefined && !/\P{Lu}/u.test(neighbour);
}

/** Quotes that hold no Cyrillic letter, and single signs. */
const quotesAndMarks =
	/«[^«»\p{Script=Cyrillic}]*»|“[^“”\p{Script=Cyrillic}]*”|[,;?]/gu;

/** Punctuation, but not the comma of a number, nor a sign inside a foreign quotation or a Latin word. */
function convertMarks(text: string, { marks }: Alphabet): string {
	if (Object.keys(marks).length === 0) return text;
	return text.replace(quotesAndMarks, (found, at: number) => {
		if (found.length > 1) return found;
		const before = text.slice(Math.max(0, at - 1), at);
		const after = text.slice(at + 1, at + 3);
		const isInside =
			(found === "," && /\d/.test(before) && /^\d/.test(after)) ||
			(/[A-Za-z0-9]/.test(before) && /^(?:[A-Za-z]| [a-z])/.test(after));
		return isInside ? found : (marks[found] ?? found);
	});
}
