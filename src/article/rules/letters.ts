import { makeRules } from "./rule.ts";

/** Letters of two alphabets in one word. */
export const letters = makeRules("error", {
	"latin-letter": {
		title: "Кирилл сөзіне латын әрпі араласқан",
		/** @param repaired the word in Cyrillic letters alone, if it can be written so */
		say: (word: string, repaired: string | undefined) =>
			repaired
				? [
						`«${word}» сөзіне латын әрпі араласып кеткен`,
						`«${repaired}» деп кирилл әріптерімен жазыңыз`,
					]
				: [
						`«${word}» сөзінде латын әрпі мен кирилл әрпі аралас`,
						"Бір әліпбимен жазыңыз не арасына дефис қойыңыз",
					],
	},
});

/** A sign that a Kazakh text does not have. */
const slip = (title: string, wrong: string, mend: string) => ({
	title,
	/** @param shown where it stands first @param others in how many places more */
	say: (shown: string, others: number): [string, string] => [
		`${wrong}: «${shown}»${others > 0 ? ` (мұнан басқа ${others} жерде)` : ""}`,
		mend,
	],
});

const retype = "Оны өшіріп, сөзді қайта теріңіз";
const ownQuotes = "Қазақша « » тырнақшасын қойыңыз";

/** Slips that nobody sees until it is too late: a sign that search stumbles over, a title cut short, an hour that is not meant. */
export const slips = makeRules("warning", {
	"soft-hyphen": slip(
		"Көзге көрінбейтін тасымал белгісі (U+00AD)",
		"Көзге көрінбейтін тасымал белгісі (U+00AD) тұр, іздеу ондай сөзді таппауы мүмкін",
		retype,
	),
	"zero-width": slip(
		"Ені жоқ, көзге көрінбейтін таңба",
		"Ені жоқ, көзге көрінбейтін таңба тұр, іздеу ондай сөзді таппауы мүмкін",
		retype,
	),
	"no-break-space": slip(
		"Сөз арасында ажырамайтын бос орын (U+00A0)",
		"Сөз арасында ажырамайтын бос орын (U+00A0) тұр, жол дұрыс тасымалданбайды",
		"Кәдімгі бос орын қойыңыз",
	),
	"straight-quote": slip('Тік тырнақша (")', 'Тік тырнақша (") тұр', ownQuotes),
	"foreign-quote": slip(
		"Ағылшынша не немісше тырнақша (“ ” „)",
		"Ағылшынша не немісше тырнақша (“ ” „) тұр",
		ownQuotes,
	),
	"hyphen-for-dash": slip(
		"Сызықша орнында дефис (- не --)",
		"Сызықша орнына дефис (- не --) тұр",
		"Сөз арасына « – » қойыңыз",
	),
	"title-in-capitals": {
		title: "Тақырып тұтас бас әріппен жазылған",
		say: (written: string) => [
			"Тақырып тұтас бас әріппен жазылған",
			`Кәдімгі сөйлемше жазыңыз, мысалы: ${written}`,
		],
	},
	"tags-in-one": {
		title: "Бірнеше тег бір тег болып жазылған",
		say: (tag: string, parted: string) => [
			`«${tag}» – бір ғана тег болып тұр`,
			`Бірнеше тег болса, үтірмен бөліңіз: tags: [${parted}]`,
		],
	},
	"wrong-offset": {
		title: "Уақыт белдеуі ол күнгі Қазақстан уақытына сай емес",
		say: (field: string, offset: string, right: string, wall: string) => [
			`«${field}» белдеуі ${offset}, ал Қазақстан уақыты ол күні ${right} болуы керек: сағаты ауысып кетеді`,
			`Былай жазыңыз: ${field}: ${wall}${right}`,
		],
	},
	"yaml-comment": {
		title: "«#» белгісінен кейінгісі мәнге кірмей қалады",
		say: (remark: string, quoted: string) => [
			`«#» белгісінен кейінгісі мәнге кірмей қалады: «${remark}»`,
			`Мәтіннің бөлігі болса, мәнді тырнақшаға алыңыз: ${quoted}`,
		],
	},
	"foreign-sentence": {
		title: "Шет тіліндегі сөйлем «<Lang>» ішіне алынбаған",
		say: (language: "ru" | "en", sentence: string) => [
			`Бұл сөйлем ${languages[language]} сияқты: «${sentence}»`,
			`Шет тілдегі мәтінді <Lang code="${language}">…</Lang> ішіне алыңыз`,
		],
	},
});

const languages = { ru: "орысша", en: "ағылшынша" };
