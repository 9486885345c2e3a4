import { makeRules } from "./rule.ts";

/** A sign that no text may hold. */
const stray = (title: string, mend: string) => ({
	title,
	/** @param code `U+202E` */
	say: (code: string): [string, string] => [
		`Мұнда ${title.charAt(0).toLowerCase()}${title.slice(1)} тұр (${code})`,
		mend,
	],
});

const retype = "Оны өшіріңіз; орнында әріп болған болса, қайта теріңіз";

/** Signs that no text may hold. */
export const characters = makeRules("error", {
	"control-character": stray("Көзге көрінбейтін басқару таңбасы", retype),
	"replacement-character": stray(
		"Бүлінген әріптің орны",
		"Орнындағы әріпті қайта теріңіз не таңбаны өшіріңіз",
	),
	"object-placeholder": stray(
		"Мәтінмен бірге көшірілген суреттің не ескертпенің орны",
		"Оны өшіріңіз",
	),
	"line-separator": stray(
		"Көзге көрінбейтін жол соңы",
		"Оны өшіріп, Enter басыңыз",
	),
	"direction-override": stray("Жазудың бағытын бұзатын таңба", "Оны өшіріңіз"),
	"tag-character": stray("Көзге көрінбейтін жасырын таңба", "Оны өшіріңіз"),
	noncharacter: stray("Юникодта жоқ таңба", retype),
	"private-use-character": stray(
		"Өз қарпінсіз көрінбейтін таңба",
		"Оны өшіріңіз не орнына кәдімгі таңба қойыңыз",
	),
	"unpaired-direction": {
		title: "Жазудың бағытын өзгертетін таңбаның жұбы жоқ",
		say: (code: string) => [
			`Жазудың бағытын өзгертетін таңбаның жұбы жоқ (${code})`,
			"Оны өшіріңіз",
		],
	},
});
