import { soundArticle } from "../project.ts";

/** A rule, a text that breaks it, and the text once it is mended, where a machine can do it. */
export type RuleRow = [rule: string, text: string, mended?: string];

/** The sound article with other fields. */
const put = (find: string | RegExp, other: string) =>
	soundArticle.replace(find, () => other);
/** The sound article with more text below. */
const add = (text: string) => `${soundArticle}\n${text}\n`;
/** With other fields, before and after. */
const mend = (
	rule: string,
	find: string,
	wrong: string,
	right: string,
): RuleRow => [rule, put(find, wrong), put(find, right)];
/** With more text, before and after. */
const mendText = (rule: string, wrong: string, right: string): RuleRow => [
	rule,
	add(wrong),
	add(right),
];

const title = "title: Ауылда кітапхана ашылды";
const date = "date: 2023-05-10T09:30:00+06:00";
const section = "section: qogam";
const tags = "tags: [кітап]";
const authors = "authors: [redaktsiia]";
const figure = '<Figure file="tau.svg" alt="Тау" credit="Асан" />';

const letters: RuleRow[] = [
	mendText("latin-letter", "Ол кiтап пен қaла", "Ол кітап пен қала"),
	["latin-letter", add("Сөзqсөз")],
	mendText("soft-hyphen", "кітап\u00adхана ба\u00adла", "кітапхана бала"),
	mend("soft-hyphen", title, "title: Кітап\u00adхана", "title: Кітапхана"),
	mendText("zero-width", "> сөз\n> кі\u200bтап", "> сөз\n> кітап"),
	mendText("no-break-space", "жаңа\u00a0кітап", "жаңа кітап"),
	mendText(
		"straight-quote",
		'Ол "Абай жолы" мен "Қан мен тер" кітабын\nоқып, "иә" деді.',
		"Ол «Абай жолы» мен «Қан мен тер» кітабын\nоқып, «иә» деді.",
	),
	mend(
		"straight-quote",
		title,
		'title: Бұл "кітап" па',
		"title: Бұл «кітап» па",
	),
	mend("straight-quote", tags, "tags: ['\"кітап\"']", "tags: ['«кітап»']"),
	["straight-quote", add('Экраны 5" болды')],
	["straight-quote", add('«Ол "иә" деді»')],
	["straight-quote", add('Ол "Абай** жолы"ның** кітабын')],
	mendText(
		"foreign-quote",
		"Ол “Абай жолы”, „Қан мен тер“ кітабын",
		"Ол «Абай жолы», «Қан мен тер» кітабын",
	),
	mendText(
		"foreign-quote",
		'<Quote speaker="“Абай”">\n\nСөз\n\n</Quote>',
		'<Quote speaker="«Абай»">\n\nСөз\n\n</Quote>',
	),
	mendText(
		"hyphen-for-dash",
		"Тау - биік, су -- терең, кең--байтақ",
		"Тау – биік, су – терең, кең – байтақ",
	),
	["title-in-capitals", put(title, "title: АУЫЛДА КІТАПХАНА АШЫЛДЫ")],
	["tags-in-one", put(tags, "tags: [кітап; оқу]")],
	mend("wrong-offset", date, "date: 2023-05-10T09:30:00+05:00", date),
	["yaml-comment", put(title, "title: Мақала #1 шықты")],
	[
		"foreign-sentence",
		add(
			"В этом году в нашей деревне открылась новая большая библиотека для детей.",
		),
	],
	["control-character", add("сө\u0001з")],
	["replacement-character", add("сө\uFFFDз")],
	mendText("object-placeholder", "сө\uFFFCз\uFFFC", "сөз"),
	["line-separator", add("сөз\u2028сөз")],
	mendText("direction-override", "сөз\u202E", "сөз"),
	mendText("tag-character", "сөз\u{E0041}", "сөз"),
	["noncharacter", add("сөз\u{1FFFE}")],
	["private-use-character", add("сөз\uE000")],
	mendText("unpaired-direction", "сөз\u2067", "сөз"),
];

