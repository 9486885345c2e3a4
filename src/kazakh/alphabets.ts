/** The scripts of Kazakh as tables: a rule that can be data is data here, and `transliterate` only reads it. */

/** The scripts a Cyrillic text can be turned into, named as in ISO 15924 and in addresses (/latn/, /arab/). */
export type Script = "latn" | "arab";

/** How one script spells the letters of the Kazakh Cyrillic alphabet. Keys are small Cyrillic letters. */
export interface Alphabet {
	script: Script;
	/** What each letter is spelt with; an empty spelling drops the letter. */
	letters: Readonly<Record<string, string>>;
	/**
	 * Runs of letters that are spelt together and not letter by letter, the longest first. `before` limits a run to
	 * the letters that may follow it, `$` among them being the end of the word.
	 */
	runs: readonly Readonly<{
		letters: string;
		spelling: string;
		before?: string;
	}>[];
	/**
	 * Borrowed stems whose spelling the letters do not give. `^` stands for the beginning of a word. A stem is not
	 * recognised before a vowel other than ы, і: «метр» stands in «метрге», not in «метрополитен».
	 */
	loans: Readonly<Record<string, string>>;
	/** Capitals that are not the plain capital of their letter (i → İ). Empty where a script has no capitals. */
	capitals: Readonly<Record<string, string>>;
	/** Punctuation that the script writes in its own way. */
	marks: Readonly<Record<string, string>>;
	/**
	 * The sign before a word that holds one of `when` and none of `unless`. A letter of `late` behind one of `settled` asks for none: it
	 * stands in the ending of a borrowed word, whose vowels are back ones (лариі).
	 */
	hamza?: {
		sign: string;
		when: string;
		unless: string;
		late: string;
		settled: string;
	};
}

/** The draft of 2021: и, й are i with the capital İ; і is ı with the capital I. */
export const latin2021: Alphabet = {
	script: "latn",
	// biome-ignore format: a table is read by its rows
	letters: {
		а: "a", ә: "ä", б: "b", в: "v", г: "g", ғ: "ğ", д: "d", е: "e", ё: "io", ж: "j", з: "z",
		и: "i", й: "i", к: "k", қ: "q", л: "l", м: "m", н: "n", ң: "ñ", о: "o", ө: "ö", п: "p",
		р: "r", с: "s", т: "t", у: "u", ұ: "ū", ү: "ü", ф: "f", х: "h", һ: "h", ц: "ts", ч: "tş",
		ш: "ş", щ: "şş", ъ: "", ы: "y", і: "ı", ь: "", э: "e", ю: "iu", я: "ia",
	},
	runs: [],
	loans: { "^борщ": "borş", "^плащ": "plaş" },
	capitals: { i: "İ", ı: "I" },
	marks: {},
};

/** The decree of 2018, with acutes: и, й are ı and і is i, both with the capital I. */
export const latin2018: Alphabet = {
	script: "latn",
	// biome-ignore format: a table is read by its rows
	letters: {
		а: "a", ә: "á", б: "b", в: "v", г: "g", ғ: "ǵ", д: "d", е: "e", ё: "io", ж: "j", з: "z",
		и: "ı", й: "ı", к: "k", қ: "q", л: "l", м: "m", н: "n", ң: "ń", о: "o", ө: "ó", п: "p",
		р: "r", с: "s", т: "t", у: "ý", ұ: "u", ү: "ú", ф: "f", х: "h", һ: "h", ц: "ts", ч: "ch",
		ш: "sh", щ: "sh", ъ: "", ы: "y", і: "i", ь: "", э: "e", ю: "ıý", я: "ıa",
	},
	runs: [],
	loans: {},
	capitals: { i: "I", ı: "I" },
	marks: {},
};

/**
 * Төте жазу. One hamza before a word makes its vowels front (ا ә, و ө, ۇ ү, ى і), unless a letter that stands in
 * front words alone (е э к г) or in back words alone (қ ғ) says it already.
 */
export const arabic: Alphabet = {
	script: "arab",
	// biome-ignore format: a table is read by its rows
	letters: {
		а: "ا", ә: "ا", б: "ب", в: "ۆ", г: "گ", ғ: "ع", д: "د", е: "ە", ё: "يو", ж: "ج", з: "ز",
		и: "ي", й: "ي", к: "ك", қ: "ق", л: "ل", м: "م", н: "ن", ң: "ڭ", о: "و", ө: "و", п: "پ",
		р: "ر", с: "س", т: "ت", у: "ۋ", ұ: "ۇ", ү: "ۇ", ф: "ف", х: "ح", һ: "ھ", ц: "تس", ч: "چ",
		ш: "ش", щ: "شش", ъ: "", ы: "ى", і: "ى", ь: "", э: "ە", ю: "يۋ", я: "يا",
	},
	// biome-ignore format: a table is read by its rows
	runs: [
		// A glide is not written twice, nor is a long vowel of a borrowed word; after ь it is written.
		{ letters: "ия", spelling: "يا" }, { letters: "ию", spelling: "يۋ" }, { letters: "йя", spelling: "يا" },
		{ letters: "ий", spelling: "ي" }, { letters: "йи", spelling: "ي" },
		{ letters: "аа", spelling: "ا" }, { letters: "ее", spelling: "ە" },
		{ letters: "ье", spelling: "يە" }, { letters: "ъе", spelling: "يە" }, { letters: "ьо", spelling: "يو" },
		{ letters: "дж", spelling: "ج" },
		// A borrowed word ends in one sound, whatever ending follows: митинг, митингтер, митингі. Kazakh has н-гі behind other vowels.
		{ letters: "нг", spelling: "ڭ", before: "$бкпстш" },
		{ letters: "инг", spelling: "يڭ", before: "і" },
		{ letters: "анг", spelling: "اڭ", before: "і" }, { letters: "онг", spelling: "وڭ", before: "і" },
		{ letters: "йл", spelling: "يىل", before: "$бвгғджзкқлмнңпрстфхһцчшщ" },
		// Kazakh words do not end in a doubled consonant.
		{ letters: "лль", spelling: "ل", before: "$" }, { letters: "лл", spelling: "ل", before: "$" },
		{ letters: "мм", spelling: "م", before: "$" }, { letters: "нн", spelling: "ن", before: "$" },
		{ letters: "рр", spelling: "ر", before: "$" }, { letters: "сс", spelling: "س", before: "$" },
		{ letters: "тт", spelling: "ت", before: "$" }, { letters: "фф", spelling: "ف", before: "$" },
	],
	// Spelt so in CLDR: words of measure with a vowel put in, or with ц heard as с; a few names.
	// biome-ignore format: a table is read by its rows
	loans: {
		метр: "مەتىر", литр: "ليتىر", грамм: "گرام", герц: "گەرس", генри: "حەنري", вебер: "ۋەبەر",
		"^милли": "ميلي", "^деци": "دەسي", "^унция": "ۋنسيا", "^акцент": "اكسەنت",
		"^швеция": "شۆەسيا", "^стокгольм": "ستوكگولىم", "^чжуан": "جۋاڭ",
	},
	capitals: {},
	marks: { ",": "،", ";": "؛", "?": "؟" },
	hamza: {
		sign: "ء",
		when: "әөүі",
		unless: "еэкгқғ",
		late: "і",
		settled: "аоұы",
	},
};

