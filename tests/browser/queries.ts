import type { Story } from "./stories.ts";

/** A query, the story that comes first, and others that are shown too. */
type Row = readonly [query: string, first: Story, ...others: Story[]];

export const found: Readonly<Record<string, readonly Row[]>> = {
	"nouns in any form": [
		["ұйымдардың", "unions", "hands"],
		["теңізге", "caspian", "aral"],
		["керегеден", "yurt"],
		["жылқыларымыз", "race", "silk"],
		["алмаларды", "apples"],
		["инфляциясыз", "inflation", "budget"],
		["бауырсағымызбен", "baursaq", "nauryz"],
		["баптарға", "law"],
	],
	"names with endings": [
		["Шымкентте", "unions"],
		["Әйтеновтің", "unions"],
		["Вавиловқа", "apples"],
		["Байтұрсынұлының", "scripts"],
		["Рихтгофенмен", "silk"],
		["Тәттімбеттен", "dombyra"],
		["Каспийдің", "caspian", "aral"],
		["UNESCO", "silk", "dombyra", "steppe", "stones", "yurt"],
		["UNESCO-да", "silk", "dombyra", "steppe", "stones", "yurt"],
		["ЮНЕСКО-да", "silk", "dombyra", "steppe", "stones", "yurt"],
		["youtube-та", "video"],
		["БҰҰ-ға", "caspian", "nauryz"],
	],
	"words whose last sound is voiced": [
		["құқығымыз", "law", "unions", "caspian"],
		["құқық", "law", "unions", "caspian"],
		["шаңырағы", "yurt", "nauryz"],
		["шанағы", "dombyra"],
		["халқы", "bridge", "unions", "proverbs", "inflation"],
	],
	"words that drop a vowel": [
		["мойны", "dombyra"],
		["мойын", "dombyra"],
		["аузы", "proverbs", "baursaq", "harmony"],
		["көрік", "proverbs", "nauryz"],
		["көркі", "proverbs", "nauryz"],
	],
	"verbs in any form": [
		["сөйлеген", "proverbs", "bridge"],
		["тексердік", "video", "rumours", "letters"],
		["шауып", "race"],
		["шабу", "race"],
		["жоспарлаймыз", "budget"],
		["тартылып", "aral", "yurt"],
		["ұйықтағанда", "sleep"],
		["ойнадым", "stones"],
	],
	"verbs that end in a glide": [
		["оқу", "law", "scripts"],
		["оқиды", "law", "scripts"],
		["оқыды", "law", "scripts"],
		["ою", "ornament"],
		["ояды", "ornament"],
		["жуған", "hands"],
		["жуу", "hands"],
	],
	compounds: [
		["ата-ана", "bridge"],
		["тепе-теңдіктің", "aral"],
		["жан-жағынан", "caspian"],
		["ою-өрнек", "ornament"],
		["мақал-мәтел", "proverbs"],
		// A tag of theirs, not a word.
		["салт-дәстүр", "race", "stones", "nauryz", "baursaq"],
		["тоғызқұмалақтан", "stones"],
		["20-бап", "law"],
	],
	"Latin of 2021": [
		["şañyraq", "yurt", "nauryz"],
		["ükımet", "unions"],
		["ükımettık", "unions"],
		["tūrğyn", "bridge", "budget"],
		["toğyzqūmalaq", "stones"],
		["şeber", "ornament", "dombyra"],
	],
	"Latin of 2018": [
		["shańyraq", "yurt", "nauryz"],
		["úkimet", "unions"],
		["úkimettik", "unions"],
		["baýyrsaq", "baursaq", "nauryz"],
		["dástúr", "dombyra", "yurt"],
	],
	"plain Latin and digraphs": [
		["Shymkentte", "unions"],
		["zhibek zholy", "silk"],
		["dombyra", "dombyra", "nauryz"],
		["togyzkumalak", "stones"],
		["kaspii", "caspian", "aral"],
		["inflyatsiya", "inflation", "budget"],
		["nauryz kozhe", "nauryz", "baursaq"],
	],
	"Turkish-like Latin": [
		["qwqıq", "law", "unions", "caspian"],
		["jıbek jolı", "silk"],
		["şañıraq", "yurt", "nauryz"],
	],
	"Arabic script": [
		["دومبىرا", "dombyra", "nauryz"],
		["جىبەك جولى", "silk"],
		["شىمكەنت", "unions"],
		["كوڭىل", "scripts", "sleep"],
		["قازاقستان", "steppe", "silk"],
	],
	"Russian letters": [
		["агаш", "apples", "yurt"],
		["уйым", "unions", "hands"],
		["казак арип", "letters", "scripts"],
		["тениз", "caspian", "aral"],
		["уйкы", "sleep"],
		["акбокен", "steppe"],
		["кала", "unions", "apples"],
		["дастаркан", "baursaq"],
	],
	"a keyboard that was not switched": [
		["lfcnfh0fy", "baursaq"],
		["rfcgbq", "caspian", "aral"],
		["yfehsp", "nauryz"],
		[";3,tr", "silk"],
		[",feshcf0", "baursaq", "nauryz"],
		["0jq", "scripts"],
	],
	"look-alike letters, composed letters and capitals": [
		["бaуырсaқ", "baursaq", "nauryz"],
		["жiбек", "silk"],
		["Каспии\u0306", "caspian", "aral"],
		["ДОМБЫРА", "dombyra", "nauryz"],
		["ТОҒЫЗҚҰМАЛАҚ", "stones"],
		["дом\u00adбыра", "dombyra", "nauryz"],
	],
	"phrases in quotation marks": [
		["«алтын көпір»", "bridge", "unions"],
		['"жібек жолы"', "silk"],
		["«дөңгелек үстел»", "unions"],
		['"киіз үйдің"', "yurt", "ornament"],
		["«Конституция күні» Шымкент", "unions"],
	],
	"several words": [
		["киіз үй", "yurt", "ornament"],
		["дөңгелек үстел", "unions"],
		["Кіші Арал бөгет", "aral"],
		["қазақ күйшілері", "dombyra"],
		["отбасының айлық шығыны", "budget"],
		["жақсы ұйықтау", "sleep"],
	],
	numbers: [
		["1995", "law"],
		["1877 жылы", "silk"],
		["162", "stones"],
	],
};

