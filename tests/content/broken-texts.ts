import type { Row } from "./rows.ts";

const text = "Кітапханада үш мың кітап бар.\n";
/** The sound text, and something after it, from line 12 on. */
const after = (more: string): Row[1] => [text, `${text}\n${more}\n`];
const figure = '<Figure file="tau.svg" alt="Тау" credit="Асан" />';

/** Texts that must not pass. */
export const brokenTexts: Row[] = [
	[
		"there is no text",
		[text, ""],
		"9: Мақаланың мәтіні жоқ. Өрістерден кейін мәтінін жазыңыз",
	],
	[
		"a tag is not closed",
		after('<Quote speaker="Асан">\n\nСөз.'),
		'12:1: «<Quote>» тегі жабылмаған: «<Quote speaker="Асан">». Соңынан «</Quote>» деп жабыңыз',
	],
	[
		"a tag is closed but not opened",
		after("Сөз.</mark>"),
		"12:5: «</mark>» тегінің ашылатын жері жоқ: «Сөз.</mark>». Оны өшіріңіз не алдынан «<mark>» деп ашыңыз",
	],
	[
		"a component is closed in a line of text",
		after('<Facts title="Қысқаша">\n- Бір</Facts>'),
		"13:6: «</Facts>» тегі мәтінмен қосылып кеткен: «- Бір</Facts>». Оны бос жолдан кейін жеке жолға жазыңыз",
	],
	[
		"it runs a script",
		after("<script>alert(1)</script>"),
		"12:1: «<script>» деген тег қолданылмайды. Оны өшіріңіз",
	],
	[
		"it holds a frame",
		after('<iframe src="https://a.kz"></iframe>'),
		'12:1: «<iframe>» деген тег қолданылмайды. Бейне болса, «<Video url="…" title="…" still="…" credit="…" />» деп жазыңыз',
	],
	[
		"it holds an expression",
		after("Бүгін {new Date()} күні"),
		"12:7: «{new Date()}» өрнегін жазуға болмайды: мақалада код тұрмайды. Жақшаның өзі керек болса, «\\{new Date()\\}» деп жазыңыз",
	],
	[
		"it imports a module",
		after('import { a } from "./a.ts"'),
		"12:1: «import» жазуға болмайды: мақалада код тұрмайды. Бұл жолды өшіріңіз; жол сол сөзден басталатын мәтін болса, басқа сөзден бастаңыз",
	],
	[
		"a brace is not closed",
		after("Жақша { осында"),
		"12:7: «{» жақшасы жабылмаған: «Жақша { осында». Жақшаның өзі керек болса, «\\{» деп жазыңыз",
	],
	[
		"a sign looks like a tag",
		after("Егер 5 <6 болса"),
		"12:8: «<» таңбасы тег деп түсінілді: «Егер 5 <6 болса». «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз",
	],
	[
		"an element has an event handler",
		after('<mark onclick="f()">сөз</mark>'),
		"12:7: «<mark>» тегінде «onclick» деген атрибут жоқ. Оны өшіріңіз; болатыны: title",
	],
	[
		"a component is misspelled",
		after(figure.replace("Figure", "Figur")),
		"12:1: «<Figur>» деген тег қолданылмайды. «<Figure>» деп жазыңыз",
	],
	[
		"a component stands in a line of text",
		after(`Мына ${figure} сурет`),
		"12:6: «<Figure>» мәтінмен бір жолда тұр. Тегтерін бос жолдармен бөліп, жеке жолға жазыңыз",
	],
	[
		"a quotation mark is missing",
		after('<Figure file="tau.svg alt="Тау" credit="Асан" />'),
		'12:31: «<Figure>» тегінің тырнақшалары жұп емес: «<Figure file="tau.svg alt="Тау" credit="Асан" />». Әр мәнді екі жағынан " таңбасымен жабыңыз; мәннің ішінде « » қойыңыз',
	],
	[
		"a figure has no description",
		after(figure.replace(' alt="Тау"', "")),
		'12:1: «<Figure>» тегінде «alt» жазылмаған. Суретте не көрініп тұрғанын жазыңыз: alt="…"',
	],
	[
		"a figure's picture is not there",
		after(figure.replace("tau", "too")),
		"12:9: «too.svg» деген сурет мақаланың қасында жоқ. Суретті мақаланың қасына салыңыз не атын түзетіңіз",
	],
	[
		"a figure's picture is elsewhere",
		after(figure.replace("tau", "https://a.kz/tau")),
		'12:9: «https://a.kz/tau.svg» – бума не мекенжай. Суретті мақаланың қасына салып, атын ғана жазыңыз: file="suret.jpg"',
	],
	[
		"a gallery has one picture",
		after(`<Gallery>\n\n${figure}\n\n</Gallery>`),
		"12:1: «<Gallery>» ішінде кемінде екі сурет болуы керек. Тағы сурет қосыңыз не «<Figure … />» тегін жеке жазыңыз",
	],
	[
		"a timeline has no times",
		after("<Timeline>\n\n- Бір\n\n</Timeline>"),
		"14:1: «<Timeline>» тізімінің жолы уақытынан басталмайды. Уақытын қалың қаріппен жазыңыз: «- **1929** – оқиға»",
	],
	[
		"a video is of an unknown host",
		after(
			'<Video url="https://a.kz/1" title="Тау" still="tau.svg" credit="Асан" />',
		),
		'12:8: «https://a.kz/1» бейненің мекенжайына ұқсамайды. Бейне бетінің мекенжайын толық жазыңыз, мысалы: url="https://www.youtube.com/watch?v=jNQXAC9IVRw"; болатын сайттар: www.youtube.com, youtube.com, youtu.be, vimeo.com',
	],
	[
		"a picture is put in as Markdown",
		after("![Тау](tau.svg)"),
		'12:1: Сурет «![…](…)» деп қойылмайды. Жеке жолға жазыңыз: <Figure file="…" alt="…" caption="…" credit="…" />',
	],
	[
		"a heading is the page's own",
		after("# Тақырып"),
		"12:1: «#» – мақаланың өз тақырыбының белгісі. Ішкі тақырыпты «## » деп бастаңыз",
	],
	[
		"a heading skips a level",
		after("### Тақырып"),
		"12:1: «###» тақырыбының алдында «##» тақырыбы жоқ. «## » деп бастаңыз",
	],
	[
		"a link runs a script",
		after("[сөз](javascript:alert(1))"),
		"12:1: «javascript:alert(1)» деген сілтеме жарамайды. Сайт ішіне «/2023/03/…/», сыртқа «https://…», поштаға «mailto:…», телефонға «tel:…» деп жазыңыз",
	],
	[
		"a link leads to no page",
		after("[сөз](/2023/05/joq/)"),
		"12:1: /2023/05/joq/ деген бет сайтта жоқ. Мекенжайды түзетіңіз, мысалы: /2022/11/dombyra/",
	],
	[
		"a link lacks its last slash",
		after("[сөз](/2023/05/durys)"),
		"12:1: /2023/05/durys деген бет сайтта жоқ. Мекенжайды түзетіңіз: /2023/05/durys/",
	],
	[
		"a link to a place lacks the last slash of its page",
		after("[сөз](/2023/05/durys?a=b#bir) [бөлім](/qogam#bir)"),
		"12:1: /2023/05/durys?a=b#bir деген бет сайтта жоқ. Мекенжайды түзетіңіз: /2023/05/durys/?a=b#bir",
		"12:31: /qogam#bir деген бет сайтта жоқ. Мекенжайды түзетіңіз: /qogam/#bir",
	],
	[
		"a link leads to a feed that is not there",
		after("[сөз](/joq/rss.xml)"),
		"12:1: /joq/rss.xml деген бет сайтта жоқ. Мекенжайды түзетіңіз, мысалы: /2022/11/dombyra/",
	],
	[
		"a link leads to no heading",
		after("## Бір\n\n[сөз](#eki)"),
		"14:1: Мақалада «#eki» деген тақырып жоқ. Болатыны: #bir",
	],
	[
		"a footnote is missing",
		after("Сөз[^1]."),
		"12:4: «[^1]» деген ескертпе жазылмаған. Мәтіннің соңына «[^1]: ескертпе» деп жазыңыз",
	],
	[
		"a footnote is not used",
		after("[^1]: Ескертпе."),
		"12:1: «[^1]» ескертпесі мәтінде аталмаған. Мәтіннің керек жеріне «[^1]» деп жазыңыз не ескертпені өшіріңіз",
	],
	[
		"a Latin letter stands in a Cyrillic word",
		after("Қaзақ тілі"),
		"12:1: «Қaзақ» сөзіне латын әрпі араласып кеткен. «Қазақ» деп кирилл әріптерімен жазыңыз",
	],
	[
		"a sign of comparison stands between letters",
		after("Егер a<b болса"),
		"12:7: «<» таңбасы тег деп түсінілді: «Егер a<b болса». «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз; тег болса, «**мәтін**» деп жазыңыз",
	],
	[
		"a mail address stands in angle brackets",
		after("Хатты <redaktsiia@example.kz> мекенжайына жазыңыз"),
		"12:18: Пошта мекенжайы < > ішіне алынған: «Хатты <redaktsiia@example.kz> мекенжайына жазыңыз». Жақшасын алып тастап, «redaktsiia@example.kz» деп қана жазыңыз",
	],
	[
		"a link stands in angle brackets",
		after("Мына бетте: <https://example.kz/a>"),
		"12:20: Сілтеме < > ішіне алынған: «Мына бетте: <https://example.kz/a>». Жақшасын алып тастап, «https://example.kz/a» деп қана не «[мәтін](https://example.kz/a)» деп жазыңыз",
	],
];
