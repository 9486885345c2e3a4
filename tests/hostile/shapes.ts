/**
 * Texts that are cheap to write and dear to read: what of Markdown, MDX and YAML makes parsers and our own checks walk
 * back, walk deep or walk often. Each grows with a size in UTF-16 units and gives about so many.
 */

/** A text of about `size` units made of one piece again and again. */
const repeat =
	(piece: string, before = "", after = "") =>
	(size: number): string =>
		before +
		piece.repeat(
			Math.max(
				1,
				Math.floor((size - before.length - after.length) / piece.length),
			),
		) +
		after;

/** Pieces that open, and as many that close. */
const nest =
	(open: string, close: string, middle = "а") =>
	(size: number): string => {
		const count = Math.max(1, Math.floor(size / (open + close).length));
		return open.repeat(count) + middle + close.repeat(count);
	};

/** Pieces each of which has a number of its own. */
const count =
	(piece: (at: number) => string, before = "", after = "") =>
	(size: number): string => {
		let text = before;
		for (let at = 1; text.length < size; at++) text += piece(at);
		return text + after;
	};

const stairs =
	(mark: string, step: string, end = "\n") =>
	(size: number): string => {
		let text = "";
		for (let at = 0; text.length < size; at++)
			text += `${step.repeat(at)}${mark}${end}`;
		return text;
	};

/** As much of everything as the limits let through, side by side. */
const everything = (size: number): string => {
	const share = size / 100_000;
	const many = (piece: string, count: number) =>
		piece.repeat(Math.max(1, Math.floor(count * share)));
	return [
		...Array.from({ length: 5 }, () => many("*а* ", 999)),
		...Array.from({ length: 3 }, () => many("[а](/) ", 499)),
		...Array.from({ length: 5 }, () => many("`а` ", 499)),
		many("<br/>а ", 990),
		many("<br/>а ", 990),
		many("{/* а */} ", 99),
		many("a@a.a ", 990),
		many("&amp; ", 4900),
		many("\\. ", 4900),
		`| а | б |\n|---|---|\n${many("| а | б |\n", 1600)}`,
		`| а | б |\n|---|---|\n${many("| а | б |\n", 1600)}`,
		many("- а\n", 1990),
		many("> а\n", 990),
		many("## а\n", 490),
		many("а[^1] ", 90),
		"[^1]: б",
	].join("\n\n");
};

