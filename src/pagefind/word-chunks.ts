import type { Bounds } from "./bounds.ts";
import { CborWriter } from "./cbor.ts";
import { invert, type PageWords } from "./postings.ts";
import { type Vocabulary, wordOf } from "./vocabulary.ts";

/** Words of an index that are loaded together. */
export interface WordChunk extends Bounds {
	content: Uint8Array;
}

/**
 * Numbers after which a chunk ends, as Pagefind counts them: 20,000 by itself. A reader of a small index loads a chunk
 * for each word, which would be half of it; in a large one smaller chunks would have more bounds than they save.
 */
export const fullChunk = (pages: number) => (pages > 500 ? 20_000 : 5000);

/**
 * The words of an index in their order, in chunks of about one size. Each has its pages; forms with diacritics stand under
 * the word without them, each with its own pages: a reader finds «café» by «cafe» too.
 */
export function* wordChunks(
	pages: readonly PageWords[],
	{ forms, order, items, ends }: Vocabulary,
): Generator<WordChunk> {
	const postings = invert(pages, { items, ends }, forms.length);
	// A vocabulary may know words that no page has.
	const used = order.filter(postings.isUsed);
	const full = fullChunk(pages.length);
	const writer = new CborWriter();
	let from = "";
	let count = 0;
	let size = 0;
	for (let at = 0; at < used.length; ) {
		const first = used[at] ?? 0;
		const word = wordOf(forms[first] ?? "");
		const variants: number[] = [];
		if (forms[first] !== word) variants.push(first);
		for (at++; at < used.length; at++) {
			const next = used[at] ?? 0;
			if (wordOf(forms[next] ?? "") !== word) break;
			variants.push(next);
		}
		if (count === 0) from = word;
		writer.list(3);
		writer.text(word);
		if (forms[first] === word) size += postings.write(writer, first);
		else writer.list(0);
		writer.list(variants.length);
		for (const form of variants) {
			writer.list(2);
			writer.text(forms[form] ?? "");
			postings.write(writer, form);
		}
		count++;
		if (size < full && at < used.length) continue;
		yield { from, to: word, content: close(writer, count) };
		count = 0;
		size = 0;
	}
}

/** Ends a chunk: what stands before its words, and they. */
function close(writer: CborWriter, length: number): Uint8Array {
	const words = writer.take();
	writer.list(1);
	writer.list(length);
	return Buffer.concat([writer.take(), words]);
}
