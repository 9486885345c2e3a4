import { makeRules } from "./rule.ts";

/** Kinds of values, as messages name them. */
const types: Readonly<Record<string, string>> = {
	string: "мәтін",
	array: "тізім",
	number: "сан",
	int: "бүтін сан",
	boolean: "true не false",
	object: "ішкі өрістері бар жазба",
};

/** `«image.alt»`, or the record itself. */
const named = (path: readonly string[]) =>
	path.length > 0 ? `«${path.join(".")}»` : "Жазба";

/** A field and what to write in it. */
type Field = readonly string[];

/** What stands in fields, by `article/schema.ts`. */
export const fields = makeRules("error", {
	"missing-field": {
		title: "Керек өріс жазылмаған",
		say: (field: Field, hint: string) => [`${named(field)} жазылмаған`, hint],
	},
	"empty-field": {
		title: "Өріс бос",
		say: (field: Field, hint: string) => [`${named(field)} бос`, hint],
	},
	"wrong-type": {
		title: "Өрістің мәні басқа түрде болуы керек",
		say: (field: Field, expected: string, mend: string) => [
			`${named(field)} – ${types[expected] ?? expected} болуы керек`,
			mend,
		],
	},
	"unknown-value": {
		title: "Өріске белгілі мәндердің бірі ғана жазылады",
		say: (field: Field, known: readonly unknown[]) => [
			`${named(field)} мұндай бола алмайды`,
			`Мынаның бірін жазыңыз: ${known.join(", ")}`,
		],
	},
	"number-too-small": {
		title: "Сан тым кіші",
		say: (field: Field, hint: string) => [`${named(field)} тым кіші`, hint],
	},
	"text-too-long": {
		title: "Өрістің мәтіні тым ұзын",
		say: (field: Field, most: unknown) => [
			`${named(field)} тым ұзын: ${most} таңбадан аспасын`,
			"Қысқартып жазыңыз",
		],
	},
	"value-too-big": {
		title: "Тізім тым ұзын не сан тым үлкен",
		say: (field: Field, hint: string) => [`${named(field)} тым көп`, hint],
	},
	"wrong-value": {
		title: "Өріс дұрыс жазылмаған",
		say: (field: Field, hint: string) => [
			`${named(field)} дұрыс жазылмаған`,
			hint,
		],
	},
	"updated-before-date": {
		title: "Жаңартылған күні шыққан күнінен бұрын",
		say: () => [
			"«updated» мақаланың шыққан күнінен бұрын тұр",
			"Кейінгі күнді жазыңыз не бұл жолды өшіріңіз",
		],
	},
	"authors-or-source": {
		title: "Авторы мен дереккөзінің бірі ғана керек",
		say: () => [
			"Не «authors», не «source» керек, екеуі бірге болмайды",
			"Мақала біздікі болса authors: [redaktsiia], өзге жерден алынса source: … деп жазыңыз",
		],
	},
	"wrong-slug": {
		title: "«slug» файл атына сай емес",
		say: (slug: string) => [
			"«slug» файл атына сай емес",
			`slug: ${slug} деп жазыңыз не бұл жолды өшіріңіз`,
		],
	},
	"hidden-in-field-name": {
		title: "Өріс атында көзге көрінбейтін таңба не бос орын бар",
		say: (name: string) => [
			`«${name}» өрісінің атында көзге көрінбейтін таңба не бос орын бар`,
			`Өшіріп, қайта теріңіз: ${name}: …`,
		],
	},
	"cyrillic-in-field-name": {
		title: "Өріс атында кирилл әрпі бар",
		say: (written: string, name: string) => [
			`«${written}» өрісінің атында кирилл әрпі бар`,
			`Латын әріптерімен теріңіз: ${name}: …`,
		],
	},
	"unknown-field": {
		title: "Ондай өріс жоқ",
		say: (
			written: string,
			meant: string | undefined,
			known: readonly string[],
		) => [
			`«${written}» деген өріс жоқ`,
			meant
				? `«${meant}» деп жазыңыз`
				: `Бұл жолды өшіріңіз; болатыны: ${known.join(", ")}`,
		],
	},
});

/** What to write where YAML or the schema took words for something else. */
export const mends = {
	inBrackets: (field: string, items: readonly string[]) =>
		`Тік жақшаға алып жазыңыз: ${field}: [${items.join(", ")}]`,
	inQuotes: (value: unknown) => `Мәнін тырнақшаға алыңыз: "${value}"`,
	articleId: (id: string) => `Мақаланың id-ін ғана жазыңыз: ${id}`,
	example: "content/README.md ішіндегі үлгіні қараңыз",
};
