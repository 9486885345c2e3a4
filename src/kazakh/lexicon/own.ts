import { soundSpelling } from "../sounds.ts";
import { entry } from "./entry.ts";

const words = (text: string) => text.trim().split(/\s+/).map(soundSpelling);

/** Verb stems that end in ы or і, which their infinitives do not show: оқы – оқу. */
export const finalVowelVerbs: ReadonlySet<string> = new Set(
	words(`
	оқы таны тасы дамы байы шірі ері кеңі бекі қажы жасы суы жылы ары азы тоқы шоқы аңды қаңғы сұйы
	ұйы құры кебі қамты жібі ірі мүлгі үркі шаншы жаншы қалқы шалқы жылжы толқы балқы қоры аршы
	қобалжы абыржы сілкі жұлқы сергі ұлы зары шошы ысы қоңсы тары сыйы нығы кемі ашы молы алжы шұқы
	үңгі өрші сүңгі бұғы елті қары тері лайы
	`),
);

/** Nominals that are verb stems as well. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
	words(`
	ат бас жаз қой той ой күй көш жүз жар ас сой тап тарт ұш түс іш ер ақ тоң қыс тең күрес жарыс
	сөз айыр байланыс айтыс жау қас тұт қат сат от тоқ бай ау қол ес ен түй бөл бөлме қазан тол қос
	шап шаш қап жап жақ шық тіс сыз сын із без қаз соз ін сел көс тос ор өр ар құр қыр кір тер кер
	бер мін өң сал ал тіл қыл
	`),
);

/** Words that look inflected and are not. */
const wholeWords = words(`
	шыны оқиға шахта ханым жезде әпке татар қалым шері
`);

/** What is added to the dictionary: bits of `entry`, and the roots that have them. */
export const ownWords: readonly (readonly [number, Iterable<string>])[] = [
	[entry.verb, finalVowelVerbs],
	[entry.nominal, nounsLikeVerbs],
	[entry.nominal, wholeWords],
];