/** Hostile texts of an article's body. */
export const bodyShapes: Readonly<Record<string, (size: number) => string>> = {
	"everything at once": everything,
	"stars that may open or close": repeat("*a_ "),
	"stars and lines without spaces": repeat("*a_"),
	"stars that only open": repeat(" *a"),
	"stars that only close": repeat("a* "),
	"double stars": repeat("**a "),
	"a run of stars": repeat("*"),
	"stars around words": repeat("*а* "),
	"tildes around words": repeat("~~а~~ "),
	"tildes that only open": repeat(" ~~a"),
	"stars in many paragraphs": repeat(`${"*a_ ".repeat(20)}\n\n`),
	"square brackets that open": repeat("["),
	"square brackets that close": repeat("]"),
	"pairs of square brackets": repeat("[]"),
	"square brackets nested": nest("[", "]"),
	"links nested": nest("[", "](/)"),
	"links begun": repeat("[a]("),
	"links begun with angles": repeat("[a](<b"),
	"links in a row": repeat("[а](/) "),
	"pictures begun": repeat("![]("),
	"pictures nested": nest("![", "](a)"),
	"references to nothing": repeat("[а][б] "),
	definitions: count((at) => `[а${at}]: /б\n`),
	"definitions named alike": repeat("[а]: /б\n"),
	"definitions and references": (size) =>
		count((at) => `[а${at}]: /б\n`)(size / 2) +
		count((at) => `[а${at}] `, "\n")(size / 2),
	"one definition, many references": repeat("[а] ", "[а]: /б\n\n"),
	"footnotes named": repeat("[^а] ", "", "\n\n[^а]: Б\n"),
	"footnotes not written": count((at) => `[^а${at}] `),
	footnotes: (size) =>
		count((at) => `а[^${at}] `)(size / 2) +
		count((at) => `[^${at}]: б\n\n`, "\n\n")(size / 2),
	"footnotes not named": count((at) => `[^${at}]: б\n\n`),
	"footnotes nested": count((at) => `[^${at}]: а[^${at + 1}]\n\n`, "а[^1]\n\n"),
	"back ticks of growing length": (size) => {
		let text = "";
		for (let at = 1; text.length < size; at++) text += `${"`".repeat(at)}a `;
		return text;
	},
	"back ticks": repeat("` "),
	"code in many lines": repeat("`а` "),
	"angles that open": repeat("<"),
	"angles before letters": repeat("<a"),
	"angles and spaces": repeat("< "),
	"tags begun": repeat("<a <a "),
	"tags open": repeat("<mark>"),
	"tags closed": repeat("</mark>"),
	"tags nested": nest("<mark>", "</mark>"),
	"fragments nested": nest("<>", "</>"),
	"unknown tags nested": nest("<b>", "</b>"),
	"unknown tags on lines": nest("<b>\n\n", "</b>\n\n", "а\n\n"),
	"languages nested": nest('<Lang code="ru">', "</Lang>"),
	"boxes nested": nest('<Facts title="а">\n\n', "\n\n</Facts>\n\n"),
	"line breaks": repeat("<br/>"),
	"pictures missing": repeat("<Figure/>\n\n"),
	"pictures in one line": repeat("<Figure/>"),
	"pictures sound": repeat('<Figure file="a.svg" alt="а" credit="б" />\n\n'),
	"pictures of other names": count(
		(at) => `<Figure file="a${at}.svg" alt="а" credit="б" />\n\n`,
	),
	"a gallery": repeat(
		'<Figure file="a.svg" alt="а" credit="б" />\n',
		"<Gallery>\n",
		"</Gallery>\n",
	),
	"attributes in one tag": count((at) => ` a${at}="б"`, "<mark", ">а</mark>"),
	"one attribute again": repeat(' title="б"', "<mark", ">а</mark>"),
	"a long attribute": repeat("а ", '<mark title="', '">а</mark>'),
	"attributes without end": repeat(' a="', "<mark"),
	"spread attributes": repeat(" {...а}", "<mark", ">а</mark>"),
	"references in an attribute": repeat("&amp;", '<mark title="', '">а</mark>'),
	"braces that open": repeat("{"),
	"braces that close": repeat("}"),
	"braces nested": nest("{", "}"),
	"braces with code": repeat("{а} "),
	"braces on lines": repeat("{а}\n\n"),
	"comments in one pair of braces": repeat("/**/", "{", "x}"),
	"a comment without end": repeat("/* ", "{", "}"),
	"comments begun in braces": repeat("{/*"),
	comments: repeat("{/* а */} "),
	"comments on lines": repeat("{/* а */}\n\n"),
	"code imported": repeat("import а from 'б'\n\n"),
	"code exported in one block": repeat("export а\n"),
	"list items": repeat("- а\n"),
	"list items apart": repeat("- а\n\n"),
	"list items of tasks": repeat("- [ ] а\n"),
	"list items with numbers": count((at) => `${at}. а\n`),
	"list items empty": repeat("-\n"),
	"lists in turn": repeat("- а\n* а\n"),
	"lists in a line": repeat("- "),
	"lists nested": stairs("- а", "  "),
	"lists nested by numbers": stairs("1. а", "   "),
	"list items with lazy lines": repeat("- а\nб\n"),
	"list items with indented code": repeat("-     а\n"),
	"quotations nested": repeat(">"),
	"quotations nested by spaces": repeat("> "),
	"quotations in stairs": stairs("> а", "> "),
	"quotations in lines": repeat("> а\n"),
	"quotations apart": repeat("> а\n\n"),
	"quotations and lists": repeat("> - "),
	"headings on lines": repeat("## а\n"),
	"headings apart": repeat("## а\n\n"),
	"headings named alike": repeat("## бөлім\n\nа\n\n"),
	"headings underlined": repeat("а\n---\n"),
	"hash signs": repeat("#"),
	rules: repeat("---\n\n"),
	"lines of dashes": repeat("-"),
	"cells in a row": (size) =>
		`|${"а|".repeat(size / 4)}\n|${"-|".repeat(size / 4)}\n`,
	"rows of a table": repeat("| а | б |\n", "| а | б |\n|---|---|\n"),
	"rows with many cells": repeat(
		`|${"а|".repeat(50)}\n`,
		`|${"а|".repeat(50)}\n|${"-|".repeat(50)}\n`,
	),
	"rows shorter than the head": (size) =>
		`|${"а|".repeat(size / 8)}\n|${"-|".repeat(size / 8)}\n${"|а\n".repeat(size / 6)}`,
	"tables apart": repeat("| а |\n|---|\n| б |\n\n"),
	"bars in a line": repeat("|"),
	"a table with emphasis": repeat("| *a_ | *a_ |\n", "| а | б |\n|---|---|\n"),
	"addresses bare": repeat("www.a.kz "),
	"addresses begun": repeat("www."),
	"addresses with schemes": repeat("https://a.kz "),
	"an address without end": repeat("a", "https://"),
	"addresses with brackets": repeat(")", "https://a.kz/"),
	"addresses with points": repeat("a.", "www."),
	"addresses of mail": repeat("a@a.a "),
	"addresses of mail begun": repeat("a@"),
	"addresses of mail with points": repeat("a.", "", "@"),
	"addresses of mail with dashes": repeat("a-", "", "@a.kz"),
	"lines with underscores and @": repeat("a_", "", "@"),
	"named references": repeat("&amp;"),
	"references begun": repeat("&"),
	"references without end": repeat("&am"),
	"numbered references": repeat("&#1088;"),
	backslashes: repeat("\\"),
	"escaped stars": repeat("\\*"),
	"hard line breaks": repeat("а  \n"),
	spaces: repeat(" ", "а", "б"),
	"lines of spaces": repeat("   \n"),
	"empty lines": repeat("\n", "а", "б"),
	returns: repeat("\r", "а", "б"),
	tabs: repeat("\t"),
	"tabs and words": repeat("а\t"),
	"tabs and lists": stairs("- а", "\t"),
	"one long word": repeat("а"),
	"one long word of two alphabets": repeat("аa"),
	"words of two alphabets": repeat("аa "),
	"lines of words of two alphabets": repeat("аa\n\n"),
	"one long line": repeat("Мәтін мен сөз. "),
	"many short lines": repeat("а\n"),
	"many paragraphs": repeat("а\n\n"),
	"fences begun": repeat("```\n"),
	"fences of growing length": (size) => {
		let text = "";
		for (let at = 3; text.length < size; at++) text += `${"`".repeat(at)}\nа\n`;
		return text;
	},
	"fences in lists": repeat("- ```\n"),
	"sentences in Russian": repeat("Мы живём в большом городе и это хорошо. "),
	"sentences in Russian apart": repeat(
		"Мы живём в большом городе и это хорошо.\n\n",
	),
	"sentences in English": repeat("This is the house that we have built. "),
	"quotation marks that open": repeat("«"),
	"straight quotation marks": repeat('"'),
	"straight quotation marks apart": repeat('а "б" '),
	"hyphens for dashes": repeat("а - б "),
	"soft hyphens": repeat("а\u00adб "),
	"capitals and points": repeat("А. "),
	"marks of sentences": repeat('."'),
	"links to nowhere": repeat("[а](/joq/) "),
	"links within the page": count((at) => `[а](#б${at}) `),
	"links within the page, with headings": (size) =>
		count((at) => `## Бөлім ${at}\n\nа\n\n`)(size / 2) +
		count((at) => `[а](#bolim-x${at}) `)(size / 2),
	"links that are none": repeat("[а](javascript:б) "),
	"combining marks": repeat("\u0301", "а"),
	"zero-width signs": repeat("\u200b", "а"),
	"control characters": repeat("\u0001"),
	"signs of direction": repeat("\u202e"),
	emoji: repeat("👨‍👩‍👧"),
	"a timeline": repeat("- **1929** – б\n", "<Timeline>\n", "\n</Timeline>\n"),
	"a timeline of wrong lines": repeat(
		"- а\n",
		"<Timeline>\n",
		"\n</Timeline>\n",
	),
	"mixture of all": repeat(
		"*a_ [б](/) <mark>в</mark> `г` {/* д */} www.a.kz a@a.a [^1] ![е](ж) \n\n> - | з |\n\n",
	),
};

