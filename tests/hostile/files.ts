import { bodyShapes } from "./shapes.ts";

/** A hostile text put into a sound article, and what must be said of it, by pieces; nothing where it may pass. */
export type HostileRow = [
	fault: string,
	change: { field: string } | { body: string } | { file: string | Uint8Array },
	...said: string[],
];

const sign = (code: number) => String.fromCodePoint(code);
const control = (code: string) =>
	`көзге көрінбейтін басқару таңбасы тұр (${code})`;
const shape = (name: string, size: number) => ({
	body: bodyShapes[name]?.(size) ?? "",
});

/** Signs that no text may hold: as they are in the text, and as escapes. */
const signs: HostileRow[] = [
	...[
		[0x0, "U+0000"],
		[0x1, "U+0001"],
		[0x7, "U+0007"],
		[0x8, "U+0008"],
		[0xb, "U+000B"],
		[0xc, "U+000C"],
		[0x1b, "U+001B"],
		[0x1f, "U+001F"],
		[0x7f, "U+007F"],
		[0x80, "U+0080"],
		[0x85, "U+0085"],
		[0x9f, "U+009F"],
	].map(
		([code, name]): HostileRow => [
			`control ${name}`,
			{ body: `Сөз${sign(Number(code))}сөз` },
			`12:4: Мұнда ${control(String(name))}`,
		],
	),
	["noncharacter U+FFFE", { body: "а\uFFFEб" }, "12:2: ", "(U+FFFE)"],
	["noncharacter U+FDD0", { body: "а\uFDD0б" }, "12:2: ", "(U+FDD0)"],
	["noncharacter U+1FFFF", { body: "а\u{1FFFF}б" }, "12:2: ", "(U+1FFFF)"],
	["object's place", { body: "а\uFFFCб" }, "12:2: ", "(U+FFFC)"],
	["spoiled letter", { body: "а\uFFFDб" }, "12:2: ", "(U+FFFD)"],
	["line separator", { body: "а\u2028б" }, "12:2: ", "Enter"],
	["paragraph separator", { body: "а\u2029б" }, "12:2: ", "Enter"],
	["override", { body: "а\u202Eб\u202C" }, "12:2: ", "(U+202E)"],
	["embedding without end", { body: "а\u202Bб" }, "12:2: ", "жұбы жоқ"],
	["isolate without end", { body: "а\u2066б" }, "12:2: ", "жұбы жоқ"],
	["end without isolate", { body: "а\u2069б" }, "12:2: ", "жұбы жоқ"],
	["isolate and its end", { body: "а\u2067б\u2069" }],
	["hidden tags", { body: "а\u{E0041}б" }, "12:2: ", "жасырын"],
	[
		"a flag of tags",
		{ body: "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ту" },
	],
	["private use", { body: "\uF0B7 а" }, "12:1: ", "(U+F0B7)"],
	["reference to U+0001", { body: "а&#x1;б" }, "12:1: ", "(U+FFFD)"],
	["reference to U+202E", { body: "а&#x202e;б" }, "12:1: ", "(U+202E)"],
	["reference to U+FFFE", { body: "а&#xfffe;б" }, "12:1: "],
	["reference in a link", { body: "[а](/x/&#x202e;)" }, "12:1: "],
	[
		"reference in an attribute",
		{ body: '<mark title="&#x1;а">б</mark>' },
		"12:1: ",
		"(U+0001)",
	],
	["reference in code is none", { body: "`&#x1;`" }],
	["field: control", { field: "source: а\u0001б" }, "8:10: ", "(U+0001)"],
	[
		"field: escape of U+0001",
		{ field: 'source: "а\\x01б"' },
		"8: ",
		"(U+0001)",
	],
	[
		"field: escape of U+202E",
		{ field: 'source: "а\\u202eб"' },
		"8: ",
		"(U+202E)",
	],
	[
		"field: escape of half a pair",
		{ field: 'source: "а\\ud800б"' },
		"8: ",
		"(U+D800)",
	],
	["field: escape of NUL", { field: 'source: "\\0"' }, "8: ", "(U+0000)"],
	[
		"field: escape of a line's end",
		{ field: 'dateNote: "а\\u2028б"' },
		"8: ",
		"(U+2028)",
	],
	[
		"field: no width",
		{ field: 'dateNote: "\\u200b\\u200b"' },
		"8: «dateNote» бос",
	],
	["field: fillers", { field: "dateNote: \u3164" }, "8: «dateNote» бос"],
	["field: blank braille", { field: "dateNote: \u2800" }, "8: «dateNote» бос"],
	[
		"field: a mark without letter",
		{ field: 'dateNote: "\\u0301"' },
		"8: «dateNote» бос",
	],
	[
		"attribute of no width",
		{ body: '<Facts title="\u200b">\n\nа\n\n</Facts>' },
		"12:8: «title» атрибуты бос",
	],
	[
		"heading of no width",
		{ body: "## \u200b\n\nа" },
		"12:1: Тақырыптың сөзі жоқ",
	],
	[
		"link of no width",
		{ body: "[\u200b](https://a.kz)" },
		"12:1: Сілтеменің сөзі жоқ",
	],
	["end of CDATA twice", { body: "]]> ]]>" }],
];

