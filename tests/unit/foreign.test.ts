import { describe, expect, it } from "vitest";
import { findForeignSentences } from "../../src/kazakh/foreign.ts";

const languagesOf = (text: string) =>
	findForeignSentences(text).map(({ language }) => language);

describe("a sentence without Kazakh letters that may be Kazakh is let be", () => {
	it.each([
		"Бала далада ойнап барады.",
		"Асан мен Сара базардан алма алып келе жатыр.",
		"Ол туралы газетте де жазылды.",
		"Ана баласына ас пен нан ала барды.",
		"Осы жолдар сонау алпысыншы жылдары жазылса керек.",
		"Алматы мен Астана арасында жол салынды.",
		"Бала оны ойлап, таба алмай отырды.",
		"Бас редактор Асан Жомартов газет туралы айтты.",
		"Нан, май, тары, ет сатып алдым.",
		"Жаман дос жолдан тайдырады.",
		"Не деп отырсыз, Марат?",
		"Он бала от басында отырды, тамаша алау жанды.",
		"Он от, он без, том да, до да, же де, не де, я от.",
		"Сценарий авторы да, оператор да, режиссер да танымал адамдар.",
		"Толстой, Достоевский, Чайковский, Маяковский, Горький.",
		"Иванова, Петрова, Сидорова, Кузнецова командада.",
		"А. С. Пушкин, В. И. Даль, К. Д. Ушинский, И. А. Крылов.",
		"Дауыссыз дыбыстар: б, в, г, д, ж, з, к, с.",
		"Дауыстылар: а, и, о, у, ы, е, э, ю, я.",
		"Асан «Это наша общая страна и наш дом» деп айтты.",
		"Команда В тобында, олар С тобында ойнайды.",
		"Апат та осы жерден басталады.",
		"Арада талай жыл, талай заман болды.",
		"Бие, ие, кие, тай, той, бой, сый, ай, ая, жая.",
		"Мемлекет жоспарлайды, адамдар орындайды.",
		"Область, власть, Кремль, июль, июнь.",
		"Аспанда ай, далада аяз, жолда боран.",
		"Газетке жазылу басталды, жазыла алмай отырмын.",
		"Дала да бос, тау да бос.",
		"Маман болам деген адам талмай жазады.",
		"Алматы мен Астана арасында поезд жолы салынды.",
		"Адам «Война и мир» романын алып барды.",
		"Марат мектепте, анасы базарда, атасы далада.",
	])("%j", (text) => {
		expect(text).not.toMatch(/[әғқңөұүһі]/iu);
		expect(languagesOf(text)).toEqual([]);
	});

	it.each([
		"The New York Times",
		"Bank of New York Mellon",
		"Alma, nan, et, sut.",
		"Ol tauda is istep, at minip, it ertip barady.",
		"Bul qazaq tili men turik tili turaly.",
		"Qazaqstan halqy – birtutas, from ğana emes the and of.",
		"Bala dalada oinap barady.",
		"Google Chrome, Mozilla Firefox, Microsoft Edge, Opera",
		"Windows жүйесінде Alt пен Shift.",
		"Wi-Fi, Bluetooth, USB, HDMI",
	])("%j", (text) => {
		expect(languagesOf(text)).toEqual([]);
	});
});

describe("a Russian sentence is told", () => {
	it.each([
		"Мы живём в Казахстане.",
		"Книга лежит на столе.",
		"Об этом сообщает пресс-служба министерства.",
		"Это не он, а она.",
		"В Алматы прошёл международный форум.",
		"Народ должен знать, что происходит в стране.",
		"Сегодня состоится заседание правительства по вопросам развития регионов.",
		"Как сообщили в ведомстве, работы завершатся к осени.",
		"Новые школы открываются каждый год.",
		"Я помню чудное мгновенье: передо мной явилась ты, как мимолётное виденье.",
		"«Мы не можем больше ждать».",
		"– И что же теперь делать нам?",
		"Компания Google открыла офис в Алматы.",
		"Министерство культуры и информации Республики Казахстан",
		"МЫ ЖИВЁМ В КАЗАХСТАНЕ!",
	])("%j", (text) => {
		expect(languagesOf(text)).toEqual(["ru"]);
	});
});

describe("an English sentence is told", () => {
	it.each([
		"The quick brown fox jumps over the lazy dog.",
		"This is a test of the system.",
		"We are not afraid of what will come.",
		"Practice makes perfect in the end.",
		"“To be, or not to be, that is the question.”",
		"You don't need to know the answer.",
		"Journal of applied statistics and research",
		"In 2024, the company opened 15 offices.",
	])("%j", (text) => {
		expect(languagesOf(text)).toEqual(["en"]);
	});
});

it("tells each sentence by itself, with its place", () => {
	const text =
		"Ол А. Құнанбаев туралы айтты. Это очень важно для нас! Неге?\nThat is what they said to me. Бітті.";
	expect(findForeignSentences(text)).toEqual([
		{ language: "ru", sentence: "Это очень важно для нас!", index: 30 },
		{ language: "en", sentence: "That is what they said to me.", index: 61 },
	]);
	for (const { sentence, index } of findForeignSentences(text))
		expect(text.startsWith(sentence, index)).toBe(true);
});

it("finds none in a text of none", () => {
	for (const text of ["", " ", "\n", "…", "1. 2. 3."])
		expect(findForeignSentences(text)).toEqual([]);
});