const sound = (field: string) =>
	`title: Кітап\nlead: Кітап туралы.\ndate: 2023-05-10T09:30:00+06:00\nsection: qogam\nauthors: [redaktsiia]\n${field}`;

/** Hostile texts of front matter and of records. */
export const yamlShapes: Readonly<Record<string, (size: number) => string>> = {
	"unknown keys": count((at) => `a${at}: б\n`, sound("")),
	"one key again": repeat("tags: [а]\n", sound("")),
	"sequences nested": nest("[", "]"),
	"sequences begun": repeat("[", sound("tags: ")),
	"mappings nested": nest("{а: ", "}"),
	"mappings begun": repeat("{"),
	"items in a line": repeat("- "),
	"keys nested by indents": stairs("а:", " "),
	"items nested by indents": stairs("-", " "),
	"items in a flow": repeat("а,", sound("tags: ["), "]"),
	"items empty in a flow": repeat(",", sound("tags: ["), "]"),
	"items on lines": repeat("  - а\n", sound("tags:\n")),
	"related stories that are none": count(
		(at) => `  - 2023/05/a${at}\n`,
		sound("related:\n"),
	),
	"wrong related stories": repeat("  - а\n", sound("related:\n")),
	"corrections wrong": repeat("  - а: б\n", sound("corrections:\n")),
	"addresses that lead on": count(
		(at) => `  - /a${at}/\n`,
		sound("redirectFrom:\n"),
	),
	"a long title": (size) => sound("").replace("Кітап", "а ".repeat(size / 2)),
	"a long key": repeat("а", sound(""), ": б"),
	"a long section": (size) => sound("").replace("qogam", "a".repeat(size)),
	aliases: repeat("*а ", sound("tags: [&а б, "), "]"),
	"a bomb of aliases": (size) => {
		let text = "a0: &a0 [а,а,а,а,а,а,а,а,а]\n";
		for (let at = 1; text.length < size; at++)
			text += `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]\n`;
		return text;
	},
	anchors: count((at) => `a${at}: &б${at} в\n`),
	"merged keys": count(
		(at) => `a${at}: &б${at}\n  <<: *б${at - 1}\n`,
		"a0: &б0 {}\n",
	),
	"tags of types": repeat("- !!str а\n"),
	"explicit keys": repeat("? а\n"),
	"explicit keys nested": repeat("? "),
	comments: repeat("# а\n"),
	"a long comment": repeat("#"),
	documents: repeat("...\n"),
	directives: repeat("%YAML 1.1\n"),
	"quoted lines": repeat("\n", 'title: "', '"'),
	escapes: repeat("\\u0430", 'title: "', '"'),
	"a quotation without end": repeat("а\n", 'title: "'),
	"a block of text": repeat("  а\n", "title: |\n"),
	"blocks of text folded": repeat("  а\n\n", "title: >\n"),
	"a plain text on lines": repeat(" а\n", "title: а\n"),
	colons: repeat(":"),
	"colons and spaces": repeat("a: "),
	"keys in a flow": count((at) => `a${at}: б, `, "image: {", "}"),
	"question marks in a flow": repeat("? ", "image: {", "}"),
	"remarks behind spaces": repeat(" ", "title: а", "#б"),
	"tags with semicolons": repeat("  - а;б\n", sound("tags:\n")),
	"a title in capitals": (size) =>
		sound("").replace("Кітап", "АБ ".repeat(size / 3)),
	numbers: repeat("1", "views: "),
	spaces: repeat(" ", "title:", "а"),
	tabs: repeat("\t", "title:", "а"),
	"empty lines": repeat("\n"),
	records: count((at) => `- id: a${at}\n  name: Автор ${at}\n  kind: person\n`),
	"records alike": repeat("- id: a\n  name: А\n  kind: desk\n"),
	"records of nothing": repeat("-\n"),
};
