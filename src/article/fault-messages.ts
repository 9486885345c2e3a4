import {
	components,
	explainElement,
	inlineElements,
	writeElement,
} from "./vocabulary.ts";

/** What a text is written in: an article's is data alone, a standing page may have tags and code of any kind. */
export type Dialect = "article" | "page";

/** What the parser saw of a tag that is not well written. */
interface BrokenTag {
	/** Name, or "" where none could be read. */
	name: string;
	/** The text after its `<`. */
	after: string;
	/** The tag up to the sign that stopped the parser. */
	upTo: string;
	/** That sign. */
	next: string;
	/** It stopped in an attribute's value, after the opening quote. */
	inValue: boolean;
	/** The text ended before the tag did. */
	ended: boolean;
	/** The tag goes on outside the list or quotation it began in. */
	torn: boolean;
}

const isKnown = (name: string, dialect: Dialect) =>
	dialect === "page" || components.has(name) || inlineElements.has(name);

/** Elements of HTML without a closing tag. */
const voids = /^(?:br|hr|img|input|source|wbr)$/;

const plainSign = "«<» таңбасының өзі керек болса, «&lt;» деп жазыңыз";

/** Says of a tag that is not well written what is wrong with it, and what to write instead. */
export function brokenTag(tag: BrokenTag, dialect: Dialect): string {
	const { name, after, upTo, next } = tag;
	if (after.startsWith("!--"))
		return "HTML ескертпесі танылмайды. «{/* ескертпе */}» деп жазыңыз";
	const [, mail] = /^(?:mailto:)?([^\s<>]+@[^\s<>]+)/i.exec(after) ?? [];
	if (mail !== undefined)
		return `Пошта мекенжайы < > ішіне алынған. Жақшасын алып тастап, «${mail}» деп қана жазыңыз`;
	const [, link] = /^((?:[a-z][a-z+.-]*:\/|www\.)[^\s<>]*)/i.exec(after) ?? [];
	if (link !== undefined)
		return `Сілтеме < > ішіне алынған. Жақшасын алып тастап, «${link}» деп қана не «[мәтін](${link})» деп жазыңыз`;
	if (!/^\/?[\p{L}$_>]/u.test(after))
		return `«<» таңбасы тег деп түсінілді. ${plainSign}`;
	if (!isKnown(name, dialect)) return unknownTag(name, false);
	if (tag.torn)
		return `«<${name}>» тегі тізім не дәйексөз ішінде үзілген. Оны бір жолға жазыңыз`;
	const [, attribute] = /([\w:-]+)\s*=\s*$/.exec(upTo) ?? [];
	if (attribute !== undefined && next !== "")
		return `«${attribute}» атрибутының мәні тырнақшаға алынбаған. «${attribute}="мән"» деп жазыңыз`;
	if (tag.inValue || next === '"' || next === "'")
		return `«<${name}>» тегінің тырнақшалары жұп емес. Әр мәнді екі жағынан " таңбасымен жабыңыз; мәннің ішінде « » қойыңыз`;
	if (tag.ended)
		return `«<${name}>» тегі аяқталмаған. «${writeElement(name)}» түрінде жазыңыз`;
	return `«<${name}>» тегі дұрыс жазылмаған. «${writeElement(name)}» түрінде жазыңыз; ${plainSign}`;
}

/** Says of a tag that texts do not have what to write; of one letter and never closed it was hardly meant as one: «a<b». */
function unknownTag(name: string, isClosed: boolean): string {
	if (isClosed || !/^\p{L}$/u.test(name)) return explainElement(name);
	const [, ...mend] = explainElement(name).split(". ");
	const isMeant = /^«/.test(mend.join(". "));
	return `«<» таңбасы тег деп түсінілді. ${plainSign}${isMeant ? `; тег болса, ${mend.join(". ")}` : ""}`;
}

/** Says of an opening tag without its closing one how to close it. */
export function openTagFault(
	name: string,
	closedLater: boolean,
	dialect: Dialect,
): string {
	if (!isKnown(name, dialect)) return unknownTag(name, closedLater);
	if (voids.test(name))
		return `«<${name}>» тегі жабылмаған. «<${name}/>» деп жазыңыз`;
	const component = components.get(name);
	if (component?.holds === "nothing")
		return `«<${name}>» тегі жабылмаған. Соңын «/>» деп жабыңыз: ${component.example}`;
	if (component && closedLater)
		return `«<${name}>» тегі мәтінмен қосылып кеткен. Ашатын тегі мен жабатын тегін бос жолдармен бөліп, жеке жолға жазыңыз`;
	return `«<${name}>» тегі жабылмаған. Соңынан «</${name}>» деп жабыңыз`;
}

/** Says of a closing tag without its opening one what to do with it. */
export function strayTag(name: string, dialect: Dialect): string {
	if (!isKnown(name, dialect)) return explainElement(name);
	return `«</${name}>» тегінің ашылатын жері жоқ. Оны өшіріңіз не алдынан «<${name}>» деп ашыңыз`;
}

/** Says of a brace in a text what is wrong with it. */
export function wrongBrace(isClosed: boolean): string {
	return isClosed
		? "«{» жақшасынан кейінгі код оқылмайды. Кодын түзетіңіз; жақшаның өзі керек болса, «\\{» деп жазыңыз"
		: "«{» жақшасы жабылмаған. Жақшаның өзі керек болса, «\\{» деп жазыңыз";
}

/** A brace in a tag of an article. */
export const braceInTag =
	'Тег ішінде жақша қолданылмайды. Атрибутты «атау="мән"» деп жазыңыз';

/** An import or an export that is not JavaScript. */
export const wrongCode =
	"«import» не «export» коды оқылмайды. Кодын түзетіңіз; жол сол сөзден басталатын мәтін болса, басқа сөзден бастаңыз";