const fields: RuleRow[] = [
	["missing-front-matter", "Мәтін"],
	["missing-text", soundArticle.split("\n").slice(0, 8).join("\n")],
	["missing-field", put(`${section}\n`, "")],
	["empty-field", put(section, "section:")],
	["wrong-type", put(tags, "tags: кітап")],
	["unknown-value", put(section, `${section}\nkind: essay`)],
	["number-too-small", put(section, `${section}\nviews: -1`)],
	["text-too-long", put(title, `title: ${"ба ".repeat(80)}`)],
	["value-too-big", put(tags, `tags: [${"а, ".repeat(9)}а]`)],
	["wrong-value", put(date, "date: 10 мамыр 2023")],
	[
		"updated-before-date",
		put(date, `${date}\nupdated: 2023-05-09T09:30:00+06:00`),
	],
	["authors-or-source", put(authors, `${authors}\nsource: ҚазАқпарат`)],
	["wrong-slug", put(section, `${section}\nslug: basqa`)],
	["wrong-month", put("2023-05", "2023-06")],
	mend("hidden-in-field-name", tags, "tags\u200b: [кітап]", tags),
	mend("cyrillic-in-field-name", tags, "tаgs: [кітап]", tags),
	mend("unknown-field", tags, "tegi: [кітап]", tags),
	mend("unknown-field", authors, "autors: [redaktsiia]", authors),
	["unknown-field", put(authors, `${authors}\nautors: [redaktsiia]`)],
	["unknown-field", put(section, `${section}\ncolour: red`)],
	[
		"folder-in-picture-field",
		put(
			authors,
			`${authors}\nimage:\n  file: ../a.svg\n  alt: Тау\n  credit: Асан`,
		),
	],
	[
		"missing-picture",
		put(
			authors,
			`${authors}\nimage:\n  file: joq.svg\n  alt: Тау\n  credit: Асан`,
		),
	],
	["yaml-alias", put(title, "title: *a")],
	["yaml-anchor", put(title, "title: &a")],
	["yaml-tag", put(title, "title: !a")],
	["yaml-explicit-key", put(section, `${section}\n? a`)],
	["yaml-directive", put(title, `%YAML 1.2\n${title}`)],
	["yaml-document-end", put(section, `${section}\n...`)],
	["bracket-for-field", put(section, `${section}\n[a]: b`)],
	["duplicate-field", put(section, `${section}\n${section}`)],
	["tab-indent", put(section, `${section}\nimage:\n\tfile: a.svg`)],
	[
		"wrong-indent",
		put(
			authors,
			`${authors}\ncorrections:\n    - date: 2023-05-11\n   text: а`,
		),
	],
	["broken-field", put(section, `${section}\n- a`)],
	["unclosed-quote", put(title, 'title: "Ауыл')],
	["colon-in-value", put(title, "title: Ауыл: кітап")],
	["unreadable-yaml", put(section, `${section}\n}`)],
	["no-break-space-after-field", put(title, "title:\u00a0Ауыл")],
	["foreign-colon", put(title, "title：Ауыл")],
	["no-space-after-colon", put(title, "title:Ауыл")],
	["equals-for-colon", put(title, "title = Ауыл")],
	["text-after-quote", put(title, 'title: "Ауыл" кітап')],
	["value-begins-with-dash", put(title, "title: - Ауыл")],
	["value-begins-with-sign", put(title, "title: @Ауыл")],
	["no-space-after-dash", put(tags, "tags:\n- кітап\n-тарих")],
	["missing-colon", put(title, "title Ауыл")],
	["space-before-field", put(section, `  ${section}`)],
	["yaml-line-too-long", put(title, `title: ${"а ".repeat(2600)}`)],
	["fields-too-deep", put(tags, `tags: ${"[".repeat(11)}`)],
	[
		"too-many-fields",
		put(
			section,
			Array.from({ length: 3001 }, (_, at) => `a${at}: б`).join("\n"),
		),
	],
	["too-many-values", put(tags, `tags:\n${"- а\n".repeat(5001)}`)],
];

const marks: RuleRow[] = [
	["file-too-long", add("а ".repeat(90_000))],
	["too-many-lines", add("\n".repeat(10_001))],
	["too-many-marks", add("# а\n\n".repeat(1001))],
	["too-many-marks-in-paragraph", add("[ ".repeat(1001))],
	[
		"too-many-marks-together",
		add("[а](#а) `б` & \\* _в_ @ < \n\n".repeat(1900)),
	],
	["word-too-long", add("а".repeat(2001))],
	["too-many-ticks", add("`".repeat(21))],
	[
		"table-too-wide",
		add(`|${"а|".repeat(150)}\n|${"-|".repeat(150)}\n${"|а|\n".repeat(70)}`),
	],
	["lists-too-deep", add(`${"> ".repeat(21)}а`)],
	["indent-too-wide", add(`${" ".repeat(101)}- а`)],
	["tags-too-deep", add("<b>".repeat(31))],
	["markdown-image", add("![а](a.svg)")],
	["empty-heading", add("##")],
	["heading-one", add("# Тақырып")],
	["heading-too-deep", add("#### Тақырып")],
	["heading-skipped", add("### Тақырып")],
	["footnote-in-link", add("[а[^1]](https://a.kz)\n\n[^1]: б")],
	["duplicate-footnote", add("а[^1]\n\n[^1]: б\n\n[^1]: в")],
	["unused-footnote", add("[^1]: б")],
	["missing-footnote", add("а[^1]")],
	["code-line", add("export const a = 1")],
	["code-expression", add("{1 + 1}")],
	["unclosed-brace", add("Сөз {жақша")],
	["link-without-text", add("[](https://a.kz)")],
	["link-without-address", add("[а]()")],
	["hidden-in-link", add("[а](<https://a .kz>)")],
	["link-without-protocol", add("[а](//a.kz)")],
	["link-from-www", add("[а](www.a.kz)")],
	["wrong-telephone", add("[а](<tel:а>)")],
	["wrong-link", add("[а](javascript:a)")],
	mendText(
		"missing-anchor",
		"## Тарихы\n\n[а](#tarihi)",
		"## Тарихы\n\n[а](#tarihy)",
	),
	mendText(
		"missing-anchor",
		"## Тарихы\n\n[а][б]\n\n[б]: #tarihi",
		"## Тарихы\n\n[а][б]\n\n[б]: #tarihy",
	),
	["missing-anchor", add("[а](#joq)")],
];

