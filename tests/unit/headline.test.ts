import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceCase } from "../../src/kazakh/headline.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

interface Case {
	name: string;
	headline: string;
	body: string;
	title: string;
	unsure?: string[];
}

const cases: Case[] = [
	{
		name: "keeps Roman numerals, whatever letters they are typed with",
		headline: "ХХІ ҒАСЫРДАҒЫ БІЛІМ: XX ЖӘНЕ ІV БӨЛІМ",
		body: "Бұл ғасырдағы білім және бөлім.",
		title: "ХХІ ғасырдағы білім: XX және ІV бөлім",
	},
	{
		name: "keeps a lone numeral and the capital of none of its endings",
		headline: "Х ҒАСЫР МЕН ХХІ-ДЕ І ОРЫН",
		body: "Онда ғасыр мен орын туралы айтылды.",
		title: "Х ғасыр мен ХХІ-де І орын",
	},
	{
		name: "leaves a headline in sentence case alone",
		headline: "Шымкентте жиын өтті",
		body: "Бүгін АСТАНАДА жиын өтті.",
		title: "Шымкентте жиын өтті",
	},
	{
		name: "leaves a sentence full of abbreviations alone",
		headline: "ҚР ІІМ мен БҰҰ",
		body: "",
		title: "ҚР ІІМ мен БҰҰ",
	},
	{
		name: "writes words of the text small",
		headline: "ҮКІМЕТТІК ЕМЕС ҰЙЫМ ЖЕТЕКШІЛЕРІ БАС ҚОСТЫ",
		body: "Бүгін үкіметтік емес ұйымның жетекшілері бас қосқан жиын өтті.",
		title: "Үкіметтік емес ұйым жетекшілері бас қосты",
	},
	{
		name: "keeps the capital of a name in another form",
		headline: "ҚАЛА МЕН ШЫМКЕНТТЕ ЖИЫН ӨТТІ",
		body: "Кеше Шымкент қаласында жиын өткен.",
		title: "Қала мен Шымкентте жиын өтті",
		unsure: ["мен"],
	},
	{
		name: "begins with a capital and needs no question about a name that begins the text",
		headline: "ШЫМКЕНТТЕ ЖИЫН ӨТТІ",
		body: "Шымкент қаласында жиын өтті.",
		title: "Шымкентте жиын өтті",
	},
	{
		name: "asks about a word that the text shows only where a sentence begins",
		headline: "ЖИЫН АРАЙДА ӨТТІ",
		body: "Арайда жиын өтті.",
		title: "Жиын арайда өтті",
		unsure: ["арайда"],
	},
	{
		name: "writes small what the text writes small in another form",
		headline: "ЖАҢА ПАРЛАМЕНТТЕ",
		body: "Біз жаңа парламент пен ҚР Парламентінің жұмысын көрдік.",
		title: "Жаңа парламентте",
	},
	{
		name: "does not take a word for a name that only begins alike",
		headline: "МҰРА КЕЛДІ",
		body: "Кеше Мұрат Мұратұлы келді.",
		title: "Мұра келді",
		unsure: ["Мұра"],
	},
	{
		name: "writes an adjective made from a name small",
		headline: "ТАЛАНТТЫ ШЫМКЕНТТІКТЕР",
		body: "Олар талантты, бірі Шымкент қаласынан.",
		title: "Талантты шымкенттіктер",
		unsure: ["шымкенттіктер"],
	},
	{
		name: "keeps abbreviations, with their endings small",
		headline: "АҚШ-ТЫҢ ЖӘНЕ БҰҰ-НЫҢ ӨКІЛІ ҚР-ДА",
		body: "Кеше АҚШ және БҰҰ өкілі ҚР аумағына келді.",
		title: "АҚШ-тың және БҰҰ-ның өкілі ҚР-да",
	},
	{
		name: "keeps words with capitals inside",
		headline: "СТУДЕНТ ҚАЗҰУ-ДЕ",
		body: "Ол ҚазҰУ студенті.",
		title: "Студент ҚазҰУ-де",
	},
	{
		name: "keeps Latin words and asks about those that the text lacks",
		headline: "«BARCAMP–2022» ЖӘНЕ NATO ЖИЫНЫ",
		body: "Бұл «BARCAMP–2022» және оның жиыны.",
		title: "«BARCAMP–2022» және NATO жиыны",
		unsure: ["NATO"],
	},
	{
		name: "begins every sentence with a capital",
		headline: "НЕ БОЛДЫ? ЖИЫН ӨТТІ! ЕНДІ ШЕ? БІТТІ. ҚАЙТТЫҚ",
		body: "бұл не болды жиын өтті енді ше бітті қайттық",
		title: "Не болды? Жиын өтті! Енді ше? Бітті. Қайттық",
	},
	{
		name: "goes on small after a colon and after a number",
		headline: "30 ЖЫЛДЫҚ ТОЙ: НЕ БОЛДЫ",
		body: "Бұл 30 жылдық той, онда не болды?",
		title: "30 жылдық той: не болды",
	},
	{
		name: "keeps initials, and knows the name after them",
		headline: "КЕШТЕ М. ӘУЕЗОВТІҢ ПЬЕСАСЫ",
		body: "Бұл кеште М. Әуезов жазған пьесасы қойылды.",
		title: "Кеште М. Әуезовтің пьесасы",
	},
	{
		name: "does not take a unit for an initial",
		headline: "2022 Ж. ЖИЫН",
		body: "Бұл 2022 ж. жиын.",
		title: "2022 ж. жиын",
	},
	{
		name: "shows a quoted title as the text shows it",
		headline: "ОНЫҢ «АЛТЫН КӨПІР» ЖОБАСЫ",
		body: "Бұл – оның «Алтын көпір» жобасы.",
		title: "Оның «Алтын көпір» жобасы",
	},
	{
		name: "learns nothing from lines in capitals",
		headline: "ЖИЫН ӨТТІ",
		body: "ЖИЫН ҚАЛАЙ ӨТТІ\nБұл жиын қалай өтті?",
		title: "Жиын өтті",
	},
	{
		name: "repairs Latin look-alikes, whose small letters look otherwise",
		headline: "ЖИЫ\u0048 ӨТТ\u0049",
		body: "Бұл жиын кеше өтті.",
		title: "Жиын өтті",
	},
	{
		name: "asks about every word that the text lacks, once",
		headline: "ДАНА АБАЙ, ДАНА",
		body: "Бұл – басқа мәтін.",
		title: "Дана абай, дана",
		unsure: ["Дана", "абай", "дана"],
	},
];

describe("sentenceCase", () => {
	it.each(cases)("$name", ({ headline, body, title, unsure = [] }) => {
		expect(sentenceCase(headline, body)).toEqual({ title, unsure });
	});

	const text = fc.string({
		unit: fc.constantFrom(..."ШЫМкент жиын. «»-АҚШ? 2BА", "\n"),
		maxLength: 80,
	});

	it("changes nothing but the case of letters", () => {
		fc.assert(
			fc.property(text, text, (headline, body) => {
				const cyrillic = headline.replaceAll("B", "В");
				expect(sentenceCase(cyrillic, body).title.toLowerCase()).toBe(
					cyrillic.toLowerCase(),
				);
			}),
			{ numRuns },
		);
	});
});