/**
 * Cyrillic letters of other languages and times, on the right, and what Kazakh letters stand for them. A letter
 * with a mark that is missing here is taken for its base letter.
 */
// biome-ignore format: a table is read by its rows
export const foreignLetters: readonly (readonly [kazakh: string, letters: string])[] = [
	["ә", "ӓӕ"], ["в", "ᲀ"], ["г", "ґѓҝ"], ["ғ", "ҕӷӻ"], ["д", "ԁᲁꙣꚁ"], ["дж", "џђҷӌӝԫꙉ"], ["дз", "ѕӡԇꙃꙅꚃꚉ"],
	["дь", "ԃ"], ["е", "єѣѥᲇꙓ"], ["ж", "җӂꚅ"], ["з", "ҙӟꙁ"], ["зь", "ԅ"], ["и", "їѵꙇ"], ["й", "јҋ"], ["к", "ҁ"],
	["кс", "ѯ"], ["қ", "ҟҡӄԛԟ"], ["л", "ӆԓԕԯᴫꙥ"], ["ль", "љԉԡ"], ["м", "ӎꙧ"], ["н", "ӊ"], ["нь", "њԋԣ"],
	["ң", "ҥӈԩ"], ["о", "ѡѻѽꙍꙩꙫꙭꙮꚙꚛᲂ"], ["от", "ѿ"], ["ө", "ӧӫ"], ["п", "ҧԥ"], ["пс", "ѱ"], ["р", "ҏԗ"],
	["с", "ҫᲃ"], ["сь", "ԍ"], ["т", "ҭᲄᲅꚍ"], ["ть", "ԏᲊ"], ["у", "ўѫѹԝꙋꙛᲈҩ"], ["ү", "ӱӳ"], ["ф", "ѳ"],
	["х", "ӽӿ"], ["һ", "ҳԧꚕ"], ["ц", "ҵꙡꚏꚑ"], ["ч", "ћҹӵҽҿԭꚇꚋꚓ"], ["ш", "ꚗ"], ["ъ", "ᲆꙏꙿꚜ"], ["ы", "ꙑ"],
	["ын", "ꙟ"], ["ь", "ҍꚝ"], ["э", "ԑ"], ["ю", "ѭꙕ"], ["я", "ѧѩԙꙗꙙꙝ"], ["", "ӏ"],
];

/** What a lone Cyrillic Х before it counts: «Х ғасыр» is the Roman numeral, «Х. Досмұхамедұлы» is not. */
// biome-ignore format: a table is read by its rows
export const countedThings: readonly string[] = [
	"ғасыр", "ғ\\.", "ғғ", "жүзжыл", "мыңжыл", "жартыжыл", "тоқсан", "жыл", "семестр", "кезең", "дәуір",
	"дүниежүзілік", "бүкіл", "халықаралық", "республикалық", "облыстық", "ұлттық", "қысқы", "жазғы", "әлемдік",
	"съезд", "құрылтай", "конгресс", "форум", "фестиваль", "олимпиада", "сессия", "шақырылым", "чемпионат", "кубок",
	"том", "бөлім", "тарау", "кітап", "бап", "басылым", "кесте", "акт", "перде", "тур", "кезек", "айналым",
	"топ", "дәреже", "сынып", "курс", "орын", "деңгей", "санат", "разряд", "лига", "дивизион", "класс", "тип", "түр",
];

/** Kings, queens and popes whose name a Roman numeral follows, without their last vowel, which a suffix may change. */
// biome-ignore format: a table is read by its rows
export const reigningNames: readonly string[] = [
	"Петр", "Пётр", "Павел", "Николай", "Александр", "Екатерина", "Елизавета", "Анна", "Иван", "Карл", "Людовик", "Генрих",
	"Фридрих", "Вильгельм", "Георг", "Эдуард", "Ричард", "Яков", "Наполеон", "Леопольд", "Рамсес", "Дарий", "Кир",
	"Ксеркс", "Аттила", "Сүлеймен", "Мехмед", "Мұрат", "Селім", "Ахмед", "Иоанн", "Пий", "Бенедикт", "Франциск",
];
