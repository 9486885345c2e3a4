/** Fields of free text: any words may stand in them, so whatever YAML took for something else was meant as words. */
export const textFields: ReadonlySet<string> = new Set([
	"title",
	"lead",
	"tags",
	"source",
	"photographer",
	"translator",
	"alt",
	"caption",
	"credit",
	"text",
	"dateNote",
	"name",
	"description",
	"about",
	"motto",
	"place",
	"reason",
	"owner",
	"editor",
	"number",
	"issuer",
	"address",
	"phone",
]);

/** Names that editors give a field in their own letters, in other languages and in other systems. */
const otherNames: Readonly<Record<string, string>> = {
	title: "тақырып taqyryp zagolovok заголовок headline header name",
	lead: "лид lid кіріспе kirispe анонс anons description summary excerpt",
	date: "күн күні kuni kun дата data уақыт uaqyt pubdate published",
	updated: "жаңартылды жаңартылған modified",
	section: "бөлім bolim айдар aidar рубрика rubrika category санат раздел",
	tags: "тег тегтер teg tegi tag keywords кілтсөздер",
	authors: "автор авторлар avtor avtory avtorlar author by byline",
	source: "дереккөз derekkoz источник istochnik",
	photographer: "фотограф fotograf",
	translator: "аудармашы audarmashy переводчик",
	kind: "түрі түр turi type тип",
	image: "сурет suret foto фото photo picture cover img",
	views: "оқылды көрілді қаралды prosmotry",
	comments: "пікір пікірлер pikir",
	corrections: "түзету түзетулер tuzetu correction",
	redirectFrom: "ескі мекенжай redirect aliases alias redirects",
	related: "қатысты ұқсас",
	draft: "жоба черновик chernovik",
};

/** The field that is meant by a name of it that the schema does not have. */
export const fieldByOtherName: ReadonlyMap<string, string> = new Map(
	Object.entries(otherNames).flatMap(([field, names]) =>
		names.split(" ").map((name) => [name, field] as const),
	),
);