const elements: RuleRow[] = [
	["unknown-tag", add("<Chart />")],
	["tag-apart", add("<mark>\n\nа\n\n</mark>")],
	["component-in-line", add(`а ${figure}`)],
	["component-within", add(`> ${figure}`)],
	["component-not-empty", add(figure.replace("/>", ">\n\nа\n\n</Figure>"))],
	["component-empty", add('<Facts title="а">\n</Facts>')],
	["break-not-empty", add("а<br>б</br>")],
	mendText("unclosed-void", "а<br>б<br >в", "а<br/>б<br/>в"),
	["unclosed-component", add(figure.replace("/>", ">"))],
	["unclosed-tag", add("а <mark>б")],
	["joined-tag", add('<Facts title="а">б\n\nв\n\n</Facts>')],
	["joined-closing-tag", add('<Facts title="а">\n\nб\n- в</Facts>')],
	["stray-closing-tag", add("а\n\n</Facts>")],
	["broken-closing-tag", add("а <mark>б</mark/>")],
	["wrong-closing-tag", add("H<sub>2</sup>O")],
	["crossed-tags", add("а <mark><sub>б</mark></sub>")],
	["torn-tag", add('> <Facts\ntitle="а">')],
	["unfinished-tag", add("а <mark")],
	["broken-tag", add("а <mark?>")],
	["plain-less-than", add("5 <6")],
	["html-comment", add("<!-- а -->")],
	["mail-in-brackets", add("<a@b.kz>")],
	["link-in-brackets", add("<https://a.kz>")],
	["unknown-attribute", add(figure.replace("alt", "colour"))],
	["unknown-attribute", add(figure.replace("<Figure", '<Figure src="a.svg"'))],
	mendText("unknown-attribute", figure.replace("file", "src"), figure),
	mendText("unknown-attribute", figure.replace("credit", "kredit"), figure),
	["missing-attribute", add(figure.replace('alt="Тау" ', ""))],
	["empty-attribute", add(figure.replace("Тау", ""))],
	["duplicate-attribute", add(figure.replace("/>", 'alt="Су" />'))],
	["braced-attribute", add(figure.replace('"Тау"', '{"Тау"}'))],
	["attribute-without-value", add(figure.replace('="Тау"', ""))],
	["unquoted-attribute", add(figure.replace('"Тау"', "Тау"))],
	["unpaired-quotes", add(figure.replace('"Тау"', '"Тау'))],
	["expression-attribute", add(figure.replace("<Figure", "<Figure {...a}"))],
	["brace-in-tag", add(figure.replace('"Тау"', "{Тау"))],
	["folder-in-picture-tag", add(figure.replace("tau", "a/tau"))],
	["gallery-holds-figures", add(`<Gallery>\n\nа\n\n${figure}\n\n</Gallery>`)],
	["gallery-too-small", add(`<Gallery>\n\n${figure}\n\n</Gallery>`)],
	["lang-is-kazakh", add('<Lang code="kk">а</Lang>')],
	["unknown-language", add('<Lang code="ағылшын">а</Lang>')],
	["timeline-holds-list", add("<Timeline>\n\nа\n\n</Timeline>")],
	["timeline-item-time", add("<Timeline>\n\n- а\n\n</Timeline>")],
	[
		"unknown-video",
		add('<Video url="https://a.kz" title="а" still="tau.svg" credit="Асан" />'),
	],
];

/** Texts of articles that break rules of one file. */
export const ruleRows: readonly RuleRow[] = [
	...letters,
	...fields,
	...marks,
	...elements,
];
