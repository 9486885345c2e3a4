import { makeRules } from "./rule.ts";

/** What to do with a text that holds too much. */
const split = "Мәтінді қысқартыңыз не бірнеше мақалаға бөліңіз";

/** There is too much of something. */
const tooMuch = (what: string, found: number, most: number): string =>
	`${what} тым көп: ${found} (ең көбі – ${most})`;

/** Marks of Markdown, as messages name them. */
const marks = {
	emphasis: "«*», «_», «~» белгісі",
	brackets: "Тік жақша («[», «]»)",
	ticks: "«`» белгісі",
	tags: "«<» таңбасы",
	attributes: 'Атрибут («="…"»)',
	braces: "Ирек жақша («{», «}»)",
	ats: "«@» таңбасы",
	ampersands: "«&» таңбасы",
	backslashes: "«\\» таңбасы",
	cells: "Кестенің ұяшығы («|»)",
	items: "Тізімнің жолы",
	quotations: "Дәйексөздің жолы («>»)",
	rules: "Сызықтан тұратын жол («---»)",
	headings: "Тақырыпша",
	definitions: "Ескертпе не сілтеме анықтамасы («[…]:»)",
} as const;

export type MarkName = keyof typeof marks;

/** More of something than may be: what is dear to read is counted before it is read (`article/limits.ts`). */
export const limitRules = makeRules("error", {
	"file-too-long": {
		title: "Файл тым үлкен",
		say: (bytes: number, most: number) => {
			const kilobytes = (count: number) => Math.ceil(count / 1024);
			return [
				`Файл тым үлкен: ${kilobytes(bytes)} КБ (ең көбі – ${kilobytes(most)} КБ)`,
				split,
			];
		},
	},
	"too-many-lines": {
		title: "Файлдың жолы тым көп",
		say: (found: number, most: number) => [
			tooMuch("Файлдың жолы", found, most),
			split,
		],
	},
	"too-many-marks": {
		title: "Мәтінде белгілеу тым көп",
		say: (mark: MarkName, found: number, most: number) => [
			tooMuch(marks[mark], found, most),
			split,
		],
	},
	"too-many-marks-in-paragraph": {
		title: "Бір азат жолда белгілеу тым көп",
		say: (mark: MarkName, found: number, most: number) => [
			tooMuch(`${marks[mark]} бір азат жолда`, found, most),
			"Арасына бос жол қосып, мәтінді бөліктерге бөліңіз",
		],
	},
	"too-many-marks-together": {
		title: "Белгілеудің бәрі қосылғанда тым көп",
		say: (found: number, most: number) => [
			`Белгілеудің бәрі қосылғанда тым көп: ${found} пайыз (ең көбі – ${most})`,
			split,
		],
	},
	"word-too-long": {
		title: "Бос орынсыз жазылған сөз тым ұзын",
		say: (found: number, most: number) => [
			`Бос орынсыз жазылған сөз тым ұзын: ${found} таңба (ең көбі – ${most})`,
			"Бос орынмен бөліңіз не қысқартыңыз",
		],
	},
	"too-many-ticks": {
		title: "Қатар тұрған «`» белгісі тым көп",
		say: (found: number, most: number) => [
			tooMuch("Қатар тұрған «`» белгісі", found, most),
			"Артығын өшіріңіз",
		],
	},
	"table-too-wide": {
		title: "Кестенің ұяшығы тым көп",
		say: (found: number, most: number) => [
			tooMuch("Кестенің ұяшығы", found, most),
			"Кестені бірнеше кестеге бөліңіз",
		],
	},
	"lists-too-deep": {
		title: "Тізім мен дәйексөз бір-бірінің ішіне тым терең кірген",
		say: (found: number, most: number) => [
			`Тізім мен дәйексөз бір-бірінің ішіне тым терең кірген: ${found} (ең көбі – ${most})`,
			apart,
		],
	},
	"indent-too-wide": {
		title: "Тізім жолының шегінісі тым ұзын",
		say: (found: number, most: number) => [
			`Тізім жолының шегінісі тым ұзын: ${found} (ең көбі – ${most})`,
			apart,
		],
	},
	"tags-too-deep": {
		title: "Тегтер бір-бірінің ішіне тым терең кірген",
		say: (found: number, most: number) => [
			`Тегтер бір-бірінің ішіне тым терең кірген: ${found} (ең көбі – ${most})`,
			"Артық тегтерді өшіріңіз, ашылғанын жабыңыз",
		],
	},
	"text-too-deep": {
		title: "Мәтіннің бөліктері бір-бірінің ішіне тым терең кірген",
		say: () => [
			"Мұнда тізім, дәйексөз не тегтер бір-бірінің ішіне тым терең кірген",
			"Мәтінді қарапайым етіп жазыңыз",
		],
	},
	"yaml-line-too-long": {
		title: "Өрістің жолы тым ұзын",
		say: (most: number) => [
			`Жол тым ұзын (ең көбі – ${most} таңба)`,
			"Қысқартып жазыңыз; тізімнің әр мәнін «- » деп жаңа жолдан бастаңыз",
		],
	},
	"fields-too-deep": {
		title: "Өрістер бір-бірінің ішіне тым терең кірген",
		say: (most: number) => [
			`Жақшалар мен шегіністер бір-бірінің ішіне тым терең кірген (ең көбі – ${most})`,
			"Өрістерді content/README.md ішіндегі үлгідей жазыңыз",
		],
	},
	"too-many-fields": {
		title: "Өріс тым көп",
		say: (found: number, most: number) => [
			tooMuch("Өріс", found, most),
			"Артығын өшіріңіз",
		],
	},
	"too-many-values": {
		title: "Тізімнің мәні тым көп",
		say: (found: number, most: number) => [
			tooMuch("Тізімнің мәні", found, most),
			"Артығын өшіріңіз",
		],
	},
	"more-problems": {
		title: "Файлда айтылғаннан көп қате бар",
		say: (more: number) => [
			`Бұл файлда тағы ${more} жер бар`,
			"Алдымен жоғарыда айтылғандарын түзетіп, қайта тексеріңіз",
		],
	},
});

const apart = "Тізім мен дәйексөзді бір-бірінің ішінен шығарып жазыңыз";
