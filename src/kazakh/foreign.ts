/** A sentence that is wholly in another language. */
export interface ForeignSentence {
	language: "ru" | "en";
	sentence: string;
	/** Where it starts, in UTF-16 code units. */
	index: number;
}

const setOf = (words: string) => new Set(words.split(" "));

/**
 * Function words of Russian. Left out are those that are words of Kazakh or of its loans too: а, без, да, де, до, же, ли,
 * не, он, от, том, я.
 */
const russianWords = setOf(
	"это этот эта эти этого этой этом этому этих что чтобы как так также или если когда где который которая которое которые которых которой которого кто его её ее их она мы вы нас вас нам вам мне меня мой моя наш наша наши свой своей своих своего на по из за для при под над об обо во со ко к про через между перед после около бы был была было были быть будет будут есть нет уже ещё еще только можно нужно очень все всё всех всем такой такая такие там тут здесь потому поэтому но ни то",
);

/** One-letter words of Russian; before a full stop or a comma such a letter is an initial or stands in a list. */
const russianLetter =
	/(?:(?<=\s)[висоу]|(?<=^[\s–—-]*)[ВИСОУ])(?=\s+\p{L}{2})/gu;

/** Endings of Russian words that Kazakh words, loans and surnames do not have. */
const russianEnding =
	/(?:\p{L}{3}(?:ого|его|ому|ему|ыми|ими|ых|ишь|ешь|лась|лось|лись)|\p{L}{2}(?:ые|ое|ую|юю|ться|тся|ают|яют|уют|ает|яет|ует|ние|ния|нию|нием|ости|остью))$/u;

/** Kazakh words that have none of its own letters and are not Russian. */
const kazakhWords = setOf(
	"мен бен пен ма ба па ме бе пе ал ол осы сол оны онда содан сонда сондай мына мынадай ана анау бар болды болып болса болар болмас болу болады екен емес керек туралы жайлы деп деген кейде сайын",
);

/** Endings of Kazakh words that have none of its own letters and are not Russian. */
const kazakhEnding =
	/\p{L}(?:ында|ынан|ымен|ып|йды|йтын|[лдт]армен|[лдт]ермен|[лдт]ардан|[лдт]ерден)$/u;

/** Function words of English that are no Kazakh words in Latin letters, as *is* (іс) and *in* (ін) are. */
const englishWords = setOf(
	"the of and to with for from that this these those are was were have has had been will would should we you they she his our your their who what which when where there into about if how by than more",
);

const kazakhLetter = /[әғқңөұүһі]/iu;

/** Fewer words are a name, a title or an exclamation rather than a sentence. */
const leastWords = 4;

/** One word in so many must tell the language. */
const leastShare = 6;

/** A quotation within a sentence. */
const quotation = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"/gu;

/** The end of a sentence and the white space to the next; the full stop of an initial (М. Әуезов) ends none. */
const between =
	/([.!?…]["»”)]*)(?<!(?<!\p{L})\p{Lu}\.)\s+(?=["«„“(–—\s]*[\p{Lu}\p{N}])/gu;

/**
 * Finds the sentences of a text that are Russian or English as a whole. It rather misses one than accuses a Kazakh
 * sentence: a Kazakh letter or word acquits, and a quotation within a sentence proves nothing.
 */
export function findForeignSentences(text: string): ForeignSentence[] {
	const found: ForeignSentence[] = [];
	let start = text.search(/\S|$/);
	const ends = Array.from(
		text.matchAll(between),
		({ 0: whole, 1: marks = "", index }) => ({
			end: index + marks.length,
			next: index + whole.length,
		}),
	);
	for (const { end, next } of [...ends, { end: text.length, next: 0 }]) {
		const sentence = text.slice(start, end).trimEnd();
		const language = languageOf(sentence);
		if (language) found.push({ language, sentence, index: start });
		start = next;
	}
	return found;
}

function languageOf(sentence: string): ForeignSentence["language"] | undefined {
	if (kazakhLetter.test(sentence)) return undefined;
	const bare = sentence.replace(/^["«„“]([^«»"„“”]*)["»”][.!?…]*$/u, "$1");
	const own = bare.replace(quotation, " ");
	const words = own.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];
	const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
	if (cyrillic.length >= leastWords)
		return isRussian(cyrillic, own) ? "ru" : undefined;
	const isLatin = words.every((word) => /^[a-z’'-]+$/i.test(word));
	return isLatin && words.length >= leastWords && isEnglish(words)
		? "en"
		: undefined;
}

/** Two Russian endings, or a function word and enough of both. */
function isRussian(words: readonly string[], sentence: string): boolean {
	const lower = words.map((word) => word.toLowerCase());
	if (lower.some((word) => kazakhWords.has(word) || kazakhEnding.test(word)))
		return false;
	const functional =
		lower.filter((word) => russianWords.has(word)).length +
		(sentence.match(russianLetter)?.length ?? 0);
	const inflected = lower.filter((word) => russianEnding.test(word)).length;
	return (
		functional + inflected >= (functional > 0 ? 1 : 2) &&
		(functional + inflected) * leastShare >= words.length
	);
}

/** Function words enough, and at least one other that is no name. */
function isEnglish(words: readonly string[]): boolean {
	const functional = words.filter((word) =>
		englishWords.has(word.toLowerCase()),
	).length;
	const plain = words.filter(
		(word) => /^[a-z]/.test(word) && !englishWords.has(word),
	).length;
	return (
		functional * leastShare >= words.length &&
		plain > 0 &&
		functional + plain > 2
	);
}
