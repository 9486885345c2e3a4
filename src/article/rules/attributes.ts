import { makeRules } from "./rule.ts";

/** What may stand in a tag. */
export const attributeRules = makeRules("error", {
	"unknown-attribute": {
		title: "Тегте ондай атрибут жоқ",
		say: (
			tag: string | null,
			name: string,
			meant: string | undefined,
			known: readonly string[],
		) => [
			`«<${tag}>» тегінде «${name}» деген атрибут жоқ`,
			meant
				? `«${meant}» деп жазыңыз`
				: known.length > 0
					? `Оны өшіріңіз; болатыны: ${known.join(", ")}`
					: "Оны өшіріңіз",
		],
	},
	"missing-attribute": {
		title: "Тегтің керек атрибуты жазылмаған",
		say: (tag: string | null, name: string) => [
			`«<${tag}>» тегінде «${name}» жазылмаған`,
			attributeHints[name] ?? "Оны жазыңыз",
		],
	},
	"empty-attribute": {
		title: "Атрибут бос",
		say: (name: string, isRequired: boolean) => [
			`«${name}» атрибуты бос`,
			isRequired
				? (attributeHints[name] ?? "Мәнін жазыңыз")
				: "Мәнін жазыңыз не атрибутты өшіріңіз",
		],
	},
	"duplicate-attribute": {
		title: "Бір атрибут екі рет жазылған",
		say: (name: string) => [
			`«${name}» атрибуты екі рет жазылған`,
			"Біреуін өшіріңіз",
		],
	},
	"braced-attribute": {
		title: "Атрибуттың мәні жақшада тұр",
		say: (name: string) => [
			`«${name}» атрибутының мәні жақшада тұр`,
			`Тырнақшамен жазыңыз: ${name}="…"`,
		],
	},
	"attribute-without-value": {
		title: "Атрибуттың мәні жоқ",
		say: (name: string) => [
			`«${name}» атрибутының мәні жоқ`,
			`Тырнақшамен жазыңыз: ${name}="…"`,
		],
	},
	"unquoted-attribute": {
		title: "Атрибуттың мәні тырнақшаға алынбаған",
		say: (name: string) => [
			`«${name}» атрибутының мәні тырнақшаға алынбаған`,
			`«${name}="мән"» деп жазыңыз`,
		],
	},
	"unpaired-quotes": {
		title: "Тегтің тырнақшалары жұп емес",
		say: (tag: string) => [
			`«<${tag}>» тегінің тырнақшалары жұп емес`,
			'Әр мәнді екі жағынан " таңбасымен жабыңыз; мәннің ішінде « » қойыңыз',
		],
	},
	"expression-attribute": {
		title: "Тегте «{…}» қолданылмайды",
		say: (tag: string | null) => [
			`«<${tag}>» тегінде «{…}» қолданылмайды`,
			'Атрибутты «атау="мән"» деп жазыңыз',
		],
	},
	"brace-in-tag": {
		title: "Тег ішінде жақша қолданылмайды",
		say: () => [
			"Тег ішінде жақша қолданылмайды",
			'Атрибутты «атау="мән"» деп жазыңыз',
		],
	},
});

/** What to write in each attribute, said when it is missing. */
const attributeHints: Readonly<Record<string, string>> = {
	file: 'Мақаланың қасында жатқан суреттің атын жазыңыз: file="…"',
	alt: 'Суретте не көрініп тұрғанын жазыңыз: alt="…"',
	credit: 'Суреттің не бейненің авторын жазыңыз: credit="…"',
	speaker: 'Сөздің иесін жазыңыз: speaker="…"',
	title: 'Атауын жазыңыз: title="…"',
	code: 'Тілдің халықаралық белгісін жазыңыз: code="ru"',
	url: 'Бейне бетінің мекенжайын жазыңыз: url="https://…"',
	still:
		'Мақаланың қасында жатқан, бейненің орнында тұратын суреттің атын жазыңыз: still="…"',
};
