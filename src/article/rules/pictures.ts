import { type Message, makeRules } from "./rule.ts";

/** Picture files and where they lie. */
export const pictureRules = makeRules("error", {
	"missing-picture": {
		title: "Сурет мақаланың қасында жоқ",
		say: (name: string) => [
			`«${name}» деген сурет мақаланың қасында жоқ`,
			"Суретті мақаланың қасына салыңыз не атын түзетіңіз",
		],
	},
	"folder-in-picture-field": {
		title: "Сурет өрісінде бума аты тұр",
		say: (name: string) => [
			`«${name}» – бума аты`,
			"Суретті мақаланың қасына салып, атын ғана жазыңыз",
		],
	},
	"folder-in-picture-tag": {
		title: "Тегтегі сурет аты – бума не мекенжай",
		say: (name: string, attribute: string | undefined) => [
			`«${name}» – бума не мекенжай`,
			`Суретті мақаланың қасына салып, атын ғана жазыңыз: ${attribute}="suret.jpg"`,
		],
	},
});

/** What is wrong with a picture's file, whatever its name: `nameFault` says which it is. */
export const pictureFaults = makeRules("error", {
	"link-for-picture": {
		title: "Суреттің орнында кәдімгі файл жоқ",
		say: () => [`– кәдімгі файл емес`, "Оның орнына суреттің өзін салыңыз"],
	},
	"picture-file-too-large": {
		title: "Суреттің файлы тым үлкен",
		say: (bytes: number, most: number) => [
			`суреті ${Math.ceil(bytes / 1e6)} МБ, ал ${most / 1e6} МБ-тан аспауы керек`,
			"Кішірейтіп сақтаңыз",
		],
	},
	"unreadable-picture": {
		title: "Сурет оқылмады",
		say: (code: string) => [
			`оқылмады (${code})`,
			"Файлды оқуға рұқсат бар-жоғын тексеріңіз",
		],
	},
	"not-a-picture": {
		title: "Файл сурет емес не түрі жарамайды",
		say: (endings: readonly string[]) => [
			`– сурет емес не түрі жарамайды`,
			`Сурет ${endings.join(", ")} файлы болуы керек`,
		],
	},
	"empty-picture": {
		title: "Суреттің файлы бос",
		say: () => [`файлы бос`, "Суретті қайта салыңыз"],
	},
	"unknown-picture": {
		title: "Файл сурет деп танылмайды",
		say: (format: string) => [
			`– ${format.toUpperCase()} емес, сурет деп танылмайды`,
			"Суретті түпнұсқасынан қайта сақтаңыз",
		],
	},
	"wrong-picture-ending": {
		title: "Сурет файлының аты түріне сай емес",
		say: (format: string, kind: string, ending: string) => [
			`файлының ішінде ${format.toUpperCase()} емес, ${kind.toUpperCase()} тұр`,
			`Файл атының соңын .${ending} деп өзгертіңіз`,
		],
	},
	"wrong-picture-kind": {
		title: "Сурет файлының ішінде басқа түр тұр",
		say: (format: string, kind: string) => [
			`файлының ішінде ${format.toUpperCase()} емес, ${kind} тұр`,
			"Суретті JPEG не PNG етіп қайта сақтаңыз",
		],
	},
	"broken-picture": {
		title: "Суреттің файлы бүлінген",
		say: () => [`суретінің файлы бүлінген`, "Түпнұсқасынан қайта сақтаңыз"],
	},
	"moving-picture": {
		title: "Сурет қозғалмалы",
		say: () => [`– қозғалмалы сурет`, "Бір кадрын бөлек сақтап салыңыз"],
	},
	"too-many-pixels": {
		title: "Суреттің өлшемі тым үлкен",
		say: (width: number, height: number, most: number) => [
			`суретінің өлшемі – ${width} × ${height}, яғни ${most / 1e6} мегапиксельден көп`,
			"Кішірейтіп сақтаңыз",
		],
	},
	"picture-too-long": {
		title: "Суреттің бір жағы тым ұзын",
		say: (width: number, height: number, most: number) => [
			`суретінің өлшемі – ${width} × ${height}, бір жағы екіншісінен ${most} еседен артық ұзын`,
			"Қиып, қайта сақтаңыз",
		],
	},
});

/** Says of which file a fault is. */
export const nameFault = (name: string, fault: Message): Message => ({
	...fault,
	reason: `«${name}» ${fault.reason}`,
});

/** Says that a fault is one of a drawing, and in which line of it. */
export const faultOfDrawing = (
	fault: Message,
	line: number | undefined,
): Message => ({
	...fault,
	reason: `суреті${line === undefined ? "" : `, ${line}-жол`}: ${fault.reason}`,
});