/** What YAML has and no editor needs. */
const yaml: HostileRow[] = [
	[
		"alias",
		{ field: "source: *Жұлдыз*" },
		"8: «*» таңбасынан басталған",
		'"*Жұлдыз*"',
	],
	["anchor", { field: "source: &а Б" }, "8: «&» таңбасынан"],
	["tag", { field: "source: !а Б" }, "8: «!» таңбасынан"],
	["type", { field: "source: !!str Б" }, "8: «!» таңбасынан"],
	["code", { field: "source: !!js/function 'а'" }, "8: «!» таңбасынан"],
	["bytes", { field: "source: !!binary aGk=" }, "8: «!» таңбасынан"],
	[
		"bomb",
		{ field: "a: &a [а,а]\nb: &b [*a,*a]\nc: [*b,*b]" },
		"8: «&»",
		"9: «&»",
		"10: «*»",
	],
	["merged keys", { field: "<<: {draft: true}" }, "8: «<<»"],
	["explicit key", { field: "? draft\n: true" }, "8: «?» белгісімен"],
	["key of a list", { field: "[а]: б" }, "8: Өрістің аты жақшамен"],
	["prototype", { field: "__proto__: {draft: true}" }, "8: «__proto__»"],
	["constructor", { field: "constructor: а" }, "8: «constructor»"],
	["directive", { field: "%YAML 1.1" }, "8: "],
	["end of document", { field: "...\ndraft: true" }, "8: "],
	[
		"brackets within each other",
		{ field: `dateNote: ${"[".repeat(4000)}` },
		"8: Жақшалар мен шегіністер",
	],
	[
		"braces within each other",
		{ field: `dateNote: ${"{а: ".repeat(500)}` },
		"8: Жақшалар мен шегіністер",
	],
	[
		"items within each other",
		{ field: `dateNote:\n  ${"- ".repeat(500)}а` },
		"9: Жақшалар мен шегіністер",
	],
	[
		"many keys",
		{
			field: Array.from({ length: 10_000 }, (_, at) => `a${at}: б`).join("\n"),
		},
		"Өріс тым көп: 3001",
	],
	[
		"many items",
		{ field: `related: [${"\n  а,".repeat(9000)}]` },
		"Тізімнің мәні тым көп: 5001",
	],
	[
		"many old addresses",
		{ field: `redirectFrom:\n${"  - /a/\n".repeat(60)}` },
		"8: «redirectFrom» тым көп",
	],
	["number for a text", { field: "dateNote: 0x1F" }, "8: "],
	["infinity", { field: "views: .inf" }, "8: "],
	["date for a number", { field: "views: 2023-01-01" }, "8: "],
];

