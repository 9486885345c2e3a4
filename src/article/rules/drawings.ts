import { makeRules } from "./rule.ts";

const asRaster = "Оны өшіріңіз не суретті PNG етіп сақтаңыз";
const within =
	"Суреттің өз ішіндегі «#белгі» ғана жарайды. Оны өшіріңіз не суретті PNG етіп сақтаңыз";
const plainer = "Суретті қарапайымдаңыз не PNG етіп сақтаңыз";
const resave = "Суретті сызған бағдарламадан қайта сақтаңыз";

/** Drawings (SVG): what they may hold, and what it costs to draw them. */
export const drawingRules = makeRules("error", {
	"svg-too-large": {
		title: "SVG файлы тым үлкен",
		say: (most: number) => [
			`SVG файлы ${most / 1e6} МБ-тан үлкен`,
			"Қарапайымдаңыз не PNG етіп сақтаңыз",
		],
	},
	"svg-packed": {
		title: "SVG сығылған",
		say: () => ["Файл сығылған (svgz)", "Сығылмаған SVG етіп қайта сақтаңыз"],
	},
	"svg-encoding": {
		title: "SVG UTF-8 кодтауында емес",
		say: () => ["Файл UTF-8 кодтауында емес", "UTF-8 етіп қайта сақтаңыз"],
	},
	"svg-view-box": {
		title: "SVG-дің viewBox мәні өлшем емес",
		say: (box: string) => [
			`viewBox="${box.slice(0, 40)}" – өлшем емес`,
			'Төрт сан жазыңыз, мысалы: viewBox="0 0 1200 800"',
		],
	},
	"svg-without-size": {
		title: "SVG-дің өлшемі жазылмаған",
		say: () => [
			"Суреттің өлшемі жазылмаған",
			'Түбіріне viewBox="0 0 1200 800" деп, өз өлшемін жазыңыз',
		],
	},
	"svg-size": {
		title: "SVG-дің өлшемі жарамайды",
		say: (width: number, height: number, longest: number) => [
			`Суреттің өлшемі – ${width} × ${height}`,
			`Әр жағы 1 мен ${longest} аралығында болсын`,
		],
	},
	"svg-cost": {
		title: "SVG-ді салу тым көп есеп сұрайды",
		say: () => [
			"Суретті салу тым көп есеп сұрайды: элементтері бірін-бірі тым көп рет қайталайды не тым көп",
			plainer,
		],
	},
	"svg-repeats-itself": {
		title: "SVG элементі өзін өзі қайталайды",
		say: () => ["Элемент өзін өзі қайталайды", "Бұл сілтемені өшіріңіз"],
	},
	"svg-number": {
		title: "SVG-де тым үлкен сан бар",
		say: (most: number) => [`Суретте ${most} деген саннан үлкені бар`, plainer],
	},
	"svg-blur": {
		title: "SVG-дің stdDeviation мәні тым үлкен",
		say: (most: number) => [
			`stdDeviation ${most} санынан үлкен`,
			"Кішірейтіңіз не суретті PNG етіп сақтаңыз",
		],
	},
	"svg-broken": {
		title: "SVG жазылымы бұзылған",
		say: () => ["SVG жазылымы бұзылған", resave],
	},
	"svg-instruction": {
		title: "SVG-де «<?…?>» нұсқауы бар",
		say: (name: string) => [
			`«<?${name}…?>» нұсқауы суретте болмайды`,
			"Бұл жолды өшіріңіз",
		],
	},
	"svg-doctype": {
		title: "SVG-дің DOCTYPE ішінде анықтама бар",
		say: () => [
			"DOCTYPE ішінде анықтамалар тұр",
			"«<!DOCTYPE … ]>» бөлігін түгел өшіріңіз",
		],
	},
	"svg-empty": {
		title: "SVG файлы бос",
		say: () => [
			"Файл бос",
			"Суретті сызған бағдарламадан SVG етіп қайта сақтаңыз",
		],
	},
	"svg-too-many-elements": {
		title: "SVG-де элемент тым көп",
		say: (most: number) => [
			`Суретте ${most} элементтен көп`,
			"Қарапайымдаңыз не PNG етіп сақтаңыз",
		],
	},
	"svg-root": {
		title: "SVG файлының түбірі <svg> емес",
		say: () => ["Файлдың түбірі <svg> емес", "Суретті SVG етіп қайта сақтаңыз"],
	},
	"svg-too-deep": {
		title: "SVG элементтері бір-бірінің ішіне тым терең кірген",
		say: (most: number) => [
			`Элементтер бір-бірінің ішіне ${most} қабаттан терең кірген`,
			plainer,
		],
	},
	"svg-sign": {
		title: "SVG-де XML-ге жарамайтын таңба бар",
		say: () => ["Мұнда XML-ге жарамайтын таңба тұр", "Оны өшіріңіз"],
	},
	"svg-namespace": {
		title: "Элемент SVG-дікі емес",
		say: (name: string, namespace: string) => [
			`«<${name}>» SVG элементі емес`,
			`Түбіріне xmlns="${namespace}" деп жазыңыз не суретті қайта сақтаңыз`,
		],
	},
	"svg-html": {
		title: "SVG-де HTML элементі бар",
		say: (name: string) => [`«<${name}>» – HTML элементі`, asRaster],
	},
	"svg-program": {
		title: "SVG-де бағдарлама не бөгде құжат бар",
		say: (name: string) => [
			`«<${name}>» – бағдарлама не бөгде құжат, суретте ондай болмайды`,
			asRaster,
		],
	},
	"svg-motion": {
		title: "SVG-де қозғалыс бар",
		say: (name: string) => [
			`«<${name}>» – қозғалыс, ал сурет қозғалмайды`,
			"Оны өшіріңіз",
		],
	},
	"svg-image": {
		title: "SVG ішінде басқа сурет тұр",
		say: () => [
			"«<image>» ішінде басқа сурет тұр",
			"Оны бөлек файл етіп қойыңыз не бәрін бірге PNG етіп сақтаңыз",
		],
	},
	"svg-element": {
		title: "Суретте ондай элемент қолданылмайды",
		say: (name: string) => [
			`«<${name}>» элементі суретте қолданылмайды`,
			asRaster,
		],
	},
	"svg-event": {
		title: "SVG атрибуты – бағдарлама",
		say: (name: string) => [`«${name}» – бағдарлама`, "Бұл атрибутты өшіріңіз"],
	},
	"svg-link": {
		title: "SVG элементінде сілтеме болмайды",
		say: (name: string) => [
			`«<${name}>» элементінде сілтеме болмайды`,
			"Оны өшіріңіз",
		],
	},
	"svg-outward-link": {
		title: "SVG-дегі сілтеме суреттен тысқа апарады",
		say: (shown: string) => [
			`«${shown}» сілтемесі суреттен тысқа апарады`,
			within,
		],
	},
	"svg-value": {
		title: "SVG-дегі мән танылмайды не бірдеңе жүктейді",
		say: (shown: string) => [
			`«${shown}» деген мән танылмайды не суреттен тыс жерден бірдеңе жүктейді`,
			within,
		],
	},
	"svg-element-in-style": {
		title: "SVG-дің «<style>» ішінде элемент тұр",
		say: () => [
			"«<style>» ішінде элемент тұр",
			"Стиль ережелерін ғана қалдырыңыз",
		],
	},
	"svg-style-too-long": {
		title: "SVG-дің стильдері тым ұзын",
		say: (most: number) => [`Стильдері ${most} таңбадан ұзын`, plainer],
	},
	"svg-style": {
		title: "SVG-дің стилінде жарамайтын ереже бар",
		say: () => [
			"«<style>» ішінде @ ережесі, сыртқа апаратын url() не танылмайтын жазу бар",
			"Қарапайым ережелерді ғана қалдырыңыз не суретті PNG етіп сақтаңыз",
		],
	},
});
