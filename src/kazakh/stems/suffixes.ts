/** What the string left of a suffix is, read from the end of a word to its root. */
export type State =
	| "word"
	/** May carry case. */
	| "cased"
	/** May carry a possessive. */
	| "owned"
	/** Must carry the possessive of the third person: бала-сы|н. */
	| "theirs"
	/** Must carry that of the first or second person: бала-м|а. */
	| "ours"
	| "plural"
	/** A nominal stem: root, participle, derived adjective. */
	| "stem"
	/** A verb that may carry negation. */
	| "verb"
	/** A verb that may carry voice, or its root. */
	| "voice";

/**
 * One suffix: the state in which it stands at the end, its shape, the state of what is left, its cost in tenths: how
 * seldom a reading that takes it off is the right one; and what it makes where it makes a word of its own, which
 * is then the root.
 *
 * In a shape A is а/е, I ы/і, Q қ/к by vowel harmony; another Latin capital stands for one of the `onsets`. `(x|y)` is x
 * after a vowel, y after a consonant.
 */
export type Suffix = readonly [
	state: State,
	shape: string,
	left: State,
	cost: number,
	derives?: "nominal" | "verb",
];

/** A word that ends in one state also ends in the next: the slots between may be empty. */
export const emptySlots: readonly (readonly [State, State])[] = [
	["word", "cased"],
	["cased", "owned"],
	["owned", "plural"],
	["plural", "stem"],
	["verb", "voice"],
];

/**
 * Onsets that follow the sound before them: v vowel, u у, i и, y й, r р, l л, n м н ң, z з ж, p voiceless,
 * b б в г ғ д (which end loans and count as voiceless). Muhamedowa, Kazakh: A Comprehensive Grammar (2016).
 */
export const onsets: Readonly<
	Record<string, readonly (readonly [letter: string, after: string])[]>
> = {
	// plural, -лық, -лы
	L: [
		["л", "vuiyr"],
		["д", "lnz"],
		["т", "pb"],
	],
	// genitive
	N: [
		["н", "vuin"],
		["д", "uiyrlz"],
		["т", "pb"],
	],
	// accusative
	Y: [
		["н", "vi"],
		["д", "uiyrlnz"],
		["т", "pb"],
	],
	// locative, past tense
	D: [
		["д", "vuiyrlnz"],
		["т", "pb"],
	],
	// ablative
	T: [
		["н", "n"],
		["д", "vuiyrlz"],
		["т", "pb"],
	],
	// dative, -ған; Ғ and Қ still follow harmony
	G: [
		["Ғ", "vuiyrlnz"],
		["Қ", "pb"],
	],
	// instrumental, first person singular
	M: [
		["м", "vuiyrln"],
		["б", "nz"],
		["п", "pb"],
	],
	// -ма of a verb that ends in a vowel
	V: [["м", "v"]],
	// negation, first person plural
	B: [
		["м", "vuiyrl"],
		["б", "nz"],
		["п", "pb"],
	],
};

/** The nominal slots. Muhamedowa 2016: plural, possessive, case, person; derivation. */
export const nominalSuffixes: readonly Suffix[] = [
	["word", "MIн", "cased", 18],
	["word", "сIң", "cased", 16],
	["word", "сIз", "cased", 20],
	["word", "BIз", "cased", 18],
	["word", "сIңдAр", "cased", 14],
	["word", "сIздAр", "cased", 14],

	["cased", "NIң", "owned", 2],
	["cased", "YI", "owned", 3],
	["cased", "GA", "owned", 2],
	["cased", "DA", "owned", 3],
	["cased", "TAн", "owned", 4],
	["cased", "Mен", "owned", 3],
	["cased", "Mенен", "owned", 8],
	["cased", "нA", "theirs", 2],
	["cased", "н", "theirs", 2],
	["cased", "ндA", "theirs", 2],
	["cased", "нAн", "theirs", 3],
	["cased", "A", "ours", 6],
	// Likeness and the like stand where a case would.
	["cased", "DAй", "owned", 9],
	["cased", "ндAй", "theirs", 8],
	["cased", "шA", "owned", 14],
	["cased", "ншA", "theirs", 10],
	["cased", "Nікі", "owned", 8],

	["owned", "(с|)I", "plural", 3],
	["owned", "(|I)м", "plural", 7],
	["owned", "(|I)ң", "plural", 10],
	["owned", "(|I)ңIз", "plural", 9],
	["owned", "(|I)мIз", "plural", 5],
	["theirs", "(с|)I", "plural", 2],
	["ours", "(|I)м", "plural", 3],
	["ours", "(|I)ң", "plural", 5],

	["plural", "LAр", "stem", 2],

	// What is there: үйдегі, қаласындағы
	["stem", "DAғы", "owned", 4],
	["stem", "DAгі", "owned", 4],
	["stem", "ндAғы", "theirs", 4],
	["stem", "ндAгі", "theirs", 4],

	// Words of their own, which are found by their bases too: үкіметтік by үкімет, but not үкімет by үкіметтік.
	["stem", "LI", "stem", 14, "nominal"],
	["stem", "LI", "stem", 16],
	["stem", "сIз", "stem", 10],
	["stem", "LIQ", "stem", 10, "nominal"],
	["stem", "LIQ", "stem", 16],
	["stem", "шI", "stem", 20, "nominal"],
	["stem", "LAс", "stem", 20, "nominal"],
	["stem", "(|I)рAQ", "stem", 8],
	["stem", "(|I)ншI", "stem", 8],
];