/** Queries, and all the stories that may come. */
export const nothingElse: readonly (readonly [string, ...Story[]])[] = [
	["zhibek zholy", "silk"],
	["дөңгелек үстел", "unions"],
	["киіз үй", "yurt", "ornament"],
	["Әйтенов", "unions"],
	["көже", "nauryz", "baursaq"],
	["күйші", "dombyra"],
	["қызғалдақтың", "steppe"],
	["кітабы", "scripts", "apples", "steppe", "harmony"],
];

/** Queries, and stories that must not come though they have words much like them. */
export const notFound: readonly (readonly [string, ...Story[]])[] = [
	["алма", "unions", "stones", "sleep"],
	["көл", "race", "baursaq"],
	["жорға", "silk", "law"],
];

/** Slips, the query that is answered, and the story that comes first. */
export const slips: readonly (readonly [string, string, Story])[] = [
	["инфляцыя", "инфляция", "inflation"],
	["домбра", "домбыра", "dombyra"],
	["домбырра", "домбыра", "dombyra"],
	["шаңыарқ", "шаңырақ", "yurt"],
	["науырз", "наурыз", "nauryz"],
	["тоғызқұмлақ", "тоғызқұмалақ", "stones"],
	["шымекнт", "шымкент", "unions"],
	["дастарқаан", "дастарқан", "baursaq"],
	["вавилоф", "вавилов", "apples"],
	["Каспиий", "каспий", "caspian"],
	["наурыз дастарқаан", "наурыз дастарқан", "nauryz"],
	["наруыз", "наурыз", "nauryz"],
	["dombra", "домбыра", "dombyra"],
	["домбраның", "домбыра", "dombyra"],
	["«киіз үй» шаңыарқ", '"киіз үй" шаңырақ', "yurt"],
	["экономка", "экономика", "budget"],
];

/**
 * Names of sections, years, authors and standing pages: the addresses of their pages, and so many stories at least. Hardly
 * one of them stands in a story.
 */
