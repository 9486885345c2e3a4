import { madeScripts } from "../edition/locales.ts";

/**
 * The shape of an old address, as an editor writes it into `redirectFrom`. It becomes a folder of the
 * site and a key in servers' configurations: what any of them reads in a way of its own is refused.
 */

/** What is shown of a text that may hold anything. */
function quote(text: string): string {
	const shown = text.replace(/[\p{C}\p{Z}]/gu, "␣");
	return `«${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}»`;
}

/** Proposes the address without what is wrong with it. */
function propose(path: string): string {
	const tidy = `/${path}/`
		.replace(/\/index\.html(?=\/)/gi, "")
		.replace(/\/{2,}/g, "/");
	return tidy === "/" ? "Бұл жолды өшіріңіз" : `${quote(tidy)} деп жазыңыз`;
}

const inScript = new RegExp(`^/(?:${madeScripts.join("|")})(?=/.)`, "i");

/** Steps that hosts hide, file systems change, or that mean another folder. */
const oddStep = /(?:^|\/)((?:[._-][^/]*|[^/]*\.)(?=\/|$))/;

/** Faults of old addresses, the first that fits is told: what is wrong, and what to write instead. */
const faults: readonly [fault: RegExp, tell: (path: string) => string][] = [
	[
		/^https?:/i,
		(path) =>
			`${quote(path)} – сайттың атымен жазылған. Сайттың атынсыз, / таңбасынан бастап жазыңыз, мысалы: redirectFrom: [/eski/mekenzhai/]`,
	],
	[
		/^(?!\/)/,
		(path) =>
			`${quote(path)} деген мекенжай / таңбасынан басталмайды. Ескі мекенжайды / таңбасынан бастап жазыңыз, мысалы: redirectFrom: [/eski/mekenzhai/]`,
	],
	[
		/[?#]/,
		(path) =>
			`${quote(path)} мекенжайында «?» не «#» тұр. Сол таңбаны да, одан кейінгісін де өшіріңіз`,
	],
	[
		/[^a-z0-9/._-]/i,
		(path) =>
			`${quote(path)} мекенжайында жарамайтын таңба бар. Латын әріптерін, цифрларды, «-», «_», «.» таңбаларын ғана жазыңыз`,
	],
	[
		/\/\//,
		(path) => `${quote(path)} мекенжайында екі «/» қатар тұр. ${propose(path)}`,
	],
	[
		/\/index\.html(?=\/|$)/i,
		(path) =>
			`${quote(path)} мекенжайындағы «index.html» артық. ${propose(path)}`,
	],
	[
		oddStep,
		(path) =>
			`${quote(path)} мекенжайындағы ${quote(oddStep.exec(path)?.[1] ?? "")} бөлігі жарамайды. Әр бөлігі әріптен не цифрдан басталсын, нүктемен аяқталмасын`,
	],
	[
		/\.(?:br|gz)(?=\/|$)/i,
		(path) =>
			`${quote(path)} мекенжайында «.br» не «.gz» деп аяқталатын ат бар, ондай атты сайттың өзі қолданады. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз`,
	],
	[
		inScript,
		(path) =>
			`${quote(path)} мекенжайында жазудың белгісі артық: ескі мекенжай үш жазуда бірдей ашылады. ${propose(path.replace(inScript, ""))}`,
	],
];

/** Says why an address cannot be an old one, and what to write; nothing where its shape is sound. */
export function explainOldAddress(path: string): string | undefined {
	return faults.find(([fault]) => fault.test(path))?.[1](path);
}