/** Participles and verbal nouns, which take nominal slots after them. Muhamedowa 2016. */
export const participles: readonly Suffix[] = [
	["stem", "у", "verb", 3],
	["stem", "GAн", "verb", 3],
	["stem", "(й|A)тIн", "verb", 3],
	["stem", "(|A)р", "verb", 10],
	["stem", "BAс", "voice", 10],
	["stem", "ушI", "verb", 9],
	["stem", "BA", "voice", 14, "nominal"],
	["stem", "VA", "voice", 10, "nominal"],
	["stem", "MAQ", "verb", 10],
	["stem", "MAQшI", "verb", 10],
	["stem", "GIш", "verb", 14, "nominal"],
	["stem", "улI", "verb", 10],
	["stem", "GAндIQ", "verb", 6],
	["stem", "BAстIQ", "voice", 8],
	["stem", "(|A)рлIQ", "verb", 10],
];

/** The forms of `person` that follow -ды and -са, and those that follow -а. Muhamedowa 2016. */
const shortPersons = ["", "м", "ң", "Q", "ңIз", "ңдAр", "ңIздAр"];
const personsOfNouns = ["мIн", "сIң", "сIз", "мIз", "сIңдAр", "сIздAр"];
const longPersons = ["дI", "мIн", "м", "сIң", "сIз", "мIз", "сIңдAр", "сIздAр"];

/** Tenses, moods and converbs, which end a word. Muhamedowa 2016. */
export const finiteSuffixes: readonly Suffix[] = [
	...shortPersons.map((p): Suffix => ["word", `DI${p}`, "verb", p ? 6 : 3]),
	...shortPersons.map((p): Suffix => ["word", `сA${p}`, "verb", p ? 7 : 5]),
	...longPersons.map(
		(p, i): Suffix => ["word", `(й|A)${p}`, "verb", i ? 6 : 2],
	),
	...personsOfNouns.map((p): Suffix => ["word", `(|A)р${p}`, "verb", 10]),
	...personsOfNouns.map((p): Suffix => ["word", `GAн${p}`, "verb", 8]),
	["word", "(й|A)", "verb", 9],
	["word", "(|I)п", "verb", 3],
	["word", "(|I)птI", "verb", 6],
	["word", "(|I)ппIн", "verb", 9],
	["word", "(|I)псIң", "verb", 10],
	["word", "(|I)псIз", "verb", 10],
	["word", "(|I)ппIз", "verb", 10],
	["word", "GAлI", "verb", 7],
	["word", "GAншA", "verb", 7],
	["word", "GAсIн", "verb", 8],
	["word", "GAй", "verb", 12],
	["word", "йIншA", "verb", 6],
	["word", "(|I)сIмен", "verb", 7],
	["word", "сIн", "verb", 8],
	["word", "сIншI", "verb", 8],
	["word", "шI", "verb", 22],
	["word", "(|I)ң", "verb", 14],
	["word", "(|I)ңIз", "verb", 8],
	["word", "(|I)ңдAр", "verb", 10],
	["word", "(|I)ңIздAр", "verb", 9],
	["word", "(|A)йIн", "verb", 7],
	["word", "(|A)йIQ", "verb", 7],
	["word", "GIм", "verb", 9],
	["word", "GIң", "verb", 10],
	["word", "GIңIз", "verb", 10],
	["word", "GIсI", "verb", 8],
	["word", "GIмIз", "verb", 9],
];

/** Negation and voice. Muhamedowa 2016. */
export const voices: readonly Suffix[] = [
	["verb", "BA", "voice", 2],
	["word", "BA", "voice", 13],
	["voice", "(|I)л", "voice", 7],
	["voice", "(|I)н", "voice", 9],
	["voice", "(|I)с", "voice", 10],
	["voice", "DIр", "voice", 12],
	["voice", "GIз", "voice", 16],
	["voice", "т", "voice", 14],
	["voice", "Iр", "voice", 14],
	["voice", "Iт", "voice", 22],
	// қымбаттады, from қымбат
	["voice", "LA", "stem", 18, "verb"],
];
