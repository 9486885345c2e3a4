import { groupBy } from "../../edition/edition.ts";
import { encodeKey } from "../../search/encoding.ts";
import { type Bounds, compareWords } from "./bounds.ts";
import { type CborWriter, cborWriter } from "./cbor.ts";
import { invert, type PageWords } from "./postings.ts";
import type { WordLists } from "./word-lists.ts";

/** Words of an index that are loaded together. */
export interface WordChunk extends Bounds {
	content: Uint8Array;
}

/** Numbers after which a chunk ends, as Pagefind counts them. */
const fullChunk = 20_000;

/** A key that the reader's engine sees as it is; nearly all are so. */
const plainKey = /^[а-ик-яәғқңөұүһіјa-z\d]+$/;

/** A key as the reader's engine sees it. */
interface Form {
	/** Its letters and digits. */
	form: string;
	/** What is left without diacritics: what is looked for. */
	word: string;
	/** Its number. */
	key: number;
}

/**
 * The words of an index in their order, in chunks of about one size. Each has its pages; forms with diacritics stand under
 * the word without them, each with its own pages: a reader finds «café» by «cafe» too.
 * @param keys of each word of the pages
 */
export function* wordChunks(
	pages: readonly PageWords[],
	keys: WordLists,
): Generator<WordChunk> {
	const { forms, items } = formsOf(keys);
	const postings = invert(pages, { ends: keys.ends, items }, forms.length);
	// A year remembers words that it has no more.
	const used = forms.filter(({ key }) => postings.pagesOf(key) > 0);
	const words = [...groupBy(used, ({ word }) => [word])].sort(([a], [b]) =>
		compareWords(a, b),
	);
	const writer = cborWriter();
	let open: string[] = [];
	let size = 0;
	for (const [at, [word, own]] of words.entries()) {
		const plain = own.find(({ form }) => form === word);
		const variants = own
			.filter((form) => form !== plain)
			.sort((a, b) => compareWords(a.form, b.form));
		writer.list(3);
		writer.text(word);
		if (plain) size += postings.write(writer, plain.key);
		else writer.list(0);
		writer.list(variants.length);
		for (const { form, key } of variants) {
			writer.list(2);
			writer.text(form);
			postings.write(writer, key);
		}
		open.push(word);
		if (size < fullChunk && at + 1 < words.length) continue;
		yield {
			from: open[0] ?? "",
			to: word,
			content: close(writer, open.length),
		};
		open = [];
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

/** The forms of keys, and the words' lists with forms in the place of keys. */
function formsOf({ names, items }: WordLists): {
	forms: Form[];
	items: number[];
} {
	const forms = new Map<string, Form>();
	const numbers = names.map((name) => {
		const encoded = encodeKey(name);
		const isPlain = plainKey.test(encoded);
		const form = isPlain
			? encoded
			: encoded.replace(/[^\p{Alphabetic}\p{N}]/gu, "");
		const known = forms.get(form);
		if (known) return known.key;
		const word = isPlain ? form : form.normalize("NFD").replace(/\p{M}/gu, "");
		forms.set(form, { form, word, key: forms.size });
		return forms.size - 1;
	});
	return {
		forms: [...forms.values()],
		items: items.map((name) => numbers[name] ?? 0),
	};
}
