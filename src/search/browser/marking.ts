import { splitWords } from "../../kazakh/words.ts";

/** Puts the words of a text that pass a test into `<mark>` elements. */
export function markWords(
	text: string,
	isMarked: (word: string) => boolean,
): DocumentFragment {
	const marked = document.createDocumentFragment();
	let done = 0;
	for (const { text: word, index } of splitWords(text)) {
		if (!isMarked(word)) continue;
		const mark = document.createElement("mark");
		mark.textContent = word;
		marked.append(text.slice(done, index), mark);
		done = index + word.length;
	}
	marked.append(text.slice(done));
	return marked;
}
