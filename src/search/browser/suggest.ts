import type { BrowserKeys } from "./keys.ts";

const cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const latin = "abcdefghijklmnopqrstuvwxyz";
/** Shorter words are one slip away from too many others; so are words of middle length, by slips that are seldom made. */
const shortest = 4;
const shortestForAny = 7;
/** Longer ones cost too much time. */
const longest = 24;
/** Letters of a root: one that a slip is in, one before a suffix with the slip, and one with a slip that is seldom made. */
const leastRoot = 4;
const leastWholeRoot = 5;
const leastRareRoot = 6;

/** Letters that are taken for each other: by their sound, or because a keyboard lacks one of them. */
const alike = [
	"аәе",
	"оөұүу",
	"уұүв",
	"ыіий",
	"еэиі",
	"кқгғх",
	"хһқғ",
	"нң",
	"бп",
	"дт",
	"зсц",
	"шщчж",
	"вф",
	"аоыұ",
	"әеөүі",
];
const isAlike = (a: string, b: string) =>
	alike.some((group) => group.includes(a) && group.includes(b));

/** A word one slip away from another. */
interface Mending {
	word: string;
	/** How likely the slip is beside the others. */
	likelihood: number;
	/** Where it is. */
	at: number;
}

/** Words one slip away from a word. */
function* mendings(word: string, letters: string): Generator<Mending> {
	const isLong = word.length >= shortestForAny;
	for (let at = 0; at <= word.length; at++) {
		const before = word.slice(0, at);
		const own = word[at] ?? "";
		const next = word[at + 1] ?? "";
		const after = word.slice(at + 1);
		// Two letters swapped
		if (next && own !== next)
			yield {
				word: before + next + own + word.slice(at + 2),
				likelihood: 8,
				at: at + 1,
			};
		// One doubled, or one too many
		if (own)
			yield {
				word: before + after,
				likelihood: own === word[at - 1] ? 8 : isLong ? 2 : 0,
				at,
			};
		for (const letter of letters) {
			// One missing
			yield { word: before + letter + own + after, likelihood: 4, at };
			// One for another
			if (own && own !== letter && word.length > shortest)
				yield {
					word: before + letter + after,
					likelihood: isAlike(own, letter) ? 4 : isLong ? 1 : 0,
					at,
				};
		}
	}
}

/**
 * Mends one typing slip in a lower-case word of one script: of the words one slip away, the one whose root the site has, likelier
 * slips and commoner roots first; nothing where there is none, or none that is long enough to be sure. Where the slip is in a
 * suffix, the root must be longer.
 * @param countOf how often the site has a key
 */
export function suggestWord(
	word: string,
	keyOf: BrowserKeys["queryKeys"],
	countOf: (key: string) => number,
): string | undefined {
	const letters = lettersOf(word);
	if (!letters || word.length < shortest || word.length > longest)
		return undefined;
	let best: string | undefined;
	let most = 0;
	for (const { word: mended, likelihood, at } of mendings(word, letters)) {
		if (likelihood * 30 <= most) continue;
		const [key = mended] = keyOf(mended);
		const count = countOf(key);
		const least =
			likelihood < 4
				? leastRareRoot
				: at < key.length
					? leastRoot
					: leastWholeRoot;
		if (count === 0 || key.length < least) continue;
		const worth = likelihood * (1 + Math.log2(count));
		if (worth <= most) continue;
		most = worth;
		best = mended;
	}
	return best;
}

/** The letters a word may have lost or mistaken; none where it is of two scripts, or has signs of none. */
function lettersOf(word: string): string | undefined {
	if (/^\p{Script=Cyrillic}+$/u.test(word)) return cyrillic;
	return /^\p{Script=Latin}+$/u.test(word) ? latin : undefined;
}