/** Texts that are dear to read, and the number that refuses them. */
const sizes: HostileRow[] = [
	[
		"a long text",
		{ body: "Мәтін. ".repeat(50_000) },
		"1: Файл тым үлкен: ",
		"(ең көбі – 200 КБ)",
	],
	[
		"stars",
		shape("stars and lines without spaces", 40_000),
		"«*», «_», «~» белгісі бір азат жолда тым көп: 26666 (ең көбі – 2000)",
	],
	["tildes", shape("tildes around words", 20_000), "тым көп"],
	["square brackets", shape("square brackets that open", 20_000), "Тік жақша"],
	["links begun", shape("links begun", 20_000), "Тік жақша"],
	["pictures within each other", shape("pictures nested", 20_000), "Тік жақша"],
	["back ticks", shape("back ticks", 20_000), "«`» белгісі"],
	[
		"growing back ticks",
		shape("back ticks of growing length", 20_000),
		"Қатар тұрған «`» белгісі тым көп",
	],
	["tags begun", shape("tags begun", 20_000), "«<» таңбасы"],
	[
		"tags within each other",
		{ body: "<b>".repeat(6000) + "</b>".repeat(6000) },
		"Тегтер бір-бірінің ішіне тым терең кірген: 6000 (ең көбі – 30)",
	],
	["braces", shape("braces nested", 20_000), "Ирек жақша"],
	[
		"quotations within each other",
		{ body: `${"> ".repeat(3000)}а` },
		"тым терең кірген: 3000 (ең көбі – 20)",
	],
	[
		"lists within each other",
		{ body: `${"- ".repeat(3000)}а` },
		"тым терең кірген: 3000",
	],
	["lists by stairs", shape("lists nested", 100_000), "шегінісі тым ұзын"],
	[
		"items of a list",
		{ body: "- а\n".repeat(5000) },
		"Тізімнің жолы бір азат жолда тым көп: 5000 (ең көбі – 2000)",
	],
	["headings", shape("headings underlined", 100_000), "тым көп"],
	["cells", shape("cells in a row", 100_000), "ұяшығы"],
	[
		"short rows",
		shape("rows shorter than the head", 20_000),
		"Кестенің ұяшығы тым көп",
	],
	["footnotes", shape("footnotes not written", 100_000), "тым көп"],
	["definitions", shape("definitions", 100_000), "тым көп"],
	[
		"a long word",
		{ body: "а".repeat(50_000) },
		"сөз тым ұзын: 50000 таңба (ең көбі – 2000)",
	],
	[
		"an address of mail",
		shape("addresses of mail with dashes", 50_000),
		"сөз тым ұзын",
	],
	["many lines", { body: "а\n".repeat(20_000) }, "Файлдың жолы тым көп"],
	["many attributes", shape("attributes in one tag", 100_000), "Атрибут"],
	["comments, then code", { body: `{${"/**/".repeat(28)}x}` }, "12:1: «{"],
	[
		"code between comments",
		{ body: "{/* а */ f() /* б */}" },
		"12:1: «{/* а */ f() /* б */}» өрнегін жазуға болмайды",
	],
	["comments alone", { body: "Сөз.\n\n{/* а *//* б */}" }],
	["a comment without end", { body: "{/* а }" }, "12:1: "],
	["many problems", { body: "<b>а</b>\n\n".repeat(200) }, "Бұл файлда тағы "],
];

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
/** Files as other systems write them. */
const encodings: HostileRow[] = [
	["a byte order mark", { file: "\uFEFFТЕКСТ" }],
	["ends of lines of Windows", { file: "WINDOWS" }],
	["ends of lines of old Macs", { file: "MAC" }],
	[
		"UTF-16",
		{ file: utf16("---\ntitle: Кітап\n---\n") },
		"1: Файл UTF-8 емес, UTF-16",
	],
	[
		"windows-1251",
		{
			file: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xca, 0xb3, 0xf2, 0xe0, 0xef),
		},
		"2: Файл UTF-8 емес",
	],
	["zeros", { file: new Uint8Array(100) }, "1: Файл UTF-8 емес"],
	["nothing", { file: "" }, "1: Файлдың басында"],
];

export const hostileRows: HostileRow[] = [
	...signs,
	...yaml,
	...sizes,
	...encodings,
];
