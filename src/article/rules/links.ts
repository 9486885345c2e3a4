import { makeRules } from "./rule.ts";

const unfit = (shown: string) => `«${shown}» деген сілтеме жарамайды`;

const later =
	"Оған дейін сілтеме ешқайда апармайды: сілтемені кейін қосыңыз не екеуін бірге шығарыңыз";

/** Links, whatever they lead to. */
export const links = makeRules("error", {
	"link-without-text": {
		title: "Сілтеменің сөзі жоқ",
		say: () => [
			"Сілтеменің сөзі жоқ",
			"Жақшаның ішіне сөзін жазыңыз: [мәтін](https://…)",
		],
	},
	"link-without-address": {
		title: "Сілтеменің мекенжайы бос",
		say: () => [
			"Сілтеменің мекенжайы бос",
			"Мекенжайын жазыңыз: [мәтін](https://…)",
		],
	},
	"hidden-in-link": {
		title: "Сілтемеде бос орын не көзге көрінбейтін таңба бар",
		say: (shown: string) => [
			`Сілтемеде бос орын не көзге көрінбейтін таңба бар: «${shown}»`,
			"Оны өшіріңіз не бос орынның орнына «%20» деп жазыңыз",
		],
	},
	"link-without-protocol": {
		title: "Сыртқы сілтеме толық жазылмаған",
		say: (shown: string) => [
			unfit(shown),
			"Сыртқы сілтемені «https://…» деп толық жазыңыз",
		],
	},
	"link-from-www": {
		title: "Сілтеме «www.» деп басталған",
		say: (shown: string) => [unfit(shown), `«https://${shown}» деп жазыңыз`],
	},
	"wrong-telephone": {
		title: "Сілтемедегі телефон нөмірі дұрыс жазылмаған",
		say: (shown: string) => [
			unfit(shown),
			"Нөмірді бос орынсыз жазыңыз: «tel:+77252123456»",
		],
	},
	"wrong-link": {
		title: "Сілтеме жарамайды",
		say: (shown: string) => [
			unfit(shown),
			"Сайт ішіне «/2023/03/…/», сыртқа «https://…», поштаға «mailto:…», телефонға «tel:…» деп жазыңыз",
		],
	},
	"missing-anchor": {
		title: "Мақалада сілтеме апаратын тақырып жоқ",
		say: (id: string, near: string | undefined, known: readonly string[]) => [
			`Мақалада «#${id}» деген тақырып жоқ`,
			near
				? `«#${near}» деп жазыңыз`
				: known.length > 0
					? `Болатыны: ${known
							.slice(0, 15)
							.map((one) => `#${one}`)
							.join(", ")}`
					: "Алдымен «## Тақырып» қосыңыз не сілтемені өшіріңіз",
		],
	},
	"missing-page": {
		title: "Сілтеме апаратын бет сайтта жоқ",
		say: (href: string, mend: string | undefined) => [
			`${href} деген бет сайтта жоқ`,
			`Мекенжайды түзетіңіз${mend === undefined ? ", мысалы: /2022/11/dombyra/" : `: ${mend}`}`,
		],
	},
});

/** Links that lead where they should, but not yet, or by an old address. */
export const linkWarnings = makeRules("warning", {
	"old-link": {
		title: "Сілтеме мақаланың ескі мекенжайына апарады",
		say: (href: string, present: string) => [
			`${href} – мақаланың ескі мекенжайы`,
			`${present} деп жазыңыз`,
		],
	},
	"withdrawn-link": {
		title: "Сілтеме алынып тасталған мақалаға апарады",
		say: (href: string) => [
			`${href} – алынып тасталған мақаланың мекенжайы`,
			"Сілтемені өшіріңіз",
		],
	},
	"link-to-draft": {
		title: "Сілтеме жарияланбаған мақалаға апарады",
		say: (id: string) => [
			`«${id}» мақаласы әлі жарияланбайды: онда draft: true тұр`,
			later,
		],
	},
	"link-to-later": {
		title: "Сілтеме кейін шығатын мақалаға апарады",
		say: (id: string, moment: string) => [
			`«${id}» мақаласы кейін шығады: ${moment}`,
			later,
		],
	},
});
