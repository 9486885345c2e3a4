import { makeRules } from "./rule.ts";

const plainSign = "«<» таңбасының өзі керек болса, «&lt;» деп жазыңыз";

/** Tags: which there are, where each may stand, and what it holds. */
export const tags = makeRules("error", {
	"unknown-tag": {
		title: "Ондай тег қолданылмайды",
		say: (name: string, mend: string) => [
			`«<${name}>» деген тег қолданылмайды`,
			mend,
		],
	},
	"tag-apart": {
		title: "Мәтін ішіндегі тег жеке жолда тұр",
		say: (name: string, example: string) => [
			`«<${name}>» жеке жолда тұр`,
			`Мәтінмен бір жолға жазыңыз: «${example}»`,
		],
	},
	"component-in-line": {
		title: "Компонент мәтінмен бір жолда тұр",
		say: (name: string) => [
			`«<${name}>» мәтінмен бір жолда тұр`,
			"Тегтерін бос жолдармен бөліп, жеке жолға жазыңыз",
		],
	},
	"component-within": {
		title: "Компонент тізім, кесте не басқа компонент ішінде тұр",
		say: (name: string, outer: string | undefined) => [
			`«<${name}>» ${outer ? `«<${outer}>»` : "тізім, дәйексөз не кесте"} ішінде тұра алмайды`,
			"Оны одан тысқары, бос жолдармен бөліп жазыңыз",
		],
	},
	"component-not-empty": {
		title: "Ішінде мәтін болмайтын компонентте мәтін бар",
		say: (name: string, example: string) => [
			`«<${name}>» ішінде мәтін болмайды`,
			`«/>» деп жабыңыз: ${example}`,
		],
	},
	"component-empty": {
		title: "Компоненттің іші бос",
		say: (name: string, example: string) => [
			`«<${name}>» іші бос`,
			`Мәтінін екі тегтің арасына жазыңыз: ${example}`,
		],
	},
	"break-not-empty": {
		title: "«<br>» ішінде мәтін бар",
		say: () => ["«<br>» ішінде мәтін болмайды", "«<br/>» деп жазыңыз"],
	},
	"unclosed-void": {
		title: "«<br>» сияқты тег жабылмаған",
		say: (name: string) => [
			`«<${name}>» тегі жабылмаған`,
			`«<${name}/>» деп жазыңыз`,
		],
	},
	"unclosed-component": {
		title: "Ішінде мәтін болмайтын компонент жабылмаған",
		say: (name: string, example: string) => [
			`«<${name}>» тегі жабылмаған`,
			`Соңын «/>» деп жабыңыз: ${example}`,
		],
	},
	"unclosed-tag": {
		title: "Тег жабылмаған",
		say: (name: string) => [
			`«<${name}>» тегі жабылмаған`,
			`Соңынан «</${name}>» деп жабыңыз`,
		],
	},
	"joined-tag": {
		title: "Компоненттің тегі мәтінмен қосылып кеткен",
		say: (name: string) => [
			`«<${name}>» тегі мәтінмен қосылып кеткен`,
			"Ашатын тегі мен жабатын тегін бос жолдармен бөліп, жеке жолға жазыңыз",
		],
	},
	"joined-closing-tag": {
		title: "Жабу тегі мәтінмен қосылып кеткен",
		say: (name: string) => [
			`«</${name}>» тегі мәтінмен қосылып кеткен`,
			"Оны бос жолдан кейін жеке жолға жазыңыз",
		],
	},
	"stray-closing-tag": {
		title: "Жабу тегінің ашылатын жері жоқ",
		say: (name: string) => [
			`«</${name}>» тегінің ашылатын жері жоқ`,
			`Оны өшіріңіз не алдынан «<${name}>» деп ашыңыз`,
		],
	},
	"broken-closing-tag": {
		title: "Жабу тегі дұрыс жазылмаған",
		say: (name: string) => [
			`«</${name}>» тегі дұрыс жазылмаған`,
			`Жабу тегін «</${name}>» деп қана жазыңыз`,
		],
	},
	"wrong-closing-tag": {
		title: "Тег басқа атпен жабылған",
		say: (open: string, closing: string) => [
			`«<${open}>» тегі «</${closing}>» деп жабылған`,
			`«</${open}>» деп жазыңыз`,
		],
	},
	"crossed-tags": {
		title: "Тегтер бір-бірін қиып өткен",
		say: (open: string, closing: string) => [
			`«<${open}>» жабылмай тұрып «</${closing}>» жазылған`,
			`Алдымен «</${open}>» деп жабыңыз`,
		],
	},
	"torn-tag": {
		title: "Тег тізім не дәйексөз ішінде үзілген",
		say: (name: string) => [
			`«<${name}>» тегі тізім не дәйексөз ішінде үзілген`,
			"Оны бір жолға жазыңыз",
		],
	},
	"unfinished-tag": {
		title: "Тег аяқталмаған",
		say: (name: string, example: string) => [
			`«<${name}>» тегі аяқталмаған`,
			`«${example}» түрінде жазыңыз`,
		],
	},
	"broken-tag": {
		title: "Тег дұрыс жазылмаған",
		say: (name: string, example: string) => [
			`«<${name}>» тегі дұрыс жазылмаған`,
			`«${example}» түрінде жазыңыз; ${plainSign}`,
		],
	},
	"plain-less-than": {
		title: "«<» таңбасы тег деп түсінілді",
		/** @param tagMend what to write if it was meant as a tag */
		say: (tagMend = "") => [
			"«<» таңбасы тег деп түсінілді",
			tagMend === "" ? plainSign : `${plainSign}; тег болса, ${tagMend}`,
		],
	},
	"html-comment": {
		title: "HTML ескертпесі танылмайды",
		say: () => ["HTML ескертпесі танылмайды", "«{/* ескертпе */}» деп жазыңыз"],
	},
	"mail-in-brackets": {
		title: "Пошта мекенжайы < > ішіне алынған",
		say: (mail: string) => [
			"Пошта мекенжайы < > ішіне алынған",
			`Жақшасын алып тастап, «${mail}» деп қана жазыңыз`,
		],
	},
	"link-in-brackets": {
		title: "Сілтеме < > ішіне алынған",
		say: (link: string) => [
			"Сілтеме < > ішіне алынған",
			`Жақшасын алып тастап, «${link}» деп қана не «[мәтін](${link})» деп жазыңыз`,
		],
	},
});
