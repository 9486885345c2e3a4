import { language } from "../../kazakh/language.ts";
import { readings } from "../../kazakh/typed.ts";
import { splitWords } from "../../kazakh/words.ts";
import { loadKeys } from "./engine.ts";
import { markWords } from "./marking.ts";
import { askedWords } from "./query.ts";
import { understand } from "./question.ts";

/** Marks, on a story's page, the words a reader came for, in all their forms; one press clears them. */
export async function highlight(query: string): Promise<void> {
	const places = [
		...document.querySelectorAll("main h1, main header .lead, main .body"),
	];
	const isAsked = await readQuery(query, places);
	let count = 0;
	for (const place of places) count += markIn(place, isAsked);
	if (count > 0) offerClearing(count);
}

/** @returns whether a word of the page is one of those that were asked for */
async function readQuery(
	query: string,
	places: readonly Element[],
): Promise<(word: string) => boolean> {
	const keys = await loadKeys();
	// On pages in other scripts a word is read back first.
	const isCyrillic = document.documentElement.lang === language;
	const readBack = (word: string) =>
		isCyrillic
			? word
			: (readings(word).find((known) => keys.isKnown(known)) ?? word);
	// A compound that the page does not have was found by its parts.
	const hasCompound = (key: string) =>
		!key.includes("-") ||
		places.some((place) =>
			splitWords(place.textContent).some(
				({ text }) =>
					text.includes("-") && keys.indexKeys(readBack(text)).includes(key),
			),
		);
	const terms = understand(`${query} `, keys, hasCompound).groups.flat();
	const isAsked = askedWords(keys, terms);
	return (word) => isAsked(readBack(word));
}

/** Marks words in the texts of an element. @returns how many */
function markIn(place: Element, isMarked: (word: string) => boolean): number {
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	let count = 0;
	for (const text of texts) {
		const marked = markWords(text.data, isMarked);
		const marks = marked.querySelectorAll("mark");
		if (marks.length === 0) continue;
		for (const mark of marks) mark.className = "found";
		count += marks.length;
		text.replaceWith(marked);
	}
	return count;
}

/** Tells how many words are marked, in the page's own line, and clears them when its button is pressed. */
function offerClearing(count: number): void {
	const bar = document.querySelector<HTMLTemplateElement>("#marks");
	if (!bar) return;
	const said = bar.content.cloneNode(true) as DocumentFragment;
	const line = said.querySelector("p");
	said.querySelector("data")?.replaceChildren(String(count));
	line?.querySelector("button")?.addEventListener("click", () => {
		for (const mark of document.querySelectorAll("mark.found"))
			mark.replaceWith(...mark.childNodes);
		line.remove();
		history.replaceState(null, "", location.pathname);
	});
	bar.before(said);
}
