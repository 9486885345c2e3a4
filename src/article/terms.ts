/** How many terms speak for a text. */
const termsKept = 14;

/** Words too common to tell what a text is about, by their first letters. */
const commonWords = new Set(
	"болып болад болға бойын бірақ сонды сонда деген дейді ретін кейін арасы жатад жатқа отыра тұрад тұрға келед келге үшінш сияқт секіл арқыл туралы турал барлы бұрын қазір мұнда онда одан оның бірге бірне кейде әрбір өзіні оларды олард"
		.split(" ")
		.map(termOf),
);

/** A word's term: its first letters, which most of its forms share. */
function termOf(word: string): string {
	return word.slice(0, 5);
}

/** The letters of Kazakh stand first: what is found among them is found soonest. */
const letters = /(?:[а-яёәғқңөұүһі]|\p{L})+/gu;

/** Whether a word is long enough to tell anything: five letters, some of which may be two units of UTF-16. */
const isTelling = (word: string) =>
	word.length > 4 &&
	(!/[\ud800-\udbff]/.test(word) || Array.from(word).length > 4);

/** The terms a text uses most; equal counts in the order of the alphabet. */
export function keyTerms(text: string): string[] {
	const words = text.toLowerCase().match(letters) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) {
		if (!isTelling(word)) continue;
		const term = termOf(word);
		if (!commonWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	const most = [...counts.values()].sort((a, b) => b - a);
	const least = most[termsKept - 1] ?? 0;
	return [...counts]
		.filter(([, count]) => count >= least)
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, termsKept)
		.map(([term]) => term);
}