export const named: readonly (readonly [
	string,
	addresses: string[],
	stories: number,
	...Story[],
])[] = [
	["спорт", ["/sport/"], 2, "race", "stones"],
	["мәдениет", ["/madeniet/"], 4, "dombyra", "nauryz", "yurt", "baursaq"],
	["тіл бөлімі", ["/avtorlar/til-bolimi/"], 4, "scripts", "proverbs"],
	["2026", ["/2026/"], 5, "sleep", "baursaq", "aral", "race", "letters"],
	["2026 жыл", ["/2026/"], 5, "sleep", "letters"],
	["2022 жылғы мақалалар", ["/2022/"], 5, "unions", "scripts"],
	["спорттың", ["/sport/"], 2, "race", "stones"],
	["СПОРТ", ["/sport/"], 2, "race", "stones"],
	["sport", ["/sport/"], 2, "race", "stones"],
	["mädeniet", ["/madeniet/"], 4, "dombyra"],
	["мадениет", ["/madeniet/"], 4, "dombyra"],
	["سپورت", ["/sport/"], 2, "race", "stones"],
	["تىل ءبولىمى", ["/avtorlar/til-bolimi/"], 4, "scripts"],
	["cgjhn", ["/sport/"], 2, "race", "stones"],
	["'rjyjvbrf", ["/ekonomika/"], 2, "budget", "inflation"],
	["til bolimi", ["/avtorlar/til-bolimi/"], 4, "scripts"],
	["спорт 2026", ["/sport/", "/2026/"], 1, "race"],
	["спорт тоғызқұмалақ", ["/sport/"], 1, "stones"],
	["споррт", ["/sport/"], 2, "race", "stones"],
	["байланыс", ["/bailanys/"], 1],
	["қоғам бөлімі", ["/qogam/", "/avtorlar/qogam-bolimi/"], 3, "unions"],
];

/** Words that are one slip away from others, or from none: nothing is shown in their place. */
export const meant: readonly string[] = [
	"сабақ",
	"банан",
	"iphonе",
	"компьютeрлендіру",
	'"наруыз"',
	"«домбра»",
];

/** Queries no story answers in full: the words left out, and the story that comes first. */
export const partial: readonly (readonly [string, string, Story])[] = [
	["тоғызқұмалақ динозавр", "«динозавр»", "stones"],
	["домбыра бюджет отбасы", "«домбыра»", "budget"],
	["Әйтенов Арал теңізі", "«Әйтенов»", "aral"],
	["«көпір алтын» Шымкент", "«көпір алтын»", "unions"],
];

/** What has been typed so far, and a story that is already shown. */
export const beginnings: readonly (readonly [string, Story])[] = [
	["домб", "dombyra"],
	["шаңыр", "yurt"],
	["тоғызқ", "stones"],
	["Шымк", "unions"],
	["dombyr", "dombyra"],
	["жібек жол", "silk"],
	["қазақ пернет", "letters"],
	["Арал бөг", "aral"],
];

export const nothing: readonly string[] = [
	"щщщщ",
	"динозавр",
	"«көпір алтын»",
	"мектебі",
	"!!!",
	"👍",
	"домб ",
	"-",
];

/** Queries with words of the stories that are marked, in the form they have there. */
export const marked: readonly (readonly [string, Story, ...string[]])[] = [
	["Каспий", "caspian", "Каспийді"],
	["үй", "harmony", "үйлер"],
	["су", "aral", "суы"],
	["оқу", "law", "оқу", "оқыңыз"],
	["керегенің уығы", "yurt", "керегенің", "уыққа"],
	["жібек", "silk", "Жібек"],
	["қонақ", "baursaq", "қонақтан"],
	["Вавиловтың", "apples", "Вавилов"],
	["ұйқы", "sleep", "ұйқыда"],
];

/** How many queries are tried. */
export const count =
	Object.values(found).flat().length +
	[
		nothingElse,
		notFound,
		slips,
		named,
		meant,
		partial,
		beginnings,
		nothing,
		marked,
	].reduce((sum, rows) => sum + rows.length, 0);
