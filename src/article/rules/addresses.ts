import { makeRules } from "./rule.ts";

/** What is shown of a text that may hold anything. */
function quote(text: string): string {
	const shown = text.replace(/[\p{C}\p{Z}]/gu, "␣");
	return `«${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}»`;
}

/** An address without what is wrong with it, or none. */
const proposed = (path: string | undefined) =>
	path === undefined ? "Бұл жолды өшіріңіз" : `${quote(path)} деп жазыңыз`;

const example = "мысалы: redirectFrom: [/eski/mekenzhai/]";

/** Old addresses, as editors write them into `redirectFrom`. */
export const oldAddresses = makeRules("error", {
	"old-address-with-host": {
		title: "Ескі мекенжай сайттың атымен жазылған",
		say: (path: string) => [
			`${quote(path)} – сайттың атымен жазылған`,
			`Сайттың атынсыз, / таңбасынан бастап жазыңыз, ${example}`,
		],
	},
	"old-address-without-slash": {
		title: "Ескі мекенжай / таңбасынан басталмайды",
		say: (path: string) => [
			`${quote(path)} деген мекенжай / таңбасынан басталмайды`,
			`Ескі мекенжайды / таңбасынан бастап жазыңыз, ${example}`,
		],
	},
	"old-address-with-query": {
		title: "Ескі мекенжайда «?» не «#» тұр",
		say: (path: string) => [
			`${quote(path)} мекенжайында «?» не «#» тұр`,
			"Сол таңбаны да, одан кейінгісін де өшіріңіз",
		],
	},
	"old-address-sign": {
		title: "Ескі мекенжайда жарамайтын таңба бар",
		say: (path: string) => [
			`${quote(path)} мекенжайында жарамайтын таңба бар`,
			"Латын әріптерін, цифрларды, «-», «_», «.» таңбаларын ғана жазыңыз",
		],
	},
	"old-address-slashes": {
		title: "Ескі мекенжайда екі «/» қатар тұр",
		say: (path: string, tidy: string | undefined) => [
			`${quote(path)} мекенжайында екі «/» қатар тұр`,
			proposed(tidy),
		],
	},
	"old-address-index": {
		title: "Ескі мекенжайдағы «index.html» артық",
		say: (path: string, tidy: string | undefined) => [
			`${quote(path)} мекенжайындағы «index.html» артық`,
			proposed(tidy),
		],
	},
	"old-address-step": {
		title: "Ескі мекенжайдың бір бөлігі жарамайды",
		say: (path: string, step: string) => [
			`${quote(path)} мекенжайындағы ${quote(step)} бөлігі жарамайды`,
			"Әр бөлігі әріптен не цифрдан басталсын, нүктемен аяқталмасын",
		],
	},
	"old-address-packed": {
		title: "Ескі мекенжай «.br» не «.gz» деп аяқталады",
		say: (path: string) => [
			`${quote(path)} мекенжайында «.br» не «.gz» деп аяқталатын ат бар, ондай атты сайттың өзі қолданады`,
			"Басқа мекенжай жазыңыз не бұл жолды өшіріңіз",
		],
	},
	"old-address-script": {
		title: "Ескі мекенжайда жазудың белгісі артық",
		say: (path: string, tidy: string | undefined) => [
			`${quote(path)} мекенжайында жазудың белгісі артық: ескі мекенжай үш жазуда бірдей ашылады`,
			proposed(tidy),
		],
	},
	"old-address-twice": {
		title: "Бір ескі мекенжай екі рет жазылған",
		say: (written: string) => [
			`${written} мекенжайы екі рет жазылған (бас әріп пен кіші әріп бөлек саналмайды)`,
			"Бірін өшіріңіз",
		],
	},
	"old-address-own": {
		title: "Ескі мекенжай мақаланың қазіргі мекенжайымен бірдей",
		say: (written: string) => [
			`${written} – мақаланың қазіргі мекенжайы`,
			"Бұл жолды өшіріңіз",
		],
	},
	"old-address-taken": {
		title: "Ескі мекенжай бос емес",
		say: (written: string, owner: string) => [
			`${written} мекенжайы бос емес, оны ${owner} алған`,
			"Басқа мекенжай жазыңыз не бұл жолды өшіріңіз",
		],
	},
});

