/** What to write in each field, said when it is missing or wrong. */
export const hints: Record<string, string> = {
	title:
		"Тақырыпты бір жолмен жазыңыз, мысалы: title: Наурыз – жаңа жылдың басы",
	lead: "Мақаланың мәнін бір-екі сөйлеммен жазыңыз: lead: …",
	date: "Күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2024-03-22T09:30:00+05:00",
	updated:
		"Күні мен сағатын белдеуімен жазыңыз, мысалы: updated: 2024-03-22T09:30:00+05:00",
	until:
		"Күні мен сағатын белдеуімен жазыңыз, мысалы: until: 2024-03-22T18:00:00+05:00",
	section:
		"Бөлімнің content/sections.yaml ішіндегі id-ін жазыңыз, мысалы: section: qogam",
	tags: "Тегтерді тізіммен жазыңыз (сегізден аспасын), мысалы: tags: [қазақ тілі, әліпби]",
	authors:
		"Авторлардың content/authors.yaml ішіндегі id-ін тізіммен жазыңыз, мысалы: authors: [redaktsiia]",
	source: "Дереккөздің атын жазыңыз, мысалы: source: ҚазАқпарат",
	photographer: "Фотографтың аты-жөнін жазыңыз",
	translator: "Аудармашының аты-жөнін жазыңыз",
	kind: "Мақаланың түрін жазыңыз",
	image:
		"Суретті төрт өріспен жазыңыз: image: ішінде file, alt, caption (міндетті емес), credit",
	file: "Мақаланың қасында жатқан суреттің атын жазыңыз, мысалы: file: nauryz.jpg",
	alt: "Суретте не көрініп тұрғанын жазыңыз: alt: …",
	caption: "Суреттің астындағы сөзді жазыңыз: caption: …",
	credit: "Суреттің авторын жазыңыз, мысалы: credit: Редакция суреті",
	views: "Қанша рет оқылғанын бүтін санмен жазыңыз, мысалы: views: 68",
	comments: "Пікір санын бүтін санмен жазыңыз, мысалы: comments: 0",
	corrections: "Әр түзетуге date пен text жазыңыз",
	text: "Мәтінін жазыңыз: text: …",
	redirectFrom:
		"Ескі мекенжайды / таңбасынан бастап жазыңыз, мысалы: redirectFrom: [/eski/mekenzhai/]",
	related: "Мақаланың id-ін жазыңыз, мысалы: related: [2022/11/dombyra]",
	draft: "true не false деп жазыңыз",
	dateNote: "Күнге қатысты ескертпені бір жолмен жазыңыз",
	slug: "Кіші латын әріптері мен цифрларды ғана дефиспен жазыңыз, мысалы: slug: nauryz-kozhe",
	id: "Кіші латын әріптері мен цифрларды ғана дефиспен жазыңыз, мысалы: id: madeniet",
	name: "Атауын жазыңыз: name: …",
	description: "Бір сөйлемдік сипаттама жазыңыз: description: …",
	about: "Автор туралы бір сөйлем жазыңыз: about: …",
	reason: "Себебін бір жолмен жазыңыз, мысалы: reason: Сот шешімі бойынша",
	hue: "0 мен 360 аралығындағы сан жазыңыз, мысалы: hue: 45",
	pinned:
		"Мақалалардың id-ін тізіммен жазыңыз, мысалы: pinned: [2022/11/dombyra]",
	urgent: "Шұғыл жолға text пен until жазыңыз",
	link: "Сайт ішіндегі мекенжайды / таңбасынан бастап жазыңыз, мысалы: link: /2022/11/dombyra/",
};

/** What to write in fields of standing pages that mean something else in articles. */
export const pageHints: Record<string, string> = {
	title: "Беттің атын бір жолмен жазыңыз, мысалы: title: Байланыс",
	description: "Бетте не барын бір сөйлеммен жазыңыз: description: …",
};

/** What to write in fields of records that mean something else in articles, by the record's name. */
export const recordHints: Readonly<
	Record<"authors" | "front" | "withdrawn", Record<string, string>>
> = {
	authors: {
		kind: "Редакцияның бөлімі болса, kind: desk, адам болса, kind: person деп жазыңыз",
	},
	front: {
		lead: "Мақаланың id-ін жазыңыз, мысалы: lead: 2022/11/dombyra",
		text: "Шұғыл хабарды бір жолмен жазыңыз: text: …",
	},
	withdrawn: {
		id: "Мақаланың id-ін жазыңыз, мысалы: id: 2022/11/dombyra",
		date: "Алынған күні мен сағатын белдеуімен жазыңыз, мысалы: date: 2026-11-25T15:00:00+05:00",
	},
};

/** What to write in the fields of the paper's imprint. */
const imprintHints: Record<string, string> = {
	imprint:
		"Шығыс деректерін ішкі өрістермен жазыңыз (owner, editor, certificate, address, phone, age) не бұл жолды өшіріңіз",
	owner: "Газеттің меншік иесін жазыңыз, мысалы: owner: «Үлгі» ЖШС",
	editor: "Бас редактордың аты-жөнін жазыңыз: editor: …",
	certificate:
		"Есепке қою туралы куәлікті үш өріспен жазыңыз: certificate: ішінде number, date, issuer",
	number: "Куәліктің нөмірін жазыңыз, мысалы: number: KZ00VPY00000000",
	date: "Куәліктің берілген күнін жазыңыз, мысалы: date: 2024-09-02",
	issuer: "Куәлікті берген органның атын жазыңыз: issuer: …",
	address: "Редакцияның мекенжайын бір жолмен жазыңыз: address: …",
	phone:
		"Телефонды цифрлармен тырнақша ішінде жазыңыз, мысалы: phone: '+7 700 000 00 00'",
	age: "Жас санатының белгісін жазыңыз, мысалы: age: 12+",
};

/** What to write in the fields of the paper's own file. */
export const paperHints: Record<string, string> = {
	name: "Газеттің атын жазыңыз, мысалы: name: Алтын көпір",
	motto: "Газеттің ұранын бір жолмен жазыңыз: motto: …",
	description: "Газет туралы бір сөйлем жазыңыз: description: …",
	place: "Редакция орналасқан жерді жазыңыз, мысалы: place: Шымкент",
	latinAlphabet:
		"Латын әліпбиінің жылын жазыңыз: 2021 не 2018, мысалы: latinAlphabet: 2021",
	zone: "Белдеуді аймақ пен қала атымен жазыңыз, мысалы: zone: Asia/Almaty",
	email: "Редакцияның поштасын жазыңыз, мысалы: email: redaktsiia@example.kz",
	shortListSize:
		"5 пен 200 аралығындағы бүтін сан жазыңыз, мысалы: shortListSize: 30",
	listSize: "10 мен 1000 аралығындағы бүтін сан жазыңыз, мысалы: listSize: 100",
	wordsPerMinute:
		"50 мен 1000 аралығындағы бүтін сан жазыңыз, мысалы: wordsPerMinute: 150",
	videoHosts:
		"Бейне сайттарын тізіммен жазыңыз, мысалы: videoHosts: [www.youtube.com, youtu.be]",
	...imprintHints,
};
