import { droppers } from "../stems/droppers.ts";
import { soundSpelling } from "../stems/sounds.ts";
import { commonVerbs, functionWords, names, newsNouns } from "./common.ts";
import { entry } from "./entry.ts";
import { everydayNouns } from "./nouns.ts";

const words = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/).map(soundSpelling));

/** Verb stems that end in ы or і, which their infinitives do not show: оқы – оқу. */
export const finalVowelVerbs = words(`
	оқы таны тасы дамы байы шірі ері кеңі бекі қажы жасы суы жылы ары тоқы шоқы аңды қаңғы сұйы ұйы құры қамты жібі
	ірі мүлгі үркі шаншы жаншы қалқы шалқы жылжы толқы балқы қоры аршы қобалжы абыржы сілкі жұлқы сергі ұлы зары
	шошы ысы кемі ашы алжы шұқы үңгі өрші сүңгі бұғы елті сусы қарғы
`);

/** Nominals that are verb stems as well. */
export const nounsLikeVerbs = words(`
	ат бас жаз қой той ой күй көш жүз жар ас тарт ұш түс іш ер ақ тоң қыс тең күрес жарыс сөз айыр байланыс айтыс
	жау қас тұт қат сат от тоқ бай ау қол ес ен түй бөл қос тіс сын із қаз ін көс тос ор өр ар құр қыр кір тер кер
	мін өң сал тіл қыл шеш кеш кес без сүй үй із ек ет ел өт от көк ұқ бау сыр тап шап қап жап жақ ұр жел жен жет
	қан қар қыз құс қап тау сау дау шаш жас жол тіле ірі мәңгі тұр шық келіс ұрыс қуан жара бояу табыс соғыс туыс
	көрініс қимыл талас қатынас жылы кеңес ашық салыс өріс тығыз қисық жазық бөлек ерте арт мол жұт сор құт көр
`);

/** Numerals, whose ordinals (бесінші) the dictionary lists too. The whole class but for compounds. */
export const numerals = words(`
	бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион
	миллиард триллион
`);

/** Two letters can be anything: these alone are taken for roots. */
export const shortNominals = words(`
	ай ат ас ар ау ақ аң аш аз ой от он ор оң оқ ел ер ес ен ет ек ем ек ез іс із ін іш ұл ұн ұш үй үн үш үй өз өң өт өр ән әр
	әл би ми ит су бу ту ру қу шу ши не бұ ол ұя им ық ыс
`);
export const shortVerbs = words(`
	де же ки қи ти жи ши ту жу қу бу су ет ек ес ем ер ез ел ал ас ат ақ аз аш ау ар ор ор ол ұр ұқ ұт ұш іл іш іс ін ір
	от оз оң ой өт өс өр өл өп өш үз үй үр үк ық ит ап
`);

/** What is added to the dictionary: bits of `entry`, and the roots that have them. */
export const ownWords: readonly (readonly [number, Iterable<string>])[] = [
	[entry.verb, finalVowelVerbs],
	[entry.verb, shortVerbs],
	[entry.verb, commonVerbs],
	[entry.nominal, nounsLikeVerbs],
	[entry.nominal, shortNominals],
	[entry.nominal, droppers],
	[entry.nominal, everydayNouns],
	[entry.nominal, newsNouns],
	[entry.nominal, names],
	[entry.nominal, functionWords],
];