/** Whoever has an address that somebody wants: a file, another section, or the site itself. */
export const owners = { site: "сайттың өзі", section: "өзге бөлім" };

/** Addresses of sections, authors, stories, pages and files. */
export const addressRules = makeRules("error", {
	"section-address-taken": {
		title: "Бөлімнің мекенжайы бос емес",
		say: (id: string, owner: string) => [
			`«${id}» деген мекенжайды ${owner} алған`,
			"Бөлімге басқа id жазыңыз",
		],
	},
	"author-twice": {
		title: "Бір автор екі рет жазылған",
		say: (id: string) => [
			`«${id}» деген автор екі рет жазылған`,
			"Біреуіне басқа id жазыңыз",
		],
	},
	"withdrawn-twice": {
		title: "Бір мақала екі рет алынып тасталған",
		say: (id: string) => [`«${id}» екі рет жазылған`, "Бірін өшіріңіз"],
	},
	"withdrawn-story": {
		title: "Алынып тасталған мақаланың файлы қайта салынған",
		say: (id: string, record: string) => [
			`«${id}» мақаласы алынып тасталған: ${record}`,
			`Бұл файлды өшіріңіз; мақала қайта шықса, ${record} ішіндегі жазбасын өшіріңіз`,
		],
	},
	"address-of-site": {
		title: "Мекенжайды сайттың өзі қолданады",
		say: (written: string) => [
			`«${written}» деген мекенжайды сайттың өзі қолданады`,
			"Файлды басқаша атаңыз",
		],
	},
	"address-taken": {
		title: "Файлдың мекенжайы бос емес",
		say: (written: string, owner: string) => [
			`«${written}» деген мекенжайды ${owner} алған`,
			"Файлды басқаша атаңыз",
		],
	},
	"windows-name": {
		title: "Windows жасай алмайтын файл аты",
		say: (name: string) => [
			`«${name}» деген атпен Windows файл жасай алмайды`,
			"Басқаша атаңыз",
		],
	},
	"address-too-long": {
		title: "Мекенжай тым ұзын",
		say: (step: number, address: number) => [
			`Мекенжай тым ұзын: екі «/» арасы ${step} таңбадан, бәрі ${address} таңбадан аспасын`,
			"Қысқартып жазыңыз",
		],
	},
});

/** Addresses that readers know and that lead nowhere any more. */
export const lostAddresses = makeRules("warning", {
	"moved-article": {
		title: "Мақаланың бұрынғы мекенжайы ешқайда апармайды",
		say: (addresses: readonly string[], all: readonly string[]) => [
			`Бұл мақала бұрын ${addresses.join(", ")} мекенжайында тұрған, енді ол мекенжай ешқайда апармайды`,
			`redirectFrom: [${all.join(", ")}] деп жазыңыз`,
		],
	},
	"deleted-article": {
		title: "Өшірілген мақаланың мекенжайы ешқайда апармайды",
		say: (address: string) => [
			`Бұл мақала енді жоқ, ${address} мекенжайы ешқайда апармайды`,
			`Мақала басқа файлға ауысса, сол файлға redirectFrom: [${address}] деп жазыңыз; әдейі өшірілсе, ештеңе жазбаңыз`,
		],
	},
	"deleted-articles": {
		title: "Көп мақала өшірілген",
		say: (count: number) => [
			`Тағы ${count} мақала өшірілген, мекенжайлары ешқайда апармайды`,
			"Әдейі өшірілсе, ештеңе жазбаңыз",
		],
	},
});
