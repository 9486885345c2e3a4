import { makeRules } from "./rule.ts";

/** Rules of the components' own, beyond their attributes and what they hold. */
export const componentRules = makeRules("error", {
	"gallery-holds-figures": {
		title: "«<Gallery>» ішінде тек «<Figure … />» тұра алады",
		say: () => [
			"«<Gallery>» ішінде тек «<Figure … />» тұра алады",
			"Қалғанын галереядан тысқары жазыңыз",
		],
	},
	"gallery-too-small": {
		title: "«<Gallery>» ішінде кемінде екі сурет болады",
		say: () => [
			"«<Gallery>» ішінде кемінде екі сурет болуы керек",
			"Тағы сурет қосыңыз не «<Figure … />» тегін жеке жазыңыз",
		],
	},
	"lang-is-kazakh": {
		title: "«<Lang>» қазақша мәтінге керек емес",
		say: () => [
			"«<Lang>» шет тілдегі мәтінге ғана керек, ал газеттің тілі онсыз да қазақша",
			"Тегін өшіріп, мәтінін қалдырыңыз",
		],
	},
	"unknown-language": {
		title: "Ондай тіл белгісі жоқ",
		say: (code: string, meant: string | undefined) => [
			`«${code}» деген тіл белгісі жоқ`,
			meant === undefined
				? "Халықаралық белгісін жазыңыз, мысалы: орысша – ru, ағылшынша – en"
				: `«${meant}» деп жазыңыз`,
		],
	},
	"timeline-holds-list": {
		title: "«<Timeline>» ішінде бір ғана тізім болады",
		say: () => [
			"«<Timeline>» ішінде бір ғана тізім болуы керек",
			`Әр жолын былай жазыңыз: ${moment}`,
		],
	},
	"timeline-item-time": {
		title: "«<Timeline>» тізімінің әр жолы уақытынан басталады",
		say: () => [
			"«<Timeline>» тізімінің жолы уақытынан басталмайды",
			`Уақытын қалың қаріппен жазыңыз: ${moment}`,
		],
	},
	"unknown-video": {
		title: "Бейненің мекенжайы белгілі сайттікі емес",
		say: (url: string, hosts: readonly string[]) => [
			`«${url}» бейненің мекенжайына ұқсамайды`,
			`Бейне бетінің мекенжайын толық жазыңыз, мысалы: url="https://www.youtube.com/watch?v=jNQXAC9IVRw"; болатын сайттар: ${hosts.join(", ")}`,
		],
	},
});

const moment = "«- **1929** – оқиға»";
