import type { Row } from "./rows.ts";

// The lines of `soundArticle` that are changed.
const title = "title: Ауылда кітапхана ашылды\n";
const date = "date: 2023-05-10T09:30:00+06:00\n";
const lead = /^lead.*\n/m;
const section = "section: qogam\n";
const authors = "authors: [redaktsiia]\n";
const image = (file: string, alt: string) =>
	`${authors}image:\n  file: ${file}\n${alt}  credit: Асан\n`;

/** Front matter that must not pass. */
export const brokenFields: Row[] = [
	[
		"the title is missing",
		[title, ""],
		"2: «title» жазылмаған. Тақырыпты бір жолмен жазыңыз, мысалы: title: Наурыз – жаңа жылдың басы",
	],
	[
		"the title is empty",
		[title, 'title: ""\n'],
		"2: «title» бос. Тақырыпты бір жолмен жазыңыз, мысалы: title: Наурыз – жаңа жылдың басы",
	],
	[
		"the title is too long",
		["ашылды\n", `ашылды${" ба".repeat(80)}\n`],
		"2: «title» тым ұзын: 200 таңбадан аспасын. Қысқартып жазыңыз",
	],
	[
		"the title holds a colon",
		["Ауылда к", "Ауыл: к"],
		'2: Мәтін ішінде «: » тұр. Бүкіл мәнді тырнақшаға алыңыз, мысалы: title: "Наурыз: мереке"',
	],
	[
		"the lead is missing",
		[lead, ""],
		"2: «lead» жазылмаған. Мақаланың мәнін бір-екі сөйлеммен жазыңыз: lead: …",
	],
	[
		"a field is misspelled",
		["tags:", "tag:"],
		"6: «tag» деген өріс жоқ. «tags» деп жазыңыз",
	],
	[
		"a field is unknown",
		[section, `${section}colour: red\n`],
		"6: «colour» деген өріс жоқ. Бұл жолды өшіріңіз; болатыны: title, lead, date, updated, section, tags, authors, source, photographer, translator, kind, image, views, comments, corrections, redirectFrom, related, draft, dateNote, slug",
	],
	[
		"a field is written twice",
		[section, `${section}${section}`],
		"6: Бір өріс екі рет жазылған. Артығын өшіріңіз",
	],
	[
		"a line begins with a tab",
		[authors, `${authors}image:\n\tfile: tau.svg\n`],
		"9: Жол басында табуляция тұр. Орнына бос орын қойыңыз",
	],
	[
		"the date is missing",
		[date, ""],
		"2: «date» жазылмаған. Күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2024-03-22T09:30:00+05:00",
	],
	[
		"the date is in words",
		[date, "date: 10 мамыр 2023\n"],
		"4: «date» дұрыс жазылмаған. Күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2024-03-22T09:30:00+05:00",
	],
	[
		"the date has no such month",
		[date, date.replace("-05-", "-13-")],
		"4: «date» дұрыс жазылмаған. Күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2024-03-22T09:30:00+05:00",
	],
	[
		"the date has no offset",
		[date, date.replace("+06:00", "")],
		"4: «date» дұрыс жазылмаған. Күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2024-03-22T09:30:00+05:00",
	],
	[
		"the date is of another month",
		[date, date.replace("-05-", "-06-")],
		"4: Мақаланың күні 10 маусым 2023, ал файл 2023/05 бумасында тұр. Файлды content/articles/2023/06/ бумасына ауыстырыңыз не күнін түзетіңіз",
	],
	[
		"the change is before the date",
		[date, `${date}updated: 2023-05-09T09:30:00+06:00\n`],
		"5: «updated» мақаланың шыққан күнінен бұрын тұр. Кейінгі күнді жазыңыз не бұл жолды өшіріңіз",
	],
	[
		"the section is missing",
		[section, ""],
		"2: «section» жазылмаған. Бөлімнің content/sections.yaml ішіндегі id-ін жазыңыз, мысалы: section: qogam",
	],
	[
		"the section is misspelled",
		[section, "section: qogm\n"],
		"5: «qogm» деген бөлім жоқ. «qogam» деп жазыңыз",
	],
	[
		"the section is unknown",
		[section, "section: auyl\n"],
		"5: «auyl» деген бөлім жоқ. Болатыны: qogam, madeniet",
	],
	[
		"the author is unknown",
		[authors, "authors: [asan]\n"],
		"7: «asan» деген автор жоқ. Болатыны: redaktsiia",
	],
	[
		"neither an author nor a source is named",
		[authors, ""],
		"2: Не «authors», не «source» керек, екеуі бірге болмайды. Мақала біздікі болса authors: [redaktsiia], өзге жерден алынса source: … деп жазыңыз",
	],
	[
		"both an author and a source are named",
		[authors, `${authors}source: ҚазАқпарат\n`],
		"7: Не «authors», не «source» керек, екеуі бірге болмайды. Мақала біздікі болса authors: [redaktsiia], өзге жерден алынса source: … деп жазыңыз",
	],
	[
		"the tags are no list",
		["[кітап]", "кітап"],
		"6: «tags» – тізім болуы керек. Тік жақшаға алып жазыңыз: tags: [кітап]",
	],
	[
		"the kind is unknown",
		[section, `${section}kind: essay\n`],
		"6: «kind» мұндай бола алмайды. Мынаның бірін жазыңыз: news, interview, opinion, partner",
	],
	[
		"the views are no number",
		[section, `${section}views: көп\n`],
		"6: «views» – сан болуы керек. Қанша рет оқылғанын бүтін санмен жазыңыз, мысалы: views: 68",
	],
	[
		"the views are below nought",
		[section, `${section}views: -1\n`],
		"6: «views» тым кіші. Қанша рет оқылғанын бүтін санмен жазыңыз, мысалы: views: 68",
	],
	[
		"draft is neither true nor false",
		[section, `${section}draft: иә\n`],
		"6: «draft» – true не false болуы керек. true не false деп жазыңыз",
	],
	[
		"the picture is not there",
		[authors, image("joq.jpg", "  alt: Тау\n")],
		"9: «joq.jpg» деген сурет мақаланың қасында жоқ. Суретті мақаланың қасына салыңыз не атын түзетіңіз",
	],
	[
		"the picture is in another folder",
		[authors, image("../tau.svg", "  alt: Тау\n")],
		"9: «../tau.svg» – бума аты. Суретті мақаланың қасына салып, атын ғана жазыңыз",
	],
	[
		"the picture is no picture",
		[authors, image("buzyq.jpg", "  alt: Тау\n")],
		"9: «buzyq.jpg» – JPEG емес, сурет деп танылмайды. Суретті түпнұсқасынан қайта сақтаңыз",
	],
	[
		"the picture has no description",
		[authors, image("tau.svg", "")],
		"8: «image.alt» жазылмаған. Суретте не көрініп тұрғанын жазыңыз: alt: …",
	],
	[
		"a correction has no text",
		[authors, `${authors}corrections:\n  - date: 2023-05-11\n`],
		"9: «corrections.text» жазылмаған. Мәтінін жазыңыз: text: …",
	],
	[
		"the related story is unknown",
		[authors, `${authors}related:\n  - 2023/05/durys\n  - 2023/05/durus\n`],
		"10: «2023/05/durus» деген мақала жоқ. «2023/05/durys» деп жазыңыз не бұл id-ді өшіріңіз",
	],
	[
		"the old address has no slash",
		[authors, `${authors}redirectFrom: [eski/]\n`],
		"8: «eski/» деген мекенжай / таңбасынан басталмайды. Ескі мекенжайды / таңбасынан бастап жазыңыз, мысалы: redirectFrom: [/eski/mekenzhai/]",
	],
	[
		"the old address is a page's",
		[authors, `${authors}redirectFrom: [/qogam/]\n`],
		"8: /qogam/ мекенжайы бос емес, оны content/sections.yaml алған. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз",
	],
	[
		"the slug is another than the file's",
		[authors, `${authors}slug: basqa\n`],
		"8: «slug» файл атына сай емес. slug: {slug} деп жазыңыз не бұл жолды өшіріңіз",
	],
	[
		"the front matter does not end",
		["---\n\n", ""],
		"1: Файлдың басында екі --- жолының арасында тұратын өрістер жоқ. Бірінші жолға --- деп, соңына тағы --- деп жазыңыз",
	],
	[
		"there is no front matter",
		[/^---.*\n---\n\n/s, ""],
		"1: Файлдың басында екі --- жолының арасында тұратын өрістер жоқ. Бірінші жолға --- деп, соңына тағы --- деп жазыңыз",
	],
	[
		"the tags are words with commas",
		["[кітап]", "кітап, тарих"],
		"6: «tags» – тізім болуы керек. Тік жақшаға алып жазыңыз: tags: [кітап, тарих]",
	],
	[
		"the authors are one word",
		["[redaktsiia]", "redaktsiia"],
		"7: «authors» – тізім болуы керек. Тік жақшаға алып жазыңыз: authors: [redaktsiia]",
	],
	[
		"the only tag is a number",
		["[кітап]", "2026"],
		'6: «tags» – тізім болуы керек. Тік жақшаға алып жазыңыз: tags: ["2026"]',
	],
	[
		"a tag is a number",
		["[кітап]", "[кітап, 2026]"],
		'6: «tags» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "2026"',
	],
	[
		"the title is a number",
		[title, "title: 2026\n"],
		'2: «title» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "2026"',
	],
	[
		"the title is a word of YAML's own",
		[title, "title: true\n"],
		'2: «title» – мәтін болуы керек. Мәнін тырнақшаға алыңыз: "true"',
	],
	[
		"the title is left out after its name",
		[title, "title:\n"],
		"2: «title» бос. Тақырыпты бір жолмен жазыңыз, мысалы: title: Наурыз – жаңа жылдың басы",
	],
	[
		"a field is named in Latin letters as it sounds",
		[authors, "avtor: [redaktsiia]\n"],
		"7: «avtor» деген өріс жоқ. «authors» деп жазыңыз",
	],
	[
		"a field is named in Kazakh",
		[title, "тақырып: Ауылда кітапхана ашылды\n"],
		"2: «тақырып» деген өріс жоқ. «title» деп жазыңыз",
	],
	[
		"two fields are unknown",
		[section, `${section}colour: red\nавтор: a\n`],
		"6: «colour» деген өріс жоқ. Бұл жолды өшіріңіз; болатыны: title, lead, date, updated, section, tags, authors, source, photographer, translator, kind, image, views, comments, corrections, redirectFrom, related, draft, dateNote, slug",
		"7: «автор» деген өріс жоқ. «authors» деп жазыңыз",
	],
	[
		"a Cyrillic letter stands in a field's name",
		["tags:", "tаgs:"],
		"6: «tаgs» өрісінің атында кирилл әрпі бар. Латын әріптерімен теріңіз: tags: …",
		"6:1: «tаgs» сөзінде латын әрпі мен кирилл әрпі аралас. Бір әліпбимен жазыңыз не арасына дефис қойыңыз",
	],
	[
		"a no-break space stands before a field's name",
		["tags:", "\u00a0tags:"],
		"6: «tags» өрісінің атында көзге көрінбейтін таңба не бос орын бар. Өшіріп, қайта теріңіз: tags: …",
	],
	[
		"the section is named by its name",
		[section, "section: Мәдениет\n"],
		"5: «Мәдениет» – бөлімнің аты, id-і емес. «madeniet» деп жазыңыз",
	],
	[
		"the author is named by his name",
		[authors, "authors: [редакция]\n"],
		"7: «редакция» – автордың аты, id-і емес. «redaktsiia» деп жазыңыз",
	],
	[
		"the related story is named by its address",
		[authors, `${authors}related: [/2023/05/durys/]\n`],
		"8: «related» дұрыс жазылмаған. Мақаланың id-ін ғана жазыңыз: 2023/05/durys",
	],
	[
		"a field is set in",
		[section, ` ${section}`],
		"5: «section» өрісінің алдында артық бос орын тұр. Өшіріп, жолды «section:» деп бастаңыз",
	],
	[
		"the first field is set in",
		[title, ` ${title}`],
		"2: «title» өрісінің алдында артық бос орын тұр. Өшіріп, жолды «title:» деп бастаңыз",
	],
	[
		"a no-break space stands after a field's name",
		[section, "section:\u00a0qogam\n"],
		"5: «section:» дегеннен кейін ажырамайтын бос орын тұр. Оны өшіріп, кәдімгі бос орын қойыңыз",
	],
	[
		"no space stands after a field's name",
		[section, "section:qogam\n"],
		"5: «section:» дегеннен кейін бос орын жоқ. Былай жазыңыз: section: qogam",
	],
	[
		"a field has an equals sign",
		[section, "section = qogam\n"],
		"5: «=» орнына қос нүкте керек. Былай жазыңыз: section: qogam",
	],
	[
		"a field has no colon",
		[section, "section qogam\n"],
		"5: «section» сөзінен кейін қос нүкте жоқ. section: … деп жазыңыз",
	],
	[
		"only a part of the title is quoted",
		[title, 'title: "Ауыл" кітапханасы ашылды\n'],
		"2: Тырнақшасы жабылғаннан кейін де мәтін тұр. Мәтін ішінде « » тырнақшасын қойыңыз не бүкіл мәнді '…' ішіне алыңыз",
	],
	[
		"the title begins with a sign of YAML's own",
		[title, "title: @ауыл кітапханасы\n"],
		'2: «title» мәні «@» таңбасынан басталған. Тырнақшаға алыңыз: title: "@ауыл кітапханасы"',
	],
	[
		"a list's item has no space after its hyphen",
		["[кітап]", "\n- кітап\n-тарих"],
		"8: Тізім жолында дефистен кейін бос орын жоқ. Былай жазыңыз: - тарих",
	],
];
