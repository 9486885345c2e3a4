import { arabic, latin2018, latin2021 } from "../../kazakh/alphabets.ts";
import { soundSpelling } from "../../kazakh/stems/sounds.ts";
import { transliterate } from "../../kazakh/transliterate.ts";
import { readTyped } from "../../kazakh/typed.ts";
import { plainWord } from "../../kazakh/words.ts";

const alphabets = [latin2021, latin2018, arabic];

/** So many letters that share a spelling with others never hide a word. */
const clear = 6;
const ambiguous = /[ийэһхцчщёюя]/g;

/**
 * Spellings of a word of the site, in its own scripts, of which `readTyped` does not think of the word: some of long words
 * that break vowel harmony again and again. They depend on the word alone, so a build finds them once for each new word.
 */
export function exceptionsOf(word: string): [spelling: string, word: string][] {
	const plain = plainWord(word);
	if (!mayHide(plain)) return [];
	const sound = soundSpelling(plain);
	return alphabets
		.map((alphabet) => transliterate(plain, alphabet.script, alphabet))
		.filter(
			(spelling) =>
				!readTyped(spelling).some(
					(reading) => reading.isExact && soundSpelling(reading.word) === sound,
				),
		)
		.map((spelling) => [spelling, plain]);
}

/** Whether a word breaks harmony, or has many letters of more than one reading; only such words are worth trying. */
function mayHide(word: string): boolean {
	if (!/^[\p{Script=Cyrillic}-]{4,40}$/u.test(word)) return false;
	const isMixed = /[аоұы]/.test(word) && /[әөүі]/.test(word);
	return isMixed || (word.match(ambiguous)?.length ?? 0) > clear;
}
