import { makeRules } from "./rule.ts";

/** What may be named by its id, and how Kazakh says «of it». */
const kinds = {
	section: { name: "бөлім", genitive: "бөлімнің" },
	author: { name: "автор", genitive: "автордың" },
} as const;

export type RecordKind = keyof typeof kinds;

/** What articles and the front page say of records and of other articles. */
export const references = makeRules("error", {
	"name-for-id": {
		title: "Бөлімнің не автордың id-і орнына аты жазылған",
		say: (kind: RecordKind, given: string, id: string) => [
			`«${given}» – ${kinds[kind].genitive} аты, id-і емес`,
			`«${id}» деп жазыңыз`,
		],
	},
	"unknown-section": unknown("section", "Ондай бөлім жоқ"),
	"unknown-author": unknown("author", "Ондай автор жоқ"),
	"moved-story": {
		title: "Аталған мақаланың мекенжайы өзгерген",
		say: (id: string, present: string) => [
			`«${id}» мақаласының мекенжайы өзгерген`,
			`«${present}» деп жазыңыз`,
		],
	},
	"deleted-story": {
		title: "Аталған мақала өшірілген",
		say: (id: string) => [`«${id}» мақаласы өшірілген`, "Бұл id-ді өшіріңіз"],
	},
	"unknown-story": {
		title: "Аталған мақала жоқ",
		say: (id: string, near: string | undefined) => [
			`«${id}» деген мақала жоқ`,
			near
				? `«${near}» деп жазыңыз не бұл id-ді өшіріңіз`
				: "Бұл id-ді өшіріңіз",
		],
	},
	"tag-without-address": {
		title: "Тегтен мекенжай шықпайды",
		say: (tag: string) => [
			`«${tag}» тегінен мекенжай шықпайды`,
			"Әріпті сөз жазыңыз",
		],
	},
	"tag-spelt-otherwise": {
		title: "Тег өзге мақалада басқаша жазылған",
		say: (tag: string, usual: string | undefined) => [
			`«${tag}» тегі өзге мақалада «${usual}» деп жазылған, екеуінің мекенжайы бір`,
			`Бір сөз болса «${usual}» деп, бөлек сөз болса толығырақ жазыңыз`,
		],
	},
	"story-twice": {
		title: "Бір мақала екі рет салынған",
		say: (file: string | undefined) => [
			`Дәл осы тақырыппен, осы уақытпен ${file} тұр`,
			"Біреуін өшіріңіз не тақырыбын өзгертіңіз",
		],
	},
});

function unknown(kind: RecordKind, title: string) {
	return {
		title,
		say: (
			given: string,
			near: string | undefined,
			known: readonly string[],
		): [string, string] => [
			`«${given}» деген ${kinds[kind].name} жоқ`,
			near
				? `«${near}» деп жазыңыз`
				: `Болатыны: ${known.slice(0, 15).join(", ")}`,
		],
	};
}

const hidden = "Оған дейін ол қатысты мақалалардың арасында көрінбейді";

/** Related stories that are not out when the story that names them is, or no more. */
export const referenceWarnings = makeRules("warning", {
	"related-draft": {
		title: "Қатысты мақала әлі жарияланбайды",
		say: (id: string) => [
			`«${id}» мақаласы әлі жарияланбайды: онда draft: true тұр`,
			hidden,
		],
	},
	"withdrawn-named": {
		title: "Аталған мақала алынып тасталған",
		say: (id: string) => [
			`«${id}» мақаласы алынып тасталған, көрінбейді`,
			"Бұл id-ді өшіріңіз",
		],
	},
	"related-later": {
		title: "Қатысты мақала кейін шығады",
		say: (id: string, moment: string) => [
			`«${id}» мақаласы кейін шығады: ${moment}`,
			hidden,
		],
	},
});
