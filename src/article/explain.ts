import type { z } from "zod";
import { nearest } from "./nearest.ts";

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

/** What to write in each field, said when it is missing or wrong. */
const hints: Record<string, string> = {
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
	credit: "Суреттің авторын жазыңыз, мысалы: credit: «Алтын көпір» суреті",
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
	hue: "0 мен 360 аралығындағы сан жазыңыз, мысалы: hue: 45",
	pinned:
		"Мақалалардың id-ін тізіммен жазыңыз, мысалы: pinned: [2022/11/dombyra]",
	urgent: "Шұғыл жолға text пен until жазыңыз",
	link: "Сайт ішіндегі мекенжайды / таңбасынан бастап жазыңыз, мысалы: link: /2022/11/dombyra/",
};

const types: Record<string, string> = {
	string: "мәтін",
	array: "тізім",
	number: "сан",
	int: "бүтін сан",
	boolean: "true не false",
	object: "ішкі өрістері бар жазба",
};

/** Rules that look at several fields, by the name `schema.ts` gives them. */
const rules: Record<string, string> = {
	"updated-before-date":
		"«updated» мақаланың шыққан күнінен бұрын тұр. Кейінгі күнді жазыңыз не бұл жолды өшіріңіз",
	"authors-or-source":
		"Не «authors», не «source» керек, екеуі бірге болмайды. Мақала біздікі болса authors: [redaktsiia], өзге жерден алынса source: … деп жазыңыз",
};

/**
 * Words one problem a schema found: what is wrong, then what to write instead.
 * @param known names that may stand where an unknown key was found
 * @param own hints of the file at hand, where a field means something else there
 */
export function explain(
	issue: Issue,
	known: readonly string[],
	own: Record<string, string> = {},
): string {
	const path = (issue.path ?? []).filter((step) => typeof step === "string");
	const field = path.at(-1) ?? "";
	const name = path.length > 0 ? `«${path.join(".")}»` : "Жазба";
	const hint =
		own[field] ?? hints[field] ?? "content/README.md ішіндегі үлгіні қараңыз";
	switch (issue.code) {
		case "unrecognized_keys":
			return issue.keys
				.map((key) => {
					const near = nearest(key, known);
					return near
						? `«${key}» деген өріс жоқ. «${near}» деп жазыңыз`
						: `«${key}» деген өріс жоқ. Бұл жолды өшіріңіз; болатыны: ${known.join(", ")}`;
				})
				.join("; ");
		case "invalid_type":
			return issue.input === undefined
				? `${name} жазылмаған. ${hint}`
				: `${name} – ${types[issue.expected] ?? issue.expected} болуы керек. ${hint}`;
		case "invalid_value":
			return `${name} мұндай бола алмайды. Мынаның бірін жазыңыз: ${issue.values.join(", ")}`;
		case "too_small":
			return issue.origin === "string" || issue.origin === "array"
				? `${name} бос. ${hint}`
				: `${name} тым кіші. ${hint}`;
		case "too_big":
			return issue.origin === "string"
				? `${name} тым ұзын: ${issue.maximum} таңбадан аспасын. Қысқартып жазыңыз`
				: `${name} тым көп. ${hint}`;
		case "custom": {
			const rule: unknown = issue.params?.rule;
			return typeof rule === "string" && rules[rule]
				? rules[rule]
				: `${name} дұрыс жазылмаған. ${hint}`;
		}
		default:
			return `${name} дұрыс жазылмаған. ${hint}`;
	}
}
